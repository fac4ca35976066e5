### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

units-title = 单位
units-heading = 单位换算
units-number = 数字
units-from = 从
units-to = 到
units-swap = 对换
units-unread = 请输入数字
units-common = 常用换算
units-home = 首页
units-code = 密码
units-erase = 删除
units-enter = 确定
units-back = 返回
units-kind-length = 长度
units-kind-weight = 重量
units-kind-temperature = 温度
units-kind-volume = 容量
units-kind-speed = 速度

## Units, as they stand after a number

units-mile = 英里
units-yard = 码
units-foot = 英尺
units-inch = 英寸
units-kilometer = 公里
units-meter = 米
units-centimeter = 厘米
units-millimeter = 毫米
units-pound = 磅
units-ounce = 盎司
units-kilogram = 公斤
units-gram = 克
units-fahrenheit = 华氏度
units-celsius = 摄氏度
units-gallon = 加仑
units-cup = 杯
units-fluid-ounce = 液量盎司
units-tablespoon = 汤匙
units-teaspoon = 茶匙
units-liter = 升
units-milliliter = 毫升
units-mile-per-hour = 英里每小时
units-kilometer-per-hour = 公里每小时
