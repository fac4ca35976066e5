### الحساب الشخصي.

account-heading = حسابك

## الأدوار

account-roles = ما يمكنك فعله
account-number = رقمك
account-number-how = يُقرأ بصوت عالٍ عندما يريد أحد التأكد من أنه أنت حقًا.
account-may = هذا متاح لك الآن

## عبارة المرور

account-current = عبارة مرورك الحالية
account-current-why = نطلبها حتى لا يغير هذا أحد غيرك على صفحتك المفتوحة.
account-passphrase = عبارة المرور
account-passphrase-what = تفتح مفاتيحك على هذا الجهاز. لا نراها أبدًا، ولا أحد يستطيع إعادتها.
account-passphrase-change = تغيير عبارة المرور
account-passphrase-new = عبارة مرورك الجديدة
account-passphrase-others = يبقى دخولك هنا. ويُسجل الخروج من كل جهاز آخر.
account-passphrase-save = تغييرها
account-passphrase-done = عبارة مرورك الجديدة سارية من الآن.
account-close = ليس الآن

## طرق الدخول

account-factors = طرق الدخول
account-factors-what = الدخول يكون بعبارة المرور مع واحدة من هذه.
account-passkeys = مفاتيح المرور
account-passkey = مفتاح مرور، صُنع في { $date }
account-passkey-synced = محفوظ عند مزود مفاتيح المرور.
account-passkey-here-only = محفوظ على جهاز واحد فقط.
account-passkey-used = آخر استعمال في { $date }.
account-passkey-unused = لم يُستعمل بعد.
account-passkeys-none = ليس لديك مفتاح مرور.
account-passkey-add = إضافة مفتاح مرور
account-passkey-adding = سيسألك متصفحك الآن.
account-passkey-cannot = لا يدعم هذا المتصفح مفاتيح المرور.
account-passkey-added = أُضيف مفتاح المرور.
account-passkey-removed = أُزيل مفتاح المرور.
account-remove = إزالة
account-passkey-remove-long = إزالة مفتاح المرور الذي صُنع في { $date }
account-passkey-remove-heading = إزالة مفتاح المرور هذا؟
account-passkey-remove-means = لن يفتح هذه الصفحة بعد الآن. تبقى طرق الدخول الأخرى.
account-last = هذه طريقة دخولك الوحيدة. يمكنك إضافة طريقة أخرى أولًا، ثم إزالة هذه.

account-totp = رموز من تطبيق
account-totp-none = ليس لديك تطبيق للرموز.
account-totp-made = أُعد في { $date }.
account-totp-add = إعداد تطبيق
account-totp-replace = إعداد تطبيق جديد
account-totp-replace-note = يتوقف التطبيق السابق عندما يعمل الجديد.
account-totp-wrong = هذا الرمز غير مطابق. يأتي رمز جديد كل 30 ثانية.
account-totp-set = تم إعداد التطبيق.
account-totp-removed = لم تعد رموز ذلك التطبيق تعمل.
account-totp-remove-long = إزالة رموز التطبيق
account-totp-remove-heading = إزالة رموز التطبيق؟
account-totp-remove-means = لن تفتح رموز ذلك التطبيق هذه الصفحة. تبقى طرق الدخول الأخرى.
account-save = متابعة
account-remove-yes = إزالة

account-codes = رموز الاسترداد
account-codes-left = { $count ->
    [zero] لم يبق لديك أي رمز.
    [one] بقي لديك رمز واحد.
    [two] بقي لديك رمزان.
    [few] بقي لديك { $count } رموز.
    [many] بقي لديك { $count } رمزًا.
   *[other] بقي لديك { $count } رمز.
}
account-codes-what = كل رمز يتيح لك الدخول مرة واحدة، مع عبارة المرور، عندما يضيع هاتفك.
account-codes-renew = صنع عشرة رموز جديدة
account-codes-renew-note = تتوقف الرموز السابقة.
account-codes-renew-go = استعمال هذه من الآن
account-codes-missing = نسخ الرموز أو كتابتها يأتي أولًا، ثم تحديد المربع.
account-codes-done = الرموز الجديدة سارية من الآن.

## الأجهزة

account-devices = أجهزتك
account-devices-what = متصفحات سجلت الدخول منها. يمكنك تسجيل الخروج من أي جهاز غير معروف لديك.
account-device = { $browser } على { $form }
account-form-phone = هاتف
account-form-tablet = جهاز لوحي
account-form-computer = حاسوب
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = متصفح
account-device-here = هذا هو الجهاز المستعمل الآن.
account-device-remembered = محفوظ في القائمة.
account-device-days = أول مرة في { $first }، وآخر مرة في { $last }.
account-device-sign-out = تسجيل الخروج
account-device-sign-out-long = تسجيل الخروج: { $device }
account-device-here-heading = تسجيل الخروج من هنا؟
account-device-here-means = تُغلق هذه الصفحة عندك. يمكنك الدخول من جديد.
account-device-gone = تم تسجيل الخروج من ذلك الجهاز.
account-devices-none = لا يوجد جهاز معروف.

## ما كُتب عنك

account-noted = ما سُجل عنك
account-noted-what = من فعل ماذا في حسابك. هذا متاح لك وللمشرفين.
account-noted-show = عرضه
