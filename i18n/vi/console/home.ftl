### The first view after signing in: only what someone's roles need now.

today-heading = Chào { $name }
today-to-do = Những gì cần bạn bây giờ
today-nothing = Lúc này không có gì cần bạn. Bạn có thể xem quanh, hoặc đóng trang này.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
       *[other] { $count } người chờ bạn đồng ý
    }
today-approve-note = Mỗi người cần hai người đồng ý. Bạn có thể là một trong hai.
today-approve-go = Xem ai đang chờ
today-wait-approval = Vai trò mới của bạn chờ hai người
today-wait-approval-note = Người được quyền đồng ý sẽ hỏi số của bạn. Đọc to cho họ, khi gặp hoặc khi gọi.
today-number = Số của bạn
today-second-factor-backup = Thêm cách đăng nhập thứ hai
today-second-factor-backup-note = Bây giờ bạn có một cách. Có cách thứ hai thì mất điện thoại vẫn vào được.
today-second-factor-backup-go = Thêm một cách
today-codes-low =
    { $count ->
        [0] Bạn không còn mã khôi phục nào
       *[other] Bạn còn { $count } mã khôi phục
    }
today-codes-low-note = Mã khôi phục cho bạn vào khi mất điện thoại. Bạn có thể tạo mười mã mới.
today-codes-low-go = Tạo mã mới
today-passphrase-tried = Có người gõ cụm mật khẩu của bạn, nhưng sai mã
today-passphrase-tried-note = Nếu đó là bạn thì không sao. Nếu không, cụm mật khẩu mới chặn họ lại.
today-passphrase-tried-go = Đổi cụm mật khẩu
today-reset-open = Có người xin cho bạn bắt đầu lại
today-reset-open-note = Bạn đăng nhập được, nên không cần. Để kết thúc, hãy đăng xuất rồi đăng nhập lại.
today-invitations-open =
    { $count ->
       *[other] { $count } lời mời chưa được dùng
    }
today-invitations-open-note = Mỗi liên kết dùng một lần, trong 72 giờ. Bạn có thể rút lại bất cứ lúc nào.
today-invitations-open-go = Xem lời mời

## An admin who is alone

today-alone = Tiếp theo: mời quản trị viên thứ hai
today-alone-why = Ở đây không ai một mình cho người đồng hành hay người phụ trách vào được. Mỗi người cần hai người đồng ý.
today-alone-1 = Bạn mời quản trị viên thứ hai. Chọn người bạn tin, và gặp hoặc gọi được.
today-alone-1-server = Ai dùng được máy chủ thì chạy dòng dưới đây, với một tên tự đặt ở cuối.
today-alone-2 = Họ mở liên kết và thiết lập cách vào của mình.
today-alone-3 = Từ đó, hai bạn có thể cho người đồng hành và người phụ trách vào.
today-alone-until = Cho đến lúc đó chưa ai thành người đồng hành hay người phụ trách được. Bạn đã có thể mời những người khác.
today-alone-go = Mời quản trị viên thứ hai

## One's roles

today-roles = Vai trò của bạn
today-no-roles = Bạn chưa có vai trò. Người giao vai trò có thể đổi điều đó.

## Rosters and the delegation: for leads

today-roster-over = Chat đang đóng: lúc này không có danh bạ hiệu lực
today-roster-over-note = Một người phụ trách có thể ký bản mới. Mất một phút.
today-roster-over-go = Ký danh bạ
today-roster-closing = Chat đóng { $until }
today-roster-closing-note = Khi đó danh bạ hết hạn. Một người phụ trách có thể ký bản tiếp ngay.
today-roster-closing-go = Ký danh bạ tiếp theo
today-roster-changed = Có người thay đổi từ danh bạ trước
today-roster-changed-note = Điện thoại biết điều đó với danh bạ tiếp theo. Một người phụ trách có thể ký ngay.
today-roster-changed-go = Ký danh bạ tiếp theo
today-roster-due =
    { $count ->
       *[other] Danh bạ hết hạn sau { $count } giờ
    }
today-roster-due-note = Một người phụ trách có thể ký bản tiếp. Nó có hiệu lực một tuần.
today-roster-due-go = Ký danh bạ tiếp theo
today-delegation-ends =
    { $count ->
        [0] Giấy ủy quyền đã hết hạn, nên không ký danh bạ được
       *[other] Giấy ủy quyền hết hạn sau { $count } ngày
    }
today-delegation-ends-note = Không có nó thì Chat đóng. Hai người giữ khóa gốc gặp nhau và làm bản mới.
today-delegation-ends-go = Xem giấy ủy quyền
