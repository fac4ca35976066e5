### Signing in, and the end of a session.

sign-in-heading = Đăng nhập
sign-in-name = Tên của bạn ở đây
sign-in-passphrase = Cụm mật khẩu
sign-in-remember = Nhớ trình duyệt này
sign-in-remember-note = Nó ở trong danh sách máy của bạn 90 ngày. Lần nào bạn cũng đăng nhập như nhau. Để trống nếu người khác cũng dùng.
sign-in-passkey = Dùng passkey của tôi
sign-in-now = Đăng nhập
sign-in-use-code = Dùng mã từ ứng dụng của tôi
sign-in-use-passkey = Dùng passkey của tôi
sign-in-use-recovery = Dùng mã khôi phục
sign-in-missing-name = Cần tên của bạn ở đây trước.
sign-in-missing-passphrase = Cụm mật khẩu gõ ở đây.
sign-in-missing-code = Mã gõ ở đây.
sign-in-trouble = Tôi không đăng nhập được
sign-in-trouble-factor = Không có passkey hay ứng dụng bên mình? Mã khôi phục thay được. Mỗi mã dùng một lần.
sign-in-trouble-passphrase = Không ai tra được cụm mật khẩu của bạn. Hai người được quyền đồng ý có thể cho bạn bắt đầu lại.

## It is over

ended-sign-in = Đăng nhập
ended-removed-heading = Chỗ của bạn ở đây đã kết thúc
ended-removed = Người chăm lo cho nhóm này đã kết thúc nó. Từ đây không xem hay gửi thêm được gì.
ended-removed-next = Việc bạn làm ở đây là thật. Bạn có thể hỏi họ tại sao. Nếu hôm nay khó khăn, các đường dây chúng ta chia sẻ cũng dành cho bạn.
ended-removed-lines = Xem các đường dây
ended-signed-out-heading = Bạn đã đăng xuất
ended-signed-out = Trình duyệt này được đăng xuất từ một trình duyệt khác của bạn.
ended-signed-out-next = Nếu đó không phải bạn, bạn có thể đăng nhập và xem các máy của mình.
ended-over-heading = Đã hết mười hai giờ
ended-over = Một phiên dài tối đa mười hai giờ. Có lẽ bạn xứng đáng được nghỉ.
ended-over-next = Bạn có thể đăng nhập lại khi muốn.
ended-unheard-heading = Bạn đã đăng xuất ở đây
ended-unheard = Không còn gì mở trên trang này. Máy chủ chưa nghe thấy, vì không có trả lời.
ended-unheard-next = Nó tự khóa sau mười phút. Để chắc chắn, bạn có thể đăng nhập rồi đăng xuất lại.
ended-unknown-heading = Bạn đã đăng xuất
ended-unknown = Mười hai giờ đã hết, hoặc trình duyệt này được đăng xuất từ trình duyệt khác.
ended-unknown-next = Nếu đó không phải bạn, bạn có thể đăng nhập và xem các máy của mình.
