### Words that every view in the browser shares.

app-back = Trở lại
app-loading = Chờ một chút
app-offline = Phần này không tải được. Có thể lúc này không có mạng.
app-try-again = Thử lại

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = Máy tính viết phần này. Chưa có người nói tiếng Việt xem lại.
app-mark-draft = Một người đã dịch phần này. Chưa có người thứ hai xem lại.
