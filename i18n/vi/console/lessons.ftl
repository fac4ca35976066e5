### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Các bài

lessons-heading = Các bài
lessons-lead = Những gì bạn trẻ đọc trong Tìm hiểu. Hai người xem mỗi thay đổi trước khi đưa ra.
lessons-back = Tất cả các bài

## What someone may do here

may-lessons-see = Xem mọi bài, tình trạng của bài, và những gì đã được nói về bài.
may-lessons-write = Viết bài, hoặc chuyển bài sang ngôn ngữ khác.
may-lessons-review = Đồng ý một bài, hoặc trả lại kèm ghi chú.
may-lessons-publish = Đưa lên điện thoại những bài đã đủ người đồng ý.
may-lessons-withdraw = Gỡ một bài khỏi mọi điện thoại ngay lập tức.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
       *[other] { $count } bài chờ người ký
    }
today-lessons-sign-note = Bạn trẻ đọc được ngay bây giờ. Mỗi bài ghi "chưa xem lại" cho đến khi người ở đây ký.
today-lessons-sign-go = Xem các bài chờ ký
today-lessons-review =
    { $count ->
       *[other] { $count } bài đã đổi chờ bạn đồng ý
    }
today-lessons-review-note = Bạn có thể đồng ý, hoặc trả lại kèm ghi chú.
today-lessons-review-go = Xem có gì đổi
today-lessons-publish =
    { $count ->
       *[other] { $count } bài sẵn sàng cho điện thoại
    }
today-lessons-publish-note = Đã đủ người đồng ý. Bạn có thể đưa lên điện thoại ngay, hoặc vào lúc bạn chọn.
today-lessons-publish-go = Xem những gì sẵn sàng
today-lessons-due =
    { $count ->
       *[other] { $count } bài đến lúc xem lại
    }
today-lessons-due-note = Thông tin cũ dần. Có người đọc lại các bài này và đặt ngày mới.
today-lessons-due-go = Xem những gì đến hạn

## The list

lessons-unsent = Đã gõ, chưa lưu
lessons-waits = Đang chờ bạn
lessons-nothing-waits = Không có gì chờ bạn. Bạn có thể đọc bất cứ bài nào bên dưới.
# $count (number): lessons in this part of the list.
lessons-wait-sign = Chờ ký ({ $count })
lessons-wait-sign-note = Các bài này có sẵn trong Wayside và chưa ai ở đây ký. Đọc từng bài, rồi đồng ý hoặc để lại ý kiến.
lessons-wait-returned = Trả lại cho bạn ({ $count })
lessons-wait-returned-note = Có người đọc thay đổi của bạn và viết ghi chú. Bạn có thể sửa rồi gửi lại.
lessons-wait-review = Đã đổi, chờ bạn đồng ý ({ $count })
lessons-wait-review-note = Có người đã đổi các bài này. Bạn có thể đồng ý, hoặc trả lại kèm ghi chú.
lessons-wait-publish = Sẵn sàng cho điện thoại ({ $count })
lessons-wait-publish-note = Đã đủ người đồng ý các bài này.
lessons-wait-check = Bản dịch cần kiểm tra ({ $count })
lessons-wait-check-note = Máy tính hoặc người đã dịch các bài này. Bạn có thể nói thẻ nào đúng.
lessons-wait-translate = Cần dịch ({ $count })
lessons-wait-translate-note = Ở đây thiếu thẻ, hoặc tiếng Anh đã đổi từ đó.
lessons-wait-overdue = Đã quá ngày ({ $count })
lessons-wait-overdue-note = Ngày xem lại đã qua.
lessons-wait-due = Sắp đến hạn ({ $count })
lessons-wait-due-note = Còn chưa tới 30 ngày là đến ngày xem lại.
lessons-all = Tất cả các bài
lessons-language = Ngôn ngữ
lessons-none = Ở đây chưa có bài nào.
lessons-not-begun = Chưa bắt đầu. Bạn có thể mở và dịch thẻ đầu tiên.
lessons-part-track-0 = Các bài khác
lessons-part-track-1 = Ngay bây giờ
lessons-part-track-2 = Hiểu chuyện đã xảy ra
lessons-part-track-3 = Người ta lôi kéo người khác thế nào
lessons-part-track-4 = Thân và tâm
lessons-part-track-5 = Quyền và tìm giúp đỡ
lessons-part-track-6 = Người của bạn, nhịp của bạn
lessons-part-steady = Giúp tôi vững lại
lessons-part-check-in = Câu hỏi riêng cho mình
lessons-unsigned = Chưa ký
# $count (number): cards of a translation.
lessons-count-stale = Tiếng Anh đã đổi: { $count }
lessons-count-machine = Máy tính viết: { $count }
lessons-count-draft = Chưa kiểm tra: { $count }
lessons-count-absent = Thiếu: { $count }
lessons-comments-open = Ý kiến: { $count }
# $when: a day and a time.
lessons-from = Đưa ra { $when }
# $date: a day.
lessons-review-by = Xem lại trước { $date }

## A new lesson

lessons-begin = Bắt đầu một bài học mới
lessons-begin-means = Bài bắt đầu là bản nháp với một thẻ trống. Không điện thoại nào nhận được trước khi đủ người nói có.
# Followed by the id, such as trust-slowly.
lessons-begin-id = Tên của bài trong liên kết, luôn giữ nguyên:
lessons-begin-title-wrong = Hãy viết tiêu đề có chữ cái trước nhé.
lessons-begin-taken = Đã có bài học mang tên này. Bạn có thể chọn tiêu đề khác.
lessons-track = Phần trong Học
lessons-begin-go = Bắt đầu
lessons-begun = Bài học đã bắt đầu. Bạn có thể viết thẻ đầu tiên.

## How a lesson stands

lessons-state-draft = Bản nháp
lessons-state-in-review = Đang duyệt
lessons-state-approved = Sẵn sàng cho điện thoại
lessons-state-scheduled = Sẽ đưa ra sau
lessons-state-published = Trên điện thoại
lessons-state-archived = Đã rút lại
lessons-state-draft-means = Đây là bản nháp. Ngoài nơi này không ai thấy.
lessons-state-in-review-means = Những người cần đọc đang đọc bài này.
lessons-state-approved-means = Đã đủ người đồng ý. Người đăng bài có thể đưa nó lên điện thoại.
# $when: a day and a time.
lessons-state-scheduled-means = Nó lên điện thoại { $when }.
lessons-state-published-means = Đây là bản điện thoại đang có.
lessons-state-archived-means = Bây giờ không điện thoại nào có bài này. Người đăng bài có thể đưa lại bản đã được đồng ý.
# $number: of a revision.
lessons-phones-have = Điện thoại vẫn có bản { $number }.
lessons-missing = Còn cần lời đồng ý của:
lessons-needs-survivor = Người đã từng trải qua
lessons-needs-survivor-reviewer = Người đã từng trải qua
lessons-needs-legal = Người duyệt về luật
lessons-needs-legal-reviewer = Người duyệt về luật
lessons-needs-health = Người duyệt về sức khỏe
lessons-needs-health-reviewer = Người duyệt về sức khỏe
lessons-needs-language = Người duyệt ngôn ngữ
lessons-needs-language-reviewer = Người duyệt ngôn ngữ
lessons-needs-second = Thêm một người, vai trò nào cũng được

## One lesson

lessons-tabs = Bài này
lessons-tab-read = Đọc và ký
lessons-tab-write = Viết
lessons-tab-translate = Dịch
lessons-tab-preview = Trên điện thoại
lessons-tab-history = Có gì đổi
lessons-title-card = Tựa đề và lời báo trước
lessons-order-card = Thứ tự các thẻ
lessons-whole = Cả bài
# $number (number): 1, 2, 3.
lessons-card-card = Thẻ { $number }
lessons-card-check = Thẻ { $number }: một câu hỏi
lessons-card-pause = Bước { $number }
lessons-card-empty = Ở đây chưa có gì.
lessons-card-state-absent = Chưa dịch
lessons-card-state-machine = Máy tính viết, chưa kiểm tra
lessons-card-state-draft = Người viết, chưa kiểm tra
lessons-card-state-reviewed = Đã kiểm tra
lessons-card-state-stale = Tiếng Anh đã đổi
lessons-mark-law = Về luật
lessons-mark-telling = Ai có thể phải báo
lessons-mark-health = Về sức khỏe
lessons-mark-consent = Điều mà ai đó đồng ý
lessons-mark-exit = Rời trang
lessons-mark-unconfirmed = Chưa xác nhận: không điện thoại nào hiện nó
lessons-drawn-line = Một đường dây để gọi:
lessons-drawn-help = Những nơi gần bạn:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Có sẵn trong Wayside, { $when }
lessons-by-files = Lấy từ tệp trên máy chủ, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } đang ở thẻ này.
lessons-here-page = { $name } đang xem bài này.
lessons-here-card = { $name } đang ở { $card }.

## How easy it is to read

lessons-look = Đọc dễ đến đâu
lessons-meter-grade = Trình độ lớp
lessons-meter-ease = Độ dễ đọc
lessons-meter-no-formula = Không có công thức cho ngôn ngữ này.
lessons-meter-mean = Số từ trong một câu
lessons-meter-longest = Câu dài nhất
# $bound (number)
lessons-meter-most = nhiều nhất { $bound }
lessons-meter-least = ít nhất { $bound }
lessons-meter-good = Tốt
lessons-meter-over = Cần sửa
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } từ, mức mong muốn { $fewest } đến { $most }.
lessons-meter-short = Hơi ngắn.
lessons-meter-long = Quá dài.
lessons-meter-card-longest = Câu dài nhất: { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
       *[other] { $count } điều cần xem
    }
lessons-no-faults = Không có gì cần sửa.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, dòng { $line }
lessons-fault-line = Dòng { $line }

## Comments

lessons-comment = Nói điều gì đó về phần này
# $card: what the card is called.
lessons-comment-on = Ý kiến của bạn về { $card }
lessons-comment-send = Gửi ý kiến
lessons-comment-missing = Xin viết gì đó trước đã.
lessons-comment-told = Mọi người làm bài ở đây đều thấy lời của bạn.
# $count (number): comments that are settled.
lessons-comments-done = Đã xong ({ $count })
lessons-answer = Trả lời
lessons-answer-label = Câu trả lời của bạn
lessons-resolve = Việc này đã xong
lessons-resolved = Ý kiến này đã xong.
