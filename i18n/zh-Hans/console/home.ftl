### The first view after signing in: only what someone's roles need now.

today-heading = 你好，{ $name }
today-to-do = 现在等你来做的
today-nothing = 现在没有事等你。你可以看看，或关掉这一页。

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
       *[other] 有 { $count } 个人等你同意
    }
today-approve-note = 每个人要两个人同意。你可以是其中一个。
today-approve-go = 看看谁在等
today-wait-approval = 你的新角色在等两个人同意
today-wait-approval-note = 能同意的人会问你的编号。当面或在电话里读给对方听。
today-number = 你的编号
today-second-factor-backup = 再加一种登录方式
today-second-factor-backup-note = 你现在只有一种。有了第二种，手机丢了也能进来。
today-second-factor-backup-go = 加一种
today-codes-low =
    { $count ->
        [0] 恢复码一个都不剩了
       *[other] 恢复码还剩 { $count } 个
    }
today-codes-low-note = 手机丢了时，恢复码可以让你进来。你可以做十个新的。
today-codes-low-go = 做新的码
today-passphrase-tried = 有人输入了你的口令，但码不对
today-passphrase-tried-note = 如果是你，就没事。如果不是，换一个新口令就能挡住对方。
today-passphrase-tried-go = 改口令
today-reset-open = 有人为你申请了重新开始
today-reset-open-note = 你能登录，所以不需要。想结束它，可以退出再登录。
today-invitations-open =
    { $count ->
       *[other] 有 { $count } 个邀请还没用
    }
today-invitations-open-note = 每个链接在 72 小时内能用一次。你随时可以收回。
today-invitations-open-go = 看邀请

## An admin who is alone

today-alone = 下一步：邀请第二位管理员
today-alone-why = 在这里，一个人不能让陪伴者或负责人进来。每个人要两个人同意。
today-alone-1 = 你邀请第二位管理员。选一个你信任、能见面或打电话的人。
today-alone-1-server = 能用服务器的人运行下面这一行，最后加一个编的名字。
today-alone-2 = 对方打开链接，设好自己的登录方式。
today-alone-3 = 从那时起，你们两个可以让陪伴者和负责人进来。
today-alone-until = 在那以前，没有人能成为陪伴者或负责人。其他人现在就可以邀请。
today-alone-go = 邀请第二位管理员

## One's roles

today-roles = 你的角色
today-no-roles = 你还没有角色。能给角色的人可以改。

## Rosters and the delegation: for leads

today-roster-over = 聊天关着：现在没有有效的名册
today-roster-over-note = 一位负责人可以签新的。要一分钟。
today-roster-over-go = 签名册
today-roster-closing = 聊天在 { $until } 关闭
today-roster-closing-note = 那时名册到期。一位负责人现在可以签下一份。
today-roster-closing-go = 签下一份名册
today-roster-changed = 上一份名册以后，人员有变化
today-roster-changed-note = 手机要有下一份名册才知道。一位负责人现在可以签。
today-roster-changed-go = 签下一份名册
today-roster-due =
    { $count ->
       *[other] 名册在 { $count } 小时后到期
    }
today-roster-due-note = 一位负责人可以签下一份。有效一个星期。
today-roster-due-go = 签下一份名册
today-delegation-ends =
    { $count ->
        [0] 授权到期了，所以不能签名册
       *[other] 授权在 { $count } 天后到期
    }
today-delegation-ends-note = 没有它，聊天就关着。根密钥的两位保管人见面做一份新的。
today-delegation-ends-go = 看授权
