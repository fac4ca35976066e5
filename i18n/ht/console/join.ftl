### What a one-use link opens: the way in, in four steps.

join-heading = Byenveni
# $step (number), $of (number)
join-step = Etap { $step } sou { $of }
join-next = Pwochen
join-back = Tounen
join-finish = Antre
join-reset-finish = Kòmanse sou nouvo
join-not-valid-heading = Lyen sa a pa mache
join-not-valid = Li te sèvi, li gen plis pase twa jou, oswa yon moun anile l.
join-not-valid-next = Moun ki te ba ou l la ka fè yon lòt. Si ou gen yon kont deja, ou ka konekte.
join-sign-in = Konekte

## 1: name

join-name-heading = Byenveni
join-lead = Nou kontan ou la. Sa pran anviwon senk minit, e ou ka tounen dèyè nan chak etap.
join-name = Yon non pou isit la
join-name-hint = Yon non envante. Kòlèg yo wè l. Tanpri pa sèvi ak vrè non, ni pa ou ni pa yon lòt moun.
join-name-given = Non ou ap
join-name-missing = Yon non pou isit la vini anvan.
join-roles = Sa ou ka fè isit la
join-know = Bon pou konnen
join-know-link = Kenbe lyen an jiskaske ou anndan. Li toujou mache si paj sa a fèmen.
join-know-name = Pèsòn isit la pa mande vrè non ou, nimewo telefòn ou oswa imel ou.
join-know-passphrase = Fraz sekrè ou pa janm soti nan navigatè sa a. Pèsòn pa ka chèche l oswa fè l tounen pou ou.
join-know-seen = Sa ou fè isit la note ak lè a, men pa janm sa ki di. Ou ka li sa ki note sou ou.
join-reset-heading = Yon nouvo kòmansman
join-reset-lead = De moun di wi pou yon nouvo kòmansman pou ou. Ou chwazi yon nouvo fraz sekrè, yon nouvo prèv se ou, ak nouvo kòd.

## 2: passphrase

join-passphrase-heading = Fraz sekrè ou
join-passphrase-lead = Li louvri kont ou ak kle ki pou ou sèl.
join-passphrase = Nouvo fraz sekrè
join-passphrase-tip-words = Mo ki pa gen rapò youn ak lòt fasil pou kenbe e difisil pou devine.
join-passphrase-tip-else = Pa sèvi avè l okenn lòt kote.
join-passphrase-tip-keep = Yon jesyonè modpas ka kenbe l, oswa yon papye nan yon kote ki an sekirite.

## 3: second factor

join-factor-heading = Yon dezyèm fason pou montre se ou
join-factor-lead = Li kenbe deyò yon vòlè ki gen fraz sekrè ou sèlman.
join-passkey = Telefòn ou oswa òdinatè ou ka kenbe yon kle aksè pou ou. Ou louvri l ak dwèt ou, figi ou oswa kle ekran ou.
join-passkey-make = Fè yon kle aksè
join-passkey-ready = Kle aksè ou pare.
join-totp-ready = Aplikasyon ou pare.
join-totp-wrong = Se pa kòd aplikasyon an montre kounye a. Yon nouvo ap vini byento, e ou ka tape sa a.
join-use-totp = Sèvi ak yon aplikasyon ki bay kòd
join-use-passkey = Sèvi ak yon kle aksè

## 4: recovery codes

join-codes-heading = Dis kòd pou yon move jou
join-codes-lead = Telefòn pèdi, aplikasyon pa la? Chak kòd kite ou antre yon fwa, ak fraz sekrè ou. Yo parèt kounye a sèlman.
join-codes-missing = Tanpri kenbe kòd yo anvan, apre sa koche kare a.
