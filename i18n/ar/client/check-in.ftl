### أسئلة خاصة لمن يقرأ وحده. الأسئلة والأجوبة محتوى وليست رسائل.

check-in-lead = أسئلة قليلة لك وحدك. يمكنك تخطي أي سؤال.
check-in-private = لا درجات هنا. أجوبتك لا ترسل إلى أي مكان، وتزول عند إغلاق هذه الصفحة.
check-in-start = بدء
check-in-step = السؤال { $count } من { $total }
check-in-next = السؤال التالي
check-in-last = إلى الآخر
check-in-skip = تخطي
check-in-before = رجوع سؤالا
check-in-end = ما يمكنك النظر فيه
check-in-end-lead = يمكنك فتح أي منها، أو لا شيء.
check-in-end-none = تخطيت كل الأسئلة. لا بأس بذلك.
check-in-again = النظر مرة أخرى
check-in-clear = مسح أجوبتي
check-in-cleared = أجوبتك زالت.
check-in-save = حفظ أجوبتي
check-in-save-note = على هذا الهاتف فقط
check-in-saved = أجوبتك محفوظة على هذا الهاتف.
check-in-missing = هذا الجزء ليس بلغتك بعد.
