### Talk: the waiting room and the chat.

talk-chat-heading = 你的聊天

## Where the chat is

talk-opening = 正在打開你的聊天。你的話會先在這部手機上鎖好。
talk-waiting = 你排上了。會有人在這裡回答你。
talk-wait-now = 可能很快就輪到你。
talk-wait-minutes = 可能要等幾分鐘。
talk-wait-half-hour = 可能要等到 30 分鐘。
talk-wait-long = 可能要等 30 分鐘以上。
talk-wait-meanwhile = 你在這裡看別的，位置也會留著。等的時候可以寫。
talk-wait-look = 等的時候找找幫助
talk-wait-read = 等的時候讀點什麼
talk-wait-steady = 安定一下
talk-left = 你的話留好了。現在沒有人在。
talk-left-none = 你的聊天在這裡等著。現在沒有人在。
talk-left-until = 它會等到 { DATETIME($date, dateStyle: "long", timeStyle: "short") }。然後會被刪除。你可以用六個詞回來。
talk-over = 這個聊天結束了。
talk-over-closed = 聊天現在關著。你寫的話仍然鎖著。
talk-over-clock = 這部手機的時鐘好像不對。聊天需要正確的日期和時間。
talk-over-failed = 這裡有東西沒有成功。你寫的話仍然鎖著。
talk-over-full = 這個聊天滿了。再也放不下了。你可以開始新的聊天，在那裡繼續。
talk-look-again = 再看一次
talk-gone = 這裡沒有這個聊天了。它被刪除了，或在別的地方用六個詞打開了。
talk-tampered = 有一個不在聊天裡的人改了這裡的東西。在這裡停下比較安全。這些線路開著。
talk-update = 要用更新的頁面才能繼續。重新打開這一頁就會有。
talk-new = 開始新的聊天
talk-wait-again = 等一個人
talk-wait-same = 等同一個人

## The line

talk-line-coming-back = 沒有連上。正在再試。你寫的話沒有丟。
talk-line-offline = 現在沒有網路。網路回來後，你寫的話會發出去。
talk-line-poll = 這裡連線很慢。但還能用。
talk-line-elsewhere = 這個聊天在另一個分頁裡打開了。這一個先停著。
talk-line-busy = 比平時久一點。它會自己再試。
talk-line-stopped = 連線斷了。你寫的話沒有丟。
talk-use-here = 在這裡用
talk-open-again = 再打開
talk-missing = 這個聊天裡少了一些東西。你繼續以前，你寫的話會在這裡等著。
talk-missing-go-on = 不管它，繼續

## Writing

talk-log = 訊息
talk-write = 在這裡寫
talk-send = 傳送
talk-sending = 正在傳送
talk-sent = 已傳送
talk-not-sent = 沒有發出去
talk-again = 再發一次
talk-drop = 去掉
talk-you = 你
talk-mentor = 陪伴者
talk-typing = 有人正在寫
talk-line-opened = 你打開了這個聊天。只有這裡寫出名字的人能看。
talk-line-joined = { $name } 來了。
talk-line-left = { $name } 離開了。
talk-line-handed-over = 現在由 { $name } 和你繼續。
talk-line-lead-joined = { $name } 加入來幫忙。你看得到每個在看的人。
talk-line-renewed = 這個聊天的鎖換了。能看的還是同樣的人。
talk-line-came-back = 你回來了。這裡不顯示以前的內容。
talk-line-danger = 有人說現在有危險。求助電話在下面。
talk-line-unreadable = 有一條訊息讀不出來。
talk-line-update = 有一條訊息要用更新的頁面才能讀。
talk-line-missing = 這裡少了一些東西。
talk-line-changed = 能看的人變了。
talk-card = 一個可能有幫助的地方
talk-lesson = 可以讀的一課
talk-card-open = 打開
talk-somebody = 某個人

## Who can read this

talk-readers = 誰能看這個
talk-readers-are = 能看的人：{ $names }
talk-reader-me = 你
talk-reader-mentor = { $name }，陪伴者
talk-reader-lead = { $name }，負責人
talk-reader-nameless = 一位陪伴者
talk-reader-intake = 最先回答的人
talk-readers-note = 別人都打不開。伺服器上的內容一直鎖著。
talk-not-again = 不要再是這個人
talk-not-again-sure = 不會再給你安排這個人。你會等另一個人。這可能要久一點。
talk-share = 來了一個新的人。要給對方看以前說的話嗎？
talk-share-yes = 給對方看
talk-share-no = 從頭開始

## More

talk-more = 更多
talk-alarm = 我現在有危險
talk-alarm-sure = 會請一位負責人加入這個聊天。打熱線可能更快。這裡沒有人知道你在哪裡。
talk-alarm-call = 請負責人來這裡
talk-alarm-done = 已經請了負責人。對方加入時，你會在這裡看到。
talk-alarm-nobody = 現在沒有負責人在。聊天會等一位。一條熱線現在就能幫你。
talk-keep = 在這部手機上保留這個聊天
talk-keep-note = 直到你離開，或 30 分鐘沒有用。拿著這部手機的人可能會打開它。
talk-typing-switch = 我寫的時候讓對方知道
talk-erase = 全部刪除
talk-erase-sure = 這會馬上為每個人刪除這個聊天。沒有人能找回來。
talk-end = 關上這個聊天
talk-end-sure = 這一頁會忘掉這個聊天。用六個詞，你可以再回來。
talk-end-sure-wordless = 這一頁會忘掉這個聊天。還沒有六個詞，所以沒有人能回來。
talk-yes = 是
talk-no = 否
talk-failed = 這次沒有成功。什麼都沒有變。你可以再試。
talk-failed-offline = 沒有成功。現在可能沒有網路。你可以再試。
