### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = 几个问题，只给你自己看。哪个都可以跳过。
# English stands beside it until a speaker has reviewed it.
check-in-private = 没有分数。你的回答不会发到任何地方，关掉这一页就没有了。
check-in-start = 开始
# $count (number): which question this is. $total (number): how many there are.
check-in-step = 第 { $count } 个问题，共 { $total } 个
check-in-next = 下一个问题
check-in-last = 到最后
check-in-skip = 跳过
check-in-before = 回上一个
check-in-end = 你可以看看的
check-in-end-lead = 你可以打开其中任何一个，也可以都不打开。
check-in-end-none = 你全都跳过了。没关系。
check-in-again = 再看一次
check-in-clear = 清除我的回答
check-in-cleared = 你的回答已经没有了。
check-in-save = 保存我的回答
check-in-save-note = 只在这部手机上
check-in-saved = 你的回答保存在这部手机上了。
check-in-missing = 这一部分还没有你的语言。
