### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = 是我们这边出了问题，不是你。你可以过一会儿再试。
problem-malformed-request = 我们没能读懂。你可以回到开头。
problem-malformed-body = 我们没能读懂收到的内容。你可以再试一次。
problem-bad-query = 这个地址有一部分不对。你可以回到开头。
problem-wrong-origin = 这个只能在我们自己的页面上用。你可以打开首页再试。
problem-not-found = 这里什么都没有。你可以回到开头。
problem-method-not-allowed = 这在这里不能用。你可以回到开头。
problem-request-timeout = 等了太久都没有到。你可以再试一次。
problem-content-too-large = 内容太长，发不了。你可以少写一点再试。
problem-uri-too-long = 这个地址太长。你可以回到开头。
problem-unsupported-media-type = 这种内容在这里不能用。你可以回到开头。
problem-invalid-body = 有些内容不对。你可以看一看再试。
problem-headers-too-large = 你的浏览器一次发了太多。隐私窗口可能有用。
problem-busy = 现在这里人很多。你可以过一会儿再试。
problem-unavailable = 现在还没准备好。你可以过一会儿再试。

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = 这里没有人登录。
problem-session-locked = 工作台锁着。口令可以打开它。
problem-signed-out = 这次登录结束了。重新登录就能开始新的一次。
problem-account-removed = 在这里的工作已经结束。负责人可以说明。
problem-sign-in-refused = 对不上。可以每一项看一看，再试一次。
problem-proof-refused = 对不上。可以再试一次。
problem-not-allowed = 这个账号的角色不能做这件事。管理员可以说明。
problem-link-not-valid = 这个链接不能用了。做链接的人可以再做一个。
problem-name-taken = 这里有人用了差不多的名字。可以选另一个。
problem-not-possible-now = 按现在的情况做不了。再看一看也许有用。
problem-statement-refused = 签名的内容和现在的不一样。再看一看也许有用。
problem-slow-down = 试了很多次了。可以过一会儿再试。

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = 这个聊天没有了。可以开始一个新的。
problem-conversation-taken = 没有成功。重新开始聊天也许有用。
problem-records-full = 这个聊天已经有词了。新的词可以代替它们。
problem-no-chats = 现在没有打开的聊天。
problem-work-wanted = 现在这里人很多。还要等一小会儿。
problem-talk-busy = 现在这里人很多。你可以过一会儿再试。
problem-talk-taken = 这个聊天已经有别人接了。
problem-talk-full = 这样一个人的聊天就太多了。
problem-talk-resting = 现在是休息时间。新的聊天可以等。
problem-talk-too-heavy = 一个班次有两个沉重的聊天就够了。这个可以由别人来接。
problem-not-in-roster = 负责人签了有这个名字的名册以后，才能用。
problem-off-duty = 值班的时候才能用。
problem-talk-closed = 聊天现在关着。求助电话开着。
problem-roster-older = 有人先做了。再看一看也许有用。
problem-roster-refused = 手机不能相信这个。再看一看也许有用。
problem-lesson-full = 一课放不下这么多。卡片少一点或短一点就行。
problem-lesson-moved-on = 现在有更新的版本。先看看它也许有用。
problem-lesson-not-ready = 这里还有事没完成。这一课的页面上写着是什么。
