### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = Một cuộc chat
chat-back = Bàn trực
chat-opening = Cuộc chat đang mở. Chờ một chút.
chat-over = Cuộc chat này đã kết thúc với bạn, hoặc chưa mở ở đây.
chat-over-note = Nếu khó khăn, bạn có thể nghỉ. Bạn có thể viết vài lời cho mình ở bàn trực.

## Who reads

chat-readers = Ai đọc được phần này: { $names }.
chat-present = Bạn trẻ đang mở cuộc chat.
chat-away = Lúc này bạn trẻ không mở cuộc chat.
chat-who-youth = Bạn trẻ
chat-who-intake = người trả lời đầu tiên
chat-who-someone = Một người trong nhóm
chat-who-me = { $name } (bạn)
chat-who-lead = { $name } (người phụ trách)
chat-who-you = Bạn

## What was said

chat-log = Những gì đã nói
chat-empty = Những gì nói từ bây giờ sẽ ở đây.
chat-typing = Họ đang viết.
chat-card = Một nơi trong danh sách
chat-card-of = Một nơi: { $name }
chat-lesson = Một bài
# $name: the title of the lesson.
chat-lesson-of = Một bài: { $name }
chat-state-sending = Đang gửi
chat-state-not-sent = Chưa gửi được
chat-again = Gửi lại
chat-drop = Bỏ đi
chat-line-of-opened = Cuộc chat bắt đầu.
chat-line-of-joined = { $name } vào.
chat-line-of-left = { $name } rời đi.
chat-line-of-handed-over = Cuộc chat được chuyển cho { $name }.
chat-line-of-lead-joined = { $name } vào với vai người phụ trách.
chat-line-of-renewed = Cuộc chat có khóa mới. Vẫn những người đó đọc được.
chat-line-of-came-back = Bạn trẻ quay lại, có thể trên điện thoại khác.
chat-line-of-danger = { $name } nói: đang gặp nguy hiểm.
chat-line-of-unreadable = Có thứ đến mà ở đây không mở được.
chat-line-of-update = Có thứ đến từ bản mới hơn của trang này.
chat-line-of-missing = Có gì đó thiếu ở đây.
chat-line-of-changed = Những người đọc được phần này đã thay đổi.

## How it stands

chat-line-coming-back = Đang nối lại. Những gì bạn gửi chờ đến lúc đó.
chat-line-poll = Kết nối chậm. Nó vẫn chạy, lời có thể đến chậm.
chat-line-offline = Không có kết nối. Những gì bạn gửi chờ ở đây.
chat-line-elsewhere = Cuộc chat này mở trong thẻ khác của bạn. Thẻ này đứng yên.
chat-stage-opening = Cuộc chat mở khi khóa của nó đến.
chat-stage-closed = Cuộc chat này đã kết thúc.
chat-stage-full = Cuộc chat này đã đầy. Không chứa thêm được nữa. Bạn có thể đóng nó ở đây, và bạn trẻ có thể bắt đầu cuộc mới.
chat-stage-gone = Cuộc chat này đã bị xóa.
chat-stage-update = Cuộc chat này được viết bằng trang mới hơn. Bạn có thể mở lại bàn làm việc.
chat-stage-tampered = Có thứ ở đây mang chữ ký sai. Không hiện thêm gì. Người phụ trách có thể cùng bạn xem.
chat-missing = Có thứ chưa đến. Những gì sau nó đang chờ.
chat-go-on = Đi tiếp với những gì có ở đây

## Writing

chat-write = Lời nhắn của bạn
chat-write-whisper = Lời nói nhỏ của bạn
chat-send = Gửi
chat-canned = Lời để bắt đầu
chat-canned-means = Bấm một câu để đưa vào lời nhắn. Bạn có thể sửa trước khi gửi.
chat-canned-language = Ngôn ngữ của các câu
chat-canned-begin = Để bắt đầu
chat-canned-listen = Để lắng nghe
chat-canned-steady = Để vững lại
chat-canned-danger = Khi có thể không an toàn
chat-canned-wait = Trong lúc họ chờ
chat-canned-end = Để kết thúc
chat-cards = Gửi một nơi
chat-cards-means = Máy chủ không thấy bạn tìm hay gửi nơi nào.
chat-cards-search = Tên, thành phố hoặc loại giúp đỡ
chat-cards-missing = Danh sách các nơi chưa đến. Bạn có thể thử lại sau.
chat-cards-none = Không thấy nơi nào. Bạn có thể thử từ khác.
chat-cards-sent = Đã gửi: { $name }
chat-cards-hold = Có thể không được tự do ra về
chat-cards-demo = Đặt ra, để thử
chat-lessons = Gửi một bài
chat-lessons-means = Máy chủ không thấy bạn gửi bài nào.
chat-lessons-missing = Các bài chưa đến. Bạn có thể thử lại sau.

## Asking a colleague

chat-ask = Hỏi một người
chat-ask-nobody = Lúc này không có ai khác đang trực.
chat-ask-what = Bạn muốn nhờ gì
chat-ask-hand-over = Nhận thay
chat-ask-join = Cùng vào
chat-ask-whisper = Nói nhỏ với tôi
chat-ask-who = Ai
chat-ask-pick = Chọn một người
chat-ask-free = { $name }
chat-ask-busy = { $name } (đang có chat)
chat-ask-away = { $name } (đang vắng)
chat-ask-missing = Chưa chọn ai.
chat-ask-go = Hỏi
chat-ask-told = Bạn đã hỏi { $name }.
chat-offered = Đã nhờ một người nhận thay hoặc cùng vào.
chat-offer-withdraw = Thôi không hỏi nữa
chat-offer-withdrawn = Bây giờ không hỏi ai nữa.
chat-in-with = { $names } đọc và viết được ở đây. Bạn có thể chào trước khi đi.
chat-leave-to-them = Đi, và để lại cho họ
chat-leave-heading = Để cuộc chat này lại cho họ?
chat-leave-means-1 = Bạn không đọc thêm được gì, và không tự vào lại được.
chat-leave-means-2 = Bạn trẻ thấy là bạn đã rời đi.
chat-leave-yes = Để lại cho họ
chat-left-told = Bạn đã ra khỏi cuộc chat đó. Bạn không đọc thêm được gì.
chat-whisper = Nói nhỏ
chat-whisper-means = Chỉ hai người đọc được. Bạn trẻ không thấy.
chat-whisper-log = Những gì đã nói nhỏ
chat-whisper-close = Kết thúc nói nhỏ
chat-whisper-close-heading = Kết thúc lần nói nhỏ này?
chat-whisper-close-means = Những gì đã nói nhỏ được xóa cho cả hai. Không hoàn lại được.
chat-whisper-close-yes = Kết thúc và xóa

## What else can be done

chat-acts = Thêm
chat-heavy = Cuộc chat này nặng
chat-heavy-means = Khi đó bạn không có cuộc chat thứ hai, và được nghỉ mười phút sau đó.
chat-heavy-told = Đã đánh dấu là nặng. Bạn có thể đi chậm.
chat-heavy-off-told = Không còn đánh dấu là nặng.
chat-phrase = Xin một câu kiểm tra
chat-phrase-told = Bạn trẻ thấy cách cùng chọn câu kiểm tra.
chat-note = Để lại ghi chú cho người phụ trách
chat-note-label = Ghi chú cho người phụ trách
chat-note-hint = Chỉ người phụ trách mở được. Nó được xóa sau 90 ngày.
chat-note-go = Niêm kín và để lại
chat-note-told = Ghi chú đã niêm kín. Chỉ người phụ trách mở được.
chat-note-long = Quá dài cho một ghi chú. Bạn có thể viết ngắn hơn.
chat-danger = Đang gặp nguy hiểm
chat-danger-heading = Bây giờ có ai gặp nguy hiểm không?
chat-danger-means-1 = Mọi người phụ trách được gọi.
chat-danger-means-2 = Bạn trẻ thấy là bạn đã nói vậy.
chat-danger-means-3 = Bạn có các bước để đi qua. Nút này không báo gì cho ai.
chat-danger-yes = Có, gọi người phụ trách
chat-danger-told = Đã gọi người phụ trách. Bạn không một mình với việc này.
chat-danger-now = Đang gặp nguy hiểm
chat-danger-region = Nơi
chat-danger-step = Bước { $at } trong { $of }
chat-danger-next = Bước sau
chat-danger-back = Bước trước
chat-danger-lines-missing = Các đường dây khủng hoảng không tải được. Chúng có ở trang đầu cho mọi người.
chat-close = Đóng cuộc chat
chat-close-heading = Đóng cuộc chat này?
chat-close-means-1 = Nó kết thúc với bạn. Bạn không đọc thêm được gì.
chat-close-means-2 = Bạn trẻ có thể lại chờ một người.
chat-close-yes = Đóng lại
chat-close-told = Cuộc chat đã đóng với bạn.
chat-erase = Xóa cuộc chat
chat-erase-heading = Xóa cuộc chat này cho mọi người?
chat-erase-means-1 = Tất cả mất ngay, cả phía bạn trẻ.
chat-erase-means-2 = Không hoàn lại được.
chat-erase-yes = Xóa đi
chat-erase-told = Cuộc chat đã được xóa.
chat-block = Chặn
chat-block-heading = Chặn người viết ở đây?
chat-block-means-1 = Cuộc chat kết thúc hẳn, và tất cả được xóa.
chat-block-means-2 = Họ vẫn thấy được các đường dây khủng hoảng.
chat-block-means-3 = Nếu có chuyện xảy ra, bạn có thể để lại ghi chú cho người phụ trách trước.
chat-block-yes = Chặn và xóa
chat-block-told = Cuộc chat đã bị chặn và xóa.
