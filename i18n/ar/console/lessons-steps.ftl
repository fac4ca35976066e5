### الاستوديو: من مسودة إلى الهواتف والعودة.

lessons-steps = ما التالي
lessons-save-first = لديك كلمات لم تحفظ. يمكنك حفظها ثم المتابعة هنا.

## ما قيل

lessons-verdict-propose = إلى المراجعة: الإصدار { $number }
lessons-verdict-approve = موافقة على الإصدار { $number }
lessons-verdict-return = أعيد الإصدار { $number }

## الإرسال للمراجعة

lessons-propose-not-yet = { $count ->
    [zero] أشياء للإصلاح قبل الإرسال للمراجعة: { $count }.
    [one] أشياء للإصلاح قبل الإرسال للمراجعة: { $count }.
    [two] أشياء للإصلاح قبل الإرسال للمراجعة: { $count }.
    [few] أشياء للإصلاح قبل الإرسال للمراجعة: { $count }.
    [many] أشياء للإصلاح قبل الإرسال للمراجعة: { $count }.
   *[other] أشياء للإصلاح قبل الإرسال للمراجعة: { $count }.
}
lessons-propose = الإرسال للمراجعة
lessons-propose-heading = إرسال هذا للمراجعة؟
lessons-propose-means = يراه من يلزم كمهمة في صفحته الأولى. لا يزال بإمكانك تغييره.
lessons-propose-needs = يلزم شخصان: { $roles }.
lessons-propose-yes = إرسال
lessons-proposed = في الطريق إلى من يقرؤه.

## الموافقة

lessons-review-as = القراءة بدور
lessons-approve-comments = { $count ->
    [zero] تعليقات مفتوحة: { $count }. تمكن الموافقة بعد انتهائها.
    [one] تعليقات مفتوحة: { $count }. تمكن الموافقة بعد انتهائها.
    [two] تعليقات مفتوحة: { $count }. تمكن الموافقة بعد انتهائها.
    [few] تعليقات مفتوحة: { $count }. تمكن الموافقة بعد انتهائها.
    [many] تعليقات مفتوحة: { $count }. تمكن الموافقة بعد انتهائها.
   *[other] تعليقات مفتوحة: { $count }. تمكن الموافقة بعد انتهائها.
}
lessons-sign = توقيع هذا الدرس
lessons-sign-later = شخص يغير هذا الدرس الآن. تمكنك الموافقة على النص الجديد عند مراجعته.
lessons-sign-heading = توقيع "{ $title }"؟
lessons-sign-yes = توقيع
lessons-signed = تم توقيعك. شكرا على القراءة بعناية.
lessons-approve = الموافقة
lessons-approve-heading = الموافقة على "{ $title }"؟
lessons-approve-yes = الموافقة
lessons-approved = تم تسجيل موافقتك.
lessons-approve-as = دورك: { $role }.
lessons-approve-means-1 = قرأت كل بطاقة، والنص الأقصر وملاحظة المحتوى أيضا.
lessons-approve-means-2 = لا شيء فيه يلوم أو يضغط أو يعد، ولا شيء يعرض أحدا للخطر.
lessons-approve-means-3 = يبقى اسمك هنا. تظهر الهواتف التاريخ فقط.
lessons-return = الإعادة مع ملاحظة
lessons-return-note = ما تود تغييره ولماذا
lessons-return-how = يمكن ذكر البطاقة وكتابة الجملة المفضلة.
lessons-return-missing = تفيد ملاحظة هنا، ليعرف من كتب ما العمل.
lessons-return-send = إعادة
lessons-returned = عاد إلى من كتبه مع ملاحظتك.

## مراجعة ترجمة

lessons-check = بطاقات صحيحة كما هي
lessons-check-means = للبطاقات التي قرأتها بجانب الإنجليزية فقط.
lessons-check-go = { $count ->
    [zero] القول إنها صحيحة: { $count }
    [one] القول إنها صحيحة: { $count }
    [two] القول إنها صحيحة: { $count }
    [few] القول إنها صحيحة: { $count }
    [many] القول إنها صحيحة: { $count }
   *[other] القول إنها صحيحة: { $count }
}
lessons-checked = { $count ->
    [zero] بطاقات تمت مراجعتها الآن: { $count }.
    [one] بطاقات تمت مراجعتها الآن: { $count }.
    [two] بطاقات تمت مراجعتها الآن: { $count }.
    [few] بطاقات تمت مراجعتها الآن: { $count }.
    [many] بطاقات تمت مراجعتها الآن: { $count }.
   *[other] بطاقات تمت مراجعتها الآن: { $count }.
}

## الهواتف

lessons-publish = وضعه على الهواتف الآن
lessons-publish-heading = وضع هذا على الهواتف الآن؟
lessons-publish-means = يحصل عليه كل هاتف في زيارته التالية. الهواتف بلا إنترنت تبقى على ما لديها.
lessons-publish-undo = يمكنك سحبه في أي وقت.
lessons-publish-yes = وضعه على الهواتف
lessons-published = في الطريق إلى الهواتف.
lessons-publish-later = وضعه على الهواتف لاحقا
lessons-publish-when = اليوم والوقت بساعة هذا الجهاز
lessons-publish-when-wrong = يلزم وقت لم يأت بعد.
lessons-publish-schedule = تحديد هذا الوقت
lessons-schedule-heading = وضعه على الهواتف في { $when }؟
lessons-schedule-yes = تحديد هذا الوقت
lessons-scheduled = يصل إلى الهواتف في { $when }.
lessons-unschedule = إيقاف المقرر
lessons-unschedule-heading = إيقاف المقرر؟
lessons-unschedule-yes = إيقاف
lessons-unscheduled = لم يعد مقررا.
lessons-withdraw = رفعه عن الهواتف الآن
lessons-withdraw-heading = رفع هذا الدرس عن كل الهواتف؟
lessons-withdraw-means = يكفي شخص واحد، حالا. تفقده الهواتف في زيارتها التالية.
lessons-withdraw-everywhere = يذهب بكل اللغات.
lessons-withdraw-back = يمكن لمن ينشر إعادته لاحقا.
lessons-withdraw-why = السبب (يمكن تركه فارغا)
lessons-withdraw-yes = رفعه
lessons-withdrawn = رفع الدرس عن الهواتف.

## ما تغير

lessons-changes = ما تغير بين إصدارين
lessons-changes-from = من
lessons-changes-to = إلى
lessons-history = كل الإصدارات
lessons-no-history = لم يحفظ شيء هنا بعد.
lessons-revision = الإصدار { $number }
lessons-revision-published = الإصدار { $number } (على الهواتف)
lessons-on-phones = على الهواتف
lessons-roll-back = العودة إلى هذا
lessons-roll-back-long = العودة إلى الإصدار { $number }
lessons-roll-back-heading = العودة إلى الإصدار { $number }؟
lessons-roll-back-means = يعود نصه كمسودة جديدة. لا يضيع شيء مما جاء بعده.
lessons-roll-back-why = عودة إلى الإصدار { $number }
lessons-roll-back-yes = العودة
lessons-rolled-back = عاد الإصدار { $number } كمسودة.

## على هاتف

lessons-preview = على هاتف
lessons-preview-looks = طرق أخرى لرؤيته
lessons-preview-phone = هاتف فيه هذا الدرس
lessons-preview-large = نص كبير
lessons-preview-rtl = من اليمين إلى اليسار
lessons-preview-offline = بلا إنترنت
lessons-preview-pseudo = كلمات أطول
lessons-preview-offline-said = لا إنترنت. يظهر ما حفظه هذا الهاتف.
lessons-preview-none = لا يمكن عرضه كما على هاتف ما دام هناك ما يلزم إصلاحه.
lessons-preview-back = السابق
lessons-preview-on = التالي
lessons-preview-card = { $number } من { $of }

## سجل الأعمال

audit-lesson-saved = حفظ { $by } درسا.
audit-lesson-proposed = أحال { $by } درسا إلى المراجعة.
audit-lesson-approved = وافق { $by } على درس. الدور: { $role }.
audit-lesson-returned = أعاد { $by } درسا. الدور: { $role }.
audit-lesson-scheduled = حدد { $by } وقتا لوضع درس على الهواتف.
audit-lesson-published = وضع { $by } درسا على الهواتف.
audit-lesson-withdrawn = رفع { $by } درسا عن الهواتف.
audit-lesson-checked = راجع { $by } ترجمة.
audit-lesson-imported = أخذت دروس من ملفات.
