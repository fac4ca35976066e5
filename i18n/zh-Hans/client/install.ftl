### Put an icon on this phone. What it means comes before the choice of a name.

install-open = 在这部手机上放一个图标
install-heading = 在这部手机上放一个图标
install-lead = 点一下图标就能打开，没有网络也可以。
install-lead-apple = 点一下图标就能打开。在 iPhone 或 iPad 上，它需要网络。

## Before it: what someone may want to weigh

install-warn-heading = 先知道这些比较好
install-warn-stays = 图标和它的单位换算页会留在这部手机上。在它的窗口里，“离开”不会去掉它们。
install-warn-asked = 别人可能会看到它，问起它。
install-warn-off = 你可以像去掉别的应用一样去掉它。手指按住它，再选移除。
install-warn-apart = 在 iPhone 上，你在 Safari 里保存的东西会留在那里。你也可以在那里忘掉它。

## The choice

install-choose = 你可以选一个名字和一张图
install-name-units = 单位
install-name-measure = 度量
install-name-convert = 换算器
install-fixed = 名字会一直这样。想改的话，可以去掉图标，重新开始。
install-opens = 它会打开一个把英里变成公里的页面。那一页末尾的“首页”会带你来这里。
install-start = 保存并放图标

## After it

install-ready = 它已经保存在这部手机上。再走一步就能放图标。
install-ask = 现在放图标
install-menu-heading = 在浏览器里走两步
install-menu-1 = 打开浏览器的菜单，或分享按钮。
install-menu-2 = 选“添加到主屏幕”或“安装”。
install-done = 图标已经在这部手机上了。
install-already = 你是从它的图标打开这里的。
install-declined = 没有放图标。保存的东西还在这部手机上。
install-forgotten = 保存的东西已经不在这部手机上了。图标会留着，直到你去掉它。
install-offline = 现在没有网络。你可以晚点再试。什么都没有保存。
install-offline-still = 现在没有网络。你可以晚点再试。你以前保存的还在这部手机上。
install-failed-still = 这次没有成功。可能没有网络或空间。你以前保存的还在这部手机上。
