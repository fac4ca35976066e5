### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

frame-around = Trang bao quanh phần này ở lại trong lịch sử của điện thoại này. Shift và Esc có thể không chạy trong đây.

## What Leave can and cannot hide in here

frame-limits-1 = Rời đi ẩn phần này ngay. Nếu được, nó bỏ cả trang đi.
frame-limits-2 = Trang bao quanh phần này không phải của chúng tôi. Tên của nó ở lại trong lịch sử của điện thoại này.
frame-limits-3 = Người quản lý trang đó có thể thấy bạn đã mở nó. Trình duyệt không cho họ biết bạn tìm gì ở đây.
frame-limits-4 = Shift và Esc chỉ chạy sau khi bạn chạm vào trong đây.
frame-limits-5 = Những gì bạn giữ trên điện thoại này bằng trang đầy đủ vẫn ở lại. Bạn có thể mở trang đầy đủ để xóa.
frame-full = Trang đầy đủ ẩn được nhiều hơn. Bạn có thể gõ địa chỉ của nó:
