### Six words that bring a chat back, and the check phrase for older text.

words-heading = Sáu từ để quay lại
words-why = Với sáu từ, bạn có thể mở cuộc chat này trên mọi điện thoại. Không tên, không số.
words-limits-1 = Các từ chỉ mở những câu trả lời mới. Những gì nói trước đó vẫn khóa.
words-limits-2 = Chúng tôi không thể đưa lại các từ cho bạn. Không ai ở đây biết chúng.
words-limits-3 = Ai có các từ thì đọc được câu trả lời mới. Bạn có thể học thuộc, hoặc giấu trong một danh sách.
words-make = Cho tôi xem sáu từ
words-making = Đang tạo các từ của bạn. Có thể mất vài giây.
words-again-sure = Bạn đã có sáu từ cho cuộc chat này. Từ mới thay vào, và từ cũ không dùng được nữa.
words-take-back = Rút lại các từ
words-take-back-sure = Các từ này và câu kiểm tra không dùng được nữa. Cuộc chat tiếp tục ở đây.
words-taken-back = Bây giờ các từ không mở được gì. Cuộc chat tiếp tục ở đây.
words-list = Các từ của bạn, theo thứ tự này
words-practise = Tập nhớ
words-practise-lead = Gõ chúng như bạn nhớ. Chữ hoa và khoảng trống không quan trọng.
words-practise-right = Đúng rồi. Cả sáu từ.
words-practise-some =
    { $count ->
       *[other] { $count } từ đúng chỗ. Danh sách ở bên trên.
    }
words-hide = Ẩn chúng
words-show = Hiện chúng
words-done = Tôi nhớ rồi
words-language = Từ bằng tiếng
words-label = Sáu từ của bạn
words-check = Kiểm tra

## Coming back

words-back-heading = Quay lại bằng sáu từ
words-back-lead = Gõ các từ theo thứ tự. Chữ hoa, khoảng trống và đuôi từ không quan trọng.
words-back-open = Mở cuộc chat
words-back-opening = Đang tìm. Có thể mất vài giây.
words-back-nothing = Các từ này không mở được gì. Có thể một từ khác đi, hoặc cuộc chat đã bị xóa sau vài ngày.
words-back-count =
    { $count ->
       *[other] Đó là { $count } từ. Cần sáu từ.
    }
words-back-unknown = Từ thứ { $word } không có trong danh sách. Bạn có thể xem lại các chữ.
words-back-busy = Có quá nhiều người thử cùng lúc. Bạn có thể thử lại sau một phút.
words-back-stopped = Điện thoại này không mở được. Điện thoại khác có thể mở.

## The check phrase

phrase-heading = Câu kiểm tra
phrase-why = Bạn và người đồng hành có thể chọn vài từ mà chỉ hai người biết. Với nó, phần cũ cũng mở ra.
phrase-asked = Người đồng hành muốn cùng bạn chọn một câu kiểm tra.
phrase-words-first = Câu kiểm tra đi cùng sáu từ. Cuộc chat này chưa có sáu từ.
phrase-words-again = Cần sáu từ của bạn thêm một lần. Chúng chỉ được xem trên điện thoại này.
phrase-words-wrong = Đây không phải các từ của cuộc chat này.
phrase-label = Câu kiểm tra
phrase-hint = Ít nhất sáu chữ cái
phrase-save = Dùng câu này
phrase-saved = Đã đặt câu. Nó mở phần cũ, cùng với sáu từ của bạn.
phrase-short = Cần ít nhất sáu chữ cái hoặc chữ số.
phrase-older = Có một phần cũ. Chỉ câu kiểm tra mở được.
phrase-open = Mở phần cũ
phrase-wrong = Câu này không mở được gì.
