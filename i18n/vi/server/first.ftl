### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Trang đầu

## Leave

leave = Rời đi ngay
skip-leave = Rời trang này ngay
leave-keys = Bạn cũng có thể bấm Shift ba lần hoặc Esc ba lần.
leave-presses-2 = Bấm hai lần nữa để rời đi.
leave-presses-1 = Bấm một lần nữa để rời đi.

## The bar and the menu

lines-button = Gọi hoặc nhắn tin
languages-button = Đổi ngôn ngữ
languages-heading = Chọn ngôn ngữ
back = Trở lại
loading = Chờ một chút
offline = Lúc này không có mạng. Cuộc gọi và tin nhắn có thể vẫn dùng được.
try-again = Thử lại
show-page = Hiện trang

## Home

home-heading = Bây giờ bạn cần gì?
home-lead = Không tài khoản. Không tên. Chúng tôi không biết bạn tìm gì.
new-question = Mới đến đây?
new-text = Rời đi ẩn trang này thật nhanh. Nó không ẩn được mọi thứ.
new-show = Xem cách dùng: 30 giây
new-skip = Bỏ qua
find-help = Tìm giúp đỡ
find-help-note = Chỗ ngủ, đồ ăn, y tá, luật sư và nhiều nữa
talk-button = Viết cho ai đó
talk-button-note = Chat với người đồng hành. Không tài khoản, không tên.
# Short lessons, and ways to feel steadier.
learn-button = Tìm hiểu
learn-button-note = Thẻ ngắn, đọc theo nhịp của bạn
home-lines-heading = Nói chuyện với ai đó ngay
more-lines = Thêm đường dây để gọi hoặc nhắn tin
keep-button = Giữ trên điện thoại này
keep-note = Tắt cho đến khi bạn chọn. Rồi nó chạy cả khi không có mạng. Ai cầm điện thoại này có thể thấy nó.
limits-button = Rời đi ẩn được gì và không ẩn được gì

## What Leave does, and what it cannot hide

limits-heading = Rời đi ẩn được gì và không ẩn được gì
limits-short-1 = Nó ẩn trang này ngay. Một trang bình thường mở ra.
limits-short-2 = Nút Quay lại không trở về đây.
limits-short-3 = Nó không ẩn được mọi thứ: dòng trong lịch sử, những gì mạng thấy, ai đó nhìn màn hình.
limits-does-heading = Rời đi làm gì
limits-does-1 = Nó ẩn trang này ngay. Một trang bình thường mở ra.
limits-does-2 = Nút Quay lại không trở về đây.
limits-does-3 = Nó xóa những gì trang này giữ trên điện thoại này.
limits-does-4 = Một lần chạm là đủ. Hoặc bấm Shift hay Esc ba lần.
limits-fingers = Rời đi bằng hai ngón tay nữa
limits-fingers-note = Chạm nhanh hai lần, bằng hai ngón tay. Tắt cho đến khi bạn chọn. Nó có trong lần này thôi.
limits-cannot-heading = Những gì Rời đi không ẩn được
limits-cannot-1 = Một lần truy cập trong lịch sử trình duyệt
limits-cannot-2 = Những gì thanh địa chỉ gợi ý khi ai đó gõ
limits-cannot-3 = Các máy khác của bạn, nếu chúng dùng chung lịch sử này
limits-cannot-4 = Danh sách mà Wi-Fi có thể giữ, ở nhà hoặc ở trường
limits-cannot-5 = Những gì công ty điện thoại có thể biết về các trang bạn mở
limits-cannot-6 = Ứng dụng theo dõi điện thoại này: nó thấy màn hình
limits-cannot-7 = Ảnh chụp màn hình, và hình nhỏ khi bạn đổi ứng dụng
limits-cannot-8 = Từ mà bàn phím điện thoại học từ bạn
limits-cannot-9 = Những gì bạn chép, như một số: vẫn dán ra được
limits-cannot-10 = Sự cho phép của bạn, nếu bạn cho trình duyệt biết bạn ở đâu
limits-cannot-11 = Chính màn hình, khi có người nhìn thấy nó
limits-try-heading = Thử Rời đi ngay
limits-try = Nút này rời đi thật. { $site } sẽ mở. Rồi bấm Quay lại: trang này không hiện.
limits-try-kept = Nó cũng bỏ những gì bạn giữ khỏi điện thoại này.
limits-try-button = Rời đi ngay, để thử
limits-return-heading = Cách quay lại
limits-return-address = Gõ { $address } ở trên cùng trình duyệt. Sau này nó có thể được gợi ý, khi ai đó gõ ở đó.
limits-open-again = Hoặc dùng cửa sổ riêng tư, trên điện thoại bạn tin. Cách đó để lại ít hơn.
limits-private = Cửa sổ riêng tư, từng bước
limits-forget = Quên điện thoại này
limits-forget-note = Xóa những gì trang này để lại ở đây, và cho bạn xem
limits-install = Đặt biểu tượng trên điện thoại này

## Lines to call or text

lines-heading = Gọi hoặc nhắn tin
lines-lead = Bạn có thể hỏi trước khi kể. Bạn có thể dừng bất cứ lúc nào. Cuộc gọi và tin nhắn có thể hiện trên điện thoại này và hóa đơn.
line-call = Gọi { $number }
line-text = Nhắn tin { $number }
line-text-keyword = Nhắn { $keyword } đến { $number }
line-chat = Chat trên trang của họ
line-site = Trang của họ
line-site-chat = Trang của họ (có chat)
line-site-note = Nó mở trong thẻ mới. Trang đó ở lại trong lịch sử của điện thoại này.
line-may-report-yes = Họ có thể phải báo cảnh sát hoặc sở bảo vệ trẻ em. Bạn có thể hỏi điều này trước.
line-may-report-no = Họ nói họ không báo lại những gì bạn kể.
line-may-report-unknown = Chúng tôi không biết họ có thể phải báo những gì. Bạn có thể hỏi trước khi kể.
line-free = Miễn phí. Gói điện thoại của bạn có thể tính tiền tin nhắn.
line-free-call = Cuộc gọi miễn phí. Gói điện thoại của bạn có thể tính phút, hoặc tính tiền tin nhắn.
line-cost-unknown = Chúng tôi không biết tốn bao nhiêu.
line-always-open = Ngày và đêm.
line-hours-unknown = Chúng tôi không biết giờ.
line-languages = Ngôn ngữ: { $languages }
line-checked = Có người kiểm tra ngày { DATETIME($date, dateStyle: "long") }.
line-not-checked = Chưa có người nào kiểm tra. Thông tin lấy từ các trang công khai.
line-name-emergency = Khẩn cấp
line-answers-emergency = Nhân viên 911. Họ có thể gửi cảnh sát, lính cứu hỏa hoặc xe cứu thương.
line-note-emergency = Nhắn tin cho 911 chỉ được ở vài nơi. Nếu có thể, hãy gọi.
line-name-988 = 988, đường dây khủng hoảng và ngừa tự tử
line-answers-988 = Người tư vấn được đào tạo. Cho lúc có ý nghĩ đen tối, hoặc khi mọi thứ quá sức.
line-note-988 = Để nói tiếng Tây Ban Nha, gọi rồi bấm 2.
line-name-nhth = Đường dây quốc gia về nạn buôn người
line-answers-nhth = Người để nói chuyện. Cho lúc ai đó lợi dụng bạn hay sức làm của bạn để được lợi.
line-note-nhth = Họ có thể báo cảnh sát về người dưới 18 tuổi hoặc gặp nguy hiểm. Nhóm mới điều hành từ cuối năm 2025. Một trang cũ nói qua điện thoại có hơn 200 thứ tiếng.
line-name-nrs = Đường dây quốc gia cho người trẻ xa nhà
line-answers-nrs = Người để nói chuyện, cho tuổi 12 đến 21. Cho lúc bạn đã rời nhà, hoặc đang nghĩ đến điều đó.
line-name-rainn = Đường dây quốc gia về xâm hại tình dục
line-answers-rainn = Người để nói chuyện. Cho chuyện tình dục hay đụng chạm mà bạn không muốn, bây giờ hoặc đã lâu.
line-name-childhelp = Childhelp, đường dây quốc gia về ngược đãi trẻ em
line-answers-childhelp = Người để nói chuyện. Cho lúc ai đó làm hại trẻ em hay thiếu niên.
line-note-childhelp = Nếu bạn nói ai bị hại và ở đâu, họ có thể báo lại. Một trang cũ nói qua điện thoại có hơn 170 thứ tiếng.
line-name-lir = love is respect
line-answers-lir = Người để nói chuyện. Về hẹn hò, và về tình yêu làm bạn đau hay sợ.
line-name-trevor = The Trevor Project
line-answers-trevor = Người để nói chuyện, cho người LGBTQ dưới 25 tuổi.
line-name-ncmec = Trung tâm quốc gia về trẻ em mất tích và bị lợi dụng
line-answers-ncmec = Người để nói chuyện. Về người trẻ mất tích, và về hình ảnh của người dưới 18 tuổi.
line-name-ctl = Crisis Text Line
line-answers-ctl = Người để nhắn tin. Cho mọi lúc khó khăn.
line-note-ctl = HOLA là cho tiếng Tây Ban Nha.
line-name-strong = StrongHearts, đường dây cho người bản địa
line-answers-strong = Người để nói chuyện hoặc nhắn tin. Cho người bản địa khi tình yêu hay gia đình không thấy an toàn.

## Honest marks: how far people have checked these words

mark-machine = Máy tính viết phần này. Chưa có người nói tiếng Việt xem lại.
mark-draft = Một người đã dịch phần này. Chưa có người thứ hai xem lại.
mark-stale = Trang tiếng Anh đã đổi. Trang này có thể đã cũ.

## The plain page, for a browser without scripts

plain-heading = Những người bạn có thể gọi hoặc nhắn tin
plain-lead = Đây là trang ngắn. Nó chạy trên mọi điện thoại.
plain-no-script = Trang đầy đủ không chạy trong trình duyệt này. Bạn vẫn có thể gọi hoặc nhắn tin.
plain-back = Rời đi cũng chạy ở đây, nhưng nút Quay lại có thể trở về. Bạn cũng có thể đóng thẻ này.
