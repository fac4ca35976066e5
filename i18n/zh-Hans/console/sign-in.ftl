### Signing in, and the end of a session.

sign-in-heading = 登录
sign-in-name = 你在这里的名字
sign-in-passphrase = 口令
sign-in-remember = 记住这个浏览器
sign-in-remember-note = 它会在你的设备单子里留 90 天。每次登录方式一样。别人也用的地方，可以不选。
sign-in-passkey = 用我的通行密钥
sign-in-now = 登录
sign-in-use-code = 用应用里的码
sign-in-use-passkey = 用我的通行密钥
sign-in-use-recovery = 用恢复码
sign-in-missing-name = 先写你在这里的名字。
sign-in-missing-passphrase = 口令写在这里。
sign-in-missing-code = 码写在这里。
sign-in-trouble = 我登录不了
sign-in-trouble-factor = 手边没有通行密钥和应用？恢复码可以代替。每个能用一次。
sign-in-trouble-passphrase = 没有人能查到你的口令。两个能同意别人的人，可以让你重新开始。

## It is over

ended-sign-in = 登录
ended-removed-heading = 你在这里的工作结束了
ended-removed = 照看这个团队的人结束了它。从这里不能再看或发任何东西。
ended-removed-next = 你在这里的付出是真实的。你可以问他们为什么。如果今天很难过，我们分享的热线也是给你的。
ended-removed-lines = 看热线
ended-signed-out-heading = 你已经退出
ended-signed-out = 你在另一个浏览器里让这个浏览器退出了。
ended-signed-out-next = 如果那不是你，你可以登录看看你的设备。
ended-over-heading = 十二小时到了
ended-over = 一次登录最多十二小时。你可以好好休息一下。
ended-over-next = 想的时候可以再登录。
ended-unheard-heading = 你在这里已经退出
ended-unheard = 这一页上没有打开着的东西。服务器没有收到，因为没有回答。
ended-unheard-next = 它十分钟后会自己锁上。想确定的话，可以再登录、再退出。
ended-unknown-heading = 你已经退出
ended-unknown = 十二小时到了，或在另一个浏览器里让这个退出了。
ended-unknown-next = 如果那不是你，你可以登录看看你的设备。
