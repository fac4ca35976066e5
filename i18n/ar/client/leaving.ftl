### قبل الزيارة وبعدها: النوافذ الخاصة، ومحو ما تركته هذه الصفحة.

## النوافذ الخاصة

private-heading = النوافذ الخاصة
private-lead = في أكثر المتصفحات، لا تحفظ النافذة الخاصة قائمة بما فتحته، بعد إغلاقها.
private-in-app = هذه الصفحة مفتوحة داخل { $app }. قد يحفظ ذلك التطبيق قائمة بالصفحات التي فتحتها.
private-in-app-nameless = يبدو أن هذه الصفحة مفتوحة داخل تطبيق آخر. قد يحفظ ذلك التطبيق قائمة بالصفحات التي فتحتها.
private-in-app-1 = الضغط على النقاط الثلاث أو علامة المشاركة.
private-in-app-2 = اختيار الفتح في متصفحك، مثل Chrome أو Safari.
private-in-app-3 = إن لم يوجد هذا الخيار: فتح متصفحك وكتابة { $address } فيه.
private-this = متصفحك: { $browser }
private-type = كتابة { $address } في تلك النافذة.
private-close = في النهاية: إغلاق تلك النافذة وكل علامات التبويب فيها.
private-versions = الخطوات تناسب أكثر الإصدارات. قد يختلف متصفحك قليلًا.
private-none = لا توجد نافذة خاصة؟ ربما أوقفها أحد. يمكنك استعمال هاتف آخر محل ثقة لديك.
private-others = متصفحات أخرى
private-not-heading = ما لا تخفيه النافذة الخاصة
private-not-1 = القوائم التي قد تحفظها شبكة Wi-Fi، في البيت أو المدرسة
private-not-2 = ما قد تعرفه شركة الهاتف عن المواقع التي فتحتها
private-not-3 = تطبيق يتجسس على هذا الهاتف، أو تطبيق للعائلة أو المدرسة يراقبه
private-not-4 = المكالمات والرسائل وصور الشاشة والملفات المحفوظة
private-not-5 = نافذة خاصة بقيت مفتوحة

## أسماء المتصفحات

private-name-chrome-phone = Chrome على هاتف
private-name-safari-phone = Safari على iPhone أو iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox على هاتف
private-name-focus = Firefox Focus أو Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave على هاتف
private-name-edge-phone = Edge على هاتف
private-name-opera-phone = Opera على هاتف
private-name-other-phone = متصفح آخر على هاتف
private-name-chrome-computer = Chrome على حاسوب
private-name-edge-computer = Edge على حاسوب
private-name-firefox-computer = Firefox على حاسوب
private-name-safari-computer = Safari على Mac
private-name-other-computer = متصفح آخر على حاسوب

## الطريق إلى نافذة خاصة. أسماء الأزرار بالعربية والإنجليزية.

private-chrome-phone-1 = الضغط على النقاط الثلاث.
private-chrome-phone-2 = اختيار علامة تبويب جديدة للتصفح المتخفي (Incognito).
private-safari-phone-1 = الضغط على علامة التبويبات: مربعان.
private-safari-phone-2 = اختيار خاص (Private). في بعض الإصدارات بالسحب إليه، أو بفتح قائمة أولًا.
private-safari-phone-3 = الضغط على علامة الزائد.
private-samsung-1 = الضغط على علامة التبويبات.
private-samsung-2 = اختيار الوضع السري (Secret mode).
private-firefox-phone-1 = الضغط على علامة التبويبات.
private-firefox-phone-2 = الضغط على القناع، أو خاص (Private).
private-firefox-phone-3 = الضغط على علامة الزائد.
private-focus-1 = هذا المتصفح خاص من البداية.
private-focus-2 = في النهاية: الضغط على سلة المهملات.
private-duckduckgo-1 = فتح الصفحة كما فتحتها الآن.
private-duckduckgo-2 = في النهاية: الضغط على الشعلة. تمحو علامات التبويب وما تركته الصفحات.
private-brave-phone-1 = الضغط على النقاط الثلاث.
private-brave-phone-2 = اختيار علامة تبويب خاصة جديدة (Private).
private-edge-phone-1 = الضغط على علامة التبويبات.
private-edge-phone-2 = اختيار InPrivate.
private-edge-phone-3 = الضغط على علامة الزائد.
private-opera-phone-1 = الضغط على علامة التبويبات.
private-opera-phone-2 = اختيار خاص (Private).
private-opera-phone-3 = الضغط على علامة الزائد.
private-other-phone-1 = فتح القائمة: ثلاث نقاط أو ثلاثة خطوط.
private-other-phone-2 = البحث عن Private أو Incognito أو Secret.
private-chrome-computer-1 = فتح القائمة: ثلاث نقاط في الأعلى.
private-chrome-computer-2 = اختيار نافذة جديدة للتصفح المتخفي (Incognito).
private-edge-computer-1 = فتح القائمة: ثلاث نقاط في الأعلى.
private-edge-computer-2 = اختيار نافذة InPrivate جديدة.
private-firefox-computer-1 = فتح القائمة: ثلاثة خطوط في الأعلى.
private-firefox-computer-2 = اختيار نافذة خاصة جديدة (Private).
private-safari-computer-1 = فتح قائمة ملف (File) في الأعلى.
private-safari-computer-2 = اختيار نافذة خاصة جديدة (Private).
private-other-computer-1 = فتح القائمة في الأعلى.
private-other-computer-2 = البحث عن نافذة خاصة جديدة.

## محو الأثر من هذا الهاتف

forget-heading = محو الأثر من هذا الهاتف
forget-lead = يمكنك محو ما تركته هذه الصفحة على هذا الهاتف، ورؤية النتيجة.
forget-only = تبقى الصفحات والتطبيقات الأخرى كما هي.
forget-not-yet = لم ننظر بعد. حتى النظر قد يترك أثرًا صغيرًا.
forget-start = المحو الآن
forget-going = يجري المحو، ثم النظر مرة أخرى
forget-again = المحو مرة أخرى
forget-list = ما كان هنا، وما هو هنا الآن
forget-all-gone = تم. نظرنا مرة أخرى ولم نجد شيئًا من هذه الصفحة.
forget-some-left = ما زال بعض ذلك هنا.
forget-not-sure = محونا ما استطعنا. لم نستطع محو كل شيء أو رؤيته.
forget-row-copies = نسخ من هذه الصفحة
forget-row-notes = ملاحظات للزيارات القادمة
forget-row-tab = ملاحظات لعلامة التبويب هذه
forget-row-databases = قواعد بيانات
forget-row-cookies = ملفات تعريف الارتباط (cookies)
forget-row-workers = ما يجعل هذه الصفحة تعمل بلا إنترنت
forget-row-server = ملفات لا يمحوها إلا المتصفح
forget-none = قبل: 0. الآن: 0. لم يكن هنا شيء.
forget-gone = قبل: { $before }. الآن: 0. زال.
forget-left = قبل: { $before }. الآن: { $after }. ما زال هنا.
forget-left-now = الآن: { $after }. ما زال هنا.
forget-unknown = هذا المتصفح لا يسمح لنا بالنظر.
forget-told = طلبنا من المتصفح محوها. لا نستطيع النظر فيها.
forget-offline = لم يتم ذلك بعد. قد لا يوجد إنترنت. يمكنك المحو في زيارتك القادمة.
forget-to-do = ما يمكنك فعله
forget-to-do-tabs = إغلاق علامات التبويب الأخرى لهذه الصفحة. ثم المحو مرة أخرى.

## المحو باليد، في إعدادات المتصفح

forget-site-chromium = فتح القائمة، ثم الإعدادات، ثم إعدادات الموقع، ثم كل المواقع. هناك { $address } ويمكن حذفه. على iPhone: حذف بيانات التصفح.
forget-site-firefox = فتح القائمة، ثم الإعدادات. هناك بيانات المواقع. فيها { $address } ويمكن حذفه.
forget-site-safari-phone = فتح إعدادات الهاتف، ثم Safari، ثم متقدم، ثم بيانات مواقع الويب. هناك { $address } ويمكن حذفه.
forget-site-safari-computer = فتح إعدادات Safari، ثم الخصوصية، ثم إدارة بيانات مواقع الويب. هناك { $address } ويمكن حذفه.
forget-site-samsung = فتح القائمة، ثم الإعدادات، ثم المواقع والتنزيلات، ثم إدارة بيانات مواقع الويب. هناك { $address } ويمكن حذفه.
forget-site-other = البحث في إعدادات المتصفح عن بيانات المواقع. هناك { $address } ويمكن حذفه.

## ما لا تستطيع أي صفحة عرضه أو محوه

forget-cannot-heading = ما لا يستطيع هذا عرضه أو محوه
forget-cannot-1 = السطر في سجل التصفح، وما يقترحه شريط العنوان
forget-cannot-2 = القوائم عند شبكة Wi-Fi أو شركة الهاتف
forget-cannot-3 = صور الشاشة، والنسخ الاحتياطية، والأجهزة الأخرى
forget-cannot-4 = أيقونة، إن وضعتها على هذا الهاتف. لمسة طويلة عليها لإزالتها
forget-history-heading = إزالة السطر من سجل التصفح
forget-history-1 = فتح قائمة المتصفح، ثم السجل (History). في Safari: الضغط على الكتاب، ثم الساعة.
forget-history-2 = البحث عن { $title }، وتحته { $address }. لمسة طويلة عليه، أو سحبه، أو الضغط على X. ثم حذف ذلك السطر.
forget-history-3 = إن كان أحد يفتش هذا الهاتف، فقد يلفت السجل الفارغ النظر. نقص سطر واحد قد لا يلفته.
