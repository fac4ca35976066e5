### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = 保存在这部手机上
keep-why = 如果保存，没有网络时你也能打开这一页。
keep-risk = 拿着这部手机的人可能会发现它。
keep-start = 保存
keep-size = 大约用 { $kilobytes } kB 流量
keep-going = 正在保存。你可以留在这里。
keep-done = 它已经在这部手机上了。没有网络也能用。
keep-forget = 忘掉
keep-forget-note = 把它全部从这部手机上去掉
keep-lock = 打开前问密码
keep-lock-note = 在保存的东西前面拉一道帘子
keep-forgotten = 它已经不在这部手机上了。

## What is kept

keep-will = 会保存什么
keep-has = 保存了什么
keep-item-lines = 可以打电话或发短信的线路
keep-item-places = 能帮忙的地方的名单
keep-item-lessons = 所有小课和“安定一下”
keep-item-languages = 这一页每种语言的文字
keep-item-language = 你选的语言
keep-risk-not-kept = 你输入、寻找或打开的内容不会保存。
keep-risk-leave = “离开”会把它全部从这部手机上去掉。
keep-risk-leave-app = “离开”会把它从这部手机上去掉，但图标和它的单位换算页会留着。密码也会留着。

## When it does not work

keep-cannot = 这个浏览器不保存页面。它可能是隐私窗口。什么都没有保存。
keep-failed = 这次没有成功。可能没有网络，或这部手机没有空间。什么都没有保存。

## A page that comes from what is kept

keep-shown = 这是 { $date } 保存的内容。有些可能已经变了。
keep-shown-undated = 这是保存在这部手机上的内容。有些可能已经变了。
