### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = 一個聊天
chat-back = 回到值班台
chat-opening = 聊天正在打開。請稍等。
chat-over = 這個聊天對你來說結束了，或在這裡還沒打開。
chat-over-note = 如果這很難，你可以休息一下。你可以在值班台給自己寫幾句話。

## Who reads

chat-readers = 能看這個的人：{ $names }。
chat-present = 對方開著這個聊天。
chat-away = 對方現在沒有開著這個聊天。
chat-who-youth = 對方
chat-who-intake = 最先回答的人
chat-who-someone = 團隊裡的人
chat-who-me = { $name }（你）
chat-who-lead = { $name }（負責人）
chat-who-you = 你

## What was said

chat-log = 說過的話
chat-empty = 從現在起說的話會在這裡。
chat-typing = 對方正在寫。
chat-card = 名單裡的一個地方
chat-card-of = 一個地方：{ $name }
chat-lesson = 一課
# $name: the title of the lesson.
chat-lesson-of = 一課：{ $name }
chat-state-sending = 正在傳送
chat-state-not-sent = 沒有發出去
chat-again = 再發一次
chat-drop = 去掉
chat-line-of-opened = 聊天開始了。
chat-line-of-joined = { $name } 進來了。
chat-line-of-left = { $name } 離開了。
chat-line-of-handed-over = 聊天交給了 { $name }。
chat-line-of-lead-joined = { $name } 作為負責人進來了。
chat-line-of-renewed = 聊天有了新的金鑰。能看的還是同樣的人。
chat-line-of-came-back = 對方回來了，可能用了另一部手機。
chat-line-of-danger = { $name } 說：現在有危險。
chat-line-of-unreadable = 來了一個在這裡打不開的東西。
chat-line-of-update = 來了一個由更新版頁面寫的東西。
chat-line-of-missing = 這裡少了一些東西。
chat-line-of-changed = 能看的人變了。

## How it stands

chat-line-coming-back = 連線正在恢復。你發的會先等著。
chat-line-poll = 連線很慢。還能用，話可能要過一會兒才到。
chat-line-offline = 沒有連線。你發的在這裡等著。
chat-line-elsewhere = 這個聊天在你的另一個分頁裡打開了。這一個先停著。
chat-stage-opening = 金鑰一到，聊天就打開。
chat-stage-closed = 這個聊天結束了。
chat-stage-full = 這個聊天滿了，再也放不下了。你可以在這裡關掉它，對方可以開始新的。
chat-stage-gone = 這個聊天被刪除了。
chat-stage-update = 這個聊天是用更新的頁面寫的。你可以重新打開工作台。
chat-stage-tampered = 這裡有東西的簽名不對。不再顯示更多。負責人可以和你一起看。
chat-missing = 有東西沒有到。後面的都等著。
chat-go-on = 就用現有的繼續

## Writing

chat-write = 你的話
chat-write-whisper = 你的悄悄話
chat-send = 傳送
chat-canned = 可以從這些話開始
chat-canned-means = 按一下就會放進你的話裡。傳送前可以改。
chat-canned-language = 這些話的語言
chat-canned-begin = 開始的時候
chat-canned-listen = 傾聽的時候
chat-canned-steady = 想安穩下來
chat-canned-danger = 可能不安全的時候
chat-canned-wait = 對方在等的時候
chat-canned-end = 結束的時候
chat-cards = 發一個地方
chat-cards-means = 伺服器看不到你找的或發的是哪個地方。
chat-cards-search = 名字、城鎮或幫助的種類
chat-cards-missing = 地方的名單沒有到。你可以晚點再試。
chat-cards-none = 沒有找到地方。你可以試試別的詞。
chat-cards-sent = 已傳送：{ $name }
chat-cards-hold = 人可能不能自由離開
chat-cards-demo = 編出來的，試用的
chat-lessons = 發一課
chat-lessons-means = 伺服器看不到你發的是哪一課。
chat-lessons-missing = 小課沒有到。你可以晚點再試。

## Asking a colleague

chat-ask = 請一個人
chat-ask-nobody = 現在沒有別人在值班。
chat-ask-what = 你想請對方做什麼
chat-ask-hand-over = 接手
chat-ask-join = 也進來
chat-ask-whisper = 和我說悄悄話
chat-ask-who = 誰
chat-ask-pick = 選一個人
chat-ask-free = { $name }
chat-ask-busy = { $name }（有聊天）
chat-ask-away = { $name }（現在不在）
chat-ask-missing = 還沒有選人。
chat-ask-go = 請
chat-ask-told = 你請了 { $name }。
chat-offered = 已經請人接手或進來。
chat-offer-withdraw = 不再請了
chat-offer-withdrawn = 現在沒有請任何人。
chat-in-with = { $names } 可以在這裡看和寫。走以前，你可以說再見。
chat-leave-to-them = 走，交給他們
chat-leave-heading = 把這個聊天交給他們？
chat-leave-means-1 = 你不能再看裡面的內容，也不能自己回來。
chat-leave-means-2 = 對方會看到你離開了。
chat-leave-yes = 交給他們
chat-left-told = 你已經不在那個聊天裡。你不能再看裡面的內容。
chat-whisper = 悄悄話
chat-whisper-means = 只有你們兩個能看。求助的人看不到。
chat-whisper-log = 悄悄說過的話
chat-whisper-close = 結束悄悄話
chat-whisper-close-heading = 結束這次悄悄話？
chat-whisper-close-means = 悄悄說過的話會為你們兩個刪除。不能撤回。
chat-whisper-close-yes = 結束並刪除

## What else can be done

chat-acts = 更多
chat-heavy = 這個聊天很沉重
chat-heavy-means = 這樣你不會有第二個聊天，之後有十分鐘休息。
chat-heavy-told = 已經標為沉重。你可以慢慢來。
chat-heavy-off-told = 不再標為沉重。
chat-phrase = 請對方約一個暗語
chat-phrase-told = 對方會看到怎麼約暗語。
chat-note = 給負責人留便條
chat-note-label = 給負責人的便條
chat-note-hint = 只有負責人能打開。90 天后會刪除。
chat-note-go = 密封並留下
chat-note-told = 便條密封好了。只有負責人能打開。
chat-note-long = 一張便條裝不下。你可以寫短一點。
chat-danger = 現在有危險
chat-danger-heading = 現在有人有危險嗎？
chat-danger-means-1 = 會叫所有的負責人。
chat-danger-means-2 = 對方會看到你這樣說了。
chat-danger-means-3 = 你會看到一步一步怎麼做。這個按鈕不會通報任何事。
chat-danger-yes = 是的，叫負責人
chat-danger-told = 已經叫了負責人。這件事不是你一個人面對。
chat-danger-now = 現在有危險
chat-danger-region = 地方
chat-danger-step = 第 { $at } 步，共 { $of } 步
chat-danger-next = 下一步
chat-danger-back = 上一步
chat-danger-lines-missing = 危機熱線沒有載入出來。它們在大家都能看的首頁上。
chat-close = 關上聊天
chat-close-heading = 關上這個聊天？
chat-close-means-1 = 對你來說它就結束了。你不能再看裡面的內容。
chat-close-means-2 = 對方可以再等一個人。
chat-close-yes = 關上
chat-close-told = 這個聊天對你來說關上了。
chat-erase = 刪除聊天
chat-erase-heading = 為每個人刪除這個聊天？
chat-erase-means-1 = 全部會馬上消失，對方那裡也是。
chat-erase-means-2 = 不能撤回。
chat-erase-yes = 刪除
chat-erase-told = 聊天刪除了。
chat-block = 遮蔽
chat-block-heading = 遮蔽在這裡寫的人？
chat-block-means-1 = 聊天會永遠結束，全部會刪除。
chat-block-means-2 = 對方還是可以看到危機熱線。
chat-block-means-3 = 如果發生了什麼，你可以先給負責人留一張便條。
chat-block-yes = 遮蔽並刪除
chat-block-told = 聊天已遮蔽並刪除。
