### Who works here: the list, and one person.

people-heading = Mọi người
people-lead = Ai làm việc ở đây, và làm gì. Tên đều tự đặt.
people-waiting = Chờ đồng ý
people-all = Mọi người ở đây
people-none = Ở đây chỉ có bạn. Bạn có thể mời ai đó.
people-none-plain = Ở đây chỉ có bạn.
people-gone = Những người đã kết thúc chỗ ở đây
people-invite = Mời ai đó
people-you = Đây là bạn
people-you-note = Người khác quyết định vai trò của bạn. Không ai tự quyết định cho mình.
people-no-role = Chưa có vai trò
people-may-approve = Bạn có thể đồng ý ở đây.
people-said-yes = Bạn đã đồng ý.
people-needed =
    { $count ->
       *[other] Chờ thêm { $count } người đồng ý.
    }
people-reset-open = Đã có lời xin bắt đầu lại.
people-reset-approved = Việc bắt đầu lại đã có hai người đồng ý. Có thể tạo liên kết.
people-role-pending = { $role } (đang chờ)
people-few = Cần hai người được quyền đồng ý, và lúc này chưa đủ.
people-few-note = Cho đến lúc đó chưa ai vào làm người đồng hành, người phụ trách hay quản trị viên được. Quản trị viên có thể mời quản trị viên thứ hai.

## One person

person-back = Tất cả mọi người
person-since = Ở đây từ { $date }
person-gone = Chỗ của họ ở đây đã kết thúc. Tên họ ở lại trong nhật ký một thời gian.
person-number = Số của họ
person-number-how = Gặp hoặc gọi họ và hỏi số trên trang đầu của họ. Số giống nhau nghĩa là đúng người đó.
person-roles = Vai trò
person-active = Có hiệu lực
person-asked-by = { $name } xin.
person-asked-by-command = Xin trên máy chủ.
person-yes-by = { $name } đồng ý ngày { $date }.
person-needs-fewer = Lúc này không ai khác đồng ý được. Cần hai người không phải { $name }.

## Saying yes

person-approve = Đồng ý { $role }
person-approve-heading = Đồng ý cho { $name } làm { $role }?
person-approve-number = Số mà { $name } đọc cho bạn
person-approve-means-1 = Bạn đã nói chuyện với họ, gặp mặt hoặc gọi.
person-approve-means-2 = Họ đọc to số của họ, và nó giống số này.
person-approve-means-3 = Bạn ký bằng khóa của mình. Lời đồng ý của bạn ở lại trong nhật ký.
person-approve-yes = Đúng, số giống nhau
person-approve-done = Đã ghi lời đồng ý của bạn cho { $name }.

## Giving a role and taking it away

person-give = Giao vai trò
person-give-which = Vai trò nào
person-give-pick = Chọn một
person-give-missing = Xin chọn vai trò trước.
person-give-two = Hai người khác đồng ý rồi nó mới có hiệu lực.
person-give-one = Nó có hiệu lực ngay.
person-give-lock = Nếu { $name } đang đăng nhập, trang của họ khóa một lần. Họ mở lại bằng cụm mật khẩu.
person-give-go = Giao vai trò này
person-given = { $name } có vai trò { $role }.
person-given-waits = { $name } có vai trò { $role } khi hai người đã đồng ý.
person-all-given = { $name } đã có mọi vai trò.
person-withdraw = Lấy lại
person-withdraw-long = Lấy lại: { $role }
person-withdraw-heading = Lấy lại vai trò { $role } của { $name }?
person-withdraw-means-1 = Nó hết ngay, cả trên các trang họ đang mở.
person-withdraw-means-2 = Trang của họ khóa một lần. Họ mở lại bằng cụm mật khẩu.
person-withdraw-means-3 = Các vai trò khác của họ vẫn còn. Sau này bạn có thể giao lại vai này.
person-withdraw-means-gated = Giao lại thì lại cần hai người.
person-withdraw-yes = Lấy lại vai trò
person-withdrawn = { $name } không còn vai trò { $role }.

## A new start

person-reset = Bắt đầu lại
person-reset-what = Cho người mất cụm mật khẩu, hoặc mất mọi cách đăng nhập khác. Cần hai người đồng ý.
person-reset-open = Xin bắt đầu lại
person-reset-open-heading = Xin cho { $name } bắt đầu lại?
person-reset-open-means-1 = Với họ chưa có gì đổi. Hai người đồng ý trước.
person-reset-open-means-2 = Rồi một trong hai người tạo liên kết và đưa cho họ.
person-reset-open-means-3 = Khi liên kết được dùng, mọi thứ trước đó mất: cụm mật khẩu, khóa, máy, mã.
person-reset-open-means-4 = Vai đồng hành, phụ trách và quản trị lại chờ hai người.
person-reset-open-yes = Xin
person-reset-asked = Đã xin cho { $name } bắt đầu lại.
person-reset-approve = Đồng ý bắt đầu lại
person-reset-approve-heading = Đồng ý cho { $name } bắt đầu lại?
person-reset-approve-means-1 = Bạn đã gặp hoặc gọi họ, và biết đúng là họ.
person-reset-approve-means-2 = Chính họ nói với bạn rằng họ không đăng nhập được.
person-reset-approve-means-3 = Ai có liên kết thì đăng nhập được dưới tên họ. Bạn ký bằng khóa của mình.
person-reset-approve-yes = Đúng, chính là họ
person-reset-cancel = Dừng việc bắt đầu lại
person-reset-cancelled = Đã dừng việc bắt đầu lại. Với { $name } không có gì đổi.
person-reset-ready = Hai người đã đồng ý. Một trong hai có thể tạo liên kết.
person-reset-link = Tạo liên kết
person-reset-link-note = Liên kết mới kết thúc liên kết trước.
person-reset-link-heading = Liên kết cho { $name }

## Ending someone's place

person-end = Kết thúc chỗ của họ ở đây
person-end-what = Cho người đã đi, hoặc không còn được vào. Một người là đủ.
person-end-heading = Kết thúc chỗ của { $name } ở đây?
person-end-means-1 = Mọi trang họ đang mở đóng ngay, và nói lý do.
person-end-means-2 = Họ không đăng nhập được nữa. Khóa, máy và mã của họ được xóa.
person-end-means-3 = Không hoàn lại được. Họ chỉ quay lại được bằng lời mời mới.
person-end-means-4 = Những gì họ làm ở lại trong nhật ký một thời gian.
person-end-yes = Kết thúc chỗ của họ
person-ended = Chỗ của { $name } ở đây đã kết thúc.
