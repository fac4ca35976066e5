### Inviting someone, and the invitations that are still open.

invite-heading = 邀请
invite-new = 邀请一个人
invite-name = 一个编的名字
invite-name-why = 这里不用真名，这样没有人会因为名字被找到。如果对方想自己选，就空着。
invite-two-legend = 这些要另外两个人同意
invite-one-legend = 这些有你的邀请就够了
invite-roles-hint = 可以选几个。
invite-roles-missing = 请最少选一个角色。
invite-name-wrong = 这个不能当名字。可以用字母、数字、空格和连字符，最多 40 个。
invite-second = 目前只有你一位管理员，所以第二位管理员不用别人同意。
invite-go = 做链接
invite-going = 正在做链接

## The link

invite-link-heading = 链接做好了
invite-link-for = 给 { $name }
invite-link-once = 它只显示一次。继续以前先复制。
invite-link-label = 链接
invite-copy = 复制链接
invite-copied = 已复制。
invite-copy-failed = 这个浏览器没有复制。你可以选中链接，自己复制。
invite-link-how-1 = 当面交给对方，或用只有你们两个能看的方式。
invite-link-how-2 = 它能用一次，到 { $until } 为止。
invite-link-how-3 = 谁先打开，位置就是谁的。如果丢了，可以收回。
invite-link-how-reset = 谁先打开，就能用对方的身份登录。如果丢了，可以做新的。
invite-link-done = 我拿好了
invite-open-already = 这个名字的邀请已经有了。你可以在这一页的单子里收回它，再做一个。
invite-lost = 没有收到回答。如果邀请在这一页的单子里，就是做好了。你可以收回它，再做一个。

## Open invitations

invite-open = 还没用的
invite-open-none = 没有还没用的邀请。
invite-no-name = 对方自己选名字
invite-kind-reset = 重新开始
invite-made = { $name } 做于 { $when }。
invite-made-command = 服务器做于 { $when }。
invite-until = 能用到 { $until }。
invite-withdraw = 收回
invite-withdraw-long = 收回：{ $name }
invite-withdraw-heading = 收回这个邀请？
invite-withdraw-means = 链接马上不能用。打开的人会看到它无效。你可以做新的。
invite-withdraw-yes = 收回
invite-withdrawn = 邀请收回了。
