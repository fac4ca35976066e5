### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = Giữ trên điện thoại này
keep-why = Nếu giữ, bạn có thể mở trang này khi không có mạng.
keep-risk = Ai cầm điện thoại này có thể thấy nó.
keep-start = Giữ lại
keep-size = Tốn khoảng { $kilobytes } kB dữ liệu
keep-going = Đang giữ. Bạn có thể ở lại đây.
keep-done = Nó đã ở trên điện thoại này. Không có mạng vẫn dùng được.
keep-forget = Quên đi
keep-forget-note = Bỏ hết khỏi điện thoại này
keep-lock = Hỏi mã
keep-lock-note = Một tấm rèm trước những gì được giữ
keep-forgotten = Nó không còn trên điện thoại này.

## What is kept

keep-will = Những gì sẽ được giữ
keep-has = Những gì được giữ
keep-item-lines = Các đường dây để gọi hoặc nhắn tin
keep-item-places = Danh sách những nơi giúp đỡ
keep-item-lessons = Tất cả các bài, và Giúp tôi vững lại
keep-item-languages = Chữ của trang này bằng mỗi ngôn ngữ
keep-item-language = Ngôn ngữ bạn chọn
keep-risk-not-kept = Những gì bạn gõ, tìm hay mở thì không được giữ.
keep-risk-leave = Rời đi sẽ bỏ hết khỏi điện thoại này.
keep-risk-leave-app = Rời đi bỏ nó khỏi điện thoại này, nhưng biểu tượng và trang đơn vị ở lại. Mã cũng ở lại.

## When it does not work

keep-cannot = Trình duyệt này không giữ trang. Có thể đây là cửa sổ riêng tư. Không có gì được giữ.
keep-failed = Lần này không được. Có thể không có mạng, hoặc điện thoại này hết chỗ. Không có gì được giữ.

## A page that comes from what is kept

keep-shown = Đây là những gì được giữ ngày { $date }. Vài phần có thể đã đổi.
keep-shown-undated = Đây là những gì được giữ trên điện thoại này. Vài phần có thể đã đổi.
