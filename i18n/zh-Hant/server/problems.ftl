### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = 是我們這邊出了問題，不是你。你可以過一會兒再試。
problem-malformed-request = 我們沒能讀懂。你可以回到開頭。
problem-malformed-body = 我們沒能讀懂收到的內容。你可以再試一次。
problem-bad-query = 這個地址有一部分不對。你可以回到開頭。
problem-wrong-origin = 這個只能在我們自己的頁面上用。你可以打開首頁再試。
problem-not-found = 這裡什麼都沒有。你可以回到開頭。
problem-method-not-allowed = 這在這裡不能用。你可以回到開頭。
problem-request-timeout = 等了太久都沒有到。你可以再試一次。
problem-content-too-large = 內容太長，發不了。你可以少寫一點再試。
problem-uri-too-long = 這個地址太長。你可以回到開頭。
problem-unsupported-media-type = 這種內容在這裡不能用。你可以回到開頭。
problem-invalid-body = 有些內容不對。你可以看一看再試。
problem-headers-too-large = 你的瀏覽器一次發了太多。隱私視窗可能有用。
problem-busy = 現在這裡人很多。你可以過一會兒再試。
problem-unavailable = 現在還沒準備好。你可以過一會兒再試。

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = 這裡沒有人登入。
problem-session-locked = 工作台鎖著。口令可以打開它。
problem-signed-out = 這次登入結束了。重新登入就能開始新的一次。
problem-account-removed = 在這裡的工作已經結束。負責人可以說明。
problem-sign-in-refused = 對不上。可以每一項看一看，再試一次。
problem-proof-refused = 對不上。可以再試一次。
problem-not-allowed = 這個帳號的角色不能做這件事。管理員可以說明。
problem-link-not-valid = 這個連結不能用了。做連結的人可以再做一個。
problem-name-taken = 這裡有人用了差不多的名字。可以選另一個。
problem-not-possible-now = 按現在的情況做不了。再看一看也許有用。
problem-statement-refused = 簽名的內容和現在的不一樣。再看一看也許有用。
problem-slow-down = 試了很多次了。可以過一會兒再試。

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = 這個聊天沒有了。可以開始一個新的。
problem-conversation-taken = 沒有成功。重新開始聊天也許有用。
problem-records-full = 這個聊天已經有詞了。新的詞可以代替它們。
problem-no-chats = 現在沒有打開的聊天。
problem-work-wanted = 現在這裡人很多。還要等一小會兒。
problem-talk-busy = 現在這裡人很多。你可以過一會兒再試。
problem-talk-taken = 這個聊天已經有別人接了。
problem-talk-full = 這樣一個人的聊天就太多了。
problem-talk-resting = 現在是休息時間。新的聊天可以等。
problem-talk-too-heavy = 一個班次有兩個沉重的聊天就夠了。這個可以由別人來接。
problem-not-in-roster = 負責人簽了有這個名字的名冊以後，才能用。
problem-off-duty = 值班的時候才能用。
problem-talk-closed = 聊天現在關著。求助電話開著。
problem-roster-older = 有人先做了。再看一看也許有用。
problem-roster-refused = 手機不能相信這個。再看一看也許有用。
problem-lesson-full = 一課放不下這麼多。卡片少一點或短一點就行。
problem-lesson-moved-on = 現在有更新的版本。先看看它也許有用。
problem-lesson-not-ready = 這裡還有事沒完成。這一課的頁面上寫著是什麼。
