### The lock. It says nothing of what is behind it.

locked-heading = Đang khóa
locked-passphrase = Cụm mật khẩu
locked-open = Mở
locked-sign-out = Đăng xuất
locked-why-idle = Mười phút không ai chạm vào trang này. Những gì bạn gõ vẫn còn.
locked-why-self = Bạn đã khóa nó. Những gì bạn gõ vẫn còn.
locked-why-roles = Vai trò của bạn ở đây đã đổi. Cụm mật khẩu mở trang với vai trò mới.
locked-why-opened = Bạn vẫn đăng nhập. Trang được mở lại, nên nó hỏi cụm mật khẩu.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Đăng nhập lại
locked-again = Trang này mất liên lạc với phiên của bạn. Những gì bạn gõ vẫn còn và chờ bạn.
locked-again-passphrase = Nếu bạn đang đổi cụm mật khẩu, cụm mới có thể đã có hiệu lực.
