### Inviting someone, and the invitations that are still open.

invite-heading = Lời mời
invite-new = Mời ai đó
invite-name = Một tên tự đặt
invite-name-why = Ở đây không dùng tên thật, để không ai bị tìm ra qua tên. Để trống nếu họ muốn tự chọn.
invite-two-legend = Những vai này cần hai người khác đồng ý
invite-one-legend = Với những vai này, lời mời của bạn là đủ
invite-roles-hint = Bạn có thể đánh dấu nhiều ô.
invite-roles-missing = Xin đánh dấu ít nhất một vai trò.
invite-name-wrong = Tên này không dùng ở đây được. Bạn có thể dùng chữ, số, khoảng trống và gạch nối, tối đa 40.
invite-second = Bạn đang là quản trị viên duy nhất, nên quản trị viên thứ hai không cần ai khác đồng ý.
invite-go = Tạo liên kết
invite-going = Đang tạo liên kết

## The link

invite-link-heading = Liên kết đã sẵn sàng
invite-link-for = Cho { $name }
invite-link-once = Nó chỉ hiện một lần. Hãy chép trước khi đi tiếp.
invite-link-label = Liên kết
invite-copy = Chép liên kết
invite-copied = Đã chép.
invite-copy-failed = Trình duyệt này không chép được. Bạn có thể chọn liên kết và tự chép.
invite-link-how-1 = Đưa tận tay, hoặc qua kênh mà chỉ hai người đọc.
invite-link-how-2 = Nó dùng một lần, đến { $until }.
invite-link-how-3 = Ai mở trước thì có chỗ. Nếu nó lạc, hãy rút lại.
invite-link-how-reset = Ai mở trước thì đăng nhập được dưới tên họ. Nếu nó lạc, hãy tạo cái mới.
invite-link-done = Tôi có rồi
invite-open-already = Đã có lời mời mở với tên này. Bạn có thể rút lại trong danh sách trên trang này và tạo cái mới.
invite-lost = Không có trả lời. Nếu lời mời có trong danh sách trên trang này thì nó đã được tạo. Bạn có thể rút lại và tạo cái mới.

## Open invitations

invite-open = Chưa dùng
invite-open-none = Không có lời mời nào đang mở.
invite-no-name = Họ tự chọn tên
invite-kind-reset = Bắt đầu lại
invite-made = { $name } tạo ngày { $when }.
invite-made-command = Tạo trên máy chủ ngày { $when }.
invite-until = Dùng được đến { $until }.
invite-withdraw = Rút lại
invite-withdraw-long = Rút lại: { $name }
invite-withdraw-heading = Rút lại lời mời này?
invite-withdraw-means = Liên kết ngừng ngay. Ai mở sẽ đọc thấy nó không có hiệu lực. Bạn có thể tạo cái mới.
invite-withdraw-yes = Rút lại
invite-withdrawn = Đã rút lại lời mời.
