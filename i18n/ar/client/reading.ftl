### ما يمكن فعله بالدروس: البحث والاستماع والطباعة وشكل الخط وحفظ ما تمت قراءته.

reading-tools = أدوات

## البحث. لا شيء مما يكتب يخرج من الهاتف.

reading-find = بحث
reading-find-heading = البحث في الدروس
reading-find-field = عن ماذا؟
reading-find-hint = كلمة واحدة تكفي. تبقى على هذا الهاتف.
reading-find-none = لا شيء فيه هذه الكلمة. يمكنك تجربة كلمة أخرى.
reading-find-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

## الاستماع

reading-listen = استماع
reading-listen-stop = إيقاف
reading-listen-warning = سيخرج صوت. قد يسمعه من حولك.
reading-listen-start = تشغيل الصوت
reading-listen-none = ليس في هذا الهاتف صوت خاص به لهذه اللغة. الأصوات الأخرى ترسل الكلمات إلى الخارج، فتبقى متوقفة.

## الطباعة

reading-print = طباعة
reading-print-heading = طباعة هذا الدرس
reading-print-paper = قد يجد غيرك الورق.
reading-print-trace = قد تتذكر الطابعة أو هذا الهاتف أن شيئا طبع.
reading-print-edge = بعض المتصفحات تطبع عنوان الصفحة على الطرف. يمكنك إيقاف "الرأس والتذييل".
reading-print-start = طباعته

## شكل الكلمات

reading-look = الخط
reading-heading = الخط وما يحفظ
reading-look-heading = شكل الكلمات
reading-size = الحجم
reading-size-1 = عادي
reading-size-2 = كبير
reading-size-3 = أكبر
reading-size-4 = الأكبر
reading-more = المسافة والتباين
reading-room = مسافة أوسع
reading-contrast = تباين قوي
reading-look-visit = يبقى هكذا حتى تغلق هذه الصفحة.
reading-look-kept = يحفظ مع ما تقرأ.

## ما يحفظ من القراءة: لا شيء قبل طلب ذلك

reading-kept-heading = ما تقرأ
reading-kept-off = لا شيء مما تقرأ محفوظ على هذا الهاتف.
reading-kept-only = أولا يحفظ الهاتف الصفحة. بعدها يمكنه حفظ ما تقرأ.
reading-kept-risk = قد يرى من يمسك هذا الهاتف ما تقرأ.
reading-kept-start = حفظ ما أقرأ
reading-kept-what = أين وصلت، ودروس وأجوبة تحفظها
reading-kept-on = ما تقرأ محفوظ على هذا الهاتف. لا يرسل إلى أي مكان.
reading-kept-leave = الخروج والمحو يمسحانه أيضا.
reading-kept-clear = مسح كل هذا
reading-kept-clear-note = يزيله عن هذا الهاتف ويوقف الحفظ
reading-kept-cleared = ما قرأت لم يعد على هذا الهاتف.
reading-kept-failed = هذا المتصفح لم يحفظه. لا شيء منه على هذا الهاتف.
reading-save = حفظ
reading-saved = محفوظ
reading-saved-heading = دروس محفوظة
reading-saved-none = لا شيء بعد. يمكنك حفظ درس من أي بطاقة فيه.
reading-mark-read = تمت قراءته
reading-mark-begun = بدأت قراءته
keep-risk-reading = ما تقرأ في "قراءة وتعلم" يحفظ أيضا، لأنك طلبت ذلك. ما تكتب أو تبحث عنه لا يحفظ.

## في آخر الدرس

reading-related = أماكن حول هذا
