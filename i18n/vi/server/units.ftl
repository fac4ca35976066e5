### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

units-title = Đơn vị
units-heading = Đổi đơn vị
units-number = Số
units-from = Từ
units-to = Sang
units-swap = Đổi chỗ
units-unread = Gõ một số
units-common = Các phép đổi thường dùng
units-home = Trang đầu
units-code = Mã
units-erase = Xóa
units-enter = OK
units-back = Trở lại
units-kind-length = Chiều dài
units-kind-weight = Cân nặng
units-kind-temperature = Nhiệt độ
units-kind-volume = Thể tích
units-kind-speed = Tốc độ

## Units, as they stand after a number

units-mile = dặm
units-yard = yard
units-foot = feet
units-inch = inch
units-kilometer = kilômét
units-meter = mét
units-centimeter = xentimét
units-millimeter = milimét
units-pound = pound
units-ounce = ounce
units-kilogram = kilôgam
units-gram = gam
units-fahrenheit = độ F
units-celsius = độ C
units-gallon = gallon
units-cup = cup
units-fluid-ounce = fluid ounce
units-tablespoon = muỗng canh
units-teaspoon = muỗng cà phê
units-liter = lít
units-milliliter = mililít
units-mile-per-hour = dặm một giờ
units-kilometer-per-hour = kilômét một giờ
