### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = 學一學
learn-lead = 短短的卡片，一張說一件事。哪張都可以跳過，隨時可以停。
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = 小課正在過來。大約 { $size }。
learn-why = 所有小課一起過來。所以我們不知道你打開哪一課。
learn-offline = 小課沒有載入出來。現在可能沒有網路。
learn-missing = 現在拿不到小課。你可以過一會兒再試。
learn-bad = 小課到了，但是讀不出來。你可以過一會兒再試。

## The six groups of lessons

learn-track-1 = 現在
learn-track-2 = 弄明白發生了什麼
learn-track-3 = 別人怎麼把人拉進去
learn-track-4 = 身體和心
learn-track-5 = 權利和找幫助
learn-track-6 = 你身邊的人，你的步子

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
       *[other] 大約 { $count } 分鐘
    }

## What a language lacks

learn-none = 還沒有這種語言的小課。你可以用這些語言讀：
learn-elsewhere = 還沒有這種語言的
# $languages (text): names of languages, each as it calls itself.
learn-also-in = 也有：{ $languages }
lesson-read-in = 這一課還沒有這種語言的。你可以用這些語言讀：
lesson-gone = 這裡沒有這一課了。

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = 還沒有人審閱過這個。
lesson-stale = 英文頁面改了。這一頁可能是舊的。
# The same in few words, beside a title.
learn-mark-unreviewed = 還沒有審閱
learn-mark-machine = 電腦寫的
learn-mark-draft = 還沒有檢查
learn-mark-stale = 可能是舊的

## Before a lesson: what it is about, and four ways on

lesson-note-read = 讀它
lesson-note-short = 短一點的版本
lesson-note-calm = 先平靜一下
lesson-note-not-now = 現在不看

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = 第 { $count } 張卡片，共 { $total } 張
lesson-next = 下一張卡片
lesson-before = 回上一張
lesson-skip = 跳到最後
lesson-pause = 平靜一會兒
lesson-say = 你可以說
lesson-say-not = 會傷人的話
# Read out before the answers of a question.
lesson-answers = 回答。沒有哪個是錯的。
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = 找幫助：{ $kind }
lesson-find-any = 找幫助
lesson-after = 接下來呢？
lesson-another = 另一課
lesson-nothing = 現在不用別的了

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = 一直在這裡
lesson-talk = 找人說說話

## Steady me

steady-heading = 安定一下
steady-lead = 幾個讓自己安穩一點的方法。每個不到一分鐘。眼睛可以睜著。
# $count (number): seconds.
steady-seconds = 大約 { $count } 秒
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = 第 { $count } 步，共 { $total } 步
steady-next = 下一步
steady-before = 回上一步
steady-again = 再來一次
steady-another = 換一個
