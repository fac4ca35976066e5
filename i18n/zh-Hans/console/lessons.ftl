### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = 小课

lessons-heading = 小课
lessons-lead = 年轻人在“学一学”里读的内容。每次改动放出去以前，有两个人看过。
lessons-back = 所有小课

## What someone may do here

may-lessons-see = 看所有小课、进展，和别人说过的意见。
may-lessons-write = 写小课，或翻成另一种语言。
may-lessons-review = 同意一篇小课，或附上便条退回。
may-lessons-publish = 把足够的人同意过的小课放到手机上。
may-lessons-withdraw = 马上从所有手机上撤下一篇小课。

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
       *[other] 有 { $count } 篇小课等人签
    }
today-lessons-sign-note = 年轻人现在就能读。在这里的人签以前，每篇都写着“还没有审阅”。
today-lessons-sign-go = 看等着签的小课
today-lessons-review =
    { $count ->
       *[other] 有 { $count } 篇改过的小课等你同意
    }
today-lessons-review-note = 你可以同意，或附上便条退回。
today-lessons-review-go = 看改了什么
today-lessons-publish =
    { $count ->
       *[other] 有 { $count } 篇小课可以放到手机上了
    }
today-lessons-publish-note = 足够的人同意了。你可以现在放到手机上，或选一个时间。
today-lessons-publish-go = 看准备好的
today-lessons-due =
    { $count ->
       *[other] 有 { $count } 篇小课到时候再看一遍了
    }
today-lessons-due-note = 事实会变旧。会有人再读一遍这些小课，定新的日期。
today-lessons-due-go = 看到期的

## The list

lessons-unsent = 输入了，还没有保存
lessons-waits = 等你来做的
lessons-nothing-waits = 没有事等你。下面的小课你都可以读。
# $count (number): lessons in this part of the list.
lessons-wait-sign = 等着签（{ $count }）
lessons-wait-sign-note = 这些是 Wayside 自带的，这里还没有人签过。读每一篇，然后同意或留下意见。
lessons-wait-returned = 退回给你的（{ $count }）
lessons-wait-returned-note = 有人读了你的改动，写了便条。你可以改好再送。
lessons-wait-review = 改过的，等你同意（{ $count }）
lessons-wait-review-note = 有人改了这些。你可以同意，或附上便条退回。
lessons-wait-publish = 可以放到手机上（{ $count }）
lessons-wait-publish-note = 足够的人同意了这些。
lessons-wait-check = 等着检查的译文（{ $count }）
lessons-wait-check-note = 这些是电脑或人翻译的。你可以说哪些卡片是对的。
lessons-wait-translate = 等着翻译（{ $count }）
lessons-wait-translate-note = 这里少了卡片，或英文后来改了。
lessons-wait-overdue = 过了日期的（{ $count }）
lessons-wait-overdue-note = 再看一遍的日子已经过了。
lessons-wait-due = 快到期的（{ $count }）
lessons-wait-due-note = 离再看一遍的日子不到 30 天。
lessons-all = 所有小课
lessons-language = 语言
lessons-none = 这里还没有小课。
lessons-not-begun = 还没有开始。你可以打开它，翻译第一张卡片。
lessons-part-track-0 = 其他小课
lessons-part-track-1 = 现在
lessons-part-track-2 = 弄明白发生了什么
lessons-part-track-3 = 别人怎么把人拉进去
lessons-part-track-4 = 身体和心
lessons-part-track-5 = 权利和找帮助
lessons-part-track-6 = 你身边的人，你的步子
lessons-part-steady = 安定一下
lessons-part-check-in = 只给自己的问题
lessons-unsigned = 还没有签
# $count (number): cards of a translation.
lessons-count-stale = 英文改了：{ $count }
lessons-count-machine = 电脑写的：{ $count }
lessons-count-draft = 没有检查：{ $count }
lessons-count-absent = 缺少：{ $count }
lessons-comments-open = 意见：{ $count }
# $when: a day and a time.
lessons-from = 放出时间：{ $when }
# $date: a day.
lessons-review-by = 在 { $date } 以前再看一遍

## A new lesson

lessons-begin = 开始一节新课
lessons-begin-means = 它从草稿开始，有一张空卡片。足够的人同意之前，没有手机会收到它。
# Followed by the id, such as trust-slowly.
lessons-begin-id = 它在链接里的名字，以后不变：
lessons-begin-title-wrong = 请先写一个有字母的标题。
lessons-begin-taken = 已经有一节课用了这个名字。你可以换一个标题。
lessons-track = 学习里的部分
lessons-begin-go = 开始
lessons-begun = 这节课开始了。你可以写第一张卡片。

## How a lesson stands

lessons-state-draft = 草稿
lessons-state-in-review = 审阅中
lessons-state-approved = 可以放到手机上
lessons-state-scheduled = 晚点放出
lessons-state-published = 在手机上
lessons-state-archived = 已撤回
lessons-state-draft-means = 这是草稿。这里以外没有人看得到。
lessons-state-in-review-means = 需要的人正在读它。
lessons-state-approved-means = 足够的人同意了。发布人可以把它放到手机上。
# $when: a day and a time.
lessons-state-scheduled-means = 它会在 { $when } 放到手机上。
lessons-state-published-means = 手机上现在就是这个。
lessons-state-archived-means = 现在没有手机有这一课。发布人可以放回大家同意过的文字。
# $number: of a revision.
lessons-phones-have = 手机上还是第 { $number } 版。
lessons-missing = 还要这些人同意：
lessons-needs-survivor = 有亲身经历的人
lessons-needs-survivor-reviewer = 有亲身经历的人
lessons-needs-legal = 法律审阅人
lessons-needs-legal-reviewer = 法律审阅人
lessons-needs-health = 健康审阅人
lessons-needs-health-reviewer = 健康审阅人
lessons-needs-language = 语言审阅人
lessons-needs-language-reviewer = 语言审阅人
lessons-needs-second = 再一个人，什么角色都可以

## One lesson

lessons-tabs = 这一课
lessons-tab-read = 读和签
lessons-tab-write = 写
lessons-tab-translate = 翻译
lessons-tab-preview = 在手机上
lessons-tab-history = 改了什么
lessons-title-card = 标题和内容提示
lessons-order-card = 卡片的顺序
lessons-whole = 整篇小课
# $number (number): 1, 2, 3.
lessons-card-card = 卡片 { $number }
lessons-card-check = 卡片 { $number }：一个问题
lessons-card-pause = 第 { $number } 步
lessons-card-empty = 这里还没有内容。
lessons-card-state-absent = 没有翻译
lessons-card-state-machine = 电脑写的，没有检查
lessons-card-state-draft = 人写的，没有检查
lessons-card-state-reviewed = 检查过
lessons-card-state-stale = 英文改了
lessons-mark-law = 关于法律
lessons-mark-telling = 谁可能要上报
lessons-mark-health = 关于健康
lessons-mark-consent = 对方同意什么
lessons-mark-exit = 离开这一页
lessons-mark-unconfirmed = 没有确认：没有手机显示它
lessons-drawn-line = 可以打的电话：
lessons-drawn-help = 附近的地方：
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }，{ $role }，{ $when }
lessons-by-name = { $name }，{ $when }
lessons-by-wayside = Wayside 自带，{ $when }
lessons-by-files = 从服务器上的文件读入，{ $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } 现在在这张卡片上。
lessons-here-page = { $name } 现在在看这一课。
lessons-here-card = { $name } 现在在“{ $card }”上。

## How easy it is to read

lessons-look = 好不好读
lessons-meter-grade = 年级水平
lessons-meter-ease = 易读度
lessons-meter-no-formula = 这种语言没有公式。
lessons-meter-mean = 每句的词数
lessons-meter-longest = 最长的句子
# $bound (number)
lessons-meter-most = 最多 { $bound }
lessons-meter-least = 最少 { $bound }
lessons-meter-good = 好
lessons-meter-over = 要改
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } 个词，目标是 { $fewest } 到 { $most } 个。
lessons-meter-short = 有点短。
lessons-meter-long = 太长了。
lessons-meter-card-longest = 最长的句子：{ $count }。
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
       *[other] 有 { $count } 处可以看看
    }
lessons-no-faults = 没有要改的。
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }，第 { $line } 行
lessons-fault-line = 第 { $line } 行

## Comments

lessons-comment = 说说你的意见
# $card: what the card is called.
lessons-comment-on = 你对“{ $card }”的意见
lessons-comment-send = 说出来
lessons-comment-missing = 请先写点什么。
lessons-comment-told = 做小课的人都能看到你的话。
# $count (number): comments that are settled.
lessons-comments-done = 已经解决（{ $count }）
lessons-answer = 回复
lessons-answer-label = 你的回复
lessons-resolve = 这个解决了
lessons-resolved = 这条意见解决了。
