### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = 工具

## Search. Nothing that is typed leaves the phone.

reading-find = 搜索
reading-find-heading = 在小课里搜索
reading-find-field = 是关于什么的？
reading-find-hint = 一个词就够。它只留在这部手机上。
reading-find-none = 没有找到有这个词的。你可以换一个试试。
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
       *[other] 找到 { $count } 个
    }

## Listen

reading-listen = 听
reading-listen-stop = 停
reading-listen-warning = 会放出声音。身边的人可能听得到。
reading-listen-start = 播放
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = 这部手机自己没有这种语言的声音。别的声音会把文字发出去，所以不用。

## Print

reading-print = 打印
reading-print-heading = 打印这一课
reading-print-paper = 纸可能会被别人发现。
reading-print-trace = 打印机或这部手机可能会记得打印过东西。
# The last words name a switch in the print window of a browser.
reading-print-edge = 有些浏览器会在纸边印上网址。你可以关掉“页眉和页脚”。
reading-print-start = 打印它

## How the words look

reading-look = 文字
reading-heading = 文字和保存的内容
reading-look-heading = 文字的样子
reading-size = 大小
reading-size-1 = 普通
reading-size-2 = 大
reading-size-3 = 更大
reading-size-4 = 最大
reading-more = 间距和对比
reading-room = 间距大一点
reading-contrast = 对比强一点
reading-look-visit = 在你关掉这一页以前都这样。
reading-look-kept = 它和你读的内容一起保存。

## What is kept of reading: off until someone turns it on

reading-kept-heading = 你读了什么
reading-kept-off = 你读的内容没有保存在这部手机上。
reading-kept-only = 先要把这一页保存在这部手机上。然后才能保存你读了什么。
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = 拿着这部手机的人可能会看到你读了什么。
reading-kept-start = 保存我读的内容
reading-kept-what = 你读到哪里，和你选择保存的小课和回答
reading-kept-on = 你读的内容保存在这部手机上。不会发到任何地方。
reading-kept-leave = “离开”和“忘掉”也会把它去掉。
reading-kept-clear = 全部清除
reading-kept-clear-note = 从这部手机上去掉，并关掉这个功能
reading-kept-cleared = 你读的内容已经不在这部手机上了。
reading-kept-failed = 这个浏览器没有保存它。这部手机上什么都没有留下。
reading-save = 保存
reading-saved = 已保存
reading-saved-heading = 你保存的小课
reading-saved-none = 还没有。你可以在小课的任何一张卡片上保存它。
# Beside the title of a lesson in the list.
reading-mark-read = 读过
reading-mark-begun = 读了一点
# On the screen of Keep, once it was turned on.
keep-risk-reading = 你在“学一学”里读的也会保存，因为你打开了这个功能。你输入或寻找的不会。

## At the end of a lesson

reading-related = 和这个有关的地方
