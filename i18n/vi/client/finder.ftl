### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Tìm giúp đỡ
finder-lead = Những gì bạn gõ ở lại trên điện thoại này. Chúng tôi không bao giờ thấy.

## Getting the list

finder-loading = Danh sách đang tải về. Khoảng { $size }.
finder-loading-why = Cả danh sách về cùng một lúc. Nên chúng tôi không biết bạn tìm gì.
finder-offline = Danh sách không tải được. Có thể lúc này không có mạng.
finder-missing = Lúc này chưa lấy được danh sách. Bạn có thể thử lại sau một chút.
finder-bad = Danh sách đã về, nhưng không đọc được. Bạn có thể thử lại sau một chút.
finder-lines-meanwhile = Bạn vẫn có thể gọi hoặc nhắn tin cho ai đó.
finder-lines = Gọi hoặc nhắn tin cho ai đó

## What to look for

finder-search = Bạn cần gì?
finder-search-hint = Một từ là đủ: chỗ ngủ, đồ ăn, luật sư
finder-kinds = Loại giúp đỡ
finder-counted = { $words } ({ $count })
finder-kinds-more = Thêm loại giúp đỡ
finder-kinds-fewer = Bớt loại giúp đỡ

## Where

where-add = Gần nơi nào?
where-hint = Để những nơi gần hiện trước. Nó ở lại trên điện thoại này.
where-field = Mã ZIP hoặc thành phố
where-none = Không có trong danh sách. Bạn có thể thử mã ZIP hoặc thành phố gần đó.
where-pick = { $place }
where-pick-area = Khoảng { $place }
where-near = Gần { $place }
where-near-phone = Gần điện thoại này
where-forget = Bỏ nơi này đi
where-phone = Dùng vị trí của điện thoại này
where-phone-note = Chúng tôi không bao giờ nhận được nó. Điện thoại có thể hỏi hãng làm ra nó để tính vị trí. Trình duyệt có thể nhớ là bạn đã cho phép, kể cả sau khi Rời đi.
where-finding = Điện thoại đang tìm vị trí của nó
where-denied = Điện thoại không cho biết vị trí. Bạn có thể gõ mã ZIP hoặc thành phố.
where-unavailable = Điện thoại không biết nó ở đâu. Bạn có thể gõ mã ZIP hoặc thành phố.
where-within = Bao xa?
where-any = Bao xa cũng được
where-miles = { $miles } dặm

## What matters

wishes-heading = Điều quan trọng với bạn
wishes-lead = Nơi nói không thì không hiện. Nơi không nói gì thì vẫn ở lại, ghi là "hỏi trước".
wish-open = Đang mở
wish-noid = Không giấy tờ, không hỏi
wish-nopolice = Không cảnh sát
wish-ownroom = Phòng riêng, được ra về
wish-boys = Con trai và nam trẻ
wish-trans = Chuyển giới và phi nhị nguyên
wish-comes = Đến chỗ tôi
wish-language = Bằng { $language }
wish-age = Tuổi của tôi
wish-age-hint = Chỉ khi bạn muốn. Nó ở lại trên điện thoại này.
wish-languages = Ngôn ngữ
wish-any-language = Ngôn ngữ nào cũng được
finder-ask-about = Hỏi về: { $what }
ask-open = giờ mở cửa
ask-noid = giấy tờ và câu hỏi
ask-nopolice = cảnh sát
ask-ownroom = phòng riêng, việc ra về
ask-boys = con trai và nam trẻ
ask-trans = chuyển giới và phi nhị nguyên
ask-comes = việc đến chỗ bạn
ask-age = tuổi
ask-language = ngôn ngữ

## The list

finder-count =
    { $count ->
        [0] Không thấy nơi nào
       *[other] { $count } nơi
    }
finder-count-yes =
    { $count ->
        [0] Không thấy nơi nào
       *[other] { $count } nơi. Hợp với tất cả: { $yes }.
    }
finder-start = Danh sách có { $count } nơi. Bạn có thể gõ một từ, chọn loại giúp đỡ, hoặc nói gần nơi nào.
finder-yes = Họ nói có
finder-ask = Hỏi những nơi này trước
finder-ask-lead = Họ không nói rõ. Bạn có thể hỏi trước khi kể gì.
finder-national = Từ bất cứ đâu trong nước
finder-national-all = Tất cả { $count } đường dây
finder-more = Hiện thêm
finder-shown = { $from } đến { $to } trong { $count }
finder-places-more =
    { $count ->
       *[other] và { $count } nơi nữa
    }
finder-about-distance = khoảng { $distance }
finder-made = Danh sách này được làm ngày { $date }.
finder-made-old = Danh sách này đã cũ: { $date }. Có thể đã thay đổi. Bạn có thể gọi trước.
finder-hours-old = Danh sách đã cũ, giờ có thể đã đổi. Nên nó không nói nơi nào đang mở.
finder-empty = Không có nơi nào hợp với tất cả
finder-empty-lead = Đó không phải vì bạn. Bạn có thể thử một trong những cách này.
finder-empty-wider = Tìm xa hơn
finder-empty-wishes = Bỏ những điều quan trọng với tôi
finder-empty-kinds = Mọi loại giúp đỡ
finder-empty-words = Xóa các từ

## Open or closed

open-always = Mở ngày đêm
open-until = Đang mở, đến { $time }
open-closed = Đang đóng
open-opens = Đang đóng. Mở lúc { $time }
open-unknown = Chưa biết giờ
open-paused = Tạm đóng

## Marks

mark-demo = Ví dụ, không phải nơi thật
mark-hold = Bạn có thể không được tự do ra về
mark-old = Kiểm tra đã lâu
mark-unchecked = Chưa kiểm tra

## The card

card-gone = Nơi này không còn trong danh sách.
card-demo = Đây là ví dụ, không phải nơi thật. Số ở đây không gọi đến ai.
card-paused = Nơi này nói họ tạm đóng. Bạn có thể gọi để hỏi.
card-hold-heading = Lúc đầu bạn có thể không được tự do ra khỏi đây
card-hold = Vài nơi giữ người ở trong một thời gian. Họ có thể gọi đó là "safety hold". Bạn có thể hỏi điều này trước khi nói mình là ai.
card-hold-ask = Bạn có thể hỏi: "Tôi có được đi khi tôi muốn không?"
card-before = Nên biết trước khi gọi
card-apply = Cách để vào
card-suggested = Máy tính đoán các loại này từ chữ viết. Bạn có thể hỏi.
card-contact = Liên lạc
card-contact-note = Cuộc gọi và tin nhắn có thể hiện trên điện thoại này và hóa đơn.
card-call = Gọi { $number }
card-call-extension = Gọi { $number }, số nội bộ { $extension }
card-text = Nhắn tin { $number }
card-text-keyword = Nhắn { $keyword } đến { $number }
card-tty = TTY { $number }
card-copy = Chép số
card-copy-label = Chép { $number }
card-copied = Đã chép. Nó ở lại trên điện thoại này cho đến khi chép thứ khác.
card-copy-failed = Ở đây không chép được.
card-no-phone = Không có số nào.
card-site = Mở trang của họ
card-site-note = Nó mở { $host } trong thẻ mới. Trang đó ở lại trong lịch sử của điện thoại này.
card-places =
    { $count ->
       *[other] Địa điểm
    }
card-withheld = Địa chỉ được giữ kín, để bảo vệ người ở đó. Bạn có thể hỏi khi gọi.
card-no-address = Không có địa chỉ.
card-directions = Đường đi
card-directions-note = Nút này mở ứng dụng bản đồ của bạn. Ứng dụng có thể nhớ.
card-hours = Giờ
card-hours-old = Giờ này đã cũ, có thể đã đổi. Bạn có thể gọi trước.
card-hours-zone = Đây là giờ ở nơi đó.
card-today = Hôm nay
card-day-closed = Đóng
card-day-unknown = Chưa biết
card-languages = Ngôn ngữ
card-ages = Tuổi
card-ages-between = { $from } đến { $to }
card-ages-from = { $from } trở lên
card-ages-to = Đến { $to }
card-says = Họ nói gì
card-unknown = Chưa biết: hỏi trước
card-unknown-lead = Bạn có thể hỏi những điều này mà không cần nói tên.
card-checked = Có người kiểm tra ngày { $date }.
card-checked-old = Có người kiểm tra ngày { $date }. Đã khá lâu. Có thể đã thay đổi.
card-unchecked = Chưa có người nào kiểm tra.
card-source = Từ: { $name }

## Questions one can ask

ask-acc-id = Bên đó có hỏi giấy tờ không?
ask-acc-phonescreen = Bên đó sẽ hỏi tôi gì qua điện thoại?
ask-acc-policereport = Tôi có phải nói chuyện với cảnh sát không?
ask-acc-guardian = Cha mẹ có phải đồng ý không?
ask-acc-tb = Tôi có cần xét nghiệm lao không?
ask-safe-hold = Tôi có được đi khi tôi muốn không?
ask-safe-single = Có phòng riêng không?
ask-safe-curfew = Có giờ phải về không?
ask-safe-phonekept = Tôi có được giữ điện thoại không?
ask-pop-boys = Có nhận con trai và nam trẻ không?
ask-pop-trans = Có nhận người chuyển giới và phi nhị nguyên không?
ask-mandated = Bạn sẽ phải báo những gì?
