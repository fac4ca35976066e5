### Who works here: the list, and one person.

people-heading = 人员
people-lead = 谁在这里工作，做什么。名字是编的。
people-waiting = 在等同意
people-all = 这里的所有人
people-none = 除了你，这里没有人。你可以邀请一个人。
people-none-plain = 除了你，这里没有人。
people-gone = 已经结束工作的人
people-invite = 邀请一个人
people-you = 这是你
people-you-note = 你的角色由别人决定。没有人决定自己的。
people-no-role = 还没有角色
people-may-approve = 你在这里可以同意。
people-said-yes = 你已经同意。
people-needed =
    { $count ->
       *[other] 还等 { $count } 个人同意。
    }
people-reset-open = 已经申请重新开始。
people-reset-approved = 重新开始有了两个同意。可以做链接。
people-role-pending = { $role }（在等）
people-few = 要两个能同意的人，现在不够。
people-few-note = 在那以前，没有人能作为陪伴者、负责人或管理员进来。管理员可以邀请第二位管理员。

## One person

person-back = 所有人
person-since = { $date } 起在这里
person-gone = 对方在这里的工作结束了。名字会在操作记录里留一段时间。
person-number = 对方的编号
person-number-how = 和对方见面或打电话，问首页上的编号。编号一样，就真的是对方。
person-roles = 角色
person-active = 有效
person-asked-by = 由 { $name } 申请。
person-asked-by-command = 在服务器上申请。
person-yes-by = { $name } 在 { $date } 同意了。
person-needs-fewer = 现在没有别人能同意。要两个不是 { $name } 的人。

## Saying yes

person-approve = 同意：{ $role }
person-approve-heading = 同意 { $name } 做{ $role }？
person-approve-number = { $name } 读给你听的编号
person-approve-means-1 = 你和对方谈过，当面或在电话里。
person-approve-means-2 = 对方读出了编号，和这个一样。
person-approve-means-3 = 你用自己的密钥签名。你的同意会留在操作记录里。
person-approve-yes = 是的，编号一样
person-approve-done = 你对 { $name } 的同意记好了。

## Giving a role and taking it away

person-give = 给一个角色
person-give-which = 哪个角色
person-give-pick = 选一个
person-give-missing = 请先选一个角色。
person-give-two = 另外两个人同意后才有效。
person-give-one = 马上有效。
person-give-lock = 如果 { $name } 登录着，对方的页面会锁一次。用口令就能再打开。
person-give-go = 给这个角色
person-given = { $name } 有了角色：{ $role }。
person-given-waits = 两个人同意后，{ $name } 就有角色：{ $role }。
person-all-given = { $name } 已经有了所有角色。
person-withdraw = 收回
person-withdraw-long = 收回：{ $role }
person-withdraw-heading = 从 { $name } 收回角色：{ $role }？
person-withdraw-means-1 = 马上结束，对方现在打开的页面也一样。
person-withdraw-means-2 = 对方的页面会锁一次。用口令就能再打开。
person-withdraw-means-3 = 对方的其他角色还在。以后可以再给这个。
person-withdraw-means-gated = 再给又要两个人同意。
person-withdraw-yes = 收回角色
person-withdrawn = { $name } 不再有角色：{ $role }。

## A new start

person-reset = 重新开始
person-reset-what = 给忘了口令，或没有其他登录方式的人。要两个人同意。
person-reset-open = 申请重新开始
person-reset-open-heading = 为 { $name } 申请重新开始？
person-reset-open-means-1 = 对方那里现在什么都不变。先要两个人同意。
person-reset-open-means-2 = 然后其中一个人做链接，交给对方。
person-reset-open-means-3 = 链接用了以后，以前的都没有了：口令、密钥、设备、码。
person-reset-open-means-4 = 陪伴者、负责人和管理员要再等两个人同意。
person-reset-open-yes = 申请
person-reset-asked = 为 { $name } 申请了重新开始。
person-reset-approve = 同意重新开始
person-reset-approve-heading = 同意 { $name } 重新开始？
person-reset-approve-means-1 = 你见过对方或打过电话，知道真的是对方。
person-reset-approve-means-2 = 对方自己告诉你不能登录。
person-reset-approve-means-3 = 拿到链接的人能用对方的身份登录。你用自己的密钥签名。
person-reset-approve-yes = 是的，真的是对方
person-reset-cancel = 停止重新开始
person-reset-cancelled = 重新开始停止了。{ $name } 那里什么都没变。
person-reset-ready = 两个人同意了。其中一个可以做链接。
person-reset-link = 做链接
person-reset-link-note = 新的链接会结束以前的。
person-reset-link-heading = 给 { $name } 的链接

## Ending someone's place

person-end = 结束对方在这里的工作
person-end-what = 给已经离开，或不能再进来的人。一个人决定就够。
person-end-heading = 结束 { $name } 在这里的工作？
person-end-means-1 = 对方打开的每一页会马上关上，并说明原因。
person-end-means-2 = 对方不能再登录。密钥、设备和码都会删除。
person-end-means-3 = 不能撤回。要有新的邀请，对方才能回来。
person-end-means-4 = 对方做过的事会在操作记录里留一段时间。
person-end-yes = 结束工作
person-ended = { $name } 在这里的工作结束了。
