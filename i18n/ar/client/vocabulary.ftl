### تسميات قصيرة لرموز قائمة المساعدة. الحالة والأسلوب: i18n/languages.yml.

## أنواع المساعدة

kind-svc-intake = شخص للبداية معه
kind-svc-shelter = سرير لهذه الليلة
kind-svc-housing = مكان للعيش
kind-svc-basics = طعام وملابس واستحمام
kind-svc-dental = أسنان
kind-svc-legal = مساعدة قانونية
kind-svc-education = مدرسة ودروس
kind-svc-jobs = عمل وتدريب
kind-svc-crisis24 = مساعدة ليلًا ونهارًا
kind-svc-casemgmt = شخص يبقى معك خطوة خطوة
kind-svc-medical = تمريض أو طبيب
kind-svc-mental = مساعدة في المزاج والكوابيس
kind-svc-interpret = مترجم شفوي
kind-svc-advocacy = شخص في صفك
kind-svc-transport = توصيل
kind-svc-dropin = مكان للجلوس والراحة
kind-svc-peer = أشخاص مروا بهذا
kind-svc-substance = مساعدة في الكحول والمخدرات
kind-svc-sexhealth = فحوص ومنع الحمل
kind-svc-immigration = أوراق وتأشيرات
kind-svc-records = محو السوابق
kind-svc-exitplan = مساعدة على المغادرة، على مهلك

## طرق الدخول: ما يُطلب وما لا يُطلب

mark-acc-id-yes = يطلب هوية
mark-acc-id-no = بلا هوية
mark-acc-insurance-yes = يطلب تأمينًا صحيًا
mark-acc-insurance-no = بلا تأمين صحي
mark-acc-income-yes = يسأل عن دخلك
mark-acc-income-no = لا يسأل عن دخلك
mark-acc-residence-yes = يسأل عن مكان سكنك
mark-acc-residence-no = لا يسأل عن مكان سكنك
mark-acc-proofage-yes = يطلب إثبات العمر
mark-acc-proofage-no = بلا إثبات العمر
mark-acc-tb-yes = يطلب فحص السل
mark-acc-tb-no = بلا فحص السل
mark-acc-sober-yes = يطلب عدم الشرب أو التعاطي
mark-acc-sober-no = يمكنك المجيء حتى مع الشرب أو التعاطي
mark-acc-background-yes = يفحص السوابق
mark-acc-background-no = لا يفحص السوابق
mark-acc-testing-yes = يجري فحص المخدرات
mark-acc-testing-no = لا يجري فحص المخدرات
mark-acc-walkin-yes = يمكنك المجيء بلا موعد
mark-acc-walkin-no = لا مجيء بلا إخبار مسبق
mark-acc-selfref-yes = يمكنك طلب ذلك بنفسك
mark-acc-selfref-no = يطلبه شخص آخر عنك
mark-acc-referral-yes = يلزم أن يرسلك شخص
mark-acc-referral-no = لا يلزم أن يرسلك أحد
mark-acc-appointment-yes = بموعد
mark-acc-appointment-no = لا يلزم موعد
mark-acc-phonescreen-yes = يسأل أسئلة في الهاتف أولًا
mark-acc-phonescreen-no = لا أسئلة في الهاتف أولًا
mark-acc-policeref-yes = عن طريق الشرطة فقط
mark-acc-policeref-no = يمكنك المجيء من دون الشرطة
mark-acc-policereport-yes = يطلب تقريرًا من الشرطة
mark-acc-policereport-no = لا يطلب تقريرًا من الشرطة
mark-acc-guardian-yes = تلزم موافقة أحد الوالدين أو الوصي
mark-acc-guardian-no = لا تلزم موافقة الوالدين أو الوصي
mark-acc-mandatedreport-yes = يخبرك أولًا بما يلزمه الإبلاغ عنه
mark-acc-mandatedreport-no = قد لا يخبرك أولًا بما يبلغ عنه
mark-acc-system-yes = يطلب ملفًا مفتوحًا لدى جهة
mark-acc-system-no = لا يطلب ملفًا مفتوحًا

## من هم موضع ترحيب

mark-pop-boys-yes = يرحب بالفتيان والشبان
mark-pop-boys-no = ليس للفتيان والشبان
mark-pop-girls-yes = يرحب بالفتيات والشابات
mark-pop-girls-no = ليس للفتيات والشابات
mark-pop-trans-yes = يرحب بالعابرين جندريًا
mark-pop-trans-no = ليس للعابرين جندريًا
mark-pop-nonbinary-yes = يرحب باللاثنائيين جندريًا
mark-pop-nonbinary-no = ليس للأشخاص اللاثنائيين جندريًا
mark-pop-lgbtq-yes = يرحب بمجتمع الميم (LGBTQ)
mark-pop-lgbtq-no = ليس لمجتمع الميم (LGBTQ)
mark-pop-parenting-yes = يرحب بمن لديهم أطفال
mark-pop-parenting-no = ليس لمن لديهم أطفال
mark-pop-undoc-yes = يرحب بمن ليست لديهم أوراق
mark-pop-undoc-no = ليس لمن ليست لديهم أوراق
mark-pop-disabled-yes = يرحب بذوي الإعاقة
mark-pop-disabled-no = غير مجهز لذوي الإعاقة
mark-pop-deaf-yes = يرحب بالصم
mark-pop-deaf-no = غير مجهز للصم
mark-pop-tribal-yes = يرحب بالسكان الأصليين
mark-pop-tribal-no = ليس للسكان الأصليين
mark-pop-rural-yes = لمن هم بعيدون عن المدينة أيضًا
mark-pop-rural-no = لمن هم في المدينة فقط
mark-pop-labour-yes = لمن استُغلوا في عملهم
mark-pop-labour-no = ليس لمن استُغلوا في عملهم
mark-pop-minors-yes = يرحب بمن هم دون 18 سنة
mark-pop-minors-no = ليس لمن هم دون 18 سنة
mark-pop-adults18-yes = يرحب بمن عمرهم 18 سنة فأكثر
mark-pop-adults18-no = ليس لمن عمرهم 18 سنة فأكثر

## كيف هو المكان

mark-safe-single-yes = غرف لشخص واحد
mark-safe-single-no = لا غرف لشخص واحد
mark-safe-shared-yes = غرف مشتركة
mark-safe-shared-no = لا غرف مشتركة
mark-safe-ownroomdoor-yes = لبابك قفل
mark-safe-ownroomdoor-no = الأبواب بلا قفل
mark-safe-curfew-yes = له ساعة محددة للعودة
mark-safe-curfew-no = بلا ساعة محددة للعودة
mark-safe-phonekept-yes = يبقى هاتفك معك
mark-safe-phonekept-no = يحتفظون بهاتفك
mark-safe-leave-yes = يمكنك الدخول والخروج
mark-safe-leave-no = لا دخول وخروج بحرية
mark-safe-hold-yes = قد لا تكون لك حرية المغادرة في البداية
mark-safe-hold-no = يمكنك المغادرة في أي وقت
mark-safe-survivorled-yes = يقوده أشخاص مروا بهذا
mark-safe-survivorled-no = لا يقوده أشخاص مروا بهذا
mark-safe-traumatrained-yes = العاملون مدربون على رعاية الصدمات
mark-safe-traumatrained-no = العاملون غير مدربين على رعاية الصدمات
mark-safe-nopolice-yes = يسألك قبل الاتصال بالشرطة، إن سمح القانون
mark-safe-nopolice-no = قد يتصل بالشرطة من دون سؤالك
mark-safe-pets-yes = يرحب بالحيوانات الأليفة
mark-safe-pets-no = بلا حيوانات أليفة
mark-safe-withheld-yes = العنوان غير منشور
mark-safe-withheld-no = العنوان منشور

## كيف تُقدَّم المساعدة

mark-mode-inperson-yes = حضوريًا
mark-mode-inperson-no = ليس حضوريًا
mark-mode-phone-yes = بالهاتف
mark-mode-phone-no = ليس بالهاتف
mark-mode-text-yes = بالرسائل
mark-mode-text-no = ليس بالرسائل
mark-mode-chat-yes = بالمحادثة
mark-mode-chat-no = ليس بالمحادثة
mark-mode-video-yes = بالفيديو
mark-mode-video-no = ليس بالفيديو
mark-mode-mobile-yes = يتنقل في سيارة
mark-mode-mobile-no = يبقى في مكان واحد
mark-mode-comesToYou-yes = يأتي إليك
mark-mode-comesToYou-no = لا يأتي إليك
mark-mode-transportgiven-yes = يوصلك بسيارة
mark-mode-transportgiven-no = لا يقدم توصيلًا

## كم يكلف

mark-cost-free-yes = مجاني
mark-cost-free-no = ليس مجانيًا
mark-cost-sliding-yes = الدفع بحسب قدرتك
mark-cost-sliding-no = السعر ثابت
mark-cost-medicaid-yes = يقبل Medicaid
mark-cost-medicaid-no = لا يقبل Medicaid
