### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = Người để bắt đầu
lessons-help-svc-shelter = Chỗ ngủ đêm nay
lessons-help-svc-housing = Chỗ ở
lessons-help-svc-basics = Đồ ăn, quần áo, tắm
lessons-help-svc-dental = Răng
lessons-help-svc-legal = Luật sư
lessons-help-svc-education = Trường và lớp học
lessons-help-svc-jobs = Việc làm và học nghề
lessons-help-svc-crisis24 = Giúp đỡ ngày đêm
lessons-help-svc-casemgmt = Người giúp ở bên bạn lâu dài
lessons-help-svc-medical = Y tá hoặc bác sĩ
lessons-help-svc-mental = Giúp về tâm trạng và ác mộng
lessons-help-svc-interpret = Thông dịch
lessons-help-svc-advocacy = Người đứng về phía bạn
lessons-help-svc-transport = Xe đưa đón
lessons-help-svc-dropin = Nơi ghé vào
lessons-help-svc-peer = Người đã từng trải qua
lessons-help-svc-substance = Giúp về rượu và ma túy
lessons-help-svc-sexhealth = Xét nghiệm và ngừa thai
lessons-help-svc-immigration = Giấy tờ và visa
lessons-help-svc-records = Xóa hồ sơ cũ
lessons-help-svc-exitplan = Giúp rời đi, theo nhịp của bạn

## Lines to call: their own names

lessons-line-emergency = Khẩn cấp
lessons-line-988 = 988, đường dây khủng hoảng và ngừa tự tử
lessons-line-nhth = Đường dây quốc gia về nạn buôn người
lessons-line-nrs = Đường dây quốc gia cho người trẻ xa nhà
lessons-line-rainn = Đường dây quốc gia về xâm hại tình dục
lessons-line-childhelp = Childhelp, đường dây quốc gia về ngược đãi trẻ em
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = Trung tâm quốc gia về trẻ em mất tích và bị lợi dụng
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts, đường dây cho người bản địa

## Topics

lessons-tag-private = Giữ kín
lessons-tag-calm = Thấy dịu hơn
lessons-tag-plan = Lập kế hoạch
lessons-tag-telling = Kể với ai đó
lessons-tag-feelings = Cảm xúc
lessons-tag-patterns = Cách họ kiểm soát
lessons-tag-words = Gọi tên chuyện đó
lessons-tag-leaving = Rời đi
lessons-tag-closeness = Gần gũi
lessons-tag-online = Trên mạng
lessons-tag-pictures = Hình ảnh
lessons-tag-alcohol-drugs = Rượu và ma túy
lessons-tag-body = Cơ thể
lessons-tag-dark-thoughts = Ý nghĩ đen tối
lessons-tag-health = Sức khỏe
lessons-tag-law = Luật
lessons-tag-housing = Chỗ ở
lessons-tag-school = Trường học
lessons-tag-papers = Giấy tờ
lessons-tag-helpers = Người giúp đỡ
lessons-tag-friends = Bạn bè
lessons-tag-future = Những gì sắp tới

## Where an idea comes from

lessons-basis-G = Hướng dẫn cho dịch vụ hỗ trợ (2014)
lessons-basis-H = Hướng dẫn cho ngành y tế (2014)
lessons-basis-M = Các cơ quan làm việc cùng nhau (2013)
lessons-basis-P = Những cách giúp có triển vọng (2009)
lessons-basis-C = Bài viết hội nghị
lessons-basis-L = Luật hoặc hướng dẫn công
lessons-basis-J = Nhận định của chúng tôi
