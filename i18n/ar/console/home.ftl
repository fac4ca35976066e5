### أول شاشة بعد الدخول: فقط ما تحتاجه الأدوار الآن.

today-heading = مرحبًا، { $name }
today-to-do = ما ينتظرك الآن
today-nothing = لا شيء ينتظرك الآن. يمكنك التجول هنا، أو إغلاق هذه الصفحة.

## أعمال منتظرة

today-approve = { $count ->
    [zero] لا أحد ينتظر موافقتك
    [one] شخص ينتظر موافقتك
    [two] شخصان ينتظران موافقتك
    [few] { $count } أشخاص ينتظرون موافقتك
    [many] { $count } شخصًا ينتظرون موافقتك
   *[other] { $count } شخص ينتظرون موافقتك
}
today-approve-note = يوافق شخصان على كل منهم. يمكن لموافقتك أن تكون إحداهما.
today-approve-go = عرض من ينتظر

today-wait-approval = دورك الجديد ينتظر شخصين
today-wait-approval-note = سيسألك عن رقمك شخص يمكنه الموافقة. يُقرأ له بصوت عالٍ، وجهًا لوجه أو في مكالمة.
today-number = رقمك

today-second-factor-backup = إضافة طريقة ثانية للدخول
today-second-factor-backup-note = لديك طريقة واحدة الآن. مع طريقة ثانية لا يمنعك ضياع الهاتف من الدخول.
today-second-factor-backup-go = إضافة طريقة

today-codes-low = { $count ->
    [zero] لم تبق لديك رموز استرداد
    [one] بقي لديك رمز استرداد واحد
    [two] بقي لديك رمزا استرداد
    [few] بقيت لديك { $count } رموز استرداد
    [many] بقي لديك { $count } رمز استرداد
   *[other] بقي لديك { $count } رمز استرداد
}
today-codes-low-note = رمز الاسترداد يتيح لك الدخول عندما يضيع هاتفك. يمكنك صنع عشرة رموز جديدة.
today-codes-low-go = صنع رموز جديدة

today-passphrase-tried = كتب شخص عبارة مرورك، لكن بلا الرمز الصحيح
today-passphrase-tried-note = إن كان ذلك منك فلا بأس. وإن لم يكن، فعبارة مرور جديدة تمنعه.
today-passphrase-tried-go = تغيير عبارة المرور

today-reset-open = طلب شخص بداية جديدة لك
today-reset-open-note = دخولك يعمل، فلا حاجة إليها. لإنهائها: تسجيل الخروج ثم الدخول مرة أخرى.

today-invitations-open = { $count ->
    [zero] لا توجد دعوة مفتوحة
    [one] دعوة واحدة لم تُستعمل بعد
    [two] دعوتان لم تُستعملا بعد
    [few] { $count } دعوات لم تُستعمل بعد
    [many] { $count } دعوة لم تُستعمل بعد
   *[other] { $count } دعوة لم تُستعمل بعد
}
today-invitations-open-note = كل رابط يعمل مرة واحدة خلال 72 ساعة. يمكنك سحب الرابط في أي وقت.
today-invitations-open-go = عرض الدعوات

## شخص واحد في الإدارة

today-alone = التالي: دعوة شخص ثانٍ للإدارة
today-alone-why = لا يستطيع شخص واحد إدخال داعم أو مشرف. يوافق شخصان على كل منهم.
today-alone-1 = دعوة شخص ثانٍ للإدارة. شخص محل ثقة يمكن لقاؤه أو مكالمته.
today-alone-1-server = من يستعمل الخادم يشغل السطر أدناه، وفي آخره اسم مستعار.
today-alone-2 = يفتح ذلك الشخص رابطه ويعد طريقة دخوله.
today-alone-3 = من بعدها يمكنكما إدخال داعمين ومشرفين.
today-alone-until = حتى ذلك الحين لا يدخل داعم ولا مشرف. يمكنك دعوة الآخرين من الآن.
today-alone-go = دعوة شخص ثانٍ للإدارة

## الأدوار

today-roles = أدوارك
today-no-roles = ليس لديك دور بعد. من يعطي الأدوار يمكنه تغيير ذلك.

## القوائم والتفويض: للمشرفين

today-roster-over = المحادثة مغلقة: لا قائمة سارية الآن
today-roster-over-note = يمكن لمشرف واحد توقيع قائمة جديدة. يحتاج ذلك إلى دقيقة.
today-roster-over-go = توقيع قائمة
today-roster-closing = تُغلق المحادثة { $until }
today-roster-closing-note = تنتهي القائمة عندها. يمكن لمشرف واحد توقيع التالية الآن.
today-roster-closing-go = توقيع القائمة التالية
today-roster-changed = تغير الأشخاص منذ آخر قائمة
today-roster-changed-note = تعرف الهواتف ذلك مع القائمة التالية. يمكن لمشرف واحد توقيعها الآن.
today-roster-changed-go = توقيع القائمة التالية
today-roster-due = { $count ->
    [zero] تنتهي القائمة الآن
    [one] تنتهي القائمة بعد ساعة واحدة
    [two] تنتهي القائمة بعد ساعتين
    [few] تنتهي القائمة بعد { $count } ساعات
    [many] تنتهي القائمة بعد { $count } ساعة
   *[other] تنتهي القائمة بعد { $count } ساعة
}
today-roster-due-note = يمكن لمشرف واحد توقيع التالية. تسري أسبوعًا.
today-roster-due-go = توقيع القائمة التالية
today-delegation-ends = { $count ->
    [zero] انتهى التفويض، فلا يمكن توقيع قائمة
    [one] ينتهي التفويض بعد يوم واحد
    [two] ينتهي التفويض بعد يومين
    [few] ينتهي التفويض بعد { $count } أيام
    [many] ينتهي التفويض بعد { $count } يومًا
   *[other] ينتهي التفويض بعد { $count } يوم
}
today-delegation-ends-note = من دونه تكون المحادثة مغلقة. يلتقي حاملا المفتاح الجذري ويصنعان تفويضًا جديدًا.
today-delegation-ends-go = عرض التفويض
