### من يعملون هنا: القائمة، وشخص واحد.

people-heading = الأشخاص
people-lead = من يعملون هنا، وفي أي أدوار. الأسماء مستعارة.
people-waiting = ينتظرون موافقة
people-all = كل من هنا
people-none = لا أحد هنا غيرك. يمكنك دعوة شخص.
people-none-plain = لا أحد هنا غيرك.
people-gone = من انتهى مكانهم
people-invite = دعوة شخص
people-you = هذا أنت
people-you-note = يقرر الآخرون في أدوارك. لا أحد يقرر في أدواره.
people-no-role = بلا دور بعد
people-may-approve = يمكنك الموافقة هنا.
people-said-yes = تمت موافقتك.
people-needed = { $count ->
    [zero] لا تنقص أي موافقة.
    [one] بانتظار موافقة شخص آخر.
    [two] بانتظار موافقة شخصين آخرين.
    [few] بانتظار موافقة { $count } أشخاص آخرين.
    [many] بانتظار موافقة { $count } شخصًا آخر.
   *[other] بانتظار موافقة { $count } شخص آخر.
}
people-reset-open = طُلبت بداية جديدة.
people-reset-approved = للبداية الجديدة موافقتان. يمكن صنع الرابط.
people-role-pending = { $role } (بالانتظار)
people-few = يلزم شخصان يمكنهما الموافقة، ولا يوجد ما يكفي الآن.
people-few-note = لا يدخل أحد للدعم أو الإشراف أو الإدارة حتى ذلك الحين. يمكن لشخص في الإدارة دعوة شخص ثانٍ إليها.

## شخص واحد

person-back = كل الأشخاص
person-since = هنا منذ { $date }
person-gone = انتهى مكان هذا الشخص هنا. يبقى الاسم في سجل الأعمال مدة.
person-number = الرقم
person-number-how = في لقاء أو مكالمة، يُسأل الشخص عن الرقم على صفحته الأولى. الرقم نفسه يعني أنه هو حقًا.
person-roles = الأدوار
person-active = سارٍ
person-asked-by = بطلب من { $name }.
person-asked-by-command = طُلب على الخادم.
person-yes-by = موافقة { $name } في { $date }.
person-needs-fewer = لا أحد غيرك يمكنه الموافقة الآن. يلزم شخصان غير { $name }.

## الموافقة

person-approve = الموافقة على { $role }
person-approve-heading = الموافقة على { $name } في { $role }؟
person-approve-number = الرقم المقروء لك من { $name }
person-approve-means-1 = تكلمت مع هذا الشخص، وجهًا لوجه أو في مكالمة.
person-approve-means-2 = قُرئ لك الرقم بصوت عالٍ، وهو نفس هذا الرقم.
person-approve-means-3 = التوقيع بمفتاحك الخاص. تبقى موافقتك في سجل الأعمال.
person-approve-yes = نعم، الرقم مطابق
person-approve-done = سُجلت موافقتك على { $name }.

## إعطاء دور وسحبه

person-give = إعطاء دور
person-give-which = أي دور
person-give-pick = اختيار دور
person-give-missing = اختيار الدور يأتي أولًا.
person-give-two = يوافق شخصان آخران قبل أن يسري.
person-give-one = يسري فورًا.
person-give-lock = إن كان { $name } داخل اللوحة، تُقفل صفحته مرة واحدة. تُفتح من جديد بعبارة المرور.
person-give-go = إعطاء هذا الدور
person-given = لدى { $name } دور: { $role }.
person-given-waits = يصير لدى { $name } دور { $role } بعد موافقة شخصين.
person-all-given = لدى { $name } كل الأدوار.
person-withdraw = سحب
person-withdraw-long = سحب: { $role }
person-withdraw-heading = سحب دور { $role } من { $name }؟
person-withdraw-means-1 = ينتهي فورًا، وعلى الصفحات المفتوحة الآن أيضًا.
person-withdraw-means-2 = تُقفل الصفحة مرة واحدة. تُفتح من جديد بعبارة المرور.
person-withdraw-means-3 = تبقى الأدوار الأخرى. يمكنك إعادة هذا الدور لاحقًا.
person-withdraw-means-gated = إعادته تحتاج إلى شخصين من جديد.
person-withdraw-yes = سحب الدور
person-withdrawn = لم يعد لدى { $name } دور { $role }.

## بداية جديدة

person-reset = بداية جديدة
person-reset-what = لمن فقد عبارة المرور، أو كل طرق الدخول الأخرى. يوافق عليها شخصان.
person-reset-open = طلب بداية جديدة
person-reset-open-heading = طلب بداية جديدة إلى { $name }؟
person-reset-open-means-1 = لا يتغير شيء بعد. يوافق شخصان أولًا.
person-reset-open-means-2 = ثم يصنع أحدهما رابطًا ويسلمه.
person-reset-open-means-3 = عند استعمال الرابط يزول كل ما قبله: عبارة المرور والمفاتيح والأجهزة والرموز.
person-reset-open-means-4 = ثم تنتظر أدوار الدعم والإشراف والإدارة شخصين من جديد.
person-reset-open-yes = طلبها
person-reset-asked = طلب بداية جديدة: { $name }.
person-reset-approve = الموافقة على بداية جديدة
person-reset-approve-heading = الموافقة على بداية جديدة إلى { $name }؟
person-reset-approve-means-1 = كان بينكما لقاء أو مكالمة، ومن المؤكد أنه هو حقًا.
person-reset-approve-means-2 = قيل لك مباشرة إن الدخول غير ممكن.
person-reset-approve-means-3 = من يحصل على الرابط يدخل بهذا الاسم. التوقيع بمفتاحك الخاص.
person-reset-approve-yes = نعم، هو حقًا
person-reset-cancel = إيقاف البداية الجديدة
person-reset-cancelled = أُوقفت البداية الجديدة. لم يتغير شيء: { $name }.
person-reset-ready = وافق شخصان. يمكن لأحدهما صنع الرابط.
person-reset-link = صنع الرابط
person-reset-link-note = الرابط الجديد ينهي السابق.
person-reset-link-heading = الرابط إلى { $name }

## إنهاء مكان شخص

person-end = إنهاء المكان هنا
person-end-what = لمن غادر، أو لم يعد دخوله ممكنًا. يكفي شخص واحد.
person-end-heading = إنهاء مكان { $name } هنا؟
person-end-means-1 = تُغلق فورًا كل صفحة مفتوحة بهذا الاسم، مع ذكر السبب.
person-end-means-2 = لن يكون الدخول ممكنًا. وتُمحى المفاتيح والأجهزة والرموز.
person-end-means-3 = لا رجوع عن ذلك. تكون العودة بدعوة جديدة فقط.
person-end-means-4 = ما حدث بهذا الاسم يبقى في سجل الأعمال مدة.
person-end-yes = إنهاء المكان
person-ended = انتهى مكان { $name } هنا.
