### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = Vài câu hỏi, chỉ cho bạn. Câu nào bạn cũng có thể bỏ qua.
# English stands beside it until a speaker has reviewed it.
check-in-private = Không chấm điểm. Câu trả lời không gửi đi đâu, và mất khi bạn đóng trang này.
check-in-start = Bắt đầu
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Câu { $count } trong { $total } câu
check-in-next = Câu tiếp theo
check-in-last = Đến cuối
check-in-skip = Bỏ qua
check-in-before = Lùi một câu
check-in-end = Những gì bạn có thể xem
check-in-end-lead = Bạn có thể mở bất cứ phần nào, hoặc không mở gì.
check-in-end-none = Bạn đã bỏ qua tất cả. Không sao cả.
check-in-again = Xem lại
check-in-clear = Xóa câu trả lời của tôi
check-in-cleared = Câu trả lời của bạn đã mất.
check-in-save = Giữ câu trả lời của tôi
check-in-save-note = Chỉ trên điện thoại này
check-in-saved = Câu trả lời của bạn được giữ trên điện thoại này.
check-in-missing = Phần này chưa có bằng ngôn ngữ của bạn.
