### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = Mã cho trang này
lock-what = Khi có mã, địa chỉ này mở trang đổi đơn vị, như dặm. “Trang đầu” trên trang đó hỏi mã. Mã không đúng thì lại hiện trang đơn vị.
lock-curtain = Nó là tấm rèm, không phải két sắt. Nó chặn một cái nhìn nhanh. Nó không chặn người rành về điện thoại.
lock-around = Nó có tác dụng trong trình duyệt này. Trình duyệt khác hoặc cửa sổ riêng tư mở trang mà không cần mã. Tải lại kiểu đặc biệt, hay thử mọi mã, cũng vậy.
lock-forgotten = Nếu quên mã, bạn có thể xóa dữ liệu của trang này trong trình duyệt. Rồi nó mở như mới.
lock-needs-keep = Trước tiên bạn có thể giữ trang này trên điện thoại. Mã đứng trước những gì được giữ.
lock-start = Chọn mã
lock-choose = Chọn 4 đến 8 chữ số. Mã khác với mã của điện thoại thì tốt hơn.
lock-again = Gõ lại đúng các số đó
lock-differs = Hai lần không giống nhau. Bạn có thể chọn lại.
lock-done = Đã đặt mã. Mã được hỏi khi bạn mở trang này, và khi bạn quay lại.
lock-change = Chọn mã khác
lock-remove = Bỏ mã
lock-removed = Bây giờ không có mã.
lock-failed = Lần này không được. Bạn có thể thử lại.
