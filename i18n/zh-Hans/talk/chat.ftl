### Talk: the waiting room and the chat.

talk-chat-heading = 你的聊天

## Where the chat is

talk-opening = 正在打开你的聊天。你的话会先在这部手机上锁好。
talk-waiting = 你排上了。会有人在这里回答你。
talk-wait-now = 可能很快就轮到你。
talk-wait-minutes = 可能要等几分钟。
talk-wait-half-hour = 可能要等到 30 分钟。
talk-wait-long = 可能要等 30 分钟以上。
talk-wait-meanwhile = 你在这里看别的，位置也会留着。等的时候可以写。
talk-wait-look = 等的时候找找帮助
talk-wait-read = 等的时候读点什么
talk-wait-steady = 安定一下
talk-left = 你的话留好了。现在没有人在。
talk-left-none = 你的聊天在这里等着。现在没有人在。
talk-left-until = 它会等到 { DATETIME($date, dateStyle: "long", timeStyle: "short") }。然后会被删除。你可以用六个词回来。
talk-over = 这个聊天结束了。
talk-over-closed = 聊天现在关着。你写的话仍然锁着。
talk-over-clock = 这部手机的时钟好像不对。聊天需要正确的日期和时间。
talk-over-failed = 这里有东西没有成功。你写的话仍然锁着。
talk-over-full = 这个聊天满了。再也放不下了。你可以开始新的聊天，在那里继续。
talk-look-again = 再看一次
talk-gone = 这里没有这个聊天了。它被删除了，或在别的地方用六个词打开了。
talk-tampered = 有一个不在聊天里的人改了这里的东西。在这里停下比较安全。这些线路开着。
talk-update = 要用更新的页面才能继续。重新打开这一页就会有。
talk-new = 开始新的聊天
talk-wait-again = 等一个人
talk-wait-same = 等同一个人

## The line

talk-line-coming-back = 没有连上。正在再试。你写的话没有丢。
talk-line-offline = 现在没有网络。网络回来后，你写的话会发出去。
talk-line-poll = 这里连接很慢。但还能用。
talk-line-elsewhere = 这个聊天在另一个标签页里打开了。这一个先停着。
talk-line-busy = 比平时久一点。它会自己再试。
talk-line-stopped = 连接断了。你写的话没有丢。
talk-use-here = 在这里用
talk-open-again = 再打开
talk-missing = 这个聊天里少了一些东西。你继续以前，你写的话会在这里等着。
talk-missing-go-on = 不管它，继续

## Writing

talk-log = 消息
talk-write = 在这里写
talk-send = 发送
talk-sending = 正在发送
talk-sent = 已发送
talk-not-sent = 没有发出去
talk-again = 再发一次
talk-drop = 去掉
talk-you = 你
talk-mentor = 陪伴者
talk-typing = 有人正在写
talk-line-opened = 你打开了这个聊天。只有这里写出名字的人能看。
talk-line-joined = { $name } 来了。
talk-line-left = { $name } 离开了。
talk-line-handed-over = 现在由 { $name } 和你继续。
talk-line-lead-joined = { $name } 加入来帮忙。你看得到每个在看的人。
talk-line-renewed = 这个聊天的锁换了。能看的还是同样的人。
talk-line-came-back = 你回来了。这里不显示以前的内容。
talk-line-danger = 有人说现在有危险。求助电话在下面。
talk-line-unreadable = 有一条消息读不出来。
talk-line-update = 有一条消息要用更新的页面才能读。
talk-line-missing = 这里少了一些东西。
talk-line-changed = 能看的人变了。
talk-card = 一个可能有帮助的地方
talk-lesson = 可以读的一课
talk-card-open = 打开
talk-somebody = 某个人

## Who can read this

talk-readers = 谁能看这个
talk-readers-are = 能看的人：{ $names }
talk-reader-me = 你
talk-reader-mentor = { $name }，陪伴者
talk-reader-lead = { $name }，负责人
talk-reader-nameless = 一位陪伴者
talk-reader-intake = 最先回答的人
talk-readers-note = 别人都打不开。服务器上的内容一直锁着。
talk-not-again = 不要再是这个人
talk-not-again-sure = 不会再给你安排这个人。你会等另一个人。这可能要久一点。
talk-share = 来了一个新的人。要给对方看以前说的话吗？
talk-share-yes = 给对方看
talk-share-no = 从头开始

## More

talk-more = 更多
talk-alarm = 我现在有危险
talk-alarm-sure = 会请一位负责人加入这个聊天。打热线可能更快。这里没有人知道你在哪里。
talk-alarm-call = 请负责人来这里
talk-alarm-done = 已经请了负责人。对方加入时，你会在这里看到。
talk-alarm-nobody = 现在没有负责人在。聊天会等一位。一条热线现在就能帮你。
talk-keep = 在这部手机上保留这个聊天
talk-keep-note = 直到你离开，或 30 分钟没有用。拿着这部手机的人可能会打开它。
talk-typing-switch = 我写的时候让对方知道
talk-erase = 全部删除
talk-erase-sure = 这会马上为每个人删除这个聊天。没有人能找回来。
talk-end = 关上这个聊天
talk-end-sure = 这一页会忘掉这个聊天。用六个词，你可以再回来。
talk-end-sure-wordless = 这一页会忘掉这个聊天。还没有六个词，所以没有人能回来。
talk-yes = 是
talk-no = 否
talk-failed = 这次没有成功。什么都没有变。你可以再试。
talk-failed-offline = 没有成功。现在可能没有网络。你可以再试。
