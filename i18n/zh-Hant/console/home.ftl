### The first view after signing in: only what someone's roles need now.

today-heading = 你好，{ $name }
today-to-do = 現在等你來做的
today-nothing = 現在沒有事等你。你可以看看，或關掉這一頁。

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
       *[other] 有 { $count } 個人等你同意
    }
today-approve-note = 每個人要兩個人同意。你可以是其中一個。
today-approve-go = 看看誰在等
today-wait-approval = 你的新角色在等兩個人同意
today-wait-approval-note = 能同意的人會問你的編號。當面或在電話裡讀給對方聽。
today-number = 你的編號
today-second-factor-backup = 再加一種登入方式
today-second-factor-backup-note = 你現在只有一種。有了第二種，手機丟了也能進來。
today-second-factor-backup-go = 加一種
today-codes-low =
    { $count ->
        [0] 復原碼一個都不剩了
       *[other] 復原碼還剩 { $count } 個
    }
today-codes-low-note = 手機丟了時，復原碼可以讓你進來。你可以做十個新的。
today-codes-low-go = 做新的碼
today-passphrase-tried = 有人輸入了你的口令，但碼不對
today-passphrase-tried-note = 如果是你，就沒事。如果不是，換一個新口令就能擋住對方。
today-passphrase-tried-go = 改口令
today-reset-open = 有人為你申請了重新開始
today-reset-open-note = 你能登入，所以不需要。想結束它，可以登出再登入。
today-invitations-open =
    { $count ->
       *[other] 有 { $count } 個邀請還沒用
    }
today-invitations-open-note = 每個連結在 72 小時內能用一次。你隨時可以收回。
today-invitations-open-go = 看邀請

## An admin who is alone

today-alone = 下一步：邀請第二位管理員
today-alone-why = 在這裡，一個人不能讓陪伴者或負責人進來。每個人要兩個人同意。
today-alone-1 = 你邀請第二位管理員。選一個你信任、能見面或打電話的人。
today-alone-1-server = 能用伺服器的人執行下面這一行，最後加一個編的名字。
today-alone-2 = 對方打開連結，設好自己的登入方式。
today-alone-3 = 從那時起，你們兩個可以讓陪伴者和負責人進來。
today-alone-until = 在那以前，沒有人能成為陪伴者或負責人。其他人現在就可以邀請。
today-alone-go = 邀請第二位管理員

## One's roles

today-roles = 你的角色
today-no-roles = 你還沒有角色。能給角色的人可以改。

## Rosters and the delegation: for leads

today-roster-over = 聊天關著：現在沒有有效的名冊
today-roster-over-note = 一位負責人可以簽新的。要一分鐘。
today-roster-over-go = 簽名冊
today-roster-closing = 聊天在 { $until } 關閉
today-roster-closing-note = 那時名冊到期。一位負責人現在可以簽下一份。
today-roster-closing-go = 簽下一份名冊
today-roster-changed = 上一份名冊以後，人員有變化
today-roster-changed-note = 手機要有下一份名冊才知道。一位負責人現在可以簽。
today-roster-changed-go = 簽下一份名冊
today-roster-due =
    { $count ->
       *[other] 名冊在 { $count } 小時後到期
    }
today-roster-due-note = 一位負責人可以簽下一份。有效一個星期。
today-roster-due-go = 簽下一份名冊
today-delegation-ends =
    { $count ->
        [0] 授權到期了，所以不能簽名冊
       *[other] 授權在 { $count } 天后到期
    }
today-delegation-ends-note = 沒有它，聊天就關著。根金鑰的兩位保管人見面做一份新的。
today-delegation-ends-go = 看授權
