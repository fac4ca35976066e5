### الصفحة المحايدة: محول وحدات.

units-title = الوحدات
units-heading = تحويل الوحدات
units-number = العدد
units-from = من
units-to = إلى
units-swap = تبديل
units-unread = هنا يُكتب عدد
units-common = تحويلات شائعة
units-home = الرئيسية
units-code = الرمز
units-erase = مسح
units-enter = موافق
units-back = رجوع

units-kind-length = الطول
units-kind-weight = الوزن
units-kind-temperature = درجة الحرارة
units-kind-volume = الحجم
units-kind-speed = السرعة

## الوحدات، كما تأتي بعد العدد

units-mile = ميل
units-yard = ياردة
units-foot = قدم
units-inch = بوصة
units-kilometer = كيلومتر
units-meter = متر
units-centimeter = سنتيمتر
units-millimeter = مليمتر
units-pound = رطل
units-ounce = أونصة
units-kilogram = كيلوغرام
units-gram = غرام
units-fahrenheit = درجة فهرنهايت
units-celsius = درجة مئوية
units-gallon = غالون
units-cup = كوب
units-fluid-ounce = أونصة سائلة
units-tablespoon = ملعقة كبيرة
units-teaspoon = ملعقة صغيرة
units-liter = لتر
units-milliliter = مليلتر
units-mile-per-hour = ميل في الساعة
units-kilometer-per-hour = كيلومتر في الساعة
