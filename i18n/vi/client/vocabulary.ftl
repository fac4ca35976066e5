### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = Người để bắt đầu
kind-svc-shelter = Chỗ ngủ đêm nay
kind-svc-housing = Chỗ ở
kind-svc-basics = Đồ ăn, quần áo, tắm
kind-svc-dental = Răng
kind-svc-legal = Luật sư
kind-svc-education = Trường và lớp học
kind-svc-jobs = Việc làm và học nghề
kind-svc-crisis24 = Giúp đỡ ngày đêm
kind-svc-casemgmt = Người giúp ở bên bạn lâu dài
kind-svc-medical = Y tá hoặc bác sĩ
kind-svc-mental = Giúp về tâm trạng và ác mộng
kind-svc-interpret = Thông dịch
kind-svc-advocacy = Người đứng về phía bạn
kind-svc-transport = Xe đưa đón
kind-svc-dropin = Nơi ghé vào
kind-svc-peer = Người đã từng trải qua
kind-svc-substance = Giúp về rượu và ma túy
kind-svc-sexhealth = Xét nghiệm và ngừa thai
kind-svc-immigration = Giấy tờ và visa
kind-svc-records = Xóa hồ sơ cũ
kind-svc-exitplan = Giúp rời đi, theo nhịp của bạn

## Ways in: what is asked, and what is not

mark-acc-id-yes = Hỏi giấy tờ
mark-acc-id-no = Không cần giấy tờ
mark-acc-insurance-yes = Hỏi bảo hiểm y tế
mark-acc-insurance-no = Không cần bảo hiểm y tế
mark-acc-income-yes = Hỏi thu nhập của bạn
mark-acc-income-no = Không hỏi thu nhập của bạn
mark-acc-residence-yes = Hỏi bạn ở đâu
mark-acc-residence-no = Không hỏi bạn ở đâu
mark-acc-proofage-yes = Hỏi giấy chứng nhận tuổi
mark-acc-proofage-no = Không cần giấy chứng nhận tuổi
mark-acc-tb-yes = Hỏi xét nghiệm lao
mark-acc-tb-no = Không cần xét nghiệm lao
mark-acc-sober-yes = Muốn bạn không có rượu hay ma túy trong người
mark-acc-sober-no = Có uống hay dùng thuốc vẫn đến được
mark-acc-background-yes = Kiểm tra lý lịch
mark-acc-background-no = Không kiểm tra lý lịch
mark-acc-testing-yes = Có xét nghiệm ma túy
mark-acc-testing-no = Không xét nghiệm ma túy
mark-acc-walkin-yes = Bạn có thể đến thẳng
mark-acc-walkin-no = Không nhận người đến thẳng
mark-acc-selfref-yes = Bạn có thể tự xin
mark-acc-selfref-no = Phải có người khác xin cho bạn
mark-acc-referral-yes = Phải có người giới thiệu
mark-acc-referral-no = Không cần ai giới thiệu
mark-acc-appointment-yes = Có hẹn trước
mark-acc-appointment-no = Không cần hẹn
mark-acc-phonescreen-yes = Hỏi qua điện thoại trước
mark-acc-phonescreen-no = Không hỏi qua điện thoại trước
mark-acc-policeref-yes = Chỉ qua cảnh sát
mark-acc-policeref-no = Bạn có thể đến mà không qua cảnh sát
mark-acc-policereport-yes = Cần biên bản cảnh sát
mark-acc-policereport-no = Không cần biên bản cảnh sát
mark-acc-guardian-yes = Cha mẹ hoặc người giám hộ phải đồng ý
mark-acc-guardian-no = Không cần cha mẹ hay người giám hộ
mark-acc-mandatedreport-yes = Nói trước với bạn họ phải báo những gì
mark-acc-mandatedreport-no = Có thể không nói trước họ báo gì
mark-acc-system-yes = Cần một hồ sơ đang mở
mark-acc-system-no = Không cần hồ sơ đang mở

## Who is welcome

mark-pop-boys-yes = Nhận con trai và nam trẻ
mark-pop-boys-no = Không nhận con trai và nam trẻ
mark-pop-girls-yes = Nhận con gái và nữ trẻ
mark-pop-girls-no = Không nhận con gái và nữ trẻ
mark-pop-trans-yes = Nhận người chuyển giới
mark-pop-trans-no = Không nhận người chuyển giới
mark-pop-nonbinary-yes = Nhận người phi nhị nguyên
mark-pop-nonbinary-no = Không nhận người phi nhị nguyên
mark-pop-lgbtq-yes = Nhận người LGBTQ
mark-pop-lgbtq-no = Không nhận người LGBTQ
mark-pop-parenting-yes = Nhận cha mẹ trẻ
mark-pop-parenting-no = Không nhận cha mẹ trẻ
mark-pop-undoc-yes = Nhận người không có giấy tờ
mark-pop-undoc-no = Không nhận người không có giấy tờ
mark-pop-disabled-yes = Nhận người khuyết tật
mark-pop-disabled-no = Chưa sẵn sàng cho người khuyết tật
mark-pop-deaf-yes = Nhận người Điếc
mark-pop-deaf-no = Chưa sẵn sàng cho người Điếc
mark-pop-tribal-yes = Nhận người bản địa
mark-pop-tribal-no = Không nhận người bản địa
mark-pop-rural-yes = Cho cả người ở xa thành phố
mark-pop-rural-no = Chỉ cho người trong thành phố
mark-pop-labour-yes = Cho người bị lợi dụng sức làm việc
mark-pop-labour-no = Không cho người bị lợi dụng sức làm việc
mark-pop-minors-yes = Nhận người dưới 18 tuổi
mark-pop-minors-no = Không nhận người dưới 18 tuổi
mark-pop-adults18-yes = Nhận người từ 18 tuổi
mark-pop-adults18-no = Không nhận người từ 18 tuổi

## How it is there

mark-safe-single-yes = Có phòng riêng
mark-safe-single-no = Không có phòng riêng
mark-safe-shared-yes = Có phòng chung
mark-safe-shared-no = Không có phòng chung
mark-safe-ownroomdoor-yes = Cửa của bạn khóa được
mark-safe-ownroomdoor-no = Cửa không khóa được
mark-safe-curfew-yes = Có giờ phải về
mark-safe-curfew-no = Không có giờ phải về
mark-safe-phonekept-yes = Bạn giữ điện thoại của mình
mark-safe-phonekept-no = Họ giữ điện thoại của bạn
mark-safe-leave-yes = Bạn có thể ra vào
mark-safe-leave-no = Bạn không được tự do ra vào
mark-safe-hold-yes = Lúc đầu bạn có thể không được tự do ra về
mark-safe-hold-no = Bạn có thể ra về bất cứ lúc nào
mark-safe-survivorled-yes = Do người đã từng trải qua dẫn dắt
mark-safe-survivorled-no = Không do người đã từng trải qua dẫn dắt
mark-safe-traumatrained-yes = Nhân viên được học về chăm sóc chấn thương tâm lý
mark-safe-traumatrained-no = Nhân viên chưa học về chăm sóc chấn thương tâm lý
mark-safe-nopolice-yes = Hỏi bạn trước khi gọi cảnh sát, nếu luật cho phép
mark-safe-nopolice-no = Có thể gọi cảnh sát mà không hỏi
mark-safe-pets-yes = Nhận thú cưng
mark-safe-pets-no = Không nhận thú cưng
mark-safe-withheld-yes = Địa chỉ được giữ kín
mark-safe-withheld-no = Địa chỉ công khai

## How it is given

mark-mode-inperson-yes = Gặp trực tiếp
mark-mode-inperson-no = Không gặp trực tiếp
mark-mode-phone-yes = Qua điện thoại
mark-mode-phone-no = Không qua điện thoại
mark-mode-text-yes = Qua tin nhắn
mark-mode-text-no = Không qua tin nhắn
mark-mode-chat-yes = Qua chat
mark-mode-chat-no = Không qua chat
mark-mode-video-yes = Qua video
mark-mode-video-no = Không qua video
mark-mode-mobile-yes = Đi các nơi bằng xe
mark-mode-mobile-no = Ở một chỗ
mark-mode-comesToYou-yes = Đến chỗ bạn
mark-mode-comesToYou-no = Không đến chỗ bạn
mark-mode-transportgiven-yes = Cho bạn đi nhờ xe
mark-mode-transportgiven-no = Không cho đi nhờ xe

## What it costs

mark-cost-free-yes = Miễn phí
mark-cost-free-no = Không miễn phí
mark-cost-sliding-yes = Bạn trả theo khả năng
mark-cost-sliding-no = Giá cố định
mark-cost-medicaid-yes = Nhận Medicaid
mark-cost-medicaid-no = Không nhận Medicaid
