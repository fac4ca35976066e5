### The audit trail: who did what to whom, never what was said.

audit-heading = 谁做了什么
audit-note = 操作记录写着谁在什么时候做了什么。它从不记下任何人写的或说的话。
audit-kept = 每一行过一段时间会删除。时间由服务器决定，没有改过就是 180 天。
audit-none = 还没有记下什么。
audit-earlier = 显示更早的
audit-all = 这是还留着的第一行。
audit-command = 服务器
audit-someone = 名字已经不再保存的人
audit-invited = 某人

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } 邀请了 { $about }：{ $role }。
audit-invitation-withdrawn = { $by } 结束了给 { $about } 的邀请：{ $role }。
audit-member-joined = { $about } 建好了账号。
audit-member-reset = { $about } 重新开始了，用新的密钥。
audit-member-removed = { $by } 结束了 { $about } 在这里的工作。
audit-session-begun = { $about } 登录了。
audit-session-refused = 有人用 { $about } 的名字登录，没有通过。
audit-session-code-refused = 有人用 { $about } 的名字登录，口令对，码不对。
audit-session-ended = { $about } 的一次登录结束了。
audit-device-removed = { $about } 的一个设备退出了。
audit-passphrase-changed = { $about } 改了口令。
audit-passkey-added = { $about } 加了一个通行密钥。
audit-passkey-removed = { $about } 去掉了一个通行密钥。
audit-totp-set = { $about } 设置了应用验证码。
audit-totp-removed = { $about } 去掉了应用验证码。
audit-recovery-used = { $about } 用恢复码登录了。
audit-recovery-renewed = { $about } 做了新的恢复码。
audit-role-asked = { $by } 为 { $about } 申请了一个角色：{ $role }。
audit-role-approved = { $by } 同意了 { $about }：{ $role }。
audit-role-active = { $about } 现在有了一个角色：{ $role }。
audit-role-given = { $by } 给了 { $about } 一个角色：{ $role }。
audit-role-withdrawn = { $by } 收回了 { $about } 的一个角色：{ $role }。
audit-role-waiting = { $about } 的一个角色又要等两个人：{ $role }。
audit-reset-opened = { $by } 为 { $about } 申请了重新开始。
audit-reset-approved = { $by } 同意了 { $about } 重新开始。
audit-reset-cancelled = { $by } 停止了 { $about } 的重新开始。
audit-reset-link-made = { $by } 做了 { $about } 重新开始的链接。
audit-reset-link-ended = { $about } 重新开始的链接结束了。
audit-talk-note-left = { $by } 给负责人留了一张密封的便条。
audit-talk-note-deleted = { $by } 删除了自己那份密封的便条。
audit-audit-erased = 记录里旧的行被删除了。

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } 接了一个聊天。
audit-talk-lapsed = { $by } 接的一个聊天回到了排队里。
audit-talk-offered = { $by } 把一个聊天提给了别人。
audit-talk-joined = { $by } 进了一个聊天。
audit-talk-left = { $by } 把一个聊天留给了别人。
audit-talk-out = { $by } 把一个聊天交给了有空的人。
audit-talk-whispered = { $by } 就一个聊天开始了悄悄话。
audit-talk-heavy = { $by } 改了一个聊天是不是沉重。
audit-talk-danger = 聊天里有人有危险。已经叫了负责人。
audit-talk-closed = { $by } 关上了一个聊天。
audit-talk-erased = { $by } 删除了一个聊天。
audit-talk-blocked = { $by } 永远结束了一个聊天。
audit-talk-shift-removed = { $by } 从排班表里去掉了 { $about } 的一个班次。
audit-roster-signed = { $by } 签了一份聊天名册。
audit-roster-delegated = { $by } 放入了一份聊天授权。
audit-other = { $by } 做了一件这一页还没有词来说的事。
