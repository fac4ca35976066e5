### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = 隐私窗口
private-lead = 在大多数浏览器里，隐私窗口关上以后，不会留下你打开过什么的记录。
private-in-app = 这一页是在 { $app } 里面打开的。那个应用可能会记录你打开的页面。
private-in-app-nameless = 这一页好像是在另一个应用里面打开的。那个应用可能会记录你打开的页面。
private-in-app-1 = 点三个点，或分享的标志。
private-in-app-2 = 选择在你的浏览器里打开，比如 Chrome 或 Safari。
private-in-app-3 = 如果没有这个选项，打开你的浏览器，输入 { $address }。
private-this = 你的浏览器：{ $browser }
private-type = 在那个窗口里输入 { $address }。
private-close = 用完以后，关掉那个窗口和里面所有的标签页。
private-versions = 这些步骤适合大多数版本。你的可能有点不一样。
private-none = 没有隐私窗口？可能有人关掉了它。你可以用另一部你信任的手机。
private-others = 其他浏览器
private-not-heading = 隐私窗口不能隐藏什么
private-not-1 = Wi-Fi 可能留下的记录，在家里或在学校
private-not-2 = 电话公司可能知道你打开过哪些网站
private-not-3 = 监视这部手机的应用，或家庭、学校的管理应用
private-not-4 = 电话、短信、截屏，还有你保存的文件
private-not-5 = 没有关掉的隐私窗口

## Names of browsers

private-name-chrome-phone = 手机上的 Chrome
private-name-safari-phone = iPhone 或 iPad 上的 Safari
private-name-samsung = Samsung Internet
private-name-firefox-phone = 手机上的 Firefox
private-name-focus = Firefox Focus 或 Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = 手机上的 Brave
private-name-edge-phone = 手机上的 Edge
private-name-opera-phone = 手机上的 Opera
private-name-other-phone = 手机上的其他浏览器
private-name-chrome-computer = 电脑上的 Chrome
private-name-edge-computer = 电脑上的 Edge
private-name-firefox-computer = 电脑上的 Firefox
private-name-safari-computer = Mac 上的 Safari
private-name-other-computer = 电脑上的其他浏览器

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = 点三个点。
private-chrome-phone-2 = 选新的无痕标签页。
private-safari-phone-1 = 点标签页的标志：两个方块。
private-safari-phone-2 = 选“无痕浏览”（Private）。有些版本要滑过去，或先打开菜单。
private-safari-phone-3 = 点加号。
private-samsung-1 = 点标签页的标志。
private-samsung-2 = 选“保密模式”（Secret mode）。
private-firefox-phone-1 = 点标签页的标志。
private-firefox-phone-2 = 点面具，或“隐私”（Private）。
private-firefox-phone-3 = 点加号。
private-focus-1 = 这个浏览器从一开始就是隐私的。
private-focus-2 = 用完以后，点垃圾桶。
private-duckduckgo-1 = 像平时一样打开这一页。
private-duckduckgo-2 = 用完以后，点火焰。它会清除标签页和网页留下的东西。
private-brave-phone-1 = 点三个点。
private-brave-phone-2 = 选新的隐私标签页。
private-edge-phone-1 = 点标签页的标志。
private-edge-phone-2 = 选 InPrivate。
private-edge-phone-3 = 点加号。
private-opera-phone-1 = 点标签页的标志。
private-opera-phone-2 = 选“隐私”（Private）。
private-opera-phone-3 = 点加号。
private-other-phone-1 = 打开菜单：三个点或三条线。
private-other-phone-2 = 找“隐私”、“无痕”或“保密”。
private-chrome-computer-1 = 打开菜单：最上面的三个点。
private-chrome-computer-2 = 选新的无痕窗口。
private-edge-computer-1 = 打开菜单：最上面的三个点。
private-edge-computer-2 = 选新的 InPrivate 窗口。
private-firefox-computer-1 = 打开菜单：最上面的三条线。
private-firefox-computer-2 = 选新的隐私窗口。
private-safari-computer-1 = 打开最上面的“文件”菜单。
private-safari-computer-2 = 选新的无痕窗口。
private-other-computer-1 = 打开最上面的菜单。
private-other-computer-2 = 找新的隐私窗口。

## Forget this phone

forget-heading = 让这部手机忘掉
forget-lead = 你可以清除这一页在这部手机上留下的东西，并看到结果。
forget-only = 别的页面和应用不会改变。
forget-not-yet = 我们还没有看过。看一下也可能留下一点痕迹。
forget-start = 现在清除
forget-going = 正在清除，然后再看一遍
forget-again = 再清除一次
forget-list = 刚才有什么，现在有什么
forget-all-gone = 好了。我们又看了一遍，没有发现这一页的东西。
forget-some-left = 还有一些留在这里。
forget-not-sure = 能清除的都清除了。有些我们清除不了，或者看不到。
forget-row-copies = 这一页的副本
forget-row-notes = 以后访问用的记录
forget-row-tab = 这个标签页的记录
forget-row-databases = 数据库
forget-row-cookies = Cookie
forget-row-workers = 让这一页没有网络也能用的东西
forget-row-server = 只有浏览器能清除的 Cookie 和文件
forget-none = 之前：0。现在：0。这里本来就没有。
forget-gone = 之前：{ $before }。现在：0。没有了。
forget-left = 之前：{ $before }。现在：{ $after }。还在这里。
forget-left-now = 现在：{ $after }。还在这里。
forget-unknown = 这个浏览器不让我们看。
forget-told = 已经请浏览器清除它们。我们看不到这些。
forget-offline = 还没有完成。可能没有网络。下次来的时候可以再清除。
forget-to-do = 你可以做的
forget-to-do-tabs = 关掉这一页的其他标签页。然后再清除一次。

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

forget-site-chromium = 打开菜单、设置、网站设置，再打开所有网站。找到 { $address }，删除它。在 iPhone 上，找“删除浏览数据”。
forget-site-firefox = 打开菜单，再打开设置。找网站数据。找到 { $address }，删除它。
forget-site-safari-phone = 打开手机的设置，再打开 Safari、高级、网站数据。找到 { $address }，删除它。
forget-site-safari-computer = 打开 Safari 的设置、隐私，再打开管理网站数据。找到 { $address }，移除它。
forget-site-samsung = 打开菜单、设置、网站和下载，再打开管理网站数据。找到 { $address }，删除它。
forget-site-other = 在浏览器的设置里找网站数据。找到 { $address }，删除它。

## What no page can show or clear

forget-cannot-heading = 哪些东西这里看不到，也清除不了
forget-cannot-1 = 浏览器记录里的那一行，和地址栏给出的提示
forget-cannot-2 = Wi-Fi 或电话公司的记录
forget-cannot-3 = 截屏、备份里的副本，和其他设备
forget-cannot-4 = 图标，如果你在这部手机上放了一个。按住它就可以去掉
forget-history-heading = 从记录里去掉那一行
forget-history-1 = 打开浏览器的菜单，再打开历史记录。在 Safari 里，点书，再点时钟。
forget-history-2 = 找到 { $title }，下面写着 { $address }。按住它、滑动它或点它的 X。删除那一行。
forget-history-3 = 如果有人查看这部手机，空空的记录可能会被注意到。少一行可能不会。
