### الاستوديو: كتابة درس، وشخصان على بطاقة واحدة.

## المحرر

lessons-editor = كلمات { $card }
lessons-editor-how = الكتابة هنا مثل كتابة رسالة. الأزرار أعلاه تضع الباقي. مفتاح Tab يخرج من هذا الحقل.
lessons-open = الكتابة
lessons-open-long = الكتابة: { $card }
lessons-close = الإغلاق
lessons-close-long = الإغلاق: { $card }
lessons-changed = تغيرت ولم تحفظ
lessons-see-change = رؤية ما غيرته
lessons-tools = إضافة
lessons-tool-strong = قوي
lessons-tool-em = خفيف
lessons-tool-answer = جواب آخر
lessons-tool-pause = لحظة هدوء
lessons-tool-say = كلمات يمكن قولها
lessons-tool-say-not = كلمات مؤلمة
lessons-tool-more = مساعدة وخطوط وروابط
lessons-tool-resource = نوع من المساعدة
lessons-tool-crisis = خط للاتصال
lessons-tool-link = درس آخر
lessons-tool-put = إضافة
lessons-tool-put-long = إضافة: { $what }
lessons-example-pause = يمكن وضع القدمين على الأرض.
lessons-example-say = أود الانتظار.
lessons-example-say-not = كانت فكرتك.
lessons-example-question = ما الذي يصح لك؟
lessons-example-answer = جواب
lessons-example-reply = رد لطيف.
lessons-new-card = بطاقة جديدة
lessons-new-check = سؤال جديد
lessons-new-pause = خطوة جديدة
lessons-card-more = المزيد عن هذه البطاقة
lessons-card-up = إلى أعلى
lessons-card-down = إلى أسفل
lessons-card-remove = إخراج هذه البطاقة
lessons-undo-back-told = خرجت بطاقة.
lessons-undo-back = إعادتها
lessons-undo-move-told = انتقلت بطاقة.
lessons-undo-move = إعادتها إلى مكانها
lessons-marks = هذه البطاقة عن
lessons-same-meaning = خطأ كتابة فقط: المعنى نفسه، فتبقى الترجمات صالحة
lessons-english = بالإنجليزية
lessons-english-changed = تغير النص الإنجليزي منذ هذه الترجمة:

## ما قبل الدرس

lessons-title = العنوان
lessons-note = ملاحظة المحتوى
lessons-note-hint = سطر بسيط يقول عم يتكلم الدرس. يمكن تركه فارغا.
lessons-front-more = المزيد عن هذا الدرس
lessons-minutes = دقائق القراءة
lessons-seconds = الثواني اللازمة
lessons-review-date = النظر من جديد قبل
lessons-short = بطاقات النص الأقصر
lessons-reviewers = من يقرؤه
lessons-tags = المواضيع
lessons-basis = مصدره

## الحفظ

lessons-saving = الحفظ
lessons-not-saved = لم يحفظ بعد
lessons-not-saved-means = تنتظر كلماتك في هذه الصفحة حتى حفظها أو إغلاق الصفحة.
lessons-why = سبب التغيير
lessons-why-hint = بضع كلمات للآخرين. يمكن تركه فارغا.
lessons-save = الحفظ
lessons-saved = حفظ كالإصدار { $number }.
lessons-saved-merged = حفظ كالإصدار { $number } مع ما كتبه شخص آخر.
lessons-all-saved = كل شيء محفوظ.
lessons-drop = ترك تغييراتي
lessons-drop-heading = ترك ما كتبته؟
lessons-drop-means = يبقى المحفوظ كما هو. يضيع ما كتبته بعده.
lessons-drop-yes = تركه
lessons-moved-on = حفظ شخص هذا الدرس بعد أن بدأت. كلماتك باقية. الحفظ يجمع الاثنين.

## شخصان على بطاقة واحدة

lessons-conflict-heading = كتب شخص آخر هنا أيضا
lessons-conflict-lead = لم يضع شيء ولم يحفظ شيء بعد. يمكنك رؤية النصين والاختيار.
lessons-conflict-yours = كلماتك
lessons-conflict-theirs = كلماته، محفوظة
lessons-conflict-changed = ما تغير
lessons-conflict-keep-yours = إبقاء كلماتي
lessons-conflict-keep-theirs = إبقاء كلماته
lessons-conflict-keep-both = كتابة نص واحد من الاثنين
lessons-conflict-write = النص من الاثنين
lessons-conflict-open = { $count ->
    [zero] اختيارات باقية: { $count }.
    [one] اختيارات باقية: { $count }.
    [two] اختيارات باقية: { $count }.
    [few] اختيارات باقية: { $count }.
    [many] اختيارات باقية: { $count }.
   *[other] اختيارات باقية: { $count }.
}
lessons-conflict-save = حفظ هذا

## الفروق

lessons-same = لم يتغير شيء.
lessons-diff-added = جديد:
lessons-diff-gone = أزيل:
