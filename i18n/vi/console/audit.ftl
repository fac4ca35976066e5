### The audit trail: who did what to whom, never what was said.

audit-heading = Ai làm gì
audit-note = Nhật ký việc làm nói ai làm gì, và khi nào. Nó không bao giờ giữ những gì ai đó viết hay nói.
audit-kept = Mỗi dòng được xóa sau một thời gian do máy chủ đặt. Nếu không đổi thì là 180 ngày.
audit-none = Chưa ghi gì cả.
audit-earlier = Hiện phần trước
audit-all = Đây là dòng đầu tiên còn được giữ.
audit-command = Máy chủ
audit-someone = người mà tên không còn được giữ
audit-invited = ai đó

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } mời { $about }: { $role }.
audit-invitation-withdrawn = { $by } kết thúc lời mời cho { $about }: { $role }.
audit-member-joined = { $about } đã thiết lập tài khoản.
audit-member-reset = { $about } bắt đầu lại, với khóa mới.
audit-member-removed = { $by } kết thúc chỗ của { $about }.
audit-session-begun = { $about } đã đăng nhập.
audit-session-refused = Một lần đăng nhập tên { $about } bị từ chối.
audit-session-code-refused = Một lần đăng nhập tên { $about } có cụm mật khẩu đúng và mã sai.
audit-session-ended = Một phiên của { $about } đã kết thúc.
audit-device-removed = Một máy của { $about } đã đăng xuất.
audit-passphrase-changed = { $about } đổi cụm mật khẩu.
audit-passkey-added = { $about } thêm passkey.
audit-passkey-removed = { $about } bỏ passkey.
audit-totp-set = { $about } thiết lập mã từ ứng dụng.
audit-totp-removed = { $about } bỏ mã từ ứng dụng.
audit-recovery-used = { $about } đăng nhập bằng mã khôi phục.
audit-recovery-renewed = { $about } tạo mã khôi phục mới.
audit-role-asked = { $by } xin vai trò cho { $about }: { $role }.
audit-role-approved = { $by } đồng ý cho { $about }: { $role }.
audit-role-active = { $about } bây giờ có vai trò: { $role }.
audit-role-given = { $by } giao cho { $about } vai trò: { $role }.
audit-role-withdrawn = { $by } lấy lại của { $about } vai trò: { $role }.
audit-role-waiting = Một vai trò của { $about } lại chờ hai người: { $role }.
audit-reset-opened = { $by } xin cho { $about } bắt đầu lại.
audit-reset-approved = { $by } đồng ý cho { $about } bắt đầu lại.
audit-reset-cancelled = { $by } dừng việc bắt đầu lại của { $about }.
audit-reset-link-made = { $by } tạo liên kết để { $about } bắt đầu lại.
audit-reset-link-ended = Liên kết để { $about } bắt đầu lại đã kết thúc.
audit-talk-note-left = { $by } để lại ghi chú niêm kín cho người phụ trách.
audit-talk-note-deleted = { $by } xóa bản ghi chú niêm kín của mình.
audit-audit-erased = Các dòng cũ của nhật ký này đã được xóa.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } nhận một cuộc chat.
audit-talk-lapsed = Cuộc chat { $by } đã nhận quay về hàng chờ.
audit-talk-offered = { $by } đề nghị người khác nhận một cuộc chat.
audit-talk-joined = { $by } vào một cuộc chat.
audit-talk-left = { $by } để một cuộc chat lại cho người khác.
audit-talk-out = { $by } chuyển một cuộc chat cho người đang rảnh.
audit-talk-whispered = { $by } bắt đầu nói nhỏ về một cuộc chat.
audit-talk-heavy = { $by } đổi dấu nặng hay không của một cuộc chat.
audit-talk-danger = Có người trong cuộc chat gặp nguy hiểm. Đã gọi người phụ trách.
audit-talk-closed = { $by } đóng một cuộc chat.
audit-talk-erased = { $by } xóa một cuộc chat.
audit-talk-blocked = { $by } kết thúc hẳn một cuộc chat.
audit-talk-shift-removed = { $by } bỏ một ca của { $about } khỏi lịch trực.
audit-roster-signed = { $by } ký danh bạ cho phần Chat.
audit-roster-delegated = { $by } đưa giấy ủy quyền vào phần Chat.
audit-other = { $by } làm một việc mà trang này chưa có lời để nói.
