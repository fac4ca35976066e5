### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = 「{ $card }」的文字
lessons-editor-how = 像寫訊息一樣寫。上面的按鈕會放入其他的。按 Tab 離開這一欄。
lessons-open = 寫
lessons-open-long = 寫：{ $card }
lessons-close = 關閉
lessons-close-long = 關閉：{ $card }
lessons-changed = 改了，還沒有儲存
lessons-see-change = 看你改了什麼
lessons-tools = 放入
lessons-tool-strong = 重點
lessons-tool-em = 柔和
lessons-tool-answer = 再加一個回答
lessons-tool-pause = 平靜一會兒
lessons-tool-say = 可以說的話
lessons-tool-say-not = 會傷人的話
lessons-tool-more = 幫助、電話、連結
lessons-tool-resource = 一種幫助
lessons-tool-crisis = 可以打的電話
lessons-tool-link = 另一課
lessons-tool-put = 放入
# $what: the name of the list beside the button.
lessons-tool-put-long = 放入：{ $what }
lessons-example-pause = 如果願意，把兩隻腳放在地上。
lessons-example-say = 我想等一等。
lessons-example-say-not = 那是你自己的主意。
lessons-example-question = 對你來說，哪個是真的？
lessons-example-answer = 一個回答
lessons-example-reply = 一句溫和的回應。
lessons-new-card = 新卡片
lessons-new-check = 新問題
lessons-new-pause = 新的一步
lessons-card-more = 這張卡片的更多內容
lessons-card-up = 往上移
lessons-card-down = 往下移
lessons-card-remove = 去掉這張卡片
lessons-undo-back-told = 取出了一張卡片。
lessons-undo-back = 放回去
lessons-undo-move-told = 移動了一張卡片。
lessons-undo-move = 移回去
lessons-marks = 這張卡片是關於
lessons-same-meaning = 只是錯字：意思沒變，所以譯文仍然有效
lessons-english = 英文
lessons-english-changed = 翻譯以後，英文改了：

## In front of a lesson

lessons-title = 標題
lessons-note = 內容提示
lessons-note-hint = 一句直白的話，說它是關於什麼的。可以不寫。
lessons-front-more = 這一課的更多內容
lessons-minutes = 讀完要幾分鐘
lessons-seconds = 要幾秒
lessons-review-date = 下次看的日期
lessons-short = 短版本的卡片
lessons-reviewers = 誰來讀
lessons-tags = 主題
lessons-basis = 從哪裡來

## Saving

lessons-saving = 正在儲存
lessons-not-saved = 還沒有儲存
lessons-not-saved-means = 你的話會在這一頁等著，直到你儲存或關掉它。
lessons-why = 你為什麼改
lessons-why-hint = 給別人的幾個字。可以不寫。
lessons-save = 儲存
# $number: of the revision.
lessons-saved = 儲存為第 { $number } 版。
lessons-saved-merged = 儲存為第 { $number } 版，也包括另一個人寫的。
lessons-all-saved = 全部儲存了。
lessons-drop = 不要我的改動
lessons-drop-heading = 不要你輸入的內容？
lessons-drop-means = 已儲存的不會變。後來輸入的會沒有。
lessons-drop-yes = 不要了
lessons-moved-on = 你開始以後，有人改了這一課。你的話留著。儲存時會把兩邊合起來。

## Two people on one card

lessons-conflict-heading = 另一個人也寫了這裡
lessons-conflict-lead = 什麼都沒有丟，也還沒有儲存。你可以看兩邊的文字再選。
lessons-conflict-yours = 你的文字
lessons-conflict-theirs = 對方的文字，已經儲存
lessons-conflict-changed = 改了什麼
lessons-conflict-keep-yours = 用我的文字
lessons-conflict-keep-theirs = 用對方的文字
lessons-conflict-keep-both = 用兩邊寫成一段
lessons-conflict-write = 兩邊合成的文字
# $count (number): cards.
lessons-conflict-open =
    { $count ->
       *[other] 還有 { $count } 處沒有選。
    }
lessons-conflict-save = 儲存這個

## Differences

lessons-same = 沒有改動。
# Heard by screen readers before the words.
lessons-diff-added = 新的：
lessons-diff-gone = 去掉的：
