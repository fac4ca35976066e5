### One's own account.

account-heading = 你的账号

## Roles

account-roles = 你能做什么
account-number = 你的编号
account-number-how = 有人想知道是不是你本人时，把它读出来。
account-may = 现在你可以做这些

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = 你现在的口令
account-current-why = 我们问它，是为了不让别人在你打开的页面上改这个。
account-passphrase = 口令
account-passphrase-what = 它在这个设备上打开你的密钥。我们永远看不到它，也没有人能找回来。
account-passphrase-change = 改口令
account-passphrase-new = 新的口令
account-passphrase-others = 你在这里仍然登录着。其他设备都会退出。
account-passphrase-save = 改
account-passphrase-done = 从现在起用新的口令。
account-close = 以后再说

## Ways to sign in

account-factors = 登录方式
account-factors-what = 你用口令加上下面的一种来登录。
account-passkeys = 通行密钥
account-passkey = 通行密钥，做于 { $date }
account-passkey-synced = 由你的通行密钥服务保存。
account-passkey-here-only = 只保存在一个设备上。
account-passkey-used = 上次使用是 { $date }。
account-passkey-unused = 还没有用过。
account-passkeys-none = 你没有通行密钥。
account-passkey-add = 加一个通行密钥
account-passkey-adding = 接下来浏览器会问你。
account-passkey-cannot = 这个浏览器没有通行密钥。
account-passkey-added = 通行密钥加好了。
account-passkey-removed = 通行密钥去掉了。
account-remove = 去掉
account-passkey-remove-long = 去掉 { $date } 做的通行密钥
account-passkey-remove-heading = 去掉这个通行密钥？
account-passkey-remove-means = 它不能再打开这一页。你的其他登录方式还在。
account-last = 这是你唯一的登录方式。先加另一种，就可以去掉这个。
account-totp = 应用里的验证码
account-totp-none = 你没有验证码应用。
account-totp-made = { $date } 设置的。
account-totp-add = 设置一个应用
account-totp-replace = 设置新的应用
account-totp-replace-note = 新的能用以后，以前的应用就不能用了。
account-totp-wrong = 这个码不对。每 30 秒会有新的。
account-totp-set = 应用设置好了。
account-totp-removed = 那个应用的码不能用了。
account-totp-remove-long = 去掉应用里的验证码
account-totp-remove-heading = 去掉应用里的验证码？
account-totp-remove-means = 那个应用的码不能再打开这一页。你的其他登录方式还在。
account-save = 继续
account-remove-yes = 去掉它
account-codes = 恢复码
account-codes-left =
    { $count ->
        [0] 一个都不剩了。
       *[other] 还剩 { $count } 个。
    }
account-codes-what = 手机丢了的时候，每一个加上口令可以让你进来一次。
account-codes-renew = 做十个新的码
account-codes-renew-note = 以前的就不能用了。
account-codes-renew-go = 从现在起用这些
account-codes-missing = 请先复制或写下这些码，再打勾。
account-codes-done = 从现在起用新的码。

## Devices

account-devices = 你的设备
account-devices-what = 你登录过的浏览器。不认识的，可以让它退出。
account-device = { $form }上的 { $browser }
account-form-phone = 手机
account-form-tablet = 平板
account-form-computer = 电脑
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = 浏览器
account-device-here = 这是你现在用的。
account-device-remembered = 已记住。
account-device-days = 第一次是 { $first }，最近是 { $last }。
account-device-sign-out = 退出
account-device-sign-out-long = 退出：{ $device }
account-device-here-heading = 在这里退出？
account-device-here-means = 这一页会关上。你可以再登录。
account-device-gone = 那个设备退出了。
account-devices-none = 没有已知的设备。

## What was noted about you

account-noted = 记下了哪些关于你的事
account-noted-what = 谁做了什么，和你的账号有关的。你和负责人可以看。
account-noted-show = 显示
