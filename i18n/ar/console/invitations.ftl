### دعوة شخص، والدعوات المفتوحة.

invite-heading = الدعوات
invite-new = دعوة شخص
invite-name = اسم مستعار
invite-name-why = بلا أسماء حقيقية هنا، حتى لا يُعرف أحد باسمه. تبقى الخانة فارغة لمن يختار اسمه بنفسه.
invite-two-legend = هذه يوافق عليها شخصان آخران
invite-one-legend = تكفي دعوتك لهذه
invite-roles-hint = يمكنك تحديد أكثر من دور.
invite-roles-missing = يلزم تحديد دور واحد على الأقل.
invite-name-wrong = هذا لا يصلح اسمًا هنا. الاسم حروف وأرقام ومسافات وشرطات، وطوله 40 على الأكثر.
invite-second = أنت وحدك في الإدارة حتى الآن، فلا يحتاج الثاني إلى موافقة أخرى.
invite-go = صنع الرابط
invite-going = يُصنع الرابط

## الرابط

invite-link-heading = الرابط جاهز
invite-link-for = إلى { $name }
invite-link-once = يظهر مرة واحدة. نسخه يأتي قبل المتابعة.
invite-link-label = الرابط
invite-copy = نسخ الرابط
invite-copied = تم النسخ.
invite-copy-failed = لم ينسخه هذا المتصفح. يمكنك تحديد الرابط ونسخه باليد.
invite-link-how-1 = يُسلم وجهًا لوجه، أو عبر قناة لا يقرؤها غيركما.
invite-link-how-2 = يعمل مرة واحدة، حتى { $until }.
invite-link-how-3 = من يفتحه أولًا يأخذ المكان. إن ضاع، يمكنك سحبه.
invite-link-how-reset = من يفتحه أولًا يدخل باسم صاحبه. إن ضاع، يمكنك صنع رابط جديد.
invite-link-done = أخذته
invite-open-already = هناك دعوة مفتوحة بهذا الاسم. يمكنك سحبها من القائمة في هذه الصفحة وصنع دعوة جديدة.
invite-lost = لم يصل رد. إن كانت الدعوة في القائمة في هذه الصفحة، فقد صُنعت. يمكنك سحبها وصنع دعوة جديدة.

## الدعوات المفتوحة

invite-open = لم تُستعمل بعد
invite-open-none = لا توجد دعوة مفتوحة.
invite-no-name = اختيار الاسم لصاحب الدعوة
invite-kind-reset = بداية جديدة
invite-made = من { $name } في { $when }.
invite-made-command = صُنعت على الخادم في { $when }.
invite-until = تعمل حتى { $until }.
invite-withdraw = سحب
invite-withdraw-long = سحب: { $name }
invite-withdraw-heading = سحب هذه الدعوة؟
invite-withdraw-means = يتوقف الرابط فورًا. من يفتحه يقرأ أنه غير صالح. يمكنك صنع رابط جديد.
invite-withdraw-yes = سحبها
invite-withdrawn = سُحبت الدعوة.
