### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Nói chuyện với ai đó
talk-looking = Chờ một chút
talk-now = Lúc này có người ở đây.
talk-now-minutes = Có người ở đây. Có thể mất vài phút.
talk-now-half-hour = Có người ở đây. Có thể mất đến 30 phút.
talk-now-long = Có người ở đây. Có thể mất hơn 30 phút.
talk-nobody = Lúc này không có ai ở đây. Bạn có thể để lại lời nhắn, hoặc gọi hay nhắn tin cho một đường dây.
talk-nobody-until = Lời nhắn chờ đến { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Rồi nó bị xóa.
talk-closed = Chat đang đóng. Các đường dây này đang mở.
talk-limits-missing = Trang về những gì được giữ kín không tải được. Chưa gửi gì cả.
talk-door-missing = Chúng tôi không xem được lúc này có ai ở đây không. Chưa gửi gì cả.

## Before the first text box

talk-card-of = { $count } trong 2
talk-next = Tiếp
talk-back-words = Tôi có sáu từ
talk-back-words-note = Từ của một cuộc chat trước
talk-seen-heading = Có ai thấy được điện thoại này không?
talk-seen-lead = Đây là về bây giờ, và về sau này. Bạn chọn điều gì an toàn cho mình.
talk-seen-no = Không, chỉ mình tôi
talk-seen-maybe = Có thể, hoặc tôi không biết
talk-seen-yes = Có, có người xem nó
talk-seen-tip-1 = Rời đi ẩn trang này thật nhanh. Nó ở trên cùng mỗi trang.
talk-seen-tip-2 = Không có gì của cuộc chat này ở lại trên điện thoại, trừ khi bạn chọn.
talk-seen-tip-3 = Bàn phím điện thoại có thể nhớ từ. Bạn có thể viết ngắn, hoặc bỏ tên ra.
talk-seen-tip-4 = Ứng dụng theo dõi điện thoại thấy màn hình. Một điện thoại khác có thể an toàn hơn.
talk-seen-tip-5 = Nếu có người vào, bạn có thể rời đi. Cuộc chat chờ bạn, nếu bạn lấy các từ trước.
talk-go-on = Đi tiếp
talk-lines-instead = Gọi hoặc nhắn tin cho một đường dây

## The first words

talk-write-heading = Bạn muốn nói gì?
talk-write-lead = Bạn có thể bắt đầu nhỏ. "Chào" là đủ. Bạn có thể dừng bất cứ lúc nào.
talk-write-label = Lời nhắn của bạn
talk-urgent = Tôi cần ai đó sớm
talk-urgent-note = Ngoài ngôn ngữ của bạn, đây là điều duy nhất hàng chờ thấy về bạn.
talk-start = Bắt đầu
talk-leave-message = Để lại lời nhắn này
talk-start-only = Bắt đầu mà không viết gì
