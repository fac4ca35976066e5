### What a one-use link opens: the way in, in four steps.

join-heading = 欢迎
join-step = 第 { $step } 步，共 { $of } 步
join-next = 下一步
join-back = 返回
join-finish = 进来
join-reset-finish = 重新开始
join-not-valid-heading = 这个链接不能用
join-not-valid = 它用过了，超过了三天，或有人收回了它。
join-not-valid-next = 给你链接的人可以再做一个。如果你已经有账号，可以登录。
join-sign-in = 登录

## 1: name

join-name-heading = 欢迎
join-lead = 你来了真好。大约要五分钟，每一步都可以返回。
join-name = 在这里用的名字
join-name-hint = 编一个。同事会看到。请不要用真名，自己的和别人的都不要。
join-name-given = 你会叫
join-name-missing = 先要一个在这里用的名字。
join-roles = 你在这里能做什么
join-know = 可以先知道
join-know-link = 进来以前留着链接。这一页关了，它也还能用。
join-know-name = 这里没有人问你的真名、电话号码或电子邮箱。
join-know-passphrase = 你的口令永远不会离开这个浏览器。没有人能查到它，或替你找回来。
join-know-seen = 你在这里做的事会记下时间，从不记说过的话。关于你的记录，你可以看。
join-reset-heading = 重新开始
join-reset-lead = 两个人同意了你重新开始。你会选新的口令、新的证明是你的方式，和新的码。

## 2: passphrase

join-passphrase-heading = 你的口令
join-passphrase-lead = 它打开你的账号，和只属于你的密钥。
join-passphrase = 新的口令
join-passphrase-tip-words = 互不相关的词容易记，也难猜。
join-passphrase-tip-else = 别的地方不要用它。
join-passphrase-tip-keep = 可以放在密码管理器里，或写在纸上放在安全的地方。

## 3: second factor

join-factor-heading = 第二种证明是你的方式
join-factor-lead = 如果小偷只有你的口令，它能挡住。
join-passkey = 手机或电脑可以替你保存通行密钥。你用手指、脸或锁屏打开它。
join-passkey-make = 做一个通行密钥
join-passkey-ready = 你的通行密钥好了。
join-totp-ready = 你的应用好了。
join-totp-wrong = 这不是应用现在显示的码。很快会有新的，你可以输入那个。
join-use-totp = 用验证码应用
join-use-passkey = 用通行密钥

## 4: recovery codes

join-codes-heading = 留给糟糕日子的十个码
join-codes-lead = 手机丢了，应用没了？每一个加上口令可以让你进来一次。只在现在显示。
join-codes-missing = 请先保存这些码，再打勾。
