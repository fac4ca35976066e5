### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = 나만 보는 질문 몇 가지예요. 어느 것이든 건너뛰어도 돼요.
# English stands beside it until a speaker has reviewed it.
check-in-private = 점수는 없어요. 답은 어디에도 보내지 않고, 이 페이지를 닫으면 사라져요.
check-in-start = 시작하기
# $count (number): which question this is. $total (number): how many there are.
check-in-step = 질문 { $total }개 중 { $count }번째
check-in-next = 다음 질문
check-in-last = 끝으로
check-in-skip = 건너뛰기
check-in-before = 하나 뒤로
check-in-end = 살펴볼 수 있는 것
check-in-end-lead = 이 중 아무거나 열어도 되고, 열지 않아도 돼요.
check-in-end-none = 모두 건너뛰었어요. 괜찮아요.
check-in-again = 다시 보기
check-in-clear = 내 답 지우기
check-in-cleared = 답이 사라졌어요.
check-in-save = 내 답 보관하기
check-in-save-note = 이 휴대폰에만
check-in-saved = 답을 이 휴대폰에 보관했어요.
check-in-missing = 이 부분은 아직 이 언어로 없어요.
