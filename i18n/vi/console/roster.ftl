### Who may answer in Talk this week. Leads read it.

roster-heading = Ai trả lời trong Chat
roster-lead = Điện thoại chỉ tin những người trong một danh sách đã ký, gọi là danh bạ. Mỗi tuần một người phụ trách ký.
roster-no-root = Ứng dụng này chưa có khóa gốc. Chat đóng cho đến khi hai người giữ khóa tạo ra nó.

## The delegation: whose yes counts

roster-delegation = Lời đồng ý của ai có hiệu lực
roster-delegation-what = Mỗi năm một lần, hai người giữ khóa gốc nói lời đồng ý của ai có hiệu lực. Lời đó gọi là giấy ủy quyền.
roster-delegation-until = Có hiệu lực đến { $until }.
roster-delegation-none = Chưa có giấy ủy quyền. Hai người giữ khóa làm ra nó, và bạn có thể đưa tệp vào bên dưới.
roster-delegation-expired = Giấy ủy quyền đã hết hạn, hoặc chưa bắt đầu. Hai người giữ khóa có thể làm bản mới.
roster-delegation-not-believed = Ứng dụng này không tin giấy ủy quyền đó. Nó có thể của trang khác, hoặc bị đổi trên đường đi.
roster-delegation-not-a-file = Tệp đó không có giấy ủy quyền. Chương trình đặt tên nó là delegation, kèm một số.
roster-bring = Đưa giấy ủy quyền vào
roster-bring-how = Đó là tệp mà những người giữ khóa đã viết. Nó không phải bí mật.
roster-brought = Giấy ủy quyền đã ở đây. Bây giờ ký danh bạ được.
roster-people-what = Những người giữ khóa cần danh sách người ở đây. Bạn có thể lưu lại và đem cho họ.
roster-people-save = Lưu danh sách này

## The next roster

roster-next = Danh bạ tiếp theo
roster-none-yet = Chưa ai ký danh bạ. Chat đang đóng.
roster-until = Danh bạ hiện tại hết hạn { $until }.
roster-over = Danh bạ trước đã hết hạn { $until }. Chat đang đóng.
roster-comes-in = Vào
roster-goes-out = Ra
roster-goes-out-note = Họ mất mọi khóa chat mà máy chủ giữ cho họ.
roster-left-out = Không có tên
roster-left-out-why = Mỗi người cần hai lời đồng ý có hiệu lực. Ở đây thiếu một lời.
roster-given =
    { $count ->
        [0] Chưa có lời đồng ý nào có hiệu lực.
       *[other] { $count } người có lời đồng ý hiệu lực đã đồng ý.
    }
roster-say-yes = Đồng ý { $name }
roster-say-yes-means = Lời đồng ý của bạn được giữ, và có hiệu lực trong mọi danh bạ từ nay.
roster-same = Không ai vào, và không ai ra.
roster-stays =
    { $count ->
       *[other] { $count } ở lại
    }
roster-number = Số khóa
roster-not-delegated = Lời đồng ý của bạn chưa có hiệu lực, nên người phụ trách khác ký. Lần sau người giữ khóa có thể thêm bạn.
roster-nobody = Không ai có hai lời đồng ý hiệu lực, nên không có gì để ký.
roster-sign = Ký danh bạ này
roster-sign-heading = Ký xem ai được trả lời?
roster-sign-yes = Ký
roster-sign-means-1 =
    { $count ->
       *[other] Điện thoại sẽ tin { $count } mục này trong một tuần.
    }
roster-sign-means-2 = Ai ra thì không mở được gì viết từ lúc đó.
roster-sign-means-3 = Nếu tên hay số trông không đúng, bạn có thể hỏi người đó trước.
roster-signed = Đã ký danh bạ. Nó hết hạn { $until }.
