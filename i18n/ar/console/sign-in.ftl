### تسجيل الدخول، ونهاية الجلسة.

sign-in-heading = تسجيل الدخول
sign-in-name = اسمك هنا
sign-in-passphrase = عبارة المرور
sign-in-remember = حفظ هذا المتصفح في القائمة
sign-in-remember-note = يبقى في قائمة أجهزتك 90 يومًا. يكون الدخول بالطريقة نفسها كل مرة. الأفضل تركه فارغًا حيث يستعمله آخرون أيضًا.
sign-in-passkey = استعمال مفتاح المرور
sign-in-now = دخول
sign-in-use-code = استعمال رمز من تطبيقي
sign-in-use-passkey = استعمال مفتاح المرور
sign-in-use-recovery = استعمال رمز استرداد
sign-in-missing-name = اسمك هنا يأتي أولًا.
sign-in-missing-passphrase = هنا تأتي عبارة مرورك.
sign-in-missing-code = هنا يأتي الرمز.

sign-in-trouble = لا أستطيع الدخول
sign-in-trouble-factor = لا مفتاح مرور ولا تطبيق معك؟ رمز الاسترداد يعمل بدلًا منهما. كل رمز يعمل مرة واحدة.
sign-in-trouble-passphrase = لا أحد يستطيع البحث عن عبارة مرورك. يمكن لشخصين ممن يوافقون على الآخرين فتح بداية جديدة لك.

## النهاية

ended-sign-in = تسجيل الدخول

ended-removed-heading = انتهى مكانك هنا
ended-removed = أنهاه شخص يعتني بهذا الفريق. لا يمكن رؤية شيء أو إرساله من هنا بعد الآن.
ended-removed-next = كان عملك هنا حقيقيًا. يمكنك سؤالهم عن السبب. إن كان اليوم صعبًا، فالخطوط التي ننشرها متاحة لك أيضًا.
ended-removed-lines = عرض الخطوط

ended-signed-out-heading = تم تسجيل خروجك
ended-signed-out = سُجل الخروج من هذا المتصفح من متصفح آخر لك.
ended-signed-out-next = إن لم يكن ذلك منك، يمكنك الدخول والنظر في أجهزتك.

ended-over-heading = انتهت اثنتا عشرة ساعة
ended-over = مدة الجلسة اثنتا عشرة ساعة على الأكثر. ربما حان وقت راحتك.
ended-over-next = يمكنك الدخول من جديد متى شئت.

ended-unheard-heading = تم تسجيل خروجك هنا
ended-unheard = لم يبق شيء مفتوحًا في هذه الصفحة. لم يعلم الخادم بذلك، إذ لم يصل رد.
ended-unheard-next = تُقفل وحدها بعد عشر دقائق. للتأكد، يمكنك الدخول والخروج من جديد.

ended-unknown-heading = تم تسجيل خروجك
ended-unknown = انتهت الاثنتا عشرة ساعة، أو سُجل الخروج من هذا المتصفح من متصفح آخر.
ended-unknown-next = إن لم يكن ذلك منك، يمكنك الدخول والنظر في أجهزتك.
