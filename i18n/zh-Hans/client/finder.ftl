### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = 找帮助
finder-lead = 你输入的内容只留在这部手机上。我们永远看不到。

## Getting the list

finder-loading = 名单正在下载。大约 { $size }。
finder-loading-why = 整份名单一次下载完。所以我们不知道你在找什么。
finder-offline = 名单没有下载成功。现在可能没有网络。
finder-missing = 现在拿不到名单。你可以过一会儿再试。
finder-bad = 名单到了，但读不出来。你可以过一会儿再试。
finder-lines-meanwhile = 你还是可以给人打电话或发短信。
finder-lines = 打电话或发短信

## What to look for

finder-search = 你需要什么？
finder-search-hint = 一个词就够：床位、吃的、律师
finder-kinds = 帮助的种类
finder-counted = { $words }（{ $count }）
finder-kinds-more = 更多种类的帮助
finder-kinds-fewer = 少显示一些种类

## Where

where-add = 在哪里附近？
where-hint = 这样近的地方会排在前面。它只留在这部手机上。
where-field = 邮编或城镇
where-none = 名单里没有。你可以试试附近的邮编或城镇。
where-pick = { $place }
where-pick-area = { $place } 一带
where-near = { $place } 附近
where-near-phone = 这部手机附近
where-forget = 去掉这个地点
where-phone = 用这部手机的位置
where-phone-note = 我们永远拿不到它。手机可能会请它的厂家算出位置。浏览器可能会记住你允许过，离开以后也会。
where-finding = 手机正在找自己的位置
where-denied = 手机没有说出位置。你可以输入邮编或城镇。
where-unavailable = 手机不知道自己在哪里。你可以输入邮编或城镇。
where-within = 多远？
where-any = 多远都可以
where-miles = { $miles } 英里

## What matters

wishes-heading = 什么对你重要
wishes-lead = 说“不”的地方不会显示。没有说的地方会留着，写着“先问”。
wish-open = 现在开着
wish-noid = 不看证件，不追问
wish-nopolice = 不找警察
wish-ownroom = 自己的房间，可以走
wish-boys = 男孩和年轻男性
wish-trans = 跨性别和非二元
wish-comes = 会来我这里
wish-language = 用{ $language }
wish-age = 我的年龄
wish-age-hint = 想填才填。它只留在这部手机上。
wish-languages = 语言
wish-any-language = 任何语言
finder-ask-about = 可以问：{ $what }
ask-open = 时间
ask-noid = 证件和问题
ask-nopolice = 警察
ask-ownroom = 自己的房间，能不能走
ask-boys = 男孩和年轻男性
ask-trans = 跨性别和非二元
ask-comes = 来你这里
ask-age = 年龄
ask-language = 语言

## The list

finder-count =
    { $count ->
        [0] 没有找到地方
       *[other] { $count } 个地方
    }
finder-count-yes =
    { $count ->
        [0] 没有找到地方
       *[other] { $count } 个地方。全部符合的：{ $yes } 个。
    }
finder-start = 名单里有 { $count } 个地方。你可以输入一个词，选一种帮助，或说在哪里附近。
finder-yes = 他们说可以
finder-ask = 这些先问一下
finder-ask-lead = 他们没有说。你可以先问，再说自己的事。
finder-national = 全国各地都可以用
finder-national-all = 全部 { $count } 条线路
finder-more = 显示更多
finder-shown = 第 { $from } 到 { $to } 个，共 { $count } 个
finder-places-more =
    { $count ->
       *[other] 还有 { $count } 个地方
    }
finder-about-distance = 大约 { $distance }
finder-made = 这份名单做于 { $date }。
finder-made-old = 这份名单旧了：{ $date }。情况可能变了。你可以先打电话。
finder-hours-old = 名单旧了，时间可能变了。所以它不说现在哪里开着。
finder-empty = 这里没有全部符合的
finder-empty-lead = 这不是因为你。你可以试试下面的一个。
finder-empty-wider = 看看更远的地方
finder-empty-wishes = 先不管“什么对你重要”
finder-empty-kinds = 所有种类的帮助
finder-empty-words = 清除输入的词

## Open or closed

open-always = 日夜都开
open-until = 现在开着，到 { $time }
open-closed = 现在关着
open-opens = 现在关着。{ $time } 开门
open-unknown = 不知道时间
open-paused = 暂时关闭

## Marks

mark-demo = 例子，不是真的地方
mark-hold = 你可能不能自由离开
mark-old = 很久以前检查过
mark-unchecked = 没有检查过

## The card

card-gone = 这个地方已经不在名单里了。
card-demo = 这是一个例子，不是真的地方。上面的号码打不通任何人。
card-paused = 这个地方说它暂时关闭。你可以打电话问。
card-hold-heading = 一开始你可能不能自由离开这里
card-hold = 有些地方会让人在里面留一段时间。他们可能叫它 “safety hold”。你可以先问这件事，再说你是谁。
card-hold-ask = 你可以问：“我想走的时候可以走吗？”
card-before = 打电话前可以知道的
card-apply = 怎么进去
card-suggested = 这些种类是电脑根据文字猜的。你可以问。
card-contact = 联系
card-contact-note = 电话和短信可能会留在这部手机和账单上。
card-call = 打 { $number }
card-call-extension = 打 { $number }，分机 { $extension }
card-text = 发短信到 { $number }
card-text-keyword = 发 { $keyword } 到 { $number }
card-tty = TTY { $number }
card-copy = 复制号码
card-copy-label = 复制 { $number }
card-copied = 已复制。它会留在这部手机上，直到复制别的东西。
card-copy-failed = 在这里复制没有成功。
card-no-phone = 没有列出号码。
card-site = 打开他们的网站
card-site-note = 它会在新标签页打开 { $host }。那个网站会留在这部手机的记录里。
card-places =
    { $count ->
       *[other] 地点
    }
card-withheld = 为了保护那里的人，地址不公开。你打电话时可以问。
card-no-address = 没有列出地址。
card-directions = 怎么去
card-directions-note = 这会打开你的地图应用。那个应用可能会记住。
card-hours = 时间
card-hours-old = 这些时间旧了，可能变了。你可以先打电话。
card-hours-zone = 这是那个地方当地的时间。
card-today = 今天
card-day-closed = 关闭
card-day-unknown = 不知道
card-languages = 语言
card-ages = 年龄
card-ages-between = { $from } 到 { $to } 岁
card-ages-from = { $from } 岁和以上
card-ages-to = { $to } 岁和以下
card-says = 他们怎么说
card-unknown = 不知道的：先问
card-unknown-lead = 问这些的时候，可以不说名字。
card-checked = { $date } 有人检查过。
card-checked-old = { $date } 有人检查过。那是一段时间以前了。情况可能变了。
card-unchecked = 还没有人检查过。
card-source = 来源：{ $name }

## Questions one can ask

ask-acc-id = 你们要看证件吗？
ask-acc-phonescreen = 你们会在电话里问我什么？
ask-acc-policereport = 我要和警察谈吗？
ask-acc-guardian = 要父母同意吗？
ask-acc-tb = 我要做肺结核检查吗？
ask-safe-hold = 我想走的时候可以走吗？
ask-safe-single = 有单人房间吗？
ask-safe-curfew = 晚上有回来的时间限制吗？
ask-safe-phonekept = 手机可以留在我身边吗？
ask-pop-boys = 欢迎男孩和年轻男性吗？
ask-pop-trans = 欢迎跨性别和非二元的人吗？
ask-mandated = 哪些事你们要上报？
