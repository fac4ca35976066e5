### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = Cửa sổ riêng tư
private-lead = Ở phần lớn trình duyệt, cửa sổ riêng tư không giữ danh sách những gì bạn mở, sau khi đóng.
private-in-app = Trang này đang mở bên trong { $app }. Ứng dụng đó có thể giữ danh sách các trang bạn mở.
private-in-app-nameless = Trang này hình như mở bên trong một ứng dụng khác. Ứng dụng đó có thể giữ danh sách các trang bạn mở.
private-in-app-1 = Chạm ba chấm hoặc dấu chia sẻ.
private-in-app-2 = Chọn mở trong trình duyệt của bạn, như Chrome hoặc Safari.
private-in-app-3 = Nếu không có lựa chọn đó, mở trình duyệt của bạn và gõ { $address } ở đó.
private-this = Trình duyệt của bạn: { $browser }
private-type = Gõ { $address } trong cửa sổ đó.
private-close = Khi xong, đóng cửa sổ đó và mọi thẻ của nó.
private-versions = Các bước hợp với phần lớn phiên bản. Của bạn có thể trông hơi khác.
private-none = Không có cửa sổ riêng tư? Có thể ai đó đã tắt nó. Bạn có thể dùng điện thoại khác mà bạn tin.
private-others = Trình duyệt khác
private-not-heading = Những gì cửa sổ riêng tư không ẩn
private-not-1 = Danh sách mà Wi-Fi có thể giữ, ở nhà hoặc ở trường
private-not-2 = Những gì công ty điện thoại có thể biết về các trang bạn mở
private-not-3 = Ứng dụng theo dõi điện thoại này, hoặc ứng dụng của gia đình hay trường trông chừng nó
private-not-4 = Cuộc gọi, tin nhắn, ảnh chụp màn hình, và tệp bạn giữ
private-not-5 = Cửa sổ riêng tư để mở

## Names of browsers

private-name-chrome-phone = Chrome trên điện thoại
private-name-safari-phone = Safari trên iPhone hoặc iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox trên điện thoại
private-name-focus = Firefox Focus hoặc Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave trên điện thoại
private-name-edge-phone = Edge trên điện thoại
private-name-opera-phone = Opera trên điện thoại
private-name-other-phone = trình duyệt khác trên điện thoại
private-name-chrome-computer = Chrome trên máy tính
private-name-edge-computer = Edge trên máy tính
private-name-firefox-computer = Firefox trên máy tính
private-name-safari-computer = Safari trên máy Mac
private-name-other-computer = trình duyệt khác trên máy tính

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Chạm ba chấm.
private-chrome-phone-2 = Chọn thẻ ẩn danh mới.
private-safari-phone-1 = Chạm dấu các thẻ: hai ô vuông.
private-safari-phone-2 = Chọn Riêng tư (Private). Ở vài phiên bản bạn vuốt đến đó, hoặc mở menu trước.
private-safari-phone-3 = Chạm dấu cộng.
private-samsung-1 = Chạm dấu các thẻ.
private-samsung-2 = Chọn chế độ Bí mật (Secret mode).
private-firefox-phone-1 = Chạm dấu các thẻ.
private-firefox-phone-2 = Chạm mặt nạ, hoặc Riêng tư (Private).
private-firefox-phone-3 = Chạm dấu cộng.
private-focus-1 = Trình duyệt này riêng tư ngay từ đầu.
private-focus-2 = Khi xong, chạm thùng rác.
private-duckduckgo-1 = Mở trang như bạn đang làm.
private-duckduckgo-2 = Khi xong, chạm ngọn lửa. Nó xóa các thẻ và những gì các trang để lại.
private-brave-phone-1 = Chạm ba chấm.
private-brave-phone-2 = Chọn thẻ riêng tư mới.
private-edge-phone-1 = Chạm dấu các thẻ.
private-edge-phone-2 = Chọn InPrivate.
private-edge-phone-3 = Chạm dấu cộng.
private-opera-phone-1 = Chạm dấu các thẻ.
private-opera-phone-2 = Chọn Riêng tư (Private).
private-opera-phone-3 = Chạm dấu cộng.
private-other-phone-1 = Mở menu: ba chấm hoặc ba gạch.
private-other-phone-2 = Tìm Riêng tư, Ẩn danh hoặc Bí mật.
private-chrome-computer-1 = Mở menu: ba chấm ở trên cùng.
private-chrome-computer-2 = Chọn cửa sổ ẩn danh mới.
private-edge-computer-1 = Mở menu: ba chấm ở trên cùng.
private-edge-computer-2 = Chọn cửa sổ InPrivate mới.
private-firefox-computer-1 = Mở menu: ba gạch ở trên cùng.
private-firefox-computer-2 = Chọn cửa sổ riêng tư mới.
private-safari-computer-1 = Mở menu Tệp (File) ở trên cùng.
private-safari-computer-2 = Chọn cửa sổ riêng tư mới.
private-other-computer-1 = Mở menu ở trên cùng.
private-other-computer-2 = Tìm cửa sổ riêng tư mới.

## Forget this phone

forget-heading = Quên điện thoại này
forget-lead = Bạn có thể xóa những gì trang này để lại trên điện thoại này, và xem kết quả.
forget-only = Các trang và ứng dụng khác giữ nguyên.
forget-not-yet = Chúng tôi chưa xem. Chỉ xem thôi cũng có thể để lại một dấu nhỏ.
forget-start = Xóa ngay
forget-going = Đang xóa, rồi xem lại
forget-again = Xóa lần nữa
forget-list = Đã có gì ở đây, và bây giờ có gì
forget-all-gone = Xong. Chúng tôi đã xem lại và không thấy gì của trang này.
forget-some-left = Vẫn còn vài thứ ở đây.
forget-not-sure = Chúng tôi đã xóa những gì có thể. Có phần không xóa được hoặc không thấy được.
forget-row-copies = Bản sao của trang này
forget-row-notes = Ghi chú cho lần sau
forget-row-tab = Ghi chú cho thẻ này
forget-row-databases = Cơ sở dữ liệu
forget-row-cookies = Cookie
forget-row-workers = Thứ giúp trang này chạy khi không có mạng
forget-row-server = Cookie và tệp mà chỉ trình duyệt xóa được
forget-none = Trước: 0. Bây giờ: 0. Không có gì ở đây.
forget-gone = Trước: { $before }. Bây giờ: 0. Đã hết.
forget-left = Trước: { $before }. Bây giờ: { $after }. Vẫn còn.
forget-left-now = Bây giờ: { $after }. Vẫn còn.
forget-unknown = Trình duyệt này không cho chúng tôi xem.
forget-told = Đã báo trình duyệt xóa chúng. Chúng tôi không xem được phần này.
forget-offline = Chưa xong. Có thể không có mạng. Lần sau bạn có thể xóa lại.
forget-to-do = Những gì bạn có thể làm
forget-to-do-tabs = Đóng các thẻ khác của trang này. Rồi xóa lần nữa.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

forget-site-chromium = Mở menu, Cài đặt, Cài đặt trang web, rồi Tất cả các trang. Tìm { $address } và xóa nó. Trên iPhone, tìm Xóa dữ liệu duyệt web.
forget-site-firefox = Mở menu, rồi Cài đặt. Tìm dữ liệu trang web. Tìm { $address } và xóa nó.
forget-site-safari-phone = Mở Cài đặt của điện thoại, rồi Safari, Nâng cao, Dữ liệu trang web. Tìm { $address } và xóa nó.
forget-site-safari-computer = Mở Cài đặt của Safari, Quyền riêng tư, rồi Quản lý dữ liệu trang web. Tìm { $address } và xóa nó.
forget-site-samsung = Mở menu, Cài đặt, Trang web và tải xuống, rồi Quản lý dữ liệu trang web. Tìm { $address } và xóa nó.
forget-site-other = Tìm dữ liệu trang web trong cài đặt của trình duyệt. Tìm { $address } và xóa nó.

## What no page can show or clear

forget-cannot-heading = Những gì nút này không thấy hoặc không xóa được
forget-cannot-1 = Dòng trong lịch sử của trình duyệt, và những gì thanh địa chỉ gợi ý
forget-cannot-2 = Danh sách ở Wi-Fi hoặc công ty điện thoại
forget-cannot-3 = Ảnh chụp màn hình, bản sao lưu, và các máy khác
forget-cannot-4 = Biểu tượng, nếu bạn đã đặt trên điện thoại này. Giữ tay trên nó để bỏ đi
forget-history-heading = Bỏ dòng đó khỏi lịch sử
forget-history-1 = Mở menu của trình duyệt, rồi Lịch sử. Trong Safari, chạm quyển sách, rồi đồng hồ.
forget-history-2 = Tìm { $title }, có { $address } ở dưới. Giữ tay trên nó, vuốt nó hoặc chạm dấu X. Xóa dòng đó.
forget-history-3 = Nếu có người xem điện thoại này, lịch sử trống có thể bị chú ý. Bớt một dòng thì có thể không.
