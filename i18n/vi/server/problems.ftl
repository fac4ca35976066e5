### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = Có gì đó hỏng ở phía chúng tôi, không phải phía bạn. Bạn có thể thử lại sau một chút.
problem-malformed-request = Chúng tôi không đọc được. Bạn có thể quay về đầu.
problem-malformed-body = Chúng tôi không đọc được những gì gửi đến. Bạn có thể thử lại.
problem-bad-query = Một phần của địa chỉ này không hợp. Bạn có thể quay về đầu.
problem-wrong-origin = Điều này chỉ chạy từ các trang của chúng tôi. Bạn có thể mở trang đầu và thử ở đó.
problem-not-found = Ở đây không có gì. Bạn có thể quay về đầu.
problem-method-not-allowed = Điều đó không chạy ở đây. Bạn có thể quay về đầu.
problem-request-timeout = Mất quá lâu để đến chỗ chúng tôi. Bạn có thể thử lại.
problem-content-too-large = Phần này quá dài để gửi. Bạn có thể thử ngắn hơn.
problem-uri-too-long = Địa chỉ này quá dài. Bạn có thể quay về đầu.
problem-unsupported-media-type = Ở đây không dùng được loại nội dung này. Bạn có thể quay về đầu.
problem-invalid-body = Có phần không hợp. Bạn có thể xem lại và thử lần nữa.
problem-headers-too-large = Trình duyệt của bạn gửi quá nhiều cùng lúc. Cửa sổ riêng tư có thể giúp.
problem-busy = Lúc này có nhiều người ở đây. Bạn có thể thử lại sau một chút.
problem-unavailable = Lúc này chưa sẵn sàng. Bạn có thể thử lại sau một chút.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = Chưa có ai đăng nhập ở đây.
problem-session-locked = Bàn làm việc đang khóa. Cụm mật khẩu mở nó.
problem-signed-out = Phiên này đã hết. Đăng nhập sẽ bắt đầu phiên mới.
problem-account-removed = Chỗ ở đây đã kết thúc. Người phụ trách có thể nói thêm.
problem-sign-in-refused = Không khớp. Có thể xem lại từng phần và thử lần nữa.
problem-proof-refused = Không khớp. Có thể thử lần nữa.
problem-not-allowed = Vai trò của tài khoản này không gồm việc đó. Quản trị viên có thể nói thêm.
problem-link-not-valid = Liên kết này không còn dùng được. Người làm ra nó có thể làm cái mới.
problem-name-taken = Ở đây có người tên gần giống vậy. Có thể chọn tên khác.
problem-not-possible-now = Như bây giờ thì chưa làm được. Xem lại có thể giúp.
problem-statement-refused = Lời đã ký không khớp với những gì đang có. Xem lại có thể giúp.
problem-slow-down = Đã thử nhiều lần. Có thể thử lại sau một chút.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = Cuộc chat này không còn. Có thể bắt đầu cuộc mới.
problem-conversation-taken = Không được. Bắt đầu lại cuộc chat có thể giúp.
problem-records-full = Cuộc chat này đã có các từ rồi. Từ mới có thể thay vào.
problem-no-chats = Lúc này không có cuộc chat nào mở.
problem-work-wanted = Lúc này có nhiều người ở đây. Cần thêm một chút.
problem-talk-busy = Lúc này có nhiều người ở đây. Bạn có thể thử lại sau một chút.
problem-talk-taken = Người khác đã nhận cuộc chat này.
problem-talk-full = Như vậy là nhiều chat hơn mức một người nhận cùng lúc.
problem-talk-resting = Đây là lúc nghỉ. Chat mới có thể chờ.
problem-talk-too-heavy = Hai cuộc chat nặng là đủ cho một ca. Người khác có thể nhận cuộc này.
problem-not-in-roster = Điều này dùng được khi người phụ trách đã ký danh bạ có tên này.
problem-off-duty = Điều này chỉ dùng được khi đang trực.
problem-talk-closed = Chat đang đóng. Các đường dây giúp đỡ đang mở.
problem-roster-older = Có người đã làm trước. Xem lại có thể giúp.
problem-roster-refused = Đây không phải điều mà điện thoại tin được. Xem lại có thể giúp.
problem-lesson-full = Như vậy là nhiều hơn mức vừa một bài. Ít thẻ hơn hoặc ngắn hơn thì được.
problem-lesson-moved-on = Bây giờ có bản mới hơn. Xem bản đó trước có thể giúp.
problem-lesson-not-ready = Ở đây còn việc chưa xong. Trang của bài nói đó là gì.
