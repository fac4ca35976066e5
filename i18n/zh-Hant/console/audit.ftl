### The audit trail: who did what to whom, never what was said.

audit-heading = 誰做了什麼
audit-note = 操作記錄寫著誰在什麼時候做了什麼。它從不記下任何人寫的或說的話。
audit-kept = 每一行過一段時間會刪除。時間由伺服器決定，沒有改過就是 180 天。
audit-none = 還沒有記下什麼。
audit-earlier = 顯示更早的
audit-all = 這是還留著的第一行。
audit-command = 伺服器
audit-someone = 名字已經不再儲存的人
audit-invited = 某人

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } 邀請了 { $about }：{ $role }。
audit-invitation-withdrawn = { $by } 結束了給 { $about } 的邀請：{ $role }。
audit-member-joined = { $about } 建好了帳號。
audit-member-reset = { $about } 重新開始了，用新的金鑰。
audit-member-removed = { $by } 結束了 { $about } 在這裡的工作。
audit-session-begun = { $about } 登入了。
audit-session-refused = 有人用 { $about } 的名字登入，沒有通過。
audit-session-code-refused = 有人用 { $about } 的名字登入，口令對，碼不對。
audit-session-ended = { $about } 的一次登入結束了。
audit-device-removed = { $about } 的一個裝置登出了。
audit-passphrase-changed = { $about } 改了口令。
audit-passkey-added = { $about } 加了一個通行密鑰。
audit-passkey-removed = { $about } 去掉了一個通行密鑰。
audit-totp-set = { $about } 設定了應用程式驗證碼。
audit-totp-removed = { $about } 去掉了應用程式驗證碼。
audit-recovery-used = { $about } 用復原碼登入了。
audit-recovery-renewed = { $about } 做了新的復原碼。
audit-role-asked = { $by } 為 { $about } 申請了一個角色：{ $role }。
audit-role-approved = { $by } 同意了 { $about }：{ $role }。
audit-role-active = { $about } 現在有了一個角色：{ $role }。
audit-role-given = { $by } 給了 { $about } 一個角色：{ $role }。
audit-role-withdrawn = { $by } 收回了 { $about } 的一個角色：{ $role }。
audit-role-waiting = { $about } 的一個角色又要等兩個人：{ $role }。
audit-reset-opened = { $by } 為 { $about } 申請了重新開始。
audit-reset-approved = { $by } 同意了 { $about } 重新開始。
audit-reset-cancelled = { $by } 停止了 { $about } 的重新開始。
audit-reset-link-made = { $by } 做了 { $about } 重新開始的連結。
audit-reset-link-ended = { $about } 重新開始的連結結束了。
audit-talk-note-left = { $by } 給負責人留了一張密封的便條。
audit-talk-note-deleted = { $by } 刪除了自己那份密封的便條。
audit-audit-erased = 記錄裡舊的行被刪除了。

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } 接了一個聊天。
audit-talk-lapsed = { $by } 接的一個聊天回到了排隊裡。
audit-talk-offered = { $by } 把一個聊天提給了別人。
audit-talk-joined = { $by } 進了一個聊天。
audit-talk-left = { $by } 把一個聊天留給了別人。
audit-talk-out = { $by } 把一個聊天交給了有空的人。
audit-talk-whispered = { $by } 就一個聊天開始了悄悄話。
audit-talk-heavy = { $by } 改了一個聊天是不是沉重。
audit-talk-danger = 聊天裡有人有危險。已經叫了負責人。
audit-talk-closed = { $by } 關上了一個聊天。
audit-talk-erased = { $by } 刪除了一個聊天。
audit-talk-blocked = { $by } 永遠結束了一個聊天。
audit-talk-shift-removed = { $by } 從排班表裡去掉了 { $about } 的一個班次。
audit-roster-signed = { $by } 簽了一份聊天名冊。
audit-roster-delegated = { $by } 放入了一份聊天授權。
audit-other = { $by } 做了一件這一頁還沒有詞來說的事。
