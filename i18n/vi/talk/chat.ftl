### Talk: the waiting room and the chat.

talk-chat-heading = Cuộc chat của bạn

## Where the chat is

talk-opening = Đang mở cuộc chat của bạn. Lời bạn viết được khóa trên điện thoại này trước.
talk-waiting = Bạn đã có chỗ. Sẽ có người trả lời bạn ở đây.
talk-wait-now = Có thể sắp đến lượt bạn.
talk-wait-minutes = Có thể mất vài phút.
talk-wait-half-hour = Có thể mất đến 30 phút.
talk-wait-long = Có thể mất hơn 30 phút.
talk-wait-meanwhile = Bạn vẫn giữ chỗ khi xem các phần khác ở đây. Bạn có thể viết trong lúc chờ.
talk-wait-look = Tìm giúp đỡ trong lúc chờ
talk-wait-read = Đọc gì đó trong lúc chờ
talk-wait-steady = Giúp tôi vững lại
talk-left = Lời nhắn của bạn đã để lại. Lúc này không có ai ở đây.
talk-left-none = Cuộc chat của bạn chờ ở đây. Lúc này không có ai ở đây.
talk-left-until = Nó chờ đến { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Rồi nó bị xóa. Bạn có thể quay lại bằng sáu từ.
talk-over = Cuộc chat này đã kết thúc.
talk-over-closed = Chat đang đóng. Những gì bạn viết vẫn được khóa.
talk-over-clock = Đồng hồ của điện thoại này hình như sai. Chat cần đúng ngày giờ.
talk-over-failed = Có gì đó không chạy ở đây. Những gì bạn viết vẫn được khóa.
talk-over-full = Cuộc chat này đã đầy. Không chứa thêm được nữa. Bạn có thể bắt đầu cuộc mới và đi tiếp ở đó.
talk-look-again = Xem lại
talk-gone = Cuộc chat này không còn ở đây. Nó đã bị xóa, hoặc được mở bằng sáu từ ở nơi khác.
talk-tampered = Có người ngoài cuộc chat này đã đổi điều gì ở đây. Dừng lại thì an toàn hơn. Các đường dây này đang mở.
talk-update = Cần trang mới hơn để đi tiếp. Nó đến khi mở lại trang này.
talk-new = Bắt đầu cuộc chat mới
talk-wait-again = Chờ một người
talk-wait-same = Chờ cùng người đó

## The line

talk-line-coming-back = Mất kết nối. Đang thử lại. Những gì bạn viết không mất.
talk-line-offline = Lúc này không có mạng. Những gì bạn viết sẽ được gửi khi có lại.
talk-line-poll = Kết nối ở đây chậm. Nó vẫn chạy.
talk-line-elsewhere = Cuộc chat này mở trong thẻ khác. Thẻ này đứng yên.
talk-line-busy = Lâu hơn thường lệ. Nó tự thử lại.
talk-line-stopped = Kết nối đã dừng. Những gì bạn viết không mất.
talk-use-here = Dùng ở đây
talk-open-again = Mở lại
talk-missing = Có gì đó thiếu trong cuộc chat này. Những gì bạn viết chờ ở đây cho đến khi bạn đi tiếp.
talk-missing-go-on = Đi tiếp mà không có nó

## Writing

talk-log = Tin nhắn
talk-write = Viết ở đây
talk-send = Gửi
talk-sending = Đang gửi
talk-sent = Đã gửi
talk-not-sent = Chưa gửi được
talk-again = Gửi lại
talk-drop = Bỏ đi
talk-you = Bạn
talk-mentor = Người đồng hành
talk-typing = Có người đang viết
talk-line-opened = Bạn đã mở cuộc chat này. Chỉ những người có tên ở đây đọc được.
talk-line-joined = { $name } đã đến.
talk-line-left = { $name } đã rời đi.
talk-line-handed-over = { $name } đi tiếp với bạn từ bây giờ.
talk-line-lead-joined = { $name } vào để giúp. Bạn thấy được mọi người đọc phần này.
talk-line-renewed = Khóa của cuộc chat này đã đổi. Vẫn những người đó đọc được.
talk-line-came-back = Bạn đã quay lại. Ở đây không hiện gì từ trước.
talk-line-danger = Có người nói bây giờ có nguy hiểm. Các đường dây giúp đỡ ở bên dưới.
talk-line-unreadable = Một tin nhắn không đọc được.
talk-line-update = Một tin nhắn cần trang mới hơn để đọc.
talk-line-missing = Có gì đó thiếu ở đây.
talk-line-changed = Những người đọc được phần này đã thay đổi.
talk-card = Một nơi có thể giúp
talk-lesson = Một bài để đọc
talk-card-open = Mở
talk-somebody = Ai đó

## Who can read this

talk-readers = Ai đọc được phần này
talk-readers-are = Đọc được phần này: { $names }
talk-reader-me = Bạn
talk-reader-mentor = { $name }, người đồng hành
talk-reader-lead = { $name }, người phụ trách
talk-reader-nameless = Một người đồng hành
talk-reader-intake = Người trả lời đầu tiên
talk-readers-note = Không ai khác mở được. Máy chủ chỉ giữ nó ở dạng đã khóa.
talk-not-again = Đừng gặp lại người này
talk-not-again-sure = Bạn sẽ không được xếp với người này nữa. Bạn chờ người khác. Có thể lâu hơn.
talk-share = Có người mới ở đây. Cho họ xem những gì đã nói trước đó?
talk-share-yes = Cho xem
talk-share-no = Bắt đầu mới

## More

talk-more = Thêm
talk-alarm = Tôi đang gặp nguy hiểm
talk-alarm-sure = Một người phụ trách được mời vào cuộc chat này. Một đường dây có thể nhanh hơn. Không ai ở đây biết bạn ở đâu.
talk-alarm-call = Gọi người phụ trách vào đây
talk-alarm-done = Đã mời người phụ trách. Bạn sẽ thấy ở đây khi họ vào.
talk-alarm-nobody = Lúc này không có người phụ trách. Cuộc chat chờ một người. Một đường dây có thể giúp bạn ngay.
talk-keep = Giữ cuộc chat này trên điện thoại này
talk-keep-note = Cho đến khi bạn rời đi, hoặc 30 phút không dùng. Ai cầm điện thoại này có thể mở nó.
talk-typing-switch = Cho thấy khi tôi đang viết
talk-erase = Xóa tất cả
talk-erase-sure = Nút này xóa cuộc chat cho mọi người, ngay lập tức. Không ai đưa nó lại được.
talk-end = Đóng cuộc chat này
talk-end-sure = Trang này quên cuộc chat. Với sáu từ, bạn có thể quay lại.
talk-end-sure-wordless = Trang này quên cuộc chat. Chưa có sáu từ, nên không ai quay lại được.
talk-yes = Có
talk-no = Không
talk-failed = Lần này không được. Không có gì thay đổi. Bạn có thể thử lại.
talk-failed-offline = Không được. Có thể lúc này không có mạng. Bạn có thể thử lại.
