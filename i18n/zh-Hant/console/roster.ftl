### Who may answer in Talk this week. Leads read it.

roster-heading = 誰在聊天裡回答
roster-lead = 手機只相信簽過名的清單上的人，這叫名冊。每星期由一位負責人簽。
roster-no-root = 這個應用程式還沒有根金鑰。兩位保管人做好以前，聊天都關著。

## The delegation: whose yes counts

roster-delegation = 誰的同意有效
roster-delegation-what = 根金鑰的兩位保管人每年說一次誰的同意有效。這叫授權。
roster-delegation-until = 有效到 { $until }。
roster-delegation-none = 這裡還沒有授權。由兩位保管人做，你可以在下面放入檔案。
roster-delegation-expired = 授權到期了，或還沒開始。兩位保管人可以做新的。
roster-delegation-not-believed = 這個應用程式不相信那份授權。它可能是別的網站的，或在路上被改了。
roster-delegation-not-a-file = 那個檔案裡沒有授權。程式把它叫作 delegation，加一個數字。
roster-bring = 放入授權
roster-bring-how = 就是保管人寫的檔案。它不是秘密。
roster-brought = 授權到了。現在可以簽名冊。
roster-people-what = 保管人需要這裡的人員清單。你可以存下來帶給他們。
roster-people-save = 存下這份清單

## The next roster

roster-next = 下一份名冊
roster-none-yet = 還沒有人簽過名冊。聊天關著。
roster-until = 現在的名冊到 { $until } 為止。
roster-over = 上一份名冊在 { $until } 到期。聊天關著。
roster-comes-in = 進來的
roster-goes-out = 出去的
roster-goes-out-note = 伺服器為他們保管的每個聊天金鑰都會沒有。
roster-left-out = 沒有列入的
roster-left-out-why = 每個人要兩個有效的同意。這裡少一個同意。
roster-given =
    { $count ->
        [0] 還沒有有效的同意。
       *[other] 有 { $count } 個有效的同意。
    }
roster-say-yes = 同意 { $name }
roster-say-yes-means = 你的同意會保留，從現在起每份名冊都算。
roster-same = 沒有人進來，也沒有人出去。
roster-stays =
    { $count ->
       *[other] { $count } 個留著
    }
roster-number = 金鑰編號
roster-not-delegated = 你的同意還沒有效，所以由另一位負責人簽。保管人下次可以加上你。
roster-nobody = 沒有人有兩個有效的同意，所以沒有什麼可簽。
roster-sign = 簽這份名冊
roster-sign-heading = 簽誰可以回答？
roster-sign-yes = 簽
roster-sign-means-1 =
    { $count ->
       *[other] 手機會在一個星期裡相信這 { $count } 項。
    }
roster-sign-means-2 = 出去的人打不開從那時起寫的任何內容。
roster-sign-means-3 = 如果名字或編號看起來不對，你可以先問那個人。
roster-signed = 名冊簽好了。它到 { $until } 為止。
