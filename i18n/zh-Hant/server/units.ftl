### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

units-title = 單位
units-heading = 單位換算
units-number = 數字
units-from = 從
units-to = 到
units-swap = 對換
units-unread = 請輸入數字
units-common = 常用換算
units-home = 首頁
units-code = 密碼
units-erase = 刪除
units-enter = 確定
units-back = 返回
units-kind-length = 長度
units-kind-weight = 重量
units-kind-temperature = 溫度
units-kind-volume = 容量
units-kind-speed = 速度

## Units, as they stand after a number

units-mile = 英里
units-yard = 碼
units-foot = 英尺
units-inch = 英寸
units-kilometer = 公里
units-meter = 公尺
units-centimeter = 公分
units-millimeter = 公釐
units-pound = 磅
units-ounce = 盎司
units-kilogram = 公斤
units-gram = 克
units-fahrenheit = 華氏度
units-celsius = 攝氏度
units-gallon = 加侖
units-cup = 杯
units-fluid-ounce = 液量盎司
units-tablespoon = 湯匙
units-teaspoon = 茶匙
units-liter = 升
units-milliliter = 毫升
units-mile-per-hour = 英里每小時
units-kilometer-per-hour = 公里每小時
