### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = Kèk kesyon, pou ou sèl. Ou ka sote nenpòt ladan yo.
# English stands beside it until a speaker has reviewed it.
check-in-private = Pa gen nòt. Repons ou yo pa voye okenn kote. Yo ale lè ou fèmen paj sa a.
check-in-start = Kòmanse
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Kesyon { $count } sou { $total }
check-in-next = Pwochen kesyon
check-in-last = Ale nan fen an
check-in-skip = Sote
check-in-before = Yonn dèyè
check-in-end = Sa ou ka gade
check-in-end-lead = Ou ka louvri nenpòt ladan yo, oswa okenn.
check-in-end-none = Ou sote tout. Sa bon tou.
check-in-again = Gade ankò
check-in-clear = Efase repons mwen yo
check-in-cleared = Repons ou yo ale.
check-in-save = Kenbe repons mwen yo
check-in-save-note = Sou telefòn sa a sèlman
check-in-saved = Repons ou yo kenbe sou telefòn sa a.
check-in-missing = Pati sa a poko nan lang ou.
