### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Chữ của { $card }
lessons-editor-how = Viết như khi bạn viết tin nhắn. Các nút ở trên đưa vào phần còn lại. Phím Tab rời ô này.
lessons-open = Viết
lessons-open-long = Viết: { $card }
lessons-close = Đóng
lessons-close-long = Đóng: { $card }
lessons-changed = Đã đổi, chưa lưu
lessons-see-change = Xem bạn đã đổi gì
lessons-tools = Đưa vào
lessons-tool-strong = Đậm
lessons-tool-em = Nhẹ
lessons-tool-answer = Thêm một câu trả lời
lessons-tool-pause = Một lúc yên
lessons-tool-say = Lời để nói
lessons-tool-say-not = Lời làm đau
lessons-tool-more = Giúp đỡ, đường dây, liên kết
lessons-tool-resource = Một loại giúp đỡ
lessons-tool-crisis = Một đường dây để gọi
lessons-tool-link = Một bài khác
lessons-tool-put = Đưa vào
# $what: the name of the list beside the button.
lessons-tool-put-long = Đưa vào: { $what }
lessons-example-pause = Đặt hai chân trên sàn, nếu bạn muốn.
lessons-example-say = Mình muốn chờ.
lessons-example-say-not = Đó là ý của bạn mà.
lessons-example-question = Với bạn thì điều nào đúng?
lessons-example-answer = Một câu trả lời
lessons-example-reply = Một lời đáp ấm áp.
lessons-new-card = Thẻ mới
lessons-new-check = Câu hỏi mới
lessons-new-pause = Bước mới
lessons-card-more = Thêm về thẻ này
lessons-card-up = Chuyển lên
lessons-card-down = Chuyển xuống
lessons-card-remove = Bỏ thẻ này ra
lessons-undo-back-told = Một thẻ đã được lấy ra.
lessons-undo-back = Đặt lại
lessons-undo-move-told = Một thẻ đã được chuyển chỗ.
lessons-undo-move = Chuyển lại chỗ cũ
lessons-marks = Thẻ này nói về
lessons-same-meaning = Chỉ là lỗi gõ: nghĩa vẫn vậy, nên bản dịch vẫn còn mới
lessons-english = Bằng tiếng Anh
lessons-english-changed = Tiếng Anh đã đổi từ khi phần này được dịch:

## In front of a lesson

lessons-title = Tựa đề
lessons-note = Lời báo trước
lessons-note-hint = Một dòng đơn giản nói bài này về gì. Bạn có thể để trống.
lessons-front-more = Thêm về bài này
lessons-minutes = Số phút để đọc
lessons-seconds = Số giây cần có
lessons-review-date = Xem lại trước ngày
lessons-short = Các thẻ của bản ngắn
lessons-reviewers = Ai đọc bài này
lessons-tags = Chủ đề
lessons-basis = Ý này từ đâu

## Saving

lessons-saving = Đang lưu
lessons-not-saved = Chưa lưu
lessons-not-saved-means = Chữ của bạn chờ trên trang này cho đến khi bạn lưu hoặc đóng trang.
lessons-why = Lý do bạn đổi
lessons-why-hint = Vài lời cho người khác. Bạn có thể để trống.
lessons-save = Lưu
# $number: of the revision.
lessons-saved = Đã lưu thành bản { $number }.
lessons-saved-merged = Đã lưu thành bản { $number }, cùng với những gì người khác viết.
lessons-all-saved = Đã lưu hết.
lessons-drop = Bỏ những gì tôi đổi
lessons-drop-heading = Bỏ những gì bạn gõ?
lessons-drop-means = Những gì đã lưu vẫn vậy. Những gì bạn gõ từ đó sẽ mất.
lessons-drop-yes = Bỏ
lessons-moved-on = Có người đổi bài này từ khi bạn bắt đầu. Chữ của bạn vẫn còn. Khi lưu, cả hai được ghép lại.

## Two people on one card

lessons-conflict-heading = Người khác cũng viết ở đây
lessons-conflict-lead = Không có gì mất, và chưa lưu gì. Bạn có thể xem cả hai phần chữ rồi chọn.
lessons-conflict-yours = Chữ của bạn
lessons-conflict-theirs = Chữ của họ, đã lưu
lessons-conflict-changed = Có gì đổi
lessons-conflict-keep-yours = Giữ chữ của tôi
lessons-conflict-keep-theirs = Giữ chữ của họ
lessons-conflict-keep-both = Viết một phần chữ từ cả hai
lessons-conflict-write = Phần chữ từ cả hai
# $count (number): cards.
lessons-conflict-open =
    { $count ->
       *[other] Còn { $count } chỗ chưa chọn.
    }
lessons-conflict-save = Lưu phần này

## Differences

lessons-same = Không có gì đổi.
# Heard by screen readers before the words.
lessons-diff-added = Mới:
lessons-diff-gone = Đã bỏ:
