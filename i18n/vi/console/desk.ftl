### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Chat
desk-no-roster = Chat đang đóng: lúc này không có danh bạ hiệu lực. Người phụ trách có thể ký bản mới.
desk-no-roster-lead = Chat đang đóng: lúc này không có danh bạ hiệu lực. Bạn có thể ký bản mới.
desk-roster-until = Danh bạ có hiệu lực đến { $until }.

## Duty

desk-duty = Ca của bạn
desk-duty-on = Đang trực
desk-duty-break = Đang nghỉ
desk-duty-off = Không trực
desk-duty-on-means = Chat mới có thể đến với bạn.
desk-duty-break-means = Không có chat mới đến với bạn. Các chat bạn có vẫn còn.
desk-duty-off-means = Bạn không trực. Hãy vào trực khi tiện cho bạn.
desk-duty-until = Ca của bạn hết lúc { $time }.
desk-duty-told-on = Bạn đang trực.
desk-duty-told-break = Bạn đang nghỉ.
desk-duty-told-off = Bạn hết trực. Cảm ơn bạn đã ở đây.

## Rest

desk-rest = Giờ nghỉ
desk-rest-means = Như vậy là nhiều rồi. Chat mới chờ đến { $time }.
desk-rest-try = Bạn có thể đứng dậy, uống chút nước, hoặc nhìn ra cửa sổ.
desk-rest-end = Tôi sẵn sàng sớm hơn
desk-rest-ended = Giờ nghỉ của bạn đã hết. Bạn đã chọn vậy.

## What waits

desk-waiting = Đang chờ
desk-waiting-none = Lúc này không có ai chờ.
desk-chat-in = Một cuộc chat bằng { $language }
desk-whisper-in = Nói nhỏ ({ $language })
desk-wait-now = Vừa mới đến
desk-wait-minutes = Đã chờ vài phút
desk-wait-half-hour = Đã chờ khoảng nửa giờ
desk-wait-long = Đã chờ hơn nửa giờ
desk-left-means = Họ để lại lời nhắn. Bây giờ họ có thể không ở đây.
desk-take = Nhận cuộc chat này
desk-not-off = Bạn nhận chat được khi đang trực.
desk-not-break = Bạn đang nghỉ. Sau đó bạn nhận chat được.
desk-not-rest = Bạn nhận chat được sau giờ nghỉ.
desk-not-full = Bạn đã có số chat nhiều nhất một người nhận cùng lúc.
desk-flag-danger = Đang gặp nguy hiểm
desk-flag-urgent = Gấp
desk-flag-heavy = Nặng
desk-flag-again = Đã từng ở đây
desk-flag-left = Lời nhắn để lại

## My chats

desk-mine = Các chat của bạn
desk-mine-lead = Bạn ở trong đó với vai người phụ trách.
desk-reply-first = Bạn có thể viết câu đầu sớm. Nếu không, cuộc chat quay về hàng chờ.
desk-news = Có lời mới.
desk-out = Tôi muốn ra
desk-out-means = Những người khác được nhờ nhận thay. Không ai hỏi bạn tại sao.
desk-out-told = Đã nhờ những người khác nhận thay. Bạn đang nghỉ.

## What others ask

desk-offers = Có người hỏi bạn
desk-offer-hand-over = { $name } hỏi bạn nhận thay được không.
desk-offer-hand-over-nameless = Có người hỏi bạn nhận thay được không.
desk-offer-hand-over-yes = Nhận thay
desk-offer-join = { $name } hỏi bạn cùng vào được không.
desk-offer-join-nameless = Có người hỏi bạn cùng vào được không.
desk-offer-join-yes = Vào
desk-offer-whisper = { $name } muốn nói nhỏ với bạn. Bạn trẻ không thấy.
desk-offer-whisper-nameless = Có người muốn nói nhỏ với bạn. Bạn trẻ không thấy.
desk-offer-whisper-yes = Nói nhỏ
desk-offer-danger = { $name } nói có người đang gặp nguy hiểm.
desk-offer-danger-nameless = Một bạn trẻ nói mình đang gặp nguy hiểm.
desk-offer-danger-yes = Vào
desk-offer-no = Lúc này không
desk-offer-declined = Họ biết lúc này bạn không thể. Không sao.

## For leads

desk-live = Các chat đang diễn ra
desk-live-means = Bạn có thể xin vào. Mọi người trong cuộc chat thấy khi bạn vào.
desk-live-been = Cuộc chat mà bạn đã từng vào không có ở đây. Người đang ở trong đó có thể mời bạn trở lại.
desk-live-none = Không có cuộc chat nào mà bạn có thể vào.
desk-lapsed = Các chat { $name } đã nhận quay về hàng chờ. Người đó đang nghỉ.
desk-live-with = Với { $names }
desk-live-ask = Xin vào
desk-live-asked = Bạn đã xin. Cuộc chat mở ở đây khi bàn làm việc của họ cho bạn vào.
desk-notes = Ghi chú cho người phụ trách
desk-notes-means = Ghi chú mà người đồng hành niêm kín cho người phụ trách. Mỗi cái được xóa sau 90 ngày.
desk-notes-open = Đọc ghi chú
desk-notes-none = Không có ghi chú.
desk-notes-by = Từ { $name }
desk-notes-by-nobody = Từ người không để tên

## Sound

desk-signals = Khi có người viết hoặc chờ
desk-signals-sound = Phát tiếng nhẹ
desk-signals-shake = Rung điện thoại
desk-signals-means = Cả hai đều tắt khi bạn đăng nhập. Máy không giữ gì về điều này.

## Words for oneself

desk-debrief = Lời cho chính mình
desk-debrief-means = Sau cuộc chat khó, viết ra có thể giúp. Bạn tự chọn. Chỉ bạn đọc được.
desk-debrief-open = Viết hoặc đọc
desk-debrief-label = Điều gì còn ở lại với bạn
desk-debrief-hint = Nó được giữ 30 ngày. Đừng ghi những gì cho biết bạn trẻ là ai.
desk-debrief-go = Giữ cho tôi
desk-debrief-told = Đã giữ. Chỉ bạn mở được.
desk-debrief-none = Bạn chưa giữ gì ở đây.
desk-note-closed = Khóa của bạn không mở được cái này. Nó có thể có từ trước khi bắt đầu lại.
desk-note-until = Viết { $from }. Xóa { $until }.
desk-note-erase = Xóa
desk-note-erase-long = Xóa phần viết ngày { $date }
desk-note-erase-heading = Xóa ngay?
desk-note-erase-means = Nó mất ngay với bạn. Không hoàn lại được.
desk-note-erase-yes = Xóa đi
