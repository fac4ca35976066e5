### الاستوديو: كتابة الدروس وقراءتها وتوقيعها ووصولها إلى الهواتف.

console-nav-lessons = الدروس

lessons-heading = الدروس
lessons-lead = ما يقرؤه الشباب في التعلم. ينظر شخصان في كل تغيير قبل أن يخرج.
lessons-back = كل الدروس

## ما يمكن فعله هنا

may-lessons-see = رؤية كل الدروس وحالها وما قيل عنها.
may-lessons-write = كتابة الدروس أو نقلها إلى لغة أخرى.
may-lessons-review = الموافقة على درس أو إعادته مع ملاحظة.
may-lessons-publish = وضع دروس لها ما يكفي من الموافقات على الهواتف.
may-lessons-withdraw = رفع درس عن كل الهواتف حالا.

## ما ينتظر في الصفحة الأولى

today-lessons-sign = { $count ->
    [zero] دروس تنتظر توقيعا: { $count }
    [one] دروس تنتظر توقيعا: { $count }
    [two] دروس تنتظر توقيعا: { $count }
    [few] دروس تنتظر توقيعا: { $count }
    [many] دروس تنتظر توقيعا: { $count }
   *[other] دروس تنتظر توقيعا: { $count }
}
today-lessons-sign-note = يمكن قراءتها الآن. يقول كل درس "لم يراجع بعد" حتى يوقعه شخص هنا.
today-lessons-sign-go = الدروس التي تنتظر توقيعا
today-lessons-review = { $count ->
    [zero] دروس تغيرت وتنتظر موافقتك: { $count }
    [one] دروس تغيرت وتنتظر موافقتك: { $count }
    [two] دروس تغيرت وتنتظر موافقتك: { $count }
    [few] دروس تغيرت وتنتظر موافقتك: { $count }
    [many] دروس تغيرت وتنتظر موافقتك: { $count }
   *[other] دروس تغيرت وتنتظر موافقتك: { $count }
}
today-lessons-review-note = يمكنك الموافقة أو الإعادة مع ملاحظة.
today-lessons-review-go = رؤية ما تغير
today-lessons-publish = { $count ->
    [zero] دروس جاهزة للهواتف: { $count }
    [one] دروس جاهزة للهواتف: { $count }
    [two] دروس جاهزة للهواتف: { $count }
    [few] دروس جاهزة للهواتف: { $count }
    [many] دروس جاهزة للهواتف: { $count }
   *[other] دروس جاهزة للهواتف: { $count }
}
today-lessons-publish-note = لها ما يكفي من الموافقات. يمكنك وضعها على الهواتف الآن أو في وقت تختاره.
today-lessons-publish-go = رؤية ما هو جاهز
today-lessons-due = { $count ->
    [zero] دروس حان وقت النظر فيها من جديد: { $count }
    [one] دروس حان وقت النظر فيها من جديد: { $count }
    [two] دروس حان وقت النظر فيها من جديد: { $count }
    [few] دروس حان وقت النظر فيها من جديد: { $count }
    [many] دروس حان وقت النظر فيها من جديد: { $count }
   *[other] دروس حان وقت النظر فيها من جديد: { $count }
}
today-lessons-due-note = المعلومات تقدم مع الوقت. يقرأ شخص هذه الدروس ثانية ويضع تاريخا جديدا.
today-lessons-due-go = رؤية ما حان وقته

## القائمة

lessons-unsent = كلمات لم تحفظ
lessons-waits = في انتظارك
lessons-nothing-waits = لا شيء في انتظارك. يمكنك قراءة أي درس أدناه.
lessons-wait-sign = للتوقيع ({ $count })
lessons-wait-sign-note = جاءت مع Wayside ولم يوقعها أحد هنا. يمكنك قراءة كل درس ثم الموافقة أو ترك تعليق.
lessons-wait-returned = أعيدت إليك ({ $count })
lessons-wait-returned-note = قرأ شخص تغييرك وكتب ملاحظة. يمكنك إصلاحه وإرساله ثانية.
lessons-wait-review = تغيرت وتنتظر موافقتك ({ $count })
lessons-wait-review-note = غيرها شخص. يمكنك الموافقة أو الإعادة مع ملاحظة.
lessons-wait-publish = جاهزة للهواتف ({ $count })
lessons-wait-publish-note = لها ما يكفي من الموافقات.
lessons-wait-check = ترجمات للمراجعة ({ $count })
lessons-wait-check-note = ترجمها حاسوب أو شخص. يمكنك تحديد البطاقات الصحيحة.
lessons-wait-translate = للترجمة ({ $count })
lessons-wait-translate-note = بطاقات ناقصة، أو تغير النص الإنجليزي منذ ذلك الحين.
lessons-wait-overdue = فات موعدها ({ $count })
lessons-wait-overdue-note = مر يوم النظر فيها من جديد.
lessons-wait-due = قريبا ({ $count })
lessons-wait-due-note = بقي أقل من 30 يوما على النظر فيها من جديد.
lessons-all = كل الدروس
lessons-language = اللغة
lessons-none = لا دروس هنا بعد.
lessons-not-begun = لم تبدأ. يمكنك فتحها وترجمة البطاقة الأولى.
lessons-part-track-0 = دروس أخرى
lessons-part-track-1 = الآن
lessons-part-track-2 = فهم ما حدث
lessons-part-track-3 = كيف يستدرج الناس غيرهم
lessons-part-track-4 = الجسد والنفس
lessons-part-track-5 = الحقوق والمساعدة
lessons-part-track-6 = ناسك، وعلى مهلك
lessons-part-steady = الهدوء
lessons-part-check-in = وقفة خاصة مع النفس
lessons-unsigned = بلا توقيع بعد
lessons-count-stale = تغير الإنجليزي: { $count }
lessons-count-machine = من حاسوب: { $count }
lessons-count-draft = بلا مراجعة: { $count }
lessons-count-absent = ناقصة: { $count }
lessons-comments-open = التعليقات: { $count }
lessons-from = يخرج في { $when }
lessons-review-by = النظر من جديد قبل { $date }

## درس جديد

lessons-begin = بدء درس جديد
lessons-begin-means = يبدأ مسودة فيها بطاقة فارغة. لا يصل إلى أي هاتف قبل موافقة العدد الكافي.
lessons-begin-id = اسمه في الروابط، بشكل دائم:
lessons-begin-title-wrong = أولا يلزم عنوان فيه حروف لاتينية.
lessons-begin-taken = يوجد درس بهذا الاسم. يمكن اختيار عنوان آخر.
lessons-track = القسم في التعلم
lessons-begin-go = بدؤه
lessons-begun = بدأ الدرس. يمكن كتابة بطاقته الأولى.

## حال الدرس

lessons-state-draft = مسودة
lessons-state-in-review = قيد المراجعة
lessons-state-approved = جاهز للهواتف
lessons-state-scheduled = يخرج لاحقا
lessons-state-published = على الهواتف
lessons-state-archived = مسحوب
lessons-state-draft-means = هذه مسودة. لا يراها أحد خارج هذا المكان.
lessons-state-in-review-means = يقرؤه الآن من يلزم أن يقرأه.
lessons-state-approved-means = له ما يكفي من الموافقات. يمكن لمن ينشر وضعه على الهواتف.
lessons-state-scheduled-means = يصل إلى الهواتف في { $when }.
lessons-state-published-means = هذا ما على الهواتف الآن.
lessons-state-archived-means = لا هاتف لديه هذا الدرس الآن. يمكن لمن ينشر إعادة نص نال الموافقة.
lessons-phones-have = لا يزال على الهواتف الإصدار { $number }.
lessons-missing = لا تزال تلزم موافقة من:
lessons-needs-survivor = شخص له خبرة شخصية
lessons-needs-survivor-reviewer = شخص له خبرة شخصية
lessons-needs-legal = مراجعة قانونية
lessons-needs-legal-reviewer = مراجعة قانونية
lessons-needs-health = مراجعة صحية
lessons-needs-health-reviewer = مراجعة صحية
lessons-needs-language = مراجعة لغوية
lessons-needs-language-reviewer = مراجعة لغوية
lessons-needs-second = شخص آخر، في أي دور

## درس واحد

lessons-tabs = هذا الدرس
lessons-tab-read = القراءة والتوقيع
lessons-tab-write = الكتابة
lessons-tab-translate = الترجمة
lessons-tab-preview = على هاتف
lessons-tab-history = ما تغير
lessons-title-card = العنوان وملاحظة المحتوى
lessons-order-card = ترتيب البطاقات
lessons-whole = الدرس كله
lessons-card-card = البطاقة { $number }
lessons-card-check = البطاقة { $number }: سؤال
lessons-card-pause = الخطوة { $number }
lessons-card-empty = لا شيء هنا بعد.
lessons-card-state-absent = بلا ترجمة
lessons-card-state-machine = من حاسوب، بلا مراجعة
lessons-card-state-draft = من شخص، بلا مراجعة
lessons-card-state-reviewed = تمت المراجعة
lessons-card-state-stale = تغير النص الإنجليزي
lessons-mark-law = عن القانون
lessons-mark-telling = من قد يلزمه الإبلاغ
lessons-mark-health = عن الصحة
lessons-mark-consent = ما يوافق عليه الشخص
lessons-mark-exit = مغادرة الصفحة
lessons-mark-unconfirmed = غير مؤكد: لا يظهر على أي هاتف
lessons-drawn-line = خط للاتصال:
lessons-drawn-help = أماكن قريبة منك:
lessons-by = { $name }، { $role }، { $when }
lessons-by-name = { $name }، { $when }
lessons-by-wayside = جاء مع Wayside، { $when }
lessons-by-files = أُخذ من ملفات على الخادم، { $when }
lessons-here = { $name } على هذه البطاقة الآن.
lessons-here-page = { $name } ينظر في هذا الدرس الآن.
lessons-here-card = { $name } على { $card } الآن.

## سهولة القراءة

lessons-look = كيف يقرأ
lessons-meter-grade = الصف الدراسي
lessons-meter-ease = السهولة
lessons-meter-no-formula = لا معادلة لهذه اللغة.
lessons-meter-mean = كلمات الجملة
lessons-meter-longest = أطول جملة
lessons-meter-most = من { $bound } على الأكثر
lessons-meter-least = من { $bound } على الأقل
lessons-meter-good = جيد
lessons-meter-over = للإصلاح
lessons-meter-words = { $count } من { $fewest } إلى { $most } كلمة.
lessons-meter-short = قصيرة قليلا.
lessons-meter-long = أطول من اللازم.
lessons-meter-card-longest = أطول جملة: { $count }.
lessons-faults = { $count ->
    [zero] أشياء للنظر فيها: { $count }
    [one] أشياء للنظر فيها: { $count }
    [two] أشياء للنظر فيها: { $count }
    [few] أشياء للنظر فيها: { $count }
    [many] أشياء للنظر فيها: { $count }
   *[other] أشياء للنظر فيها: { $count }
}
lessons-no-faults = لا شيء للإصلاح.
lessons-fault-place = { $card }، السطر { $line }
lessons-fault-line = السطر { $line }

## التعليقات

lessons-comment = قول شيء عن هذا
lessons-comment-on = تعليقك على { $card }
lessons-comment-send = إرسال التعليق
lessons-comment-missing = يمكنك كتابة شيء أولا.
lessons-comment-told = كلماتك ظاهرة لكل من يعمل على الدروس.
lessons-comments-done = انتهت ({ $count })
lessons-answer = الرد
lessons-answer-label = ردك
lessons-resolve = انتهى هذا
lessons-resolved = انتهى التعليق.
