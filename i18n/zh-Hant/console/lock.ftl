### The lock. It says nothing of what is behind it.

locked-heading = 鎖著
locked-passphrase = 口令
locked-open = 打開
locked-sign-out = 改為登出
locked-why-idle = 十分鐘沒有人碰這一頁。你輸入的還在。
locked-why-self = 你鎖上了它。你輸入的還在。
locked-why-roles = 你在這裡的角色變了。用口令打開，就是新的角色。
locked-why-opened = 你還登入著。頁面重新打開了，所以問你的口令。

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = 重新登入
locked-again = 這一頁和你的登入斷開了。你輸入的還在，等著你。
locked-again-passphrase = 如果你剛才在改口令，新的可能已經有效。
