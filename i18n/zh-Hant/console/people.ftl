### Who works here: the list, and one person.

people-heading = 人員
people-lead = 誰在這裡工作，做什麼。名字是編的。
people-waiting = 在等同意
people-all = 這裡的所有人
people-none = 除了你，這裡沒有人。你可以邀請一個人。
people-none-plain = 除了你，這裡沒有人。
people-gone = 已經結束工作的人
people-invite = 邀請一個人
people-you = 這是你
people-you-note = 你的角色由別人決定。沒有人決定自己的。
people-no-role = 還沒有角色
people-may-approve = 你在這裡可以同意。
people-said-yes = 你已經同意。
people-needed =
    { $count ->
       *[other] 還等 { $count } 個人同意。
    }
people-reset-open = 已經申請重新開始。
people-reset-approved = 重新開始有了兩個同意。可以做連結。
people-role-pending = { $role }（在等）
people-few = 要兩個能同意的人，現在不夠。
people-few-note = 在那以前，沒有人能作為陪伴者、負責人或管理員進來。管理員可以邀請第二位管理員。

## One person

person-back = 所有人
person-since = { $date } 起在這裡
person-gone = 對方在這裡的工作結束了。名字會在操作記錄裡留一段時間。
person-number = 對方的編號
person-number-how = 和對方見面或打電話，問首頁上的編號。編號一樣，就真的是對方。
person-roles = 角色
person-active = 有效
person-asked-by = 由 { $name } 申請。
person-asked-by-command = 在伺服器上申請。
person-yes-by = { $name } 在 { $date } 同意了。
person-needs-fewer = 現在沒有別人能同意。要兩個不是 { $name } 的人。

## Saying yes

person-approve = 同意：{ $role }
person-approve-heading = 同意 { $name } 做{ $role }？
person-approve-number = { $name } 讀給你聽的編號
person-approve-means-1 = 你和對方談過，當面或在電話裡。
person-approve-means-2 = 對方讀出了編號，和這個一樣。
person-approve-means-3 = 你用自己的金鑰簽名。你的同意會留在操作記錄裡。
person-approve-yes = 是的，編號一樣
person-approve-done = 你對 { $name } 的同意記好了。

## Giving a role and taking it away

person-give = 給一個角色
person-give-which = 哪個角色
person-give-pick = 選一個
person-give-missing = 請先選一個角色。
person-give-two = 另外兩個人同意後才有效。
person-give-one = 馬上有效。
person-give-lock = 如果 { $name } 登入著，對方的頁面會鎖一次。用口令就能再打開。
person-give-go = 給這個角色
person-given = { $name } 有了角色：{ $role }。
person-given-waits = 兩個人同意後，{ $name } 就有角色：{ $role }。
person-all-given = { $name } 已經有了所有角色。
person-withdraw = 收回
person-withdraw-long = 收回：{ $role }
person-withdraw-heading = 從 { $name } 收回角色：{ $role }？
person-withdraw-means-1 = 馬上結束，對方現在打開的頁面也一樣。
person-withdraw-means-2 = 對方的頁面會鎖一次。用口令就能再打開。
person-withdraw-means-3 = 對方的其他角色還在。以後可以再給這個。
person-withdraw-means-gated = 再給又要兩個人同意。
person-withdraw-yes = 收回角色
person-withdrawn = { $name } 不再有角色：{ $role }。

## A new start

person-reset = 重新開始
person-reset-what = 給忘了口令，或沒有其他登入方式的人。要兩個人同意。
person-reset-open = 申請重新開始
person-reset-open-heading = 為 { $name } 申請重新開始？
person-reset-open-means-1 = 對方那裡現在什麼都不變。先要兩個人同意。
person-reset-open-means-2 = 然後其中一個人做連結，交給對方。
person-reset-open-means-3 = 連結用了以後，以前的都沒有了：口令、金鑰、裝置、碼。
person-reset-open-means-4 = 陪伴者、負責人和管理員要再等兩個人同意。
person-reset-open-yes = 申請
person-reset-asked = 為 { $name } 申請了重新開始。
person-reset-approve = 同意重新開始
person-reset-approve-heading = 同意 { $name } 重新開始？
person-reset-approve-means-1 = 你見過對方或打過電話，知道真的是對方。
person-reset-approve-means-2 = 對方自己告訴你不能登入。
person-reset-approve-means-3 = 拿到連結的人能用對方的身分登入。你用自己的金鑰簽名。
person-reset-approve-yes = 是的，真的是對方
person-reset-cancel = 停止重新開始
person-reset-cancelled = 重新開始停止了。{ $name } 那裡什麼都沒變。
person-reset-ready = 兩個人同意了。其中一個可以做連結。
person-reset-link = 做連結
person-reset-link-note = 新的連結會結束以前的。
person-reset-link-heading = 給 { $name } 的連結

## Ending someone's place

person-end = 結束對方在這裡的工作
person-end-what = 給已經離開，或不能再進來的人。一個人決定就夠。
person-end-heading = 結束 { $name } 在這裡的工作？
person-end-means-1 = 對方打開的每一頁會馬上關上，並說明原因。
person-end-means-2 = 對方不能再登入。金鑰、裝置和碼都會刪除。
person-end-means-3 = 不能撤回。要有新的邀請，對方才能回來。
person-end-means-4 = 對方做過的事會在操作記錄裡留一段時間。
person-end-yes = 結束工作
person-ended = { $name } 在這裡的工作結束了。
