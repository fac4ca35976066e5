### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = 找人说说话
talk-looking = 请稍等
talk-now = 现在有人在。
talk-now-minutes = 有人在。可能要等几分钟。
talk-now-half-hour = 有人在。可能要等到 30 分钟。
talk-now-long = 有人在。可能要等 30 分钟以上。
talk-nobody = 现在没有人在。你可以留言，或给一条热线打电话、发短信。
talk-nobody-until = 留言会等到 { DATETIME($date, dateStyle: "long", timeStyle: "short") }。然后会被删除。
talk-closed = 聊天现在关着。这些线路开着。
talk-limits-missing = 说明什么能保密的那一页没有加载出来。什么都没有发送。
talk-door-missing = 我们没能看到现在有没有人在。什么都没有发送。

## Before the first text box

talk-card-of = 第 { $count } 张，共 2 张
talk-next = 下一步
talk-back-words = 我有六个词
talk-back-words-note = 以前聊天留下的词
talk-seen-heading = 有人能看到这部手机吗？
talk-seen-lead = 这说的是现在，也是以后。什么对你安全，由你来选。
talk-seen-no = 没有，只有我
talk-seen-maybe = 可能有，或我不知道
talk-seen-yes = 有，有人会看
talk-seen-tip-1 = “离开”会很快隐藏这一页。它在每一页的最上面。
talk-seen-tip-2 = 除非你选择，这个聊天什么都不会留在手机上。
talk-seen-tip-3 = 手机键盘可能会记住词。你可以写短一点，或不写名字。
talk-seen-tip-4 = 监视手机的应用看得到屏幕。换一部手机可能更安全。
talk-seen-tip-5 = 如果有人进来，你可以离开。先拿好六个词，聊天会等你。
talk-go-on = 继续
talk-lines-instead = 给一条热线打电话或发短信

## The first words

talk-write-heading = 你想说什么？
talk-write-lead = 可以从小的开始。一句“你好”就够了。你随时可以停下。
talk-write-label = 你的话
talk-urgent = 我想快点有人来
talk-urgent-note = 除了你的语言，排队时别人只能看到这一点。
talk-start = 开始
talk-leave-message = 留下这段话
talk-start-only = 先不写，直接开始
