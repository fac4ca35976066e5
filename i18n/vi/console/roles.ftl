### What people work as, and what each role lets them do.

role-mentor = Người đồng hành
role-lead = Người phụ trách
role-writer = Người viết
role-survivor-reviewer = Người duyệt đã từng trải qua
role-legal-reviewer = Người duyệt về luật
role-health-reviewer = Người duyệt về sức khỏe
role-translator = Người dịch
role-language-reviewer = Người duyệt ngôn ngữ
role-publisher = Người đăng bài
role-directory-steward = Người giữ danh sách các nơi
role-admin = Quản trị viên
role-mentor-in = người đồng hành
role-lead-in = người phụ trách
role-admin-in = quản trị viên
role-mentor-does = Nói chuyện với người trẻ qua chat.
role-lead-does = Chăm lo cho người đồng hành, đồng ý người mới, và đọc nhật ký việc làm.
role-writer-does = Viết và sửa các trang.
role-survivor-reviewer-does = Đọc các trang bằng mắt của người đã từng trải qua.
role-legal-reviewer-does = Kiểm tra những gì các trang nói về luật.
role-health-reviewer-does = Kiểm tra những gì các trang nói về sức khỏe.
role-translator-does = Chuyển các trang sang ngôn ngữ khác.
role-language-reviewer-does = Kiểm tra những gì người dịch hay máy tính viết.
role-publisher-does = Đưa các trang đã kiểm tra lên mạng.
role-directory-steward-does = Giữ danh sách các nơi luôn mới.
role-admin-does = Mời người và giao vai trò. Quản trị viên không đọc được chat.

## The state of a role

role-pending = { $role }: { $approvals } trong { $of } người đã đồng ý.

## What a signed-in person may do (Permission)

may-session-hold = Khóa trang này, mở lại, hoặc đăng xuất.
may-console-use = Chăm lo tài khoản của mình và xem những gì được ghi về bạn.
may-people-see = Xem ai làm việc ở đây, và với vai trò nào.
may-people-invite = Mời ai đó, hoặc rút lại lời mời.
may-roles-grant = Giao vai trò cho người khác.
may-people-approve = Đồng ý người đồng hành, người phụ trách hay quản trị viên. Hai người đồng ý, không bao giờ là chính người đó.
may-people-remove = Lấy lại vai trò, hoặc kết thúc ngay chỗ của ai đó ở đây.
may-audit-read = Đọc toàn bộ nhật ký việc làm.
may-talk-answer = Trực, nhận chat và trả lời.
may-talk-lead = Vào một cuộc chat, nơi mọi người thấy bạn. Đọc ghi chú về những lúc khó khăn.
may-roster-sign = Ký danh sách người đồng hành và người phụ trách mà mọi điện thoại kiểm tra.
