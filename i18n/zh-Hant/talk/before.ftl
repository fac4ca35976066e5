### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = 找人說說話
talk-looking = 請稍等
talk-now = 現在有人在。
talk-now-minutes = 有人在。可能要等幾分鐘。
talk-now-half-hour = 有人在。可能要等到 30 分鐘。
talk-now-long = 有人在。可能要等 30 分鐘以上。
talk-nobody = 現在沒有人在。你可以留言，或給一條熱線打電話、發簡訊。
talk-nobody-until = 留言會等到 { DATETIME($date, dateStyle: "long", timeStyle: "short") }。然後會被刪除。
talk-closed = 聊天現在關著。這些線路開著。
talk-limits-missing = 說明什麼能保密的那一頁沒有載入出來。什麼都沒有傳送。
talk-door-missing = 我們沒能看到現在有沒有人在。什麼都沒有傳送。

## Before the first text box

talk-card-of = 第 { $count } 張，共 2 張
talk-next = 下一步
talk-back-words = 我有六個詞
talk-back-words-note = 以前聊天留下的詞
talk-seen-heading = 有人能看到這部手機嗎？
talk-seen-lead = 這說的是現在，也是以後。什麼對你安全，由你來選。
talk-seen-no = 沒有，只有我
talk-seen-maybe = 可能有，或我不知道
talk-seen-yes = 有，有人會看
talk-seen-tip-1 = 「離開」會很快隱藏這一頁。它在每一頁的最上面。
talk-seen-tip-2 = 除非你選擇，這個聊天什麼都不會留在手機上。
talk-seen-tip-3 = 手機鍵盤可能會記住詞。你可以寫短一點，或不寫名字。
talk-seen-tip-4 = 監視手機的應用程式看得到螢幕。換一部手機可能更安全。
talk-seen-tip-5 = 如果有人進來，你可以離開。先拿好六個詞，聊天會等你。
talk-go-on = 繼續
talk-lines-instead = 給一條熱線打電話或發簡訊

## The first words

talk-write-heading = 你想說什麼？
talk-write-lead = 可以從小的開始。一句「你好」就夠了。你隨時可以停下。
talk-write-label = 你的話
talk-urgent = 我想快點有人來
talk-urgent-note = 除了你的語言，排隊時別人只能看到這一點。
talk-start = 開始
talk-leave-message = 留下這段話
talk-start-only = 先不寫，直接開始
