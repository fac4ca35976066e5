### سجل الأعمال: من فعل ماذا ولمن، ولا شيء مما قيل.

audit-heading = من فعل ماذا
audit-note = يقول سجل الأعمال من فعل ماذا ومتى. ولا يحمل أبدًا ما كتبه أحد أو قاله.
audit-kept = يُمحى كل سطر بعد مدة يحددها الخادم، وهي 180 يومًا ما لم تتغير.
audit-none = لم يُسجل شيء بعد.
audit-earlier = عرض الأقدم
audit-all = هذا أول سطر ما زال محفوظًا.
audit-command = الخادم
audit-someone = شخص لم يعد اسمه محفوظًا
audit-invited = شخص ما

## سطر لكل عمل

audit-invitation-made = دعوة من { $by } إلى { $about }: { $role }.
audit-invitation-withdrawn = إنهاء دعوة من { $by } إلى { $about }: { $role }.
audit-member-joined = إعداد الحساب: { $about }.
audit-member-reset = بداية جديدة بمفاتيح جديدة: { $about }.
audit-member-removed = إنهاء مكان { $about }، من { $by }.
audit-session-begun = دخول { $about }.
audit-session-refused = رُفض دخول باسم { $about }.
audit-session-code-refused = محاولة دخول باسم { $about }: عبارة المرور صحيحة والرمز خاطئ.
audit-session-ended = انتهت جلسة { $about }.
audit-device-removed = تسجيل خروج جهاز { $about }.
audit-passphrase-changed = تغيير عبارة المرور: { $about }.
audit-passkey-added = إضافة مفتاح مرور: { $about }.
audit-passkey-removed = إزالة مفتاح مرور: { $about }.
audit-totp-set = إعداد رموز من تطبيق: { $about }.
audit-totp-removed = إزالة رموز من تطبيق: { $about }.
audit-recovery-used = دخول { $about } برمز استرداد.
audit-recovery-renewed = رموز استرداد جديدة: { $about }.
audit-role-asked = طلب دور من { $by } إلى { $about }: { $role }.
audit-role-approved = موافقة من { $by } على { $about }: { $role }.
audit-role-active = صار لدى { $about } دور: { $role }.
audit-role-given = دور من { $by } إلى { $about }: { $role }.
audit-role-withdrawn = سحب دور من { $about }، بيد { $by }: { $role }.
audit-role-waiting = دور { $about } ينتظر شخصين من جديد: { $role }.
audit-reset-opened = طلب بداية جديدة من { $by } إلى { $about }.
audit-reset-approved = موافقة من { $by } على بداية جديدة: { $about }.
audit-reset-cancelled = إيقاف البداية الجديدة، من { $by }: { $about }.
audit-reset-link-made = رابط البداية الجديدة من { $by } إلى { $about }.
audit-reset-link-ended = انتهى رابط البداية الجديدة: { $about }.
audit-talk-note-left = ملاحظة مختومة للمشرفين من { $by }.
audit-talk-note-deleted = حذف نسخة من ملاحظة مختومة، من { $by }.
audit-audit-erased = مُحيت سطور قديمة من هذا السجل.

## المحادثة

audit-talk-claimed = أخذ محادثة: { $by }.
audit-talk-lapsed = عادت إلى الانتظار محادثة كانت مع { $by }.
audit-talk-offered = عرض محادثة على شخص آخر: { $by }.
audit-talk-joined = دخول محادثة: { $by }.
audit-talk-left = ترك محادثة لشخص آخر: { $by }.
audit-talk-out = تسليم محادثة لمن هو متاح: { $by }.
audit-talk-whispered = بدء همسة عن محادثة: { $by }.
audit-talk-heavy = تغيير علامة «ثقيلة» لمحادثة: { $by }.
audit-talk-danger = كان شخص في محادثة في خطر. طُلب المشرفون.
audit-talk-closed = إغلاق محادثة: { $by }.
audit-talk-erased = محو محادثة: { $by }.
audit-talk-blocked = إنهاء محادثة نهائيًا: { $by }.
audit-talk-shift-removed = إزالة مناوبة { $about } من الجدول، بيد { $by }.
audit-roster-signed = توقيع قائمة للمحادثة: { $by }.
audit-roster-delegated = إدخال تفويض للمحادثة: { $by }.
audit-other = عمل من { $by } ليس لدى هذه الصفحة كلمات له بعد.
