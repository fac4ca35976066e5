### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = 小課

lessons-heading = 小課
lessons-lead = 年輕人在「學一學」裡讀的內容。每次改動放出去以前，有兩個人看過。
lessons-back = 所有小課

## What someone may do here

may-lessons-see = 看所有小課、進展，和別人說過的意見。
may-lessons-write = 寫小課，或翻成另一種語言。
may-lessons-review = 同意一篇小課，或附上便條退回。
may-lessons-publish = 把足夠的人同意過的小課放到手機上。
may-lessons-withdraw = 馬上從所有手機上撤下一篇小課。

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
       *[other] 有 { $count } 篇小課等人簽
    }
today-lessons-sign-note = 年輕人現在就能讀。在這裡的人簽以前，每篇都寫著「還沒有審閱」。
today-lessons-sign-go = 看等著簽的小課
today-lessons-review =
    { $count ->
       *[other] 有 { $count } 篇改過的小課等你同意
    }
today-lessons-review-note = 你可以同意，或附上便條退回。
today-lessons-review-go = 看改了什麼
today-lessons-publish =
    { $count ->
       *[other] 有 { $count } 篇小課可以放到手機上了
    }
today-lessons-publish-note = 足夠的人同意了。你可以現在放到手機上，或選一個時間。
today-lessons-publish-go = 看準備好的
today-lessons-due =
    { $count ->
       *[other] 有 { $count } 篇小課到時候再看一遍了
    }
today-lessons-due-note = 事實會變舊。會有人再讀一遍這些小課，定新的日期。
today-lessons-due-go = 看到期的

## The list

lessons-unsent = 輸入了，還沒有儲存
lessons-waits = 等你來做的
lessons-nothing-waits = 沒有事等你。下面的小課你都可以讀。
# $count (number): lessons in this part of the list.
lessons-wait-sign = 等著簽（{ $count }）
lessons-wait-sign-note = 這些是 Wayside 內附的，這裡還沒有人簽過。讀每一篇，然後同意或留下意見。
lessons-wait-returned = 退回給你的（{ $count }）
lessons-wait-returned-note = 有人讀了你的改動，寫了便條。你可以改好再送。
lessons-wait-review = 改過的，等你同意（{ $count }）
lessons-wait-review-note = 有人改了這些。你可以同意，或附上便條退回。
lessons-wait-publish = 可以放到手機上（{ $count }）
lessons-wait-publish-note = 足夠的人同意了這些。
lessons-wait-check = 等著檢查的譯文（{ $count }）
lessons-wait-check-note = 這些是電腦或人翻譯的。你可以說哪些卡片是對的。
lessons-wait-translate = 等著翻譯（{ $count }）
lessons-wait-translate-note = 這裡少了卡片，或英文後來改了。
lessons-wait-overdue = 過了日期的（{ $count }）
lessons-wait-overdue-note = 再看一遍的日子已經過了。
lessons-wait-due = 快到期的（{ $count }）
lessons-wait-due-note = 離再看一遍的日子不到 30 天。
lessons-all = 所有小課
lessons-language = 語言
lessons-none = 這裡還沒有小課。
lessons-not-begun = 還沒有開始。你可以打開它，翻譯第一張卡片。
lessons-part-track-0 = 其他小課
lessons-part-track-1 = 現在
lessons-part-track-2 = 弄明白發生了什麼
lessons-part-track-3 = 別人怎麼把人拉進去
lessons-part-track-4 = 身體和心
lessons-part-track-5 = 權利和找幫助
lessons-part-track-6 = 你身邊的人，你的步子
lessons-part-steady = 安定一下
lessons-part-check-in = 只給自己的問題
lessons-unsigned = 還沒有簽
# $count (number): cards of a translation.
lessons-count-stale = 英文改了：{ $count }
lessons-count-machine = 電腦寫的：{ $count }
lessons-count-draft = 沒有檢查：{ $count }
lessons-count-absent = 缺少：{ $count }
lessons-comments-open = 意見：{ $count }
# $when: a day and a time.
lessons-from = 放出時間：{ $when }
# $date: a day.
lessons-review-by = 在 { $date } 以前再看一遍

## A new lesson

lessons-begin = 開始一節新課
lessons-begin-means = 它從草稿開始，有一張空卡片。足夠的人同意之前，沒有手機會收到它。
# Followed by the id, such as trust-slowly.
lessons-begin-id = 它在連結裡的名字，以後不變：
lessons-begin-title-wrong = 請先寫一個有字母的標題。
lessons-begin-taken = 已經有一節課用了這個名字。你可以換一個標題。
lessons-track = 學習裡的部分
lessons-begin-go = 開始
lessons-begun = 這節課開始了。你可以寫第一張卡片。

## How a lesson stands

lessons-state-draft = 草稿
lessons-state-in-review = 審閱中
lessons-state-approved = 可以放到手機上
lessons-state-scheduled = 晚點放出
lessons-state-published = 在手機上
lessons-state-archived = 已撤回
lessons-state-draft-means = 這是草稿。這裡以外沒有人看得到。
lessons-state-in-review-means = 需要的人正在讀它。
lessons-state-approved-means = 足夠的人同意了。發布人可以把它放到手機上。
# $when: a day and a time.
lessons-state-scheduled-means = 它會在 { $when } 放到手機上。
lessons-state-published-means = 手機上現在就是這個。
lessons-state-archived-means = 現在沒有手機有這一課。發布人可以放回大家同意過的文字。
# $number: of a revision.
lessons-phones-have = 手機上還是第 { $number } 版。
lessons-missing = 還要這些人同意：
lessons-needs-survivor = 有親身經歷的人
lessons-needs-survivor-reviewer = 有親身經歷的人
lessons-needs-legal = 法律審閱人
lessons-needs-legal-reviewer = 法律審閱人
lessons-needs-health = 健康審閱人
lessons-needs-health-reviewer = 健康審閱人
lessons-needs-language = 語言審閱人
lessons-needs-language-reviewer = 語言審閱人
lessons-needs-second = 再一個人，什麼角色都可以

## One lesson

lessons-tabs = 這一課
lessons-tab-read = 讀和簽
lessons-tab-write = 寫
lessons-tab-translate = 翻譯
lessons-tab-preview = 在手機上
lessons-tab-history = 改了什麼
lessons-title-card = 標題和內容提示
lessons-order-card = 卡片的順序
lessons-whole = 整篇小課
# $number (number): 1, 2, 3.
lessons-card-card = 卡片 { $number }
lessons-card-check = 卡片 { $number }：一個問題
lessons-card-pause = 第 { $number } 步
lessons-card-empty = 這裡還沒有內容。
lessons-card-state-absent = 沒有翻譯
lessons-card-state-machine = 電腦寫的，沒有檢查
lessons-card-state-draft = 人寫的，沒有檢查
lessons-card-state-reviewed = 檢查過
lessons-card-state-stale = 英文改了
lessons-mark-law = 關於法律
lessons-mark-telling = 誰可能要通報
lessons-mark-health = 關於健康
lessons-mark-consent = 對方同意什麼
lessons-mark-exit = 離開這一頁
lessons-mark-unconfirmed = 沒有確認：沒有手機顯示它
lessons-drawn-line = 可以打的電話：
lessons-drawn-help = 附近的地方：
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }，{ $role }，{ $when }
lessons-by-name = { $name }，{ $when }
lessons-by-wayside = Wayside 內附，{ $when }
lessons-by-files = 從伺服器上的檔案讀入，{ $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } 現在在這張卡片上。
lessons-here-page = { $name } 現在在看這一課。
lessons-here-card = { $name } 現在在「{ $card }」上。

## How easy it is to read

lessons-look = 好不好讀
lessons-meter-grade = 年級程度
lessons-meter-ease = 易讀度
lessons-meter-no-formula = 這種語言沒有公式。
lessons-meter-mean = 每句的詞數
lessons-meter-longest = 最長的句子
# $bound (number)
lessons-meter-most = 最多 { $bound }
lessons-meter-least = 最少 { $bound }
lessons-meter-good = 好
lessons-meter-over = 要改
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } 個詞，目標是 { $fewest } 到 { $most } 個。
lessons-meter-short = 有點短。
lessons-meter-long = 太長了。
lessons-meter-card-longest = 最長的句子：{ $count }。
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
       *[other] 有 { $count } 處可以看看
    }
lessons-no-faults = 沒有要改的。
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }，第 { $line } 行
lessons-fault-line = 第 { $line } 行

## Comments

lessons-comment = 說說你的意見
# $card: what the card is called.
lessons-comment-on = 你對「{ $card }」的意見
lessons-comment-send = 說出來
lessons-comment-missing = 請先寫點什麼。
lessons-comment-told = 做小課的人都能看到你的話。
# $count (number): comments that are settled.
lessons-comments-done = 已經解決（{ $count }）
lessons-answer = 回覆
lessons-answer-label = 你的回覆
lessons-resolve = 這個解決了
lessons-resolved = 這條意見解決了。
