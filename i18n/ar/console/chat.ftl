### محادثة واحدة في اللوحة. يقرؤها الداعمون والمشرفون.

chat-heading = محادثة
chat-back = المكتب
chat-opening = تُفتح المحادثة. لحظة من فضلك.
chat-over = انتهت هذه المحادثة عندك، أو لم تُفتح هنا بعد.
chat-over-note = إن كانت صعبة، يمكنك أخذ استراحة. يمكنك كتابة كلمات لنفسك على المكتب.

## من يقرأ

chat-readers = من يمكنه قراءة هذا: { $names }.
chat-present = المحادثة مفتوحة عند الشخص اليافع.
chat-away = المحادثة ليست مفتوحة عند الشخص اليافع الآن.
chat-who-youth = الشخص اليافع
chat-who-intake = أول من يرد
chat-who-someone = شخص من الفريق
chat-who-me = { $name } (أنت)
chat-who-lead = { $name } (إشراف)
chat-who-you = أنت

## ما قيل

chat-log = ما قيل
chat-empty = ما يُقال من الآن يظهر هنا.
chat-typing = الطرف الآخر يكتب.
chat-card = مكان من صفحة البحث
chat-card-of = مكان: { $name }
chat-lesson = درس
chat-lesson-of = درس: { $name }
chat-state-sending = يُرسل
chat-state-not-sent = لم يُرسل
chat-again = إرسال مرة أخرى
chat-drop = إزالة
chat-line-of-opened = بدأت المحادثة.
chat-line-of-joined = { $name } هنا الآن.
chat-line-of-left = { $name } خارج المحادثة الآن.
chat-line-of-handed-over = سُلمت المحادثة إلى { $name }.
chat-line-of-lead-joined = { $name } هنا للإشراف.
chat-line-of-renewed = للمحادثة مفتاح جديد. يقرؤها الأشخاص أنفسهم.
chat-line-of-came-back = عاد الشخص اليافع، ربما على هاتف آخر.
chat-line-of-danger = من { $name }: خطر الآن.
chat-line-of-unreadable = جاء شيء لا يمكن فتحه هنا.
chat-line-of-update = جاء شيء من إصدار أحدث لهذه الصفحة.
chat-line-of-missing = شيء ناقص هنا.
chat-line-of-changed = تغير من يمكنه قراءة هذا.

## الحالة

chat-line-coming-back = الاتصال يعود. ما أرسلته ينتظر حتى ذلك الحين.
chat-line-poll = الاتصال بطيء. لكنه يعمل، وقد تتأخر الكلمات.
chat-line-offline = لا يوجد اتصال. ما أرسلته ينتظر هنا.
chat-line-elsewhere = هذه المحادثة مفتوحة عندك في علامة تبويب أخرى. هذه متوقفة.
chat-stage-opening = تُفتح المحادثة عندما يصل مفتاحها.
chat-stage-closed = انتهت هذه المحادثة.
chat-stage-full = امتلأت هذه المحادثة، ولا تتسع للمزيد. يمكنك إغلاقها هنا، ويمكن لمن يكتب بدء محادثة جديدة.
chat-stage-gone = مُحيت هذه المحادثة.
chat-stage-update = كُتبت هذه المحادثة بصفحة أحدث. يمكنك فتح اللوحة مرة أخرى.
chat-stage-tampered = وقّعت شيئًا هنا يد خاطئة. لا يظهر المزيد. يمكن لشخص مشرف النظر فيه معك.
chat-missing = شيء لم يصل. ما بعده ينتظر.
chat-go-on = المتابعة بما هو هنا

## الكتابة

chat-write = رسالتك
chat-write-whisper = همستك
chat-send = إرسال
chat-canned = كلمات للبداية
chat-canned-means = ضغطة على جملة تضعها في رسالتك. يمكنك تغييرها قبل الإرسال.
chat-canned-language = لغة الكلمات
chat-canned-begin = للبداية
chat-canned-listen = للإصغاء
chat-canned-steady = للهدوء
chat-canned-danger = عندما قد لا يكون الوضع آمنًا
chat-canned-wait = أثناء الانتظار
chat-canned-end = للختام
chat-cards = إرسال مكان
chat-cards-means = لا يرى الخادم المكان الذي بحثت عنه أو أرسلته.
chat-cards-search = اسم أو مدينة أو نوع مساعدة
chat-cards-missing = لم تصل قائمة الأماكن. يمكنك المحاولة لاحقًا.
chat-cards-none = لم يوجد مكان. يمكنك تجربة كلمات أخرى.
chat-cards-sent = أُرسل: { $name }
chat-cards-hold = قد لا تكون هناك حرية مغادرة
chat-cards-demo = مثال للتجربة
chat-lessons = إرسال درس
chat-lessons-means = الخادم لا يرى أي درس ترسل.
chat-lessons-missing = لم تصل الدروس. يمكنك المحاولة لاحقا.

## سؤال زميل

chat-ask = سؤال شخص آخر
chat-ask-nobody = لا أحد غيرك في المناوبة الآن.
chat-ask-what = موضوع الطلب
chat-ask-hand-over = أخذ المحادثة
chat-ask-join = الدخول معي
chat-ask-whisper = همسة معي
chat-ask-who = من
chat-ask-pick = اختيار شخص
chat-ask-free = { $name }
chat-ask-busy = { $name } (مع محادثات)
chat-ask-away = { $name } (ليس هنا الآن)
chat-ask-missing = لم يُختر أحد بعد.
chat-ask-go = طلب
chat-ask-told = أُرسل طلبك إلى { $name }.
chat-offered = طُلب من شخص أخذ المحادثة أو دخولها.
chat-offer-withdraw = إيقاف الطلب
chat-offer-withdrawn = لا طلب قائم الآن.
chat-in-with = يمكن لـ { $names } القراءة والكتابة هنا. يمكنك التوديع قبل الذهاب.
chat-leave-to-them = الذهاب وتركها لهم
chat-leave-heading = ترك هذه المحادثة لهم؟
chat-leave-means-1 = لن يمكنك قراءة المزيد منها، ولا العودة إليها وحدك.
chat-leave-means-2 = يرى الشخص اليافع أنك غادرت.
chat-leave-yes = تركها لهم
chat-left-told = خرجت من تلك المحادثة. لن يمكنك قراءة المزيد منها.

chat-whisper = همسة
chat-whisper-means = لا يقرأ هذا إلا أنتما. لا يراه الشخص اليافع.
chat-whisper-log = ما قيل همسًا
chat-whisper-close = إنهاء الهمسة
chat-whisper-close-heading = إنهاء هذه الهمسة؟
chat-whisper-close-means = يُمحى ما قيل همسًا لكما معًا. لا رجوع عن ذلك.
chat-whisper-close-yes = إنهاؤها ومحوها

## أعمال أخرى

chat-acts = المزيد
chat-heavy = هذه المحادثة ثقيلة
chat-heavy-means = عندها لا تأتيك محادثة ثانية، ولك عشر دقائق راحة بعدها.
chat-heavy-told = وُضعت علامة «ثقيلة». يمكنك السير على مهل.
chat-heavy-off-told = أُزيلت علامة «ثقيلة».
chat-phrase = طلب عبارة تحقق
chat-phrase-told = يرى الشخص اليافع كيف يكون الاتفاق على عبارة تحقق.

chat-note = ترك ملاحظة للمشرفين
chat-note-label = ملاحظة للمشرفين
chat-note-hint = لا يفتحها إلا المشرفون. تُمحى بعد 90 يومًا.
chat-note-go = ختمها وتركها
chat-note-told = خُتمت الملاحظة. لا يفتحها إلا المشرفون.
chat-note-long = هذا أطول من ملاحظة واحدة. يمكنك جعله أقصر.

chat-danger = خطر الآن
chat-danger-heading = هل هناك شخص في خطر الآن؟
chat-danger-means-1 = يُطلب كل المشرفين.
chat-danger-means-2 = يرى الشخص اليافع أنك قلت ذلك.
chat-danger-means-3 = تظهر لك خطوات للسير فيها. هذا الزر لا يبلغ أحدًا.
chat-danger-yes = نعم، طلب المشرفين
chat-danger-told = طُلب المشرفون. هناك من يساندك في هذا.
chat-danger-now = خطر الآن
chat-danger-region = المكان
chat-danger-step = الخطوة { $at } من { $of }
chat-danger-next = الخطوة التالية
chat-danger-back = الخطوة السابقة
chat-danger-lines-missing = لم تصل خطوط الأزمات. هي على الصفحة الأولى للجميع.

chat-close = إغلاق المحادثة
chat-close-heading = إغلاق هذه المحادثة؟
chat-close-means-1 = تنتهي عندك. لن يمكنك قراءة المزيد منها.
chat-close-means-2 = يمكن للشخص اليافع انتظار شخص من جديد.
chat-close-yes = إغلاقها
chat-close-told = أُغلقت المحادثة عندك.

chat-erase = محو المحادثة
chat-erase-heading = محو هذه المحادثة للجميع؟
chat-erase-means-1 = تزول كلها فورًا، عند الشخص اليافع أيضًا.
chat-erase-means-2 = لا رجوع عن ذلك.
chat-erase-yes = محوها
chat-erase-told = مُحيت المحادثة.

chat-block = حظر
chat-block-heading = حظر من يكتب هنا؟
chat-block-means-1 = تنتهي المحادثة نهائيًا، وتُمحى كلها.
chat-block-means-2 = تبقى خطوط الأزمات ظاهرة لمن يكتب هنا.
chat-block-means-3 = إن حدث شيء، يمكنك ترك ملاحظة للمشرفين أولًا.
chat-block-yes = حظر ومحو
chat-block-told = حُظرت المحادثة ومُحيت.
