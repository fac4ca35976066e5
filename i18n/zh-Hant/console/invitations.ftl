### Inviting someone, and the invitations that are still open.

invite-heading = 邀請
invite-new = 邀請一個人
invite-name = 一個編的名字
invite-name-why = 這裡不用真名，這樣沒有人會因為名字被找到。如果對方想自己選，就空著。
invite-two-legend = 這些要另外兩個人同意
invite-one-legend = 這些有你的邀請就夠了
invite-roles-hint = 可以選幾個。
invite-roles-missing = 請最少選一個角色。
invite-name-wrong = 這個不能當名字。可以用字母、數字、空格和連字元，最多 40 個。
invite-second = 目前只有你一位管理員，所以第二位管理員不用別人同意。
invite-go = 做連結
invite-going = 正在做連結

## The link

invite-link-heading = 連結做好了
invite-link-for = 給 { $name }
invite-link-once = 它只顯示一次。繼續以前先複製。
invite-link-label = 連結
invite-copy = 複製連結
invite-copied = 已複製。
invite-copy-failed = 這個瀏覽器沒有複製。你可以選中連結，自己複製。
invite-link-how-1 = 當面交給對方，或用只有你們兩個能看的方式。
invite-link-how-2 = 它能用一次，到 { $until } 為止。
invite-link-how-3 = 誰先打開，位置就是誰的。如果丟了，可以收回。
invite-link-how-reset = 誰先打開，就能用對方的身分登入。如果丟了，可以做新的。
invite-link-done = 我拿好了
invite-open-already = 這個名字的邀請已經有了。你可以在這一頁的清單裡收回它，再做一個。
invite-lost = 沒有收到回答。如果邀請在這一頁的清單裡，就是做好了。你可以收回它，再做一個。

## Open invitations

invite-open = 還沒用的
invite-open-none = 沒有還沒用的邀請。
invite-no-name = 對方自己選名字
invite-kind-reset = 重新開始
invite-made = { $name } 做於 { $when }。
invite-made-command = 伺服器做於 { $when }。
invite-until = 能用到 { $until }。
invite-withdraw = 收回
invite-withdraw-long = 收回：{ $name }
invite-withdraw-heading = 收回這個邀請？
invite-withdraw-means = 連結馬上不能用。打開的人會看到它無效。你可以做新的。
invite-withdraw-yes = 收回
invite-withdrawn = 邀請收回了。
