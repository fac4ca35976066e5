### What a one-use link opens: the way in, in four steps.

join-heading = Chào mừng bạn
join-step = Bước { $step } trong { $of }
join-next = Tiếp
join-back = Trở lại
join-finish = Vào
join-reset-finish = Bắt đầu lại
join-not-valid-heading = Liên kết này không dùng được
join-not-valid = Nó đã được dùng, đã quá ba ngày, hoặc có người rút lại.
join-not-valid-next = Người đưa nó cho bạn có thể tạo cái mới. Nếu đã có tài khoản, bạn có thể đăng nhập.
join-sign-in = Đăng nhập

## 1: name

join-name-heading = Chào mừng bạn
join-lead = Thật tốt là bạn ở đây. Việc này mất khoảng năm phút, và bạn có thể quay lại ở mỗi bước.
join-name = Tên dùng ở đây
join-name-hint = Một tên tự đặt. Đồng nghiệp thấy nó. Xin đừng dùng tên thật, của bạn hay của ai khác.
join-name-given = Bạn sẽ là
join-name-missing = Cần một tên dùng ở đây trước.
join-roles = Bạn có thể làm gì ở đây
join-know = Nên biết
join-know-link = Giữ liên kết cho đến khi bạn vào được. Nó vẫn chạy nếu trang này đóng.
join-know-name = Không ai ở đây hỏi tên thật, số điện thoại hay email của bạn.
join-know-passphrase = Cụm mật khẩu của bạn không bao giờ rời trình duyệt này. Không ai tra hay lấy lại được cho bạn.
join-know-seen = Những gì bạn làm ở đây được ghi kèm giờ, không bao giờ ghi lời đã nói. Bạn đọc được phần ghi về mình.
join-reset-heading = Bắt đầu lại
join-reset-lead = Hai người đã đồng ý cho bạn bắt đầu lại. Bạn chọn cụm mật khẩu mới, cách mới để chứng tỏ là bạn, và mã mới.

## 2: passphrase

join-passphrase-heading = Cụm mật khẩu của bạn
join-passphrase-lead = Nó mở tài khoản của bạn và các khóa của riêng bạn.
join-passphrase = Cụm mật khẩu mới
join-passphrase-tip-words = Các từ không liên quan với nhau thì dễ nhớ và khó đoán.
join-passphrase-tip-else = Đừng dùng nó ở nơi khác.
join-passphrase-tip-keep = Trình quản lý mật khẩu có thể giữ nó, hoặc một tờ giấy ở nơi an toàn.

## 3: second factor

join-factor-heading = Cách thứ hai để chứng tỏ là bạn
join-factor-lead = Nó chặn kẻ trộm chỉ có cụm mật khẩu của bạn.
join-passkey = Điện thoại hay máy tính có thể giữ passkey cho bạn. Bạn mở nó bằng ngón tay, khuôn mặt hoặc khóa màn hình.
join-passkey-make = Tạo passkey
join-passkey-ready = Passkey của bạn đã sẵn sàng.
join-totp-ready = Ứng dụng của bạn đã sẵn sàng.
join-totp-wrong = Đó không phải mã ứng dụng đang hiện. Sắp có mã mới, và bạn có thể gõ mã đó.
join-use-totp = Dùng ứng dụng tạo mã
join-use-passkey = Dùng passkey

## 4: recovery codes

join-codes-heading = Mười mã cho ngày không may
join-codes-lead = Mất điện thoại, mất ứng dụng? Mỗi mã cùng cụm mật khẩu cho bạn vào một lần. Chúng chỉ hiện lúc này.
join-codes-missing = Xin giữ các mã trước, rồi đánh dấu vào ô.
