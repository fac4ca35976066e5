### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = 幾個問題，只給你自己看。哪個都可以跳過。
# English stands beside it until a speaker has reviewed it.
check-in-private = 沒有分數。你的回答不會發到任何地方，關掉這一頁就沒有了。
check-in-start = 開始
# $count (number): which question this is. $total (number): how many there are.
check-in-step = 第 { $count } 個問題，共 { $total } 個
check-in-next = 下一個問題
check-in-last = 到最後
check-in-skip = 跳過
check-in-before = 回上一個
check-in-end = 你可以看看的
check-in-end-lead = 你可以打開其中任何一個，也可以都不打開。
check-in-end-none = 你全都跳過了。沒關係。
check-in-again = 再看一次
check-in-clear = 清除我的回答
check-in-cleared = 你的回答已經沒有了。
check-in-save = 儲存我的回答
check-in-save-note = 只在這部手機上
check-in-saved = 你的回答儲存在這部手機上了。
check-in-missing = 這一部分還沒有你的語言。
