### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = A few questions, only for you. You can skip any of them.
# English stands beside it until a speaker has reviewed it.
check-in-private = There is no score. Your answers are sent nowhere, and they go when you close this page.
check-in-start = Begin
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Question { $count } of { $total }
check-in-next = Next question
check-in-last = To the end
check-in-skip = Skip
check-in-before = One back
check-in-end = What you could look at
check-in-end-lead = You can open any of these, or none.
check-in-end-none = You skipped all of it. That is fine.
check-in-again = Look again
check-in-clear = Clear my answers
check-in-cleared = Your answers are gone.
check-in-save = Keep my answers
check-in-save-note = On this phone only
check-in-saved = Your answers are kept on this phone.
check-in-missing = This part is not in your language yet.
