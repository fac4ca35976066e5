### الأدوار، وما يتيحه كل دور. أسماء الأدوار مصادر، فتصلح لأي شخص.

role-mentor = دعم
role-lead = إشراف
role-writer = كتابة
role-survivor-reviewer = مراجعة بخبرة شخصية
role-legal-reviewer = مراجعة قانونية
role-health-reviewer = مراجعة صحية
role-translator = ترجمة
role-language-reviewer = مراجعة لغوية
role-publisher = نشر
role-directory-steward = العناية بقائمة الأماكن
role-admin = إدارة

role-mentor-in = دور الدعم
role-lead-in = دور الإشراف
role-admin-in = دور الإدارة

role-mentor-does = التكلم مع الشباب في المحادثة.
role-lead-does = العناية بالداعمين، والموافقة على الجدد، وقراءة سجل الأعمال.
role-writer-does = كتابة الصفحات وتغييرها.
role-survivor-reviewer-does = قراءة الصفحات بعين من مر بهذا.
role-legal-reviewer-does = مراجعة ما تقوله الصفحات عن القانون.
role-health-reviewer-does = مراجعة ما تقوله الصفحات عن الصحة.
role-translator-does = نقل الصفحات إلى لغة أخرى.
role-language-reviewer-does = مراجعة ما كتبه مترجم أو حاسوب.
role-publisher-does = نشر الصفحات التي تمت مراجعتها.
role-directory-steward-does = تحديث قائمة الأماكن.
role-admin-does = دعوة الأشخاص وإعطاء الأدوار. الإدارة لا تقرأ المحادثات.

## حالة الدور

role-pending = { $role }: { $approvals } من { $of } موافقات.

## ما يتاح بعد الدخول

may-session-hold = قفل هذه الصفحة، أو فتحها من جديد، أو تسجيل الخروج.
may-console-use = العناية بحسابك ورؤية ما سُجل عنك.
may-people-see = رؤية من يعملون هنا، وفي أي أدوار.
may-people-invite = دعوة شخص، أو سحب دعوة.
may-roles-grant = إعطاء دور لشخص آخر.
may-people-approve = الموافقة على دور دعم أو إشراف أو إدارة. يوافق شخصان، وليس صاحب الدور منهما.
may-people-remove = سحب دور، أو إنهاء مكان شخص هنا فورًا.
may-audit-read = قراءة سجل الأعمال كله.
may-talk-answer = المناوبة، وأخذ المحادثات والرد فيها.
may-talk-lead = دخول محادثة، ويرى ذلك كل من فيها. وقراءة ملاحظات عن لحظات صعبة.
may-roster-sign = توقيع قائمة الداعمين والمشرفين التي يتحقق منها كل هاتف.
