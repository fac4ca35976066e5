### The studio: from a draft to phones and back.

lessons-steps = Bước tiếp theo là gì
lessons-save-first = Bạn có chữ chưa lưu. Bạn có thể lưu rồi đi tiếp ở đây.

## What was said. $number is a revision.

lessons-verdict-propose = Đã gửi duyệt: bản { $number }
lessons-verdict-approve = Đồng ý bản { $number }
lessons-verdict-return = Bản { $number } bị trả lại

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
       *[other] Có { $count } điều cần sửa trước. Rồi bạn có thể gửi duyệt.
    }
lessons-propose = Gửi duyệt
lessons-propose-heading = Gửi bài này đi duyệt?
lessons-propose-means = Những người cần đọc thấy việc này ở trang đầu của họ. Bạn vẫn đổi được.
# $roles: a list of roles.
lessons-propose-needs = Bài cần hai người: { $roles }.
lessons-propose-yes = Gửi
lessons-proposed = Bài đang đến với những người đọc nó.

## Saying yes

lessons-review-as = Bạn đọc với vai trò
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
       *[other] Còn { $count } ý kiến chưa xong. Xong rồi thì đồng ý được.
    }
lessons-sign = Ký bài này
# $title: of the lesson.
lessons-sign-later = Có người đang đổi bài này. Bạn có thể đồng ý bản mới khi nó được duyệt.
lessons-sign-heading = Ký "{ $title }"?
lessons-sign-yes = Ký
lessons-signed = Bạn đã ký. Cảm ơn bạn đã đọc kỹ.
lessons-approve = Đồng ý
lessons-approve-heading = Đồng ý "{ $title }"?
lessons-approve-yes = Đồng ý
lessons-approved = Đã ghi lời đồng ý của bạn.
# $role: the role.
lessons-approve-as = Vai trò của bạn: { $role }.
lessons-approve-means-1 = Bạn đã đọc mọi thẻ, cả bản ngắn hơn và lời báo trước.
lessons-approve-means-2 = Trong đó không có gì đổ lỗi, thúc ép hay hứa hẹn. Không có gì làm ai đó gặp nguy hiểm.
lessons-approve-means-3 = Tên của bạn ở lại đây. Điện thoại chỉ hiện ngày.
lessons-return = Trả lại kèm ghi chú
lessons-return-note = Bạn muốn đổi gì, và tại sao
lessons-return-how = Nói tên thẻ, và viết câu mà bạn muốn.
lessons-return-missing = Xin viết ghi chú, để người viết biết làm gì.
lessons-return-send = Trả lại
lessons-returned = Bài đã về với người viết, kèm ghi chú của bạn.

## Checking a translation

lessons-check = Những thẻ đã đúng như hiện tại
lessons-check-means = Chỉ đánh dấu những gì bạn đã đọc cạnh tiếng Anh.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] Đánh dấu các thẻ đúng
       *[other] Nói rằng { $count } thẻ đúng
    }
lessons-checked =
    { $count ->
       *[other] { $count } thẻ đã kiểm tra.
    }

## Phones

lessons-publish = Đưa lên điện thoại ngay
lessons-publish-heading = Đưa bài này lên điện thoại ngay?
lessons-publish-means = Mỗi điện thoại nhận nó ở lần mở sau. Điện thoại không có mạng giữ bản đang có đến lúc đó.
lessons-publish-undo = Bạn có thể rút lại bất cứ lúc nào.
lessons-publish-yes = Đưa lên điện thoại
lessons-published = Bài đang đến điện thoại.
lessons-publish-later = Đưa lên điện thoại sau
lessons-publish-when = Ngày và giờ, theo đồng hồ máy này
lessons-publish-when-wrong = Xin chọn một lúc chưa đến.
lessons-publish-schedule = Đặt giờ này
# $when: a day and a time.
lessons-schedule-heading = Đưa bài này lên điện thoại { $when }?
lessons-schedule-yes = Đặt giờ này
lessons-scheduled = Nó lên điện thoại { $when }.
lessons-unschedule = Dừng việc đã định
lessons-unschedule-heading = Dừng việc đã định?
lessons-unschedule-yes = Dừng
lessons-unscheduled = Việc đó không còn được định nữa.
lessons-withdraw = Gỡ khỏi điện thoại ngay
lessons-withdraw-heading = Gỡ bài này khỏi mọi điện thoại?
lessons-withdraw-means = Một mình bạn làm được, ngay lập tức. Điện thoại mất nó ở lần mở sau.
lessons-withdraw-everywhere = Nó mất ở mọi ngôn ngữ.
lessons-withdraw-back = Người đăng bài có thể đưa lại sau.
lessons-withdraw-why = Tại sao (có thể để trống)
lessons-withdraw-yes = Gỡ
lessons-withdrawn = Bài đã được gỡ khỏi điện thoại.

## What changed

lessons-changes = Có gì đổi giữa hai bản
lessons-changes-from = Từ
lessons-changes-to = Đến
lessons-history = Tất cả các bản
lessons-no-history = Ở đây chưa lưu gì.
# $number: of the revision.
lessons-revision = Bản { $number }
lessons-revision-published = Bản { $number } (trên điện thoại)
lessons-on-phones = Trên điện thoại
lessons-roll-back = Quay về bản này
lessons-roll-back-long = Quay về bản { $number }
lessons-roll-back-heading = Quay về bản { $number }?
lessons-roll-back-means = Chữ của bản đó trở lại làm bản nháp mới. Những gì đến sau không mất.
lessons-roll-back-why = Quay về bản { $number }
lessons-roll-back-yes = Quay về
lessons-rolled-back = Bản { $number } đã trở lại làm bản nháp.

## On a phone

lessons-preview = Trên điện thoại
lessons-preview-looks = Những cách xem khác
lessons-preview-phone = Một điện thoại có bài này
lessons-preview-large = Chữ lớn
lessons-preview-rtl = Từ phải sang trái
lessons-preview-offline = Không có mạng
lessons-preview-pseudo = Từ dài hơn
lessons-preview-offline-said = Không có mạng. Đây là những gì điện thoại này giữ.
lessons-preview-none = Còn điều cần sửa thì chưa xem như trên điện thoại được.
lessons-preview-back = Trở lại
lessons-preview-on = Tiếp
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } trong { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } đổi một bài.
audit-lesson-proposed = { $by } gửi một bài đi duyệt.
audit-lesson-approved = { $by } đồng ý một bài với vai trò: { $role }.
audit-lesson-returned = { $by } trả lại một bài với vai trò: { $role }.
audit-lesson-scheduled = { $by } đặt giờ để một bài lên điện thoại.
audit-lesson-published = { $by } đưa một bài lên điện thoại.
audit-lesson-withdrawn = { $by } gỡ một bài khỏi điện thoại.
audit-lesson-checked = { $by } kiểm tra một bản dịch.
audit-lesson-imported = Các bài được đưa vào từ tệp.
