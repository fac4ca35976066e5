### The rota: who plans to be here, and when.

rota-heading = Lịch trực
rota-lead = Mỗi người tự xếp ca của mình. Kế hoạch có thể đổi, và không sao cả.
rota-list = Hai tuần tới
rota-none = Chưa ai xếp ca. Bạn có thể là người đầu tiên.
rota-when = { $from } đến { $until }
rota-when-long = { $date }, { $from } đến { $until }
rota-you = Bạn
rota-add = Thêm một ca của bạn
rota-day = Ngày
rota-from = Từ
rota-until = Đến
rota-add-means = Một ca dài tối đa bốn giờ. Giờ theo máy này.
rota-add-go = Thêm
rota-added = Đã thêm ca của bạn: { $date }, { $from } đến { $until }.
rota-remove = Bỏ đi
rota-remove-long = Bỏ đi: { $name }, { $from } đến { $until }
rota-remove-heading = Bỏ ca này?
rota-remove-means = Những người khác thấy nó trống. Bạn có thể thêm lại.
rota-remove-means-other = Đây không phải ca của bạn. Họ thấy là nó mất.
rota-remove-yes = Bỏ đi
rota-removed = Đã bỏ ca.
