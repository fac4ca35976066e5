### البحث عن مساعدة: البحث والقائمة وبطاقة المكان الواحد.

finder-heading = البحث عن مساعدة
finder-lead = ما كتبته هنا يبقى على هذا الهاتف. نحن لا نراه أبدًا.

## وصول القائمة

finder-loading = القائمة في الطريق. حجمها نحو { $size }.
finder-loading-why = تصل القائمة كلها مرة واحدة. لذلك لا نعرف موضوع بحثك.
finder-offline = لم تصل القائمة. قد لا يوجد إنترنت الآن.
finder-missing = القائمة غير متاحة الآن. يمكنك المحاولة بعد لحظة.
finder-bad = وصلت القائمة، لكن لا يمكن قراءتها. يمكنك المحاولة بعد لحظة.
finder-lines-meanwhile = يمكنك مع ذلك الاتصال بشخص أو مراسلته.
finder-lines = الاتصال بشخص أو مراسلته

## موضوع البحث

finder-search = ما الذي يفيدك؟
finder-search-hint = تكفي كلمة واحدة: سرير، طعام، محامي
finder-kinds = نوع المساعدة
finder-counted = { $words } ({ $count })
finder-kinds-more = أنواع أخرى من المساعدة
finder-kinds-fewer = أنواع أقل من المساعدة

## المكان

where-add = بالقرب من أين؟
where-hint = حتى تأتي الأماكن القريبة أولًا. يبقى هذا على هذا الهاتف.
where-field = رمز ZIP أو مدينة
where-none = لا يوجد في القائمة. يمكنك تجربة رمز ZIP أو مدينة قريبة.
where-pick = { $place }
where-pick-area = حول { $place }
where-near = بالقرب من { $place }
where-near-phone = بالقرب من هذا الهاتف
where-forget = إزالة المكان
where-phone = استعمال مكان هذا الهاتف
where-phone-note = لا يصل إلينا أبدًا. قد يسأل هاتفك الشركة التي صنعته عن المكان. قد يتذكر المتصفح سماحك حتى بعد الخروج.
where-finding = الهاتف يبحث عن مكانه
where-denied = الهاتف لا يعطي مكانه. يمكنك كتابة رمز ZIP أو مدينة.
where-unavailable = الهاتف لا يعرف مكانه. يمكنك كتابة رمز ZIP أو مدينة.
where-within = إلى أي بُعد؟
where-any = أي مسافة
where-miles = { $miles ->
    [zero] { $miles } ميل
    [one] ميل واحد
    [two] ميلان
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
  }

## ما يهمك

wishes-heading = ما يهمك
wishes-lead = المكان الذي يقول لا يُترك. والمكان الذي لا يقول يبقى، مع علامة «السؤال أولًا».
wish-open = مفتوح الآن
wish-noid = بلا هوية ولا أسئلة
wish-nopolice = بلا شرطة
wish-ownroom = غرفة خاصة، وحرية المغادرة
wish-boys = الفتيان والشبان
wish-trans = العابرون جندريًا واللاثنائيون
wish-comes = يأتي إليّ
wish-language = باللغة: { $language }
wish-age = عمري
wish-age-hint = إن أردت فقط. يبقى هذا على هذا الهاتف.
wish-languages = اللغة
wish-any-language = أي لغة

finder-ask-about = للسؤال عن: { $what }
ask-open = الأوقات
ask-noid = الهوية والأسئلة
ask-nopolice = الشرطة
ask-ownroom = غرفة خاصة والمغادرة
ask-boys = الفتيان والشبان
ask-trans = العابرين جندريًا واللاثنائيين
ask-comes = المجيء إليك
ask-age = الأعمار
ask-language = اللغة

## القائمة

finder-count = { $count ->
    [zero] لم يوجد مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
  }
finder-count-yes = { $count ->
    [zero] لم يوجد مكان
    [one] مكان واحد. نعم لكل شيء: { $yes }.
    [two] مكانان. نعم لكل شيء: { $yes }.
    [few] { $count } أماكن. نعم لكل شيء: { $yes }.
    [many] { $count } مكانًا. نعم لكل شيء: { $yes }.
   *[other] { $count } مكان. نعم لكل شيء: { $yes }.
  }
finder-start = عدد الأماكن في القائمة: { $count }. يمكنك كتابة كلمة، أو اختيار نوع المساعدة، أو تحديد مكان قريب.
finder-yes = يقولون نعم
finder-ask = السؤال أولًا
finder-ask-lead = لم يقولوا. يمكنك السؤال قبل قول أي شيء.
finder-national = من أي مكان في البلد
finder-national-all = كل الخطوط ({ $count })
finder-more = عرض المزيد
finder-shown = { $from } إلى { $to } من { $count }
finder-places-more = { $count ->
    [zero] ولا أماكن أخرى
    [one] ومكان آخر
    [two] ومكانان آخران
    [few] و { $count } أماكن أخرى
    [many] و { $count } مكانًا آخر
   *[other] و { $count } مكان آخر
  }
finder-about-distance = نحو { $distance }
finder-made = تاريخ هذه القائمة: { $date }.
finder-made-old = هذه القائمة قديمة: { $date }. ربما تغيرت الأمور. يمكنك الاتصال أولًا.
finder-hours-old = القائمة قديمة وربما تغيرت الأوقات. لذلك لا تقول ما هو مفتوح الآن.

finder-empty = لا شيء هنا يناسب كل ذلك
finder-empty-lead = ليس السبب منك. يمكنك تجربة أحد هذه الخيارات.
finder-empty-wider = البحث في أي مسافة
finder-empty-wishes = ترك ما يهمني
finder-empty-kinds = كل أنواع المساعدة
finder-empty-words = مسح الكلمات

## مفتوح أو مغلق

open-always = مفتوح ليلًا ونهارًا
open-until = مفتوح الآن، حتى { $time }
open-closed = مغلق الآن
open-opens = مغلق الآن. يفتح { $time }
open-unknown = الأوقات غير معروفة
open-paused = مغلق لفترة

## علامات

mark-demo = مثال، وليس مكانًا حقيقيًا
mark-hold = قد لا تكون لك حرية المغادرة
mark-old = رُوجع منذ زمن
mark-unchecked = لم يُراجع

## البطاقة

card-gone = لم يعد هذا المكان في القائمة.
card-demo = هذا مثال. ليس مكانًا حقيقيًا. أرقامه لا تصل إلى أحد.
card-paused = يقول هذا المكان إنه مغلق لفترة. يمكنك الاتصال والسؤال.
card-hold-heading = قد لا تكون لك حرية المغادرة هنا في البداية
card-hold = بعض الأماكن تُبقي الناس في الداخل فترة. قد تسمي ذلك «إبقاء للأمان» (safety hold). يمكنك السؤال عنه قبل ذكر اسمك.
card-hold-ask = يمكنك السؤال: «هل يمكنني المغادرة عندما أريد؟»
card-before = من المفيد معرفة هذا قبل الاتصال
card-apply = كيف يكون الدخول
card-suggested = خمّن الحاسوب هذه الأنواع من الكلمات. يمكنك السؤال.
card-contact = التواصل
card-contact-note = قد تظهر المكالمات والرسائل على هذا الهاتف وفي فاتورته.
card-call = الاتصال بالرقم { $number }
card-call-extension = الاتصال بالرقم { $number }، تحويلة { $extension }
card-text = رسالة إلى { $number }
card-text-keyword = إرسال { $keyword } إلى { $number }
card-tty = هاتف نصي للصم (TTY): { $number }
card-copy = نسخ الرقم
card-copy-label = نسخ { $number }
card-copied = تم النسخ. يبقى على هذا الهاتف حتى يُنسخ شيء آخر.
card-copy-failed = لم ينجح النسخ هنا.
card-no-phone = لا يوجد رقم في القائمة.
card-site = فتح موقعهم
card-site-note = يُفتح { $host } في علامة تبويب جديدة. يبقى ذلك الموقع في سجل هذا الهاتف.
card-places = { $count ->
    [zero] أماكن
    [one] المكان
    [two] المكانان
    [few] الأماكن
    [many] الأماكن
   *[other] الأماكن
  }
card-withheld = العنوان غير منشور، لحماية من هم هناك. يمكنك السؤال عنه عند الاتصال.
card-no-address = لا يوجد عنوان في القائمة.
card-directions = الطريق إلى المكان
card-directions-note = هذا يفتح تطبيق الخرائط. قد يتذكر التطبيق ذلك.
card-hours = الأوقات
card-hours-old = هذه الأوقات قديمة. ربما تغيرت. يمكنك الاتصال أولًا.
card-hours-zone = هذه الأوقات بتوقيت ذلك المكان.
card-today = اليوم
card-day-closed = مغلق
card-day-unknown = غير معروف
card-languages = اللغات
card-ages = الأعمار
card-ages-between = من { $from } إلى { $to }
card-ages-from = { $from } فأكثر
card-ages-to = حتى { $to }
card-says = ما يقولونه
card-unknown = غير معروف: السؤال أولًا
card-unknown-lead = يمكنك طرح هذه الأسئلة بلا اسم.
card-checked = راجع شخص هذا في { $date }.
card-checked-old = راجع شخص هذا في { $date }. مضى على ذلك وقت. ربما تغيرت الأمور.
card-unchecked = لم يراجع أحد هذا بعد.
card-source = المصدر: { $name }

## أسئلة ممكنة

ask-acc-id = هل تطلبون هوية؟
ask-acc-phonescreen = عمّ تسألونني في الهاتف؟
ask-acc-policereport = هل يلزم أن أتكلم مع الشرطة؟
ask-acc-guardian = هل تلزم موافقة أحد الوالدين؟
ask-acc-tb = هل يلزم فحص السل؟
ask-safe-hold = هل يمكنني المغادرة عندما أريد؟
ask-safe-single = هل عندكم غرف لشخص واحد؟
ask-safe-curfew = هل توجد ساعة محددة للعودة؟
ask-safe-phonekept = هل يبقى هاتفي معي؟
ask-pop-boys = هل ترحبون بالفتيان والشبان؟
ask-pop-trans = هل ترحبون بالعابرين جندريًا واللاثنائيين؟
ask-mandated = عن أي شيء يلزمكم الإبلاغ؟
