### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = 学一学
learn-lead = 短短的卡片，一张说一件事。哪张都可以跳过，随时可以停。
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = 小课正在过来。大约 { $size }。
learn-why = 所有小课一起过来。所以我们不知道你打开哪一课。
learn-offline = 小课没有加载出来。现在可能没有网络。
learn-missing = 现在拿不到小课。你可以过一会儿再试。
learn-bad = 小课到了，但是读不出来。你可以过一会儿再试。

## The six groups of lessons

learn-track-1 = 现在
learn-track-2 = 弄明白发生了什么
learn-track-3 = 别人怎么把人拉进去
learn-track-4 = 身体和心
learn-track-5 = 权利和找帮助
learn-track-6 = 你身边的人，你的步子

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
       *[other] 大约 { $count } 分钟
    }

## What a language lacks

learn-none = 还没有这种语言的小课。你可以用这些语言读：
learn-elsewhere = 还没有这种语言的
# $languages (text): names of languages, each as it calls itself.
learn-also-in = 也有：{ $languages }
lesson-read-in = 这一课还没有这种语言的。你可以用这些语言读：
lesson-gone = 这里没有这一课了。

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = 还没有人审阅过这个。
lesson-stale = 英文页面改了。这一页可能是旧的。
# The same in few words, beside a title.
learn-mark-unreviewed = 还没有审阅
learn-mark-machine = 电脑写的
learn-mark-draft = 还没有检查
learn-mark-stale = 可能是旧的

## Before a lesson: what it is about, and four ways on

lesson-note-read = 读它
lesson-note-short = 短一点的版本
lesson-note-calm = 先平静一下
lesson-note-not-now = 现在不看

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = 第 { $count } 张卡片，共 { $total } 张
lesson-next = 下一张卡片
lesson-before = 回上一张
lesson-skip = 跳到最后
lesson-pause = 平静一会儿
lesson-say = 你可以说
lesson-say-not = 会伤人的话
# Read out before the answers of a question.
lesson-answers = 回答。没有哪个是错的。
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = 找帮助：{ $kind }
lesson-find-any = 找帮助
lesson-after = 接下来呢？
lesson-another = 另一课
lesson-nothing = 现在不用别的了

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = 一直在这里
lesson-talk = 找人说说话

## Steady me

steady-heading = 安定一下
steady-lead = 几个让自己安稳一点的方法。每个不到一分钟。眼睛可以睁着。
# $count (number): seconds.
steady-seconds = 大约 { $count } 秒
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = 第 { $count } 步，共 { $total } 步
steady-next = 下一步
steady-before = 回上一步
steady-again = 再来一次
steady-another = 换一个
