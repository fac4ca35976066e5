### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Bàn làm việc

## Before anything is drawn

console-needs-script = Trang này cần JavaScript. Bạn có thể bật nó và mở lại trang.
console-words-missing = Trang chưa về đủ. Có thể lúc này không có mạng.

## Around every view

console-nav = Bạn có thể đi đâu
console-nav-home = Trang đầu
console-nav-talk = Chat
console-nav-rota = Lịch trực
console-nav-people = Mọi người
console-nav-invitations = Lời mời
console-nav-roster = Danh bạ
console-nav-audit = Ai làm gì
console-nav-account = Tài khoản của tôi
console-me = Bạn
console-lock = Khóa
console-sign-out = Đăng xuất
console-language = Ngôn ngữ
console-language-missing = Chữ của ngôn ngữ đó chưa về. Bạn có thể thử lại.
console-loading = Chờ một chút
console-told-seen = Được rồi
console-try-again = Thử lại
console-cancel = Hủy
console-busy = Chờ một chút
console-mark-machine = Máy tính viết những chữ này. Chưa có người nói tiếng Việt xem lại.
console-mark-draft = Một người đã dịch những chữ này. Chưa có người thứ hai xem lại.

## What did not work. What was typed is still there.

fault-wait-seconds =
    { $count ->
       *[other] Đã thử nhiều lần. Bạn có thể thử lại sau { $count } giây.
    }
fault-wait-minutes =
    { $count ->
       *[other] Đã thử nhiều lần. Bạn có thể thử lại sau { $count } phút.
    }
fault-offline = Không có trả lời. Có thể không có mạng. Những gì bạn gõ vẫn ở đây, và bạn có thể thử lại.
fault-passphrase = Đó không phải cụm mật khẩu hiện tại của bạn. Bạn có thể bấm Hiện để xem và thử lại.
fault-memory = Việc này cần nhiều bộ nhớ hơn điện thoại còn trống. Bạn có thể đóng các trang khác và thử lại.
fault-locked = Trong lúc đó bàn làm việc đã khóa. Bạn có thể mở nó và thử lại.
fault-passkey = Chưa dùng passkey nào. Bạn có thể thử lại, hoặc dùng mã.
fault-passkey-known = Máy này đã có passkey cho bạn.
fault-passkey-old = Passkey của bạn đã chờ quá lâu. Bạn có thể tạo lại một lần nữa; chỉ mất chút thời gian.
fault-other = Có gì đó hỏng trên trang này. Bạn có thể thử lại.

## Copying

copy-done = Đã chép
copy-failed = Ở đây không được. Bạn có thể chọn nó và tự chép.
