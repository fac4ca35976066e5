### One's own account.

account-heading = Tài khoản của bạn

## Roles

account-roles = Bạn có thể làm gì
account-number = Số của bạn
account-number-how = Đọc to số này khi có người muốn biết có đúng là bạn không.
account-may = Bây giờ bạn có thể làm những việc này

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Cụm mật khẩu hiện tại của bạn
account-current-why = Chúng tôi hỏi để không ai khác đổi điều này trên trang bạn đang mở.
account-passphrase = Cụm mật khẩu
account-passphrase-what = Nó mở các khóa của bạn trên máy này. Chúng tôi không bao giờ thấy nó, và không ai lấy lại được.
account-passphrase-change = Đổi cụm mật khẩu
account-passphrase-new = Cụm mật khẩu mới
account-passphrase-others = Bạn vẫn đăng nhập ở đây. Mọi máy khác sẽ đăng xuất.
account-passphrase-save = Đổi
account-passphrase-done = Cụm mật khẩu mới có hiệu lực từ bây giờ.
account-close = Để sau

## Ways to sign in

account-factors = Cách đăng nhập
account-factors-what = Bạn đăng nhập bằng cụm mật khẩu và một trong những cách này.
account-passkeys = Passkey
account-passkey = Passkey, tạo ngày { $date }
account-passkey-synced = Do nhà cung cấp passkey của bạn giữ.
account-passkey-here-only = Chỉ giữ trên một máy.
account-passkey-used = Dùng lần cuối ngày { $date }.
account-passkey-unused = Chưa dùng.
account-passkeys-none = Bạn chưa có passkey.
account-passkey-add = Thêm passkey
account-passkey-adding = Tiếp theo trình duyệt sẽ hỏi bạn.
account-passkey-cannot = Trình duyệt này không có passkey.
account-passkey-added = Đã thêm passkey.
account-passkey-removed = Đã bỏ passkey.
account-remove = Bỏ
account-passkey-remove-long = Bỏ passkey tạo ngày { $date }
account-passkey-remove-heading = Bỏ passkey này?
account-passkey-remove-means = Nó không còn mở trang này. Các cách đăng nhập khác của bạn vẫn còn.
account-last = Đây là cách đăng nhập duy nhất của bạn. Thêm cách khác trước, rồi bạn bỏ cách này được.
account-totp = Mã từ ứng dụng
account-totp-none = Bạn chưa có ứng dụng tạo mã.
account-totp-made = Thiết lập ngày { $date }.
account-totp-add = Thiết lập ứng dụng
account-totp-replace = Thiết lập ứng dụng mới
account-totp-replace-note = Ứng dụng trước ngừng dùng được khi ứng dụng mới chạy.
account-totp-wrong = Mã đó không khớp. Cứ 30 giây có mã mới.
account-totp-set = Đã thiết lập ứng dụng.
account-totp-removed = Mã từ ứng dụng đó không còn dùng được.
account-totp-remove-long = Bỏ mã từ ứng dụng
account-totp-remove-heading = Bỏ mã từ ứng dụng?
account-totp-remove-means = Mã từ ứng dụng đó không còn mở trang này. Các cách đăng nhập khác của bạn vẫn còn.
account-save = Đi tiếp
account-remove-yes = Bỏ đi
account-codes = Mã khôi phục
account-codes-left =
    { $count ->
        [0] Bạn không còn mã nào.
       *[other] Bạn còn { $count } mã.
    }
account-codes-what = Khi mất điện thoại, mỗi mã cùng cụm mật khẩu cho bạn vào một lần.
account-codes-renew = Tạo mười mã mới
account-codes-renew-note = Các mã trước không dùng được nữa.
account-codes-renew-go = Dùng các mã này từ bây giờ
account-codes-missing = Xin chép hoặc ghi lại các mã trước, rồi đánh dấu vào ô.
account-codes-done = Các mã mới có hiệu lực từ bây giờ.

## Devices

account-devices = Các máy của bạn
account-devices-what = Các trình duyệt mà bạn đã đăng nhập. Máy nào lạ thì có thể cho đăng xuất.
account-device = { $browser } trên { $form }
account-form-phone = điện thoại
account-form-tablet = máy tính bảng
account-form-computer = máy tính
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Một trình duyệt
account-device-here = Đây là máy bạn đang dùng.
account-device-remembered = Đã nhớ.
account-device-days = Lần đầu ngày { $first }, lần cuối ngày { $last }.
account-device-sign-out = Đăng xuất
account-device-sign-out-long = Đăng xuất: { $device }
account-device-here-heading = Đăng xuất ở đây?
account-device-here-means = Trang này đóng lại với bạn. Bạn có thể đăng nhập lại.
account-device-gone = Máy đó đã đăng xuất.
account-devices-none = Chưa biết máy nào.

## What was noted about you

account-noted = Những gì được ghi về bạn
account-noted-what = Ai làm gì, về tài khoản của bạn. Bạn và người phụ trách đọc được.
account-noted-show = Hiện ra
