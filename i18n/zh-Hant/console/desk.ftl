### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = 聊天
desk-no-roster = 聊天關著：現在沒有有效的名冊。負責人可以簽下一份。
desk-no-roster-lead = 聊天關著：現在沒有有效的名冊。你可以簽下一份。
desk-roster-until = 名冊有效到 { $until }。

## Duty

desk-duty = 你的班次
desk-duty-on = 值班
desk-duty-break = 休息中
desk-duty-off = 不值班
desk-duty-on-means = 新的聊天會來找你。
desk-duty-break-means = 不會有新的聊天找你。已經有的聊天還在。
desk-duty-off-means = 你不在值班。方便的時候再來。
desk-duty-until = 你的班次到 { $time }。
desk-duty-told-on = 你現在在值班。
desk-duty-told-break = 你現在在休息。
desk-duty-told-off = 你現在不值班了。謝謝你來過。

## Rest

desk-rest = 休息時間
desk-rest-means = 剛才很不容易。新的聊天等到 { $time }。
desk-rest-try = 你可以站起來，喝點水，或看看窗外。
desk-rest-end = 我提早準備好了
desk-rest-ended = 你的休息結束了。這是你的選擇。

## What waits

desk-waiting = 在等的
desk-waiting-none = 現在沒有人在等。
desk-chat-in = 一個{ $language }聊天
desk-whisper-in = 一次悄悄話（{ $language }）
desk-wait-now = 剛剛來
desk-wait-minutes = 等了幾分鐘
desk-wait-half-hour = 等了大約半小時
desk-wait-long = 等了半小時以上
desk-left-means = 對方留了話。現在可能不在。
desk-take = 接這個聊天
desk-not-off = 值班的時候可以接聊天。
desk-not-break = 你在休息。休息後可以接聊天。
desk-not-rest = 休息以後可以接聊天。
desk-not-full = 你的聊天已經是一個人能接的最多。
desk-flag-danger = 現在有危險
desk-flag-urgent = 急
desk-flag-heavy = 沉重
desk-flag-again = 以前來過
desk-flag-left = 留著以後看的話

## My chats

desk-mine = 你的聊天
desk-mine-lead = 你作為負責人在裡面。
desk-reply-first = 可以儘快寫第一句。不然聊天會回到排隊裡。
desk-news = 有新的話。
desk-out = 我想退出來
desk-out-means = 會請別人接手。沒有人會問你為什麼。
desk-out-told = 已經請別人接手。你現在在休息。

## What others ask

desk-offers = 有人請你
desk-offer-hand-over = { $name } 問你能不能接手。
desk-offer-hand-over-nameless = 有人問你能不能接手。
desk-offer-hand-over-yes = 接手
desk-offer-join = { $name } 問你能不能也進來。
desk-offer-join-nameless = 有人問你能不能也進來。
desk-offer-join-yes = 進去
desk-offer-whisper = { $name } 想和你說悄悄話。求助的人看不到。
desk-offer-whisper-nameless = 有人想和你說悄悄話。求助的人看不到。
desk-offer-whisper-yes = 說悄悄話
desk-offer-danger = { $name } 說現在有人有危險。
desk-offer-danger-nameless = 有個年輕人說自己現在有危險。
desk-offer-danger-yes = 進去
desk-offer-no = 現在不行
desk-offer-declined = 對方知道你現在不行。沒關係。

## For leads

desk-live = 正在進行的聊天
desk-live-means = 你可以請求進去。你進去時，聊天裡每個人都看得到。
desk-live-been = 你之前進去過的聊天不在這裡。聊天裡的人可以請你回去。
desk-live-none = 沒有你可以進去的聊天。
desk-lapsed = { $name } 接的聊天回到了排隊裡。對方在休息。
desk-live-with = 和 { $names }
desk-live-ask = 請求進去
desk-live-asked = 你請求了。對方的工作台讓你進去後，聊天就會在這裡打開。
desk-notes = 給負責人的便條
desk-notes-means = 陪伴者密封給負責人的便條。每張 90 天后刪除。
desk-notes-open = 看便條
desk-notes-none = 沒有便條。
desk-notes-by = 來自 { $name }
desk-notes-by-nobody = 來自沒有寫名字的人

## Sound

desk-signals = 有人寫或在等的時候
desk-signals-sound = 放一個輕輕的聲音
desk-signals-shake = 手機震動
desk-signals-means = 你登入時兩個都關著。裝置上不會儲存這個。

## Words for oneself

desk-debrief = 寫給自己的話
desk-debrief-means = 很難的聊天以後，寫一寫會有幫助。由你選擇。只有你能看。
desk-debrief-open = 寫或看
desk-debrief-label = 什麼還留在你心裡
desk-debrief-hint = 會保留 30 天。不要寫能看出對方是誰的內容。
desk-debrief-go = 為我保留
desk-debrief-told = 保留好了。只有你能打開。
desk-debrief-none = 你在這裡沒有保留什麼。
desk-note-closed = 用你的金鑰打不開這個。它可能是重新開始以前的。
desk-note-until = 寫於 { $from }。刪除於 { $until }。
desk-note-erase = 刪除
desk-note-erase-long = 刪除 { $date } 寫的內容
desk-note-erase-heading = 現在刪除？
desk-note-erase-means = 它在你這裡會馬上消失。不能撤回。
desk-note-erase-yes = 刪除
