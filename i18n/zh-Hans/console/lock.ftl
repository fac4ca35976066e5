### The lock. It says nothing of what is behind it.

locked-heading = 锁着
locked-passphrase = 口令
locked-open = 打开
locked-sign-out = 改为退出
locked-why-idle = 十分钟没有人碰这一页。你输入的还在。
locked-why-self = 你锁上了它。你输入的还在。
locked-why-roles = 你在这里的角色变了。用口令打开，就是新的角色。
locked-why-opened = 你还登录着。页面重新打开了，所以问你的口令。

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = 重新登录
locked-again = 这一页和你的登录断开了。你输入的还在，等着你。
locked-again-passphrase = 如果你刚才在改口令，新的可能已经有效。
