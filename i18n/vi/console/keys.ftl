### Passphrases, passkeys and codes, wherever they are asked for.

working = Đang làm. Trên điện thoại cũ mất vài giây.
working-passkey = Trình duyệt đang hỏi passkey của bạn. Trên điện thoại cũ mất vài giây.
working-passkey-new = Trình duyệt đang tạo passkey của bạn.

## A passphrase

passphrase-show = Hiện
passphrase-hint = { $count } ký tự trở lên, kể cả khoảng trống. Bốn từ ngẫu nhiên trở lên là tốt.
passphrase-left =
    { $count ->
       *[other] Còn thiếu { $count }
    }
passphrase-long-enough = Đủ dài
passphrase-suggest = Cho tôi xem từ ngẫu nhiên
passphrase-suggest-other = Cho tôi xem từ khác
passphrase-suggested = Năm từ ngẫu nhiên. Bạn có thể đặt một câu chuyện nhỏ với chúng:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Cụm mật khẩu của bạn gõ ở đây.
passphrase-wrong-short = Hơi ngắn. Với { $shortest } ký tự trở lên, không ai thử hết được. Thêm một từ có thể đủ.
passphrase-wrong-long = Quá { $longest } ký tự. Năm từ là đủ.
passphrase-wrong-few = Vài chữ cái lặp đi lặp lại, và kiểu đó bị thử sớm. Các từ khác nhau thì tốt hơn.
passphrase-wrong-row = Chữ, số hoặc từ ở đó theo thứ tự quen thuộc. Các từ không liên quan thì tốt hơn.
passphrase-wrong-yours = Phần lớn là tên bạn hoặc từ ở đây. Người khác sẽ thử nó trước. Từ không dính đến đây thì tốt hơn.
passphrase-wrong-date = Phần lớn là ngày hoặc năm. Những cái đó không nhiều. Từ ngẫu nhiên thì tốt hơn.
passphrase-wrong-known = Nhiều người dùng cụm này, nên nó bị thử trước. Các từ không liên quan thì tốt hơn.
passphrase-wrong-guess = Máy tính sẽ sớm đoán ra cụm này. Thêm một hai từ thì tốt hơn.

## Codes

code-totp = Mã từ ứng dụng của bạn
code-totp-hint = Sáu chữ số. Cứ nửa phút lại đổi.
code-recovery = Mã khôi phục
code-recovery-hint = Một trong mười mã bạn đã giữ. Mỗi mã dùng một lần.
totp-scan = Mở ứng dụng xác thực và quét hình này.
totp-qr = Hình để quét bằng ứng dụng xác thực
totp-link = Mở ứng dụng trên máy này
totp-by-hand = Hoặc gõ dòng này vào ứng dụng:
totp-copy = Chép
codes-copy = Chép cả mười mã
codes-save = Lưu thành tệp chữ
codes-kept = Tôi đã giữ chúng ở nơi an toàn
codes-where = Tệp hay bản chép ở lại trên máy này. Giấy có thể an toàn hơn.
