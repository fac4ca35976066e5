### المكتب: المناوبة، والمحادثات المنتظرة، ومحادثاتك.

desk-heading = المحادثة
desk-no-roster = المحادثة مغلقة: لا قائمة سارية الآن. يمكن لشخص مشرف توقيع القائمة التالية.
desk-no-roster-lead = المحادثة مغلقة: لا قائمة سارية الآن. يمكنك توقيع القائمة التالية.
desk-roster-until = القائمة سارية حتى { $until }.

## المناوبة

desk-duty = مناوبتك
desk-duty-on = في المناوبة
desk-duty-break = في استراحة
desk-duty-off = خارج المناوبة
desk-duty-on-means = قد تأتيك محادثات جديدة.
desk-duty-break-means = لا تأتيك محادثة جديدة. محادثاتك الحالية تبقى.
desk-duty-off-means = أنت خارج المناوبة. يمكنك بدؤها متى ناسبك ذلك.
desk-duty-until = تنتهي مناوبتك في { $time }.
desk-duty-told-on = بدأت مناوبتك الآن.
desk-duty-told-break = بدأت استراحتك الآن.
desk-duty-told-off = انتهت مناوبتك الآن. شكرًا لأنك هنا.

## الراحة

desk-rest = وقت للراحة
desk-rest-means = كان ذلك كثيرًا. المحادثات الجديدة تنتظر حتى { $time }.
desk-rest-try = يمكنك الوقوف، أو شرب الماء، أو النظر من النافذة.
desk-rest-end = تكفيني هذه الراحة
desk-rest-ended = انتهت راحتك. كان هذا اختيارك.

## من ينتظر

desk-waiting = الانتظار
desk-waiting-none = لا أحد ينتظر الآن.
desk-chat-in = محادثة باللغة: { $language }
desk-whisper-in = همسة ({ $language })
desk-wait-now = جاءت قبل لحظة
desk-wait-minutes = تنتظر منذ بضع دقائق
desk-wait-half-hour = تنتظر منذ نحو نصف ساعة
desk-wait-long = تنتظر منذ أكثر من نصف ساعة
desk-left-means = تُركت رسالة. قد لا يكون صاحبها هنا الآن.
desk-take = أخذ هذه المحادثة
desk-not-off = يمكنك أخذ محادثة أثناء المناوبة.
desk-not-break = أنت في استراحة. يمكنك أخذ محادثة بعدها.
desk-not-rest = يمكنك أخذ محادثة بعد راحتك.
desk-not-full = لديك أكبر عدد من المحادثات لشخص واحد.

desk-flag-danger = خطر الآن
desk-flag-urgent = مستعجلة
desk-flag-heavy = ثقيلة
desk-flag-again = زيارة سابقة
desk-flag-left = رسالة لوقت لاحق

## محادثاتي

desk-mine = محادثاتك
desk-mine-lead = أنت فيها للإشراف.
desk-reply-first = من الجيد كتابة سطر أول قريبًا. وإلا تعود المحادثة إلى الانتظار.
desk-news = قيل شيء جديد.

desk-out = أحتاج إلى الخروج
desk-out-means = يُطلب من آخرين أخذها. لا أحد يسألك عن السبب.
desk-out-told = طُلب من آخرين أخذها. أنت في استراحة الآن.

## ما يطلبه آخرون

desk-offers = طلبات إليك
desk-offer-hand-over = سؤال من { $name }: هل يمكنك أخذ المحادثة؟
desk-offer-hand-over-nameless = سؤال من شخص: هل يمكنك أخذ المحادثة؟
desk-offer-hand-over-yes = أخذها
desk-offer-join = سؤال من { $name }: هل يمكنك الدخول أيضًا؟
desk-offer-join-nameless = سؤال من شخص: هل يمكنك الدخول أيضًا؟
desk-offer-join-yes = الدخول
desk-offer-whisper = طلب همسة من { $name }. لا يراه الشخص اليافع.
desk-offer-whisper-nameless = طلب همسة من شخص. لا يراه الشخص اليافع.
desk-offer-whisper-yes = همسة
desk-offer-danger = من { $name }: شخص في خطر الآن.
desk-offer-danger-nameless = شخص يافع يقول إنه في خطر الآن.
desk-offer-danger-yes = الدخول
desk-offer-no = ليس الآن
desk-offer-declined = وصلهم أن ذلك غير ممكن لك الآن. لا بأس بذلك.

## للمشرفين

desk-live = محادثات جارية
desk-live-means = يمكنك طلب الدخول. يراه كل من في المحادثة عند حدوثه.
desk-live-been = لا تظهر هنا محادثة كنت فيها من قبل. يمكن لشخص فيها أن يطلب عودتك.
desk-live-none = لا توجد محادثة جارية يمكنك دخولها.
desk-lapsed = عادت إلى الصف محادثات كانت مع { $name }. بدأت استراحة هناك.
desk-live-with = مع { $names }
desk-live-ask = طلب الدخول
desk-live-asked = أُرسل طلبك. تُفتح المحادثة هنا عندما تسمح لوحتهم بذلك.

desk-notes = ملاحظات للمشرفين
desk-notes-means = ملاحظات ختمها داعمون للمشرفين. تُمحى كل منها بعد 90 يومًا.
desk-notes-open = قراءة الملاحظات
desk-notes-none = لا توجد ملاحظة.
desk-notes-by = من { $name }
desk-notes-by-nobody = من شخص لم يذكر اسمًا

## الصوت

desk-signals = عندما يكتب أحد أو ينتظر
desk-signals-sound = صوت خفيف
desk-signals-shake = اهتزاز الهاتف
desk-signals-means = كلاهما متوقف عند الدخول. لا يُحفظ شيء من هذا على الجهاز.

## كلمات للنفس

desk-debrief = كلمات لنفسك
desk-debrief-means = بعد محادثة صعبة قد تفيد الكتابة. هذا اختيارك. لا أحد غيرك يقرؤها.
desk-debrief-open = كتابة أو قراءة
desk-debrief-label = ما بقي معك
desk-debrief-hint = يُحفظ 30 يومًا. الأفضل ترك كل ما يدل على الشخص اليافع.
desk-debrief-go = حفظه لي
desk-debrief-told = تم حفظه. لا أحد غيرك يفتحه.
desk-debrief-none = لا شيء محفوظ لك هنا.

desk-note-closed = لا يُفتح هذا بمفتاحك. قد يكون من قبل بداية جديدة.
desk-note-until = كُتب في { $from }. يُمحى في { $until }.
desk-note-erase = محو
desk-note-erase-long = محو ما كُتب في { $date }
desk-note-erase-heading = محوه الآن؟
desk-note-erase-means = يزول عندك فورًا. لا رجوع عن ذلك.
desk-note-erase-yes = محوه
