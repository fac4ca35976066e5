### جدول المناوبات: من ينوي أن يكون هنا، ومتى.

rota-heading = جدول المناوبات
rota-lead = كل شخص يخطط مناوباته. يمكن للخطط أن تتغير، ولا بأس بذلك.
rota-list = الأسبوعان القادمان
rota-none = لم يخطط أحد مناوبة بعد. يمكنك البدء.
rota-when = من { $from } إلى { $until }
rota-when-long = { $date }، من { $from } إلى { $until }
rota-you = أنت
rota-add = إضافة مناوبة لك
rota-day = اليوم
rota-from = من
rota-until = حتى
rota-add-means = مدة المناوبة أربع ساعات على الأكثر. الأوقات كما في هذا الجهاز.
rota-add-go = إضافة
rota-added = أُضيفت مناوبتك: { $date }، من { $from } إلى { $until }.
rota-remove = إزالة
rota-remove-long = إزالة: { $name }، من { $from } إلى { $until }
rota-remove-heading = إزالة هذه المناوبة؟
rota-remove-means = يرى الآخرون أنها شاغرة. يمكنك إضافتها من جديد.
rota-remove-means-other = هذه ليست مناوبتك. يظهر لصاحبها أنها أُزيلت.
rota-remove-yes = إزالتها
rota-removed = أُزيلت المناوبة.
