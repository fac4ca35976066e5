### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = 首页

## Leave

leave = 立即离开
skip-leave = 立即离开这一页
leave-keys = 你也可以按三次 Shift 或三次 Esc。
leave-presses-2 = 再按两次就离开。
leave-presses-1 = 再按一次就离开。

## The bar and the menu

lines-button = 电话或短信
languages-button = 换语言
languages-heading = 选一种语言
back = 返回
loading = 请稍等
offline = 现在没有网络。电话和短信可能还能用。
try-again = 再试一次
show-page = 显示页面

## Home

home-heading = 你现在需要什么？
home-lead = 不用账号。不用名字。我们不知道你在找什么。
new-question = 第一次来？
new-text = “离开”会很快隐藏这一页。它不能隐藏一切。
new-show = 看看怎么用：30 秒
new-skip = 跳过
find-help = 找帮助
find-help-note = 床位、吃的、护士、律师等等
talk-button = 和人用文字聊
talk-button-note = 和陪伴者聊天。不用账号，不用名字。
# Short lessons, and ways to feel steadier.
learn-button = 学一学
learn-button-note = 短短的卡片，按你自己的步子读
home-lines-heading = 现在找人说说话
more-lines = 更多可以打电话或发短信的线路
keep-button = 保存在这部手机上
keep-note = 你选择后才会打开。之后没有网络也能用。拿着这部手机的人可能会发现它。
limits-button = “离开”能隐藏什么，不能隐藏什么

## What Leave does, and what it cannot hide

limits-heading = “离开”能隐藏什么，不能隐藏什么
limits-short-1 = 它会马上隐藏这一页。打开一个普通的页面。
limits-short-2 = “返回”按钮不会回到这里。
limits-short-3 = 它不能隐藏一切：历史记录里的那一行，网络看到的，还有看着屏幕的人。
limits-does-heading = “离开”会做什么
limits-does-1 = 它会马上隐藏这一页。打开一个普通的页面。
limits-does-2 = “返回”按钮不会回到这里。
limits-does-3 = 它会清除这一页保存在这部手机上的东西。
limits-does-4 = 点一下就够。或者按三次 Shift 或 Esc。
limits-fingers = 用两根手指也能离开
limits-fingers-note = 用两根手指快速点两下。你选择后才会打开。只在这次访问有效。
limits-cannot-heading = “离开”不能隐藏什么
limits-cannot-1 = 浏览器记录里的一次访问
limits-cannot-2 = 有人输入时，地址栏给出的提示
limits-cannot-3 = 你的其他设备，如果它们共用这份记录
limits-cannot-4 = Wi-Fi 可能留下的记录，在家里或在学校
limits-cannot-5 = 电话公司可能知道你打开过哪些网站
limits-cannot-6 = 监视这部手机的应用：它看得到屏幕
limits-cannot-7 = 截屏，和切换应用时的小图
limits-cannot-8 = 手机键盘从你那里学到的词
limits-cannot-9 = 你复制的东西，比如号码：还可以粘贴出来
limits-cannot-10 = 如果你让浏览器知道你在哪里：那次允许
limits-cannot-11 = 屏幕本身，如果有人看得到
limits-try-heading = 现在试试“离开”
limits-try = 这会真的离开。{ $site } 会打开。然后按“返回”：这一页不会出来。
limits-try-kept = 它也会把你保存的东西从这部手机上去掉。
limits-try-button = 立即离开，试一试
limits-return-heading = 怎么回来
limits-return-address = 在浏览器最上面输入 { $address }。以后有人在那里输入时，它可能会作为提示出现。
limits-open-again = 也可以在你信任的手机上用隐私窗口。这样留下的更少。
limits-private = 隐私窗口，一步一步来
limits-forget = 让这部手机忘掉
limits-forget-note = 清除这一页在这里留下的东西，并给你看
limits-install = 在这部手机上放一个图标

## Lines to call or text

lines-heading = 电话或短信
lines-lead = 你可以先问，再说自己的事。你随时可以停下。电话和短信可能会留在这部手机和账单上。
line-call = 打 { $number }
line-text = 发短信到 { $number }
line-text-keyword = 发 { $keyword } 到 { $number }
line-chat = 在他们的网站聊天
line-site = 他们的网站
line-site-chat = 他们的网站（可以聊天）
line-site-note = 它会在新标签页打开。那个网站会留在这部手机的记录里。
line-may-report-yes = 有些事他们可能要告诉警察或儿童服务部门。你可以先问这一点。
line-may-report-no = 他们说不会上报你告诉他们的事。
line-may-report-unknown = 我们不知道他们可能要上报什么。你可以先问，再说自己的事。
line-free = 免费。你的手机套餐可能会收短信费。
line-free-call = 电话免费。你的手机套餐可能会算通话时间，或收短信费。
line-cost-unknown = 我们不知道要不要钱。
line-always-open = 日夜都开。
line-hours-unknown = 我们不知道时间。
line-languages = 语言：{ $languages }
line-checked = { DATETIME($date, dateStyle: "long") } 有人检查过。
line-not-checked = 还没有人检查过。内容来自公开的网页。
line-name-emergency = 紧急情况
line-answers-emergency = 911 的工作人员。他们可以派警察、消防员或救护车。
line-note-emergency = 只有一些地方可以给 911 发短信。如果可以，请打电话。
line-name-988 = 988 自杀与危机生命线
line-answers-988 = 受过训练的辅导员。有很黑暗的想法，或一切都太难受的时候。
line-note-988 = 要说西班牙语，打电话后按 2。
line-name-nhth = 全国人口贩运热线
line-answers-nhth = 可以说话的人。有人为了自己的好处利用你或你的劳动的时候。
line-note-nhth = 如果有人不到 18 岁或有危险，它可能会告诉警察。2025 年底起由新的团体负责。一个较旧的网页说，电话里有 200 多种语言。
line-name-nrs = 全国青少年离家热线
line-answers-nrs = 可以说话的人，适合 12 到 21 岁。离开了家，或在想离开家的时候。
line-name-rainn = 全国性侵害热线
line-answers-rainn = 可以说话的人。有你不想要的性或触碰的时候，不管是现在还是很久以前。
line-name-childhelp = Childhelp 全国儿童虐待热线
line-answers-childhelp = 可以说话的人。有人伤害孩子或青少年的时候。
line-note-childhelp = 如果你说出谁在受伤害、在哪里，他们可能会转告。一个较旧的网页说，电话里有 170 多种语言。
line-name-lir = love is respect
line-answers-lir = 可以说话的人。关于约会，和让你痛苦或害怕的爱。
line-name-trevor = The Trevor Project
line-answers-trevor = 可以说话的人，适合 25 岁以下的 LGBTQ 的人。
line-name-ncmec = 全国失踪与被剥削儿童中心
line-answers-ncmec = 可以说话的人。有年轻人失踪，或有 18 岁以下的人的照片的时候。
line-name-ctl = Crisis Text Line
line-answers-ctl = 可以发短信的人。任何难受的时候。
line-note-ctl = HOLA 是西班牙语用的。
line-name-strong = StrongHearts 原住民热线
line-answers-strong = 可以说话或发短信的人。给感到爱情或家里不安全的原住民。

## Honest marks: how far people have checked these words

mark-machine = 这是电脑写的。还没有会说这种语言的人检查过。
mark-draft = 这是人翻译的。还没有第二个会说这种语言的人检查过。
mark-stale = 英文页面改了。这一页可能是旧的。

## The plain page, for a browser without scripts

plain-heading = 可以打电话或发短信的人
plain-lead = 这是简短的页面。任何手机都能用。
plain-no-script = 完整的页面在这个浏览器里不能用。你还是可以打电话或发短信。
plain-back = “离开”在这里也能用，但“返回”按钮可能会回来。你也可以关掉这个标签页。
