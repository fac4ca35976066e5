### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Công cụ

## Search. Nothing that is typed leaves the phone.

reading-find = Tìm
reading-find-heading = Tìm trong các bài
reading-find-field = Về chuyện gì?
reading-find-hint = Một từ là đủ. Nó ở lại trên điện thoại này.
reading-find-none = Không có gì chứa từ đó. Bạn có thể thử từ khác.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
       *[other] Tìm thấy { $count }
    }

## Listen

reading-listen = Nghe
reading-listen-stop = Dừng
reading-listen-warning = Sẽ có tiếng phát ra. Người ở gần có thể nghe thấy.
reading-listen-start = Phát
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = Điện thoại này không có giọng riêng cho ngôn ngữ này. Giọng khác gửi chữ đi nơi khác, nên không dùng.

## Print

reading-print = In
reading-print-heading = In bài này
reading-print-paper = Người khác có thể thấy tờ giấy.
reading-print-trace = Máy in hoặc điện thoại này có thể nhớ là đã in.
# The last words name a switch in the print window of a browser.
reading-print-edge = Vài trình duyệt in địa chỉ trang ở mép giấy. Bạn có thể tắt "đầu trang và chân trang".
reading-print-start = In ra

## How the words look

reading-look = Chữ
reading-heading = Chữ và những gì được giữ
reading-look-heading = Chữ trông thế nào
reading-size = Cỡ chữ
reading-size-1 = Thường
reading-size-2 = Lớn
reading-size-3 = Lớn hơn
reading-size-4 = Lớn nhất
reading-more = Khoảng cách và độ tương phản
reading-room = Khoảng cách rộng hơn
reading-contrast = Tương phản mạnh
reading-look-visit = Nó giữ như vậy cho đến khi bạn đóng trang này.
reading-look-kept = Nó được giữ cùng với những gì bạn đọc.

## What is kept of reading: off until someone turns it on

reading-kept-heading = Những gì bạn đọc
reading-kept-off = Không có gì bạn đọc được giữ trên điện thoại này.
reading-kept-only = Trước hết điện thoại này giữ trang. Rồi mới giữ được những gì bạn đọc.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Ai cầm điện thoại này có thể thấy bạn đọc gì.
reading-kept-start = Giữ những gì tôi đọc
reading-kept-what = Bạn đọc đến đâu, và các bài, câu trả lời bạn chọn giữ
reading-kept-on = Những gì bạn đọc được giữ trên điện thoại này. Không gửi đi đâu cả.
reading-kept-leave = Rời đi và Quên đi cũng xóa nó.
reading-kept-clear = Xóa hết
reading-kept-clear-note = Bỏ khỏi điện thoại này và tắt phần này
reading-kept-cleared = Những gì bạn đọc không còn trên điện thoại này.
reading-kept-failed = Trình duyệt này không giữ được. Không có gì trên điện thoại này.
reading-save = Giữ
reading-saved = Đã giữ
reading-saved-heading = Các bài bạn giữ
reading-saved-none = Chưa có. Bạn có thể giữ một bài ở bất cứ thẻ nào của nó.
# Beside the title of a lesson in the list.
reading-mark-read = Đã đọc
reading-mark-begun = Đã bắt đầu
# On the screen of Keep, once it was turned on.
keep-risk-reading = Những gì bạn đọc trong Tìm hiểu cũng được giữ, vì bạn đã bật. Những gì bạn gõ hay tìm thì không.

## At the end of a lesson

reading-related = Những nơi về chuyện này
