### القراءة: دروس قصيرة، بطاقة بعد بطاقة، وتمارين للهدوء. لا أحد يعرف أي درس مفتوح.

learn-heading = قراءة وتعلم
learn-lead = بطاقات قصيرة، في كل منها فكرة واحدة. يمكنك تخطي أي بطاقة والتوقف متى شئت.
learn-loading = الدروس في الطريق. حجمها حوالي { $size }.
learn-why = تصل كلها معا. لذلك لا نعرف أي درس تفتح.
learn-offline = لم تصل الدروس. ربما لا يوجد إنترنت الآن.
learn-missing = الدروس غير متاحة الآن. يمكنك المحاولة مرة أخرى بعد قليل.
learn-bad = وصلت الدروس لكن لا يمكن قراءتها. يمكنك المحاولة مرة أخرى بعد قليل.

## المجموعات الست

learn-track-1 = الآن
learn-track-2 = فهم ما حدث
learn-track-3 = كيف يستدرج الناس غيرهم
learn-track-4 = الجسد والنفس
learn-track-5 = الحقوق والمساعدة
learn-track-6 = ناسك، وعلى مهلك

learn-minutes =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة تقريبا
        [two] دقيقتان تقريبا
        [few] { $count } دقائق تقريبا
        [many] { $count } دقيقة تقريبا
       *[other] { $count } دقيقة تقريبا
    }

## ما ينقص لغة

learn-none = لا توجد دروس بهذه اللغة بعد. يمكنك قراءتها بهذه اللغات:
learn-elsewhere = غير متوفر بهذه اللغة بعد
learn-also-in = متوفر أيضا: { $languages }
lesson-read-in = هذا الدرس غير متوفر بهذه اللغة بعد. يمكنك قراءته بهذه اللغات:
lesson-gone = هذا الدرس لم يعد هنا.

## إلى أي حد روجعت الكلمات

lesson-unreviewed = لم يراجع أحد هذا بعد.
lesson-stale = تغيرت الصفحة الإنجليزية. قد تكون هذه الصفحة قديمة.
learn-mark-unreviewed = لم يراجع بعد
learn-mark-machine = كتبه حاسوب
learn-mark-draft = لم يراجع بعد
learn-mark-stale = قد يكون قديما

## قبل الدرس

lesson-note-read = قراءة الدرس
lesson-note-short = نسخة أقصر
lesson-note-calm = شيء هادئ
lesson-note-not-now = ليس الآن

## على البطاقة

lesson-card-of = بطاقة { $count } من { $total }
lesson-next = البطاقة التالية
lesson-before = البطاقة السابقة
lesson-skip = الانتقال إلى النهاية
lesson-pause = لحظة هدوء
lesson-say = يمكنك قول مثلا
lesson-say-not = كلمات قد تؤلم
lesson-answers = أجوبة. لا جواب خاطئ بينها.
lesson-find = البحث عن مساعدة: { $kind }
lesson-find-any = البحث عن مساعدة
lesson-after = ماذا الآن؟
lesson-another = درس آخر
lesson-nothing = لا شيء آخر الآن

## في أسفل كل شاشة

lesson-always = موجود دائما
lesson-talk = التحدث مع شخص

## تمارين الهدوء

steady-heading = التهدئة
steady-lead = طرق قصيرة لبعض الهدوء. كل منها أقل من دقيقة. يمكنك إبقاء عينيك مفتوحتين.
steady-seconds = حوالي { $count } ثانية
steady-step-of = خطوة { $count } من { $total }
steady-next = الخطوة التالية
steady-before = الخطوة السابقة
steady-again = مرة أخرى
steady-another = تمرين آخر
