### Who may answer in Talk this week. Leads read it.

roster-heading = 谁在聊天里回答
roster-lead = 手机只相信签过名的单子上的人，这叫名册。每星期由一位负责人签。
roster-no-root = 这个应用还没有根密钥。两位保管人做好以前，聊天都关着。

## The delegation: whose yes counts

roster-delegation = 谁的同意有效
roster-delegation-what = 根密钥的两位保管人每年说一次谁的同意有效。这叫授权。
roster-delegation-until = 有效到 { $until }。
roster-delegation-none = 这里还没有授权。由两位保管人做，你可以在下面放入文件。
roster-delegation-expired = 授权到期了，或还没开始。两位保管人可以做新的。
roster-delegation-not-believed = 这个应用不相信那份授权。它可能是别的网站的，或在路上被改了。
roster-delegation-not-a-file = 那个文件里没有授权。程序把它叫作 delegation，加一个数字。
roster-bring = 放入授权
roster-bring-how = 就是保管人写的文件。它不是秘密。
roster-brought = 授权到了。现在可以签名册。
roster-people-what = 保管人需要这里的人员单子。你可以存下来带给他们。
roster-people-save = 存下这份单子

## The next roster

roster-next = 下一份名册
roster-none-yet = 还没有人签过名册。聊天关着。
roster-until = 现在的名册到 { $until } 为止。
roster-over = 上一份名册在 { $until } 到期。聊天关着。
roster-comes-in = 进来的
roster-goes-out = 出去的
roster-goes-out-note = 服务器为他们保管的每个聊天密钥都会没有。
roster-left-out = 没有列入的
roster-left-out-why = 每个人要两个有效的同意。这里少一个同意。
roster-given =
    { $count ->
        [0] 还没有有效的同意。
       *[other] 有 { $count } 个有效的同意。
    }
roster-say-yes = 同意 { $name }
roster-say-yes-means = 你的同意会保留，从现在起每份名册都算。
roster-same = 没有人进来，也没有人出去。
roster-stays =
    { $count ->
       *[other] { $count } 个留着
    }
roster-number = 密钥编号
roster-not-delegated = 你的同意还没有效，所以由另一位负责人签。保管人下次可以加上你。
roster-nobody = 没有人有两个有效的同意，所以没有什么可签。
roster-sign = 签这份名册
roster-sign-heading = 签谁可以回答？
roster-sign-yes = 签
roster-sign-means-1 =
    { $count ->
       *[other] 手机会在一个星期里相信这 { $count } 项。
    }
roster-sign-means-2 = 出去的人打不开从那时起写的任何内容。
roster-sign-means-3 = 如果名字或编号看起来不对，你可以先问那个人。
roster-signed = 名册签好了。它到 { $until } 为止。
