### غرفة الانتظار والمحادثة.

talk-chat-heading = محادثتك

## أين وصلت المحادثة

talk-opening = تُفتح محادثتك. كلماتك تُقفل أولًا على هذا الهاتف.
talk-waiting = لك مكان. سيرد عليك شخص هنا.
talk-wait-now = قد يأتي دورك قريبًا.
talk-wait-minutes = قد يحتاج الأمر إلى بضع دقائق.
talk-wait-half-hour = قد يحتاج الأمر إلى 30 دقيقة.
talk-wait-long = قد يحتاج الأمر إلى أكثر من 30 دقيقة.
talk-wait-meanwhile = يبقى مكانك محفوظًا أثناء التجول هنا. يمكنك الكتابة أثناء الانتظار.
talk-wait-look = البحث عن مساعدة في هذه الأثناء
talk-wait-read = قراءة شيء في هذه الأثناء
talk-wait-steady = التهدئة
talk-left = تُركت رسالتك. لا أحد هنا الآن.
talk-left-none = محادثتك تنتظر هنا. لا أحد هنا الآن.
talk-left-until = تنتظر حتى { DATETIME($date, dateStyle: "long", timeStyle: "short") }. ثم تُمحى. يمكنك العودة بست كلمات.
talk-over = انتهت هذه المحادثة.
talk-over-closed = المحادثة مغلقة الآن. ما كتبته ما زال مقفلًا.
talk-over-clock = يبدو أن ساعة هذا الهاتف غير صحيحة. تحتاج المحادثة إلى اليوم والوقت الصحيحين.
talk-over-failed = شيء لم يعمل هنا. ما كتبته ما زال مقفلًا.
talk-over-full = امتلأت هذه المحادثة، ولا تتسع للمزيد. يمكنك بدء محادثة جديدة ومتابعة الكلام فيها.
talk-look-again = النظر مرة أخرى
talk-gone = لم تعد هذه المحادثة هنا. مُحيت، أو فُتحت بست كلمات في مكان آخر.
talk-tampered = غيّر شيئًا هنا شخص ليس في هذه المحادثة. التوقف هنا أكثر أمانًا. هذه الخطوط مفتوحة.
talk-update = تلزم صفحة أحدث للمتابعة. تأتي عند فتح هذه الصفحة مرة أخرى.
talk-new = بدء محادثة جديدة
talk-wait-again = انتظار شخص
talk-wait-same = انتظار الشخص نفسه

## الاتصال

talk-line-coming-back = لا يوجد اتصال. تجري المحاولة مرة أخرى. لم يضع ما كتبته.
talk-line-offline = لا يوجد إنترنت الآن. يُرسل ما كتبته عندما يعود.
talk-line-poll = الاتصال بطيء هنا. لكنه يعمل.
talk-line-elsewhere = هذه المحادثة مفتوحة في علامة تبويب أخرى. هذه متوقفة.
talk-line-busy = يحتاج الأمر إلى وقت أطول من المعتاد. تتكرر المحاولة تلقائيًا.
talk-line-stopped = انقطع الاتصال. لم يضع ما كتبته.
talk-use-here = استعمالها هنا
talk-open-again = فتحها مرة أخرى
talk-missing = شيء ناقص في هذه المحادثة. ما كتبته ينتظر هنا حتى المتابعة.
talk-missing-go-on = المتابعة من دونه

## الكتابة

talk-log = الرسائل
talk-write = الكتابة هنا
talk-send = إرسال
talk-sending = يُرسل
talk-sent = أُرسل
talk-not-sent = لم يُرسل
talk-again = إرسال مرة أخرى
talk-drop = إزالة
talk-you = أنت
talk-mentor = شخص داعم
talk-typing = شخص يكتب
talk-line-opened = فتحت هذه المحادثة. لا يقرؤها إلا المذكورون هنا.
talk-line-joined = { $name } هنا الآن.
talk-line-left = { $name } خارج المحادثة الآن.
talk-line-handed-over = المتابعة معك الآن: { $name }.
talk-line-lead-joined = { $name } هنا للمساعدة. يمكنك رؤية كل من يقرأ هذا.
talk-line-renewed = تغيرت أقفال هذه المحادثة. يقرؤها الأشخاص أنفسهم.
talk-line-came-back = عدت إلى هنا. لا يظهر هنا شيء مما سبق.
talk-line-danger = قال شخص إن هناك خطرًا الآن. خطوط المساعدة في الأسفل.
talk-line-unreadable = رسالة واحدة لا يمكن قراءتها.
talk-line-update = رسالة واحدة تحتاج إلى صفحة أحدث لقراءتها.
talk-line-missing = شيء ناقص هنا.
talk-line-changed = تغير من يمكنه قراءة هذا.
talk-card = مكان قد يساعد
talk-lesson = درس للقراءة
talk-card-open = فتح
talk-somebody = شخص ما

## من يمكنه قراءة هذا

talk-readers = من يمكنه قراءة هذا
talk-readers-are = يمكنهم قراءة هذا: { $names }
talk-reader-me = أنت
talk-reader-mentor = { $name }، دعم
talk-reader-lead = { $name }، إشراف
talk-reader-nameless = شخص داعم
talk-reader-intake = أول من يرد
talk-readers-note = لا أحد غيرهم يستطيع فتحها. الخادم يحملها مقفلة فقط.
talk-not-again = ليس هذا الشخص مرة أخرى
talk-not-again-sure = لن يأتيك هذا الشخص مرة أخرى. سيكون الانتظار لشخص آخر. قد يحتاج ذلك إلى وقت أطول.
talk-share = هنا شخص جديد. هل تُعرض عليه الرسائل السابقة؟
talk-share-yes = عرضها
talk-share-no = بداية جديدة

## المزيد

talk-more = المزيد
talk-alarm = أنا في خطر الآن
talk-alarm-sure = يُطلب من شخص مشرف دخول هذه المحادثة. قد يكون خط المساعدة أسرع. لا أحد هنا يعرف مكانك.
talk-alarm-call = طلب شخص مشرف هنا
talk-alarm-done = طُلب شخص مشرف. سيظهر لك هنا عند دخوله.
talk-alarm-nobody = لا يوجد هنا شخص مشرف الآن. المحادثة تنتظر أحدهم. يمكن لخط أن يساعدك الآن.
talk-keep = حفظ هذه المحادثة على هذا الهاتف
talk-keep-note = حتى الخروج، أو مرور 30 دقيقة بلا استعمال. من يمسك هذا الهاتف قد يفتحها.
talk-typing-switch = إظهار أنني أكتب
talk-erase = محو كل شيء
talk-erase-sure = هذا يمحو المحادثة للجميع، فورًا. لا أحد يستطيع إعادتها.
talk-end = إغلاق هذه المحادثة
talk-end-sure = تنسى هذه الصفحة المحادثة. يمكنك العودة إليها بست كلمات.
talk-end-sure-wordless = تنسى هذه الصفحة المحادثة. لا توجد ست كلمات بعد، فلا أحد يستطيع العودة إليها.
talk-yes = نعم
talk-no = لا
talk-failed = لم ينجح ذلك هذه المرة. لم يتغير شيء. يمكنك المحاولة مرة أخرى.
talk-failed-offline = لم ينجح ذلك. قد لا يوجد إنترنت الآن. يمكنك المحاولة مرة أخرى.
