### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Tìm hiểu
learn-lead = Thẻ ngắn, mỗi thẻ một ý. Thẻ nào cũng bỏ qua được, và bạn dừng lúc nào cũng được.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = Các bài đang đến. Khoảng { $size }.
learn-why = Tất cả đến cùng lúc. Nên chúng tôi không biết bạn mở bài nào.
learn-offline = Các bài không tải được. Có thể lúc này không có mạng.
learn-missing = Lúc này chưa lấy được các bài. Bạn có thể thử lại sau một chút.
learn-bad = Các bài đã đến nhưng không đọc được. Bạn có thể thử lại sau một chút.

## The six groups of lessons

learn-track-1 = Ngay bây giờ
learn-track-2 = Hiểu chuyện đã xảy ra
learn-track-3 = Người ta lôi kéo người khác thế nào
learn-track-4 = Thân và tâm
learn-track-5 = Quyền và tìm giúp đỡ
learn-track-6 = Người của bạn, nhịp của bạn

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
       *[other] Khoảng { $count } phút
    }

## What a language lacks

learn-none = Chưa có bài bằng ngôn ngữ này. Bạn có thể đọc bằng:
learn-elsewhere = Chưa có bằng ngôn ngữ này
# $languages (text): names of languages, each as it calls itself.
learn-also-in = Cũng có bằng: { $languages }
lesson-read-in = Bài này chưa có bằng ngôn ngữ này. Bạn có thể đọc bằng:
lesson-gone = Bài này không còn ở đây.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Chưa có ai xem lại phần này.
lesson-stale = Trang tiếng Anh đã đổi. Trang này có thể đã cũ.
# The same in few words, beside a title.
learn-mark-unreviewed = Chưa xem lại
learn-mark-machine = Máy tính viết
learn-mark-draft = Chưa kiểm tra
learn-mark-stale = Có thể đã cũ

## Before a lesson: what it is about, and four ways on

lesson-note-read = Đọc
lesson-note-short = Bản ngắn hơn
lesson-note-calm = Một điều làm dịu lại
lesson-note-not-now = Để sau

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Thẻ { $count } trong { $total }
lesson-next = Thẻ tiếp theo
lesson-before = Lùi một thẻ
lesson-skip = Đến cuối bài
lesson-pause = Một lúc yên
lesson-say = Bạn có thể nói
lesson-say-not = Những lời có thể làm đau
# Read out before the answers of a question.
lesson-answers = Các câu trả lời. Không câu nào sai.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Tìm giúp đỡ: { $kind }
lesson-find-any = Tìm giúp đỡ
lesson-after = Bây giờ thì sao?
lesson-another = Một bài khác
lesson-nothing = Bây giờ không cần gì nữa

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Luôn có ở đây
lesson-talk = Nói chuyện với ai đó

## Steady me

steady-heading = Giúp tôi vững lại
steady-lead = Vài cách để thấy vững hơn. Mỗi cách chưa tới một phút. Bạn có thể mở mắt.
# $count (number): seconds.
steady-seconds = Khoảng { $count } giây
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Bước { $count } trong { $total }
steady-next = Bước tiếp theo
steady-before = Lùi một bước
steady-again = Làm lại
steady-another = Cách khác
