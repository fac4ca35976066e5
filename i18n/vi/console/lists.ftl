### What every list of the console says about itself.

list-loading = Chờ một chút
list-offline = Phần này không tải được. Có thể lúc này không có mạng.
list-stale = Hiện theo lúc { $time }. Đã mất kết nối.
list-again = Thử lại
