### الاستوديو: ما تشير إليه البطاقة وموضوع الدرس.

## أنواع المساعدة كما في البحث

lessons-help-svc-intake = شخص للبداية معه
lessons-help-svc-shelter = سرير لهذه الليلة
lessons-help-svc-housing = مكان للعيش
lessons-help-svc-basics = طعام وملابس واستحمام
lessons-help-svc-dental = أسنان
lessons-help-svc-legal = مساعدة قانونية
lessons-help-svc-education = مدرسة ودروس
lessons-help-svc-jobs = عمل وتدريب
lessons-help-svc-crisis24 = مساعدة ليلًا ونهارًا
lessons-help-svc-casemgmt = شخص يبقى معك خطوة خطوة
lessons-help-svc-medical = تمريض أو طبيب
lessons-help-svc-mental = مساعدة في المزاج والكوابيس
lessons-help-svc-interpret = مترجم شفوي
lessons-help-svc-advocacy = شخص في صفك
lessons-help-svc-transport = توصيل
lessons-help-svc-dropin = مكان للجلوس والراحة
lessons-help-svc-peer = أشخاص مروا بهذا
lessons-help-svc-substance = مساعدة في الكحول والمخدرات
lessons-help-svc-sexhealth = فحوص ومنع الحمل
lessons-help-svc-immigration = أوراق وتأشيرات
lessons-help-svc-records = محو السوابق
lessons-help-svc-exitplan = مساعدة على المغادرة، على مهلك

## خطوط الاتصال: أسماؤها

lessons-line-emergency = الطوارئ
lessons-line-988 = 988 Suicide & Crisis Lifeline
lessons-line-nhth = National Human Trafficking Hotline
lessons-line-nrs = National Runaway Safeline
lessons-line-rainn = National Sexual Assault Hotline
lessons-line-childhelp = Childhelp National Child Abuse Hotline
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = National Center for Missing & Exploited Children
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts Native Helpline

## المواضيع

lessons-tag-private = الخصوصية
lessons-tag-calm = الهدوء
lessons-tag-plan = وضع خطة
lessons-tag-telling = إخبار شخص ما
lessons-tag-feelings = المشاعر
lessons-tag-patterns = أشكال السيطرة
lessons-tag-words = كلمات لما حدث
lessons-tag-leaving = الابتعاد
lessons-tag-closeness = القرب
lessons-tag-online = على الإنترنت
lessons-tag-pictures = الصور
lessons-tag-alcohol-drugs = الكحول والمخدرات
lessons-tag-body = الجسم
lessons-tag-dark-thoughts = أفكار مظلمة
lessons-tag-health = الصحة
lessons-tag-law = القانون
lessons-tag-housing = مكان للعيش
lessons-tag-school = المدرسة
lessons-tag-papers = الأوراق
lessons-tag-helpers = من يساعد
lessons-tag-friends = الأصدقاء
lessons-tag-future = ما بعد ذلك

## مصدر الفكرة

lessons-basis-G = دليل خدمات الدعم (2014)
lessons-basis-H = دليل الرعاية الصحية (2014)
lessons-basis-M = عمل الجهات معا (2013)
lessons-basis-P = طرق واعدة للمساعدة (2009)
lessons-basis-C = أوراق مؤتمرات
lessons-basis-L = قانون أو إرشاد عام
lessons-basis-J = رأينا نحن
