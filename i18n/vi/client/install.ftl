### Put an icon on this phone. What it means comes before the choice of a name.

install-open = Đặt biểu tượng trên điện thoại này
install-heading = Đặt biểu tượng trên điện thoại này
install-lead = Biểu tượng mở bằng một lần chạm, kể cả khi không có mạng.
install-lead-apple = Biểu tượng mở bằng một lần chạm. Trên iPhone hay iPad nó cần mạng.

## Before it: what someone may want to weigh

install-warn-heading = Nên biết trước
install-warn-stays = Biểu tượng và trang đơn vị của nó ở lại trên điện thoại này. Trong cửa sổ của nó, Rời đi không bỏ chúng đi.
install-warn-asked = Có người có thể thấy nó và hỏi về nó.
install-warn-off = Bạn có thể bỏ nó như mọi ứng dụng khác. Giữ ngón tay trên nó, rồi chọn xóa.
install-warn-apart = Trên iPhone, những gì bạn giữ trong Safari ở lại đó. Bạn cũng có thể quên nó ở đó.

## The choice

install-choose = Bạn có thể chọn tên và hình
install-name-units = Đơn vị
install-name-measure = Đo lường
install-name-convert = Đổi đơn vị
install-fixed = Tên giữ nguyên như vậy. Để đổi, bạn có thể bỏ biểu tượng và bắt đầu lại.
install-opens = Nó mở một trang đổi dặm sang kilômét. "Trang đầu" ở cuối trang dẫn đến đây.
install-start = Giữ và thêm biểu tượng

## After it

install-ready = Đã giữ trên điện thoại này. Thêm một bước nữa là có biểu tượng.
install-ask = Thêm biểu tượng ngay
install-menu-heading = Hai bước trong trình duyệt
install-menu-1 = Mở menu của trình duyệt, hoặc nút chia sẻ.
install-menu-2 = Chọn "Thêm vào màn hình chính" hoặc "Cài đặt".
install-done = Biểu tượng đã ở trên điện thoại này.
install-already = Bạn mở trang này từ biểu tượng của nó.
install-declined = Không thêm biểu tượng nào. Những gì đã giữ vẫn ở trên điện thoại này.
install-forgotten = Những gì đã giữ không còn trên điện thoại này. Biểu tượng ở lại cho đến khi bạn bỏ nó.
install-offline = Lúc này không có mạng. Bạn có thể thử lại sau. Không có gì được giữ.
install-offline-still = Lúc này không có mạng. Bạn có thể thử lại sau. Những gì bạn giữ trước đây vẫn ở trên điện thoại này.
install-failed-still = Lần này không được. Có thể không có mạng hoặc hết chỗ. Những gì bạn giữ trước đây vẫn ở trên điện thoại này.
