### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Leson

lessons-heading = Leson
lessons-lead = Sa jèn yo li nan Aprann. De moun gade chak chanjman anvan li soti.
lessons-back = Tout leson yo

## What someone may do here

may-lessons-see = Wè tout leson yo, kote yo ye, ak sa moun di sou yo.
may-lessons-write = Ekri leson, oswa mete yo nan yon lòt lang.
may-lessons-review = Di wi pou yon leson, oswa voye l tounen ak yon nòt.
may-lessons-publish = Mete sou telefòn leson ki gen ase moun ki di wi.
may-lessons-withdraw = Retire yon leson sou tout telefòn menm kote a.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
        [one] { $count } leson ap tann yon siyati
       *[other] { $count } leson ap tann yon siyati
    }
today-lessons-sign-note = Jèn yo ka li yo deja. Chak di “poko verifye” jiskaske moun isit la siyen l.
today-lessons-sign-go = Gade leson pou siyen yo
today-lessons-review =
    { $count ->
        [one] { $count } leson ki chanje ap tann wi ou
       *[other] { $count } leson ki chanje ap tann wi ou
    }
today-lessons-review-note = Ou ka di wi, oswa voye l tounen ak yon nòt.
today-lessons-review-go = Gade sa ki chanje
today-lessons-publish =
    { $count ->
        [one] { $count } leson pare pou telefòn
       *[other] { $count } leson pare pou telefòn
    }
today-lessons-publish-note = Ase moun di wi. Ou ka mete l sou telefòn kounye a, oswa lè ou chwazi.
today-lessons-publish-go = Gade sa ki pare
today-lessons-due =
    { $count ->
        [one] { $count } leson rive lè pou yon nouvo kout je
       *[other] { $count } leson rive lè pou yon nouvo kout je
    }
today-lessons-due-note = Enfòmasyon vin vye. Yon moun li leson sa yo ankò epi mete yon nouvo dat.
today-lessons-due-go = Gade kilès

## The list

lessons-unsent = Tape e poko kenbe
lessons-waits = Ap tann ou
lessons-nothing-waits = Pa gen anyen k ap tann ou. Ou ka li nenpòt leson anba a.
# $count (number): lessons in this part of the list.
lessons-wait-sign = Pou siyen ({ $count })
lessons-wait-sign-note = Yo vini ak Wayside e pa gen moun isit la ki siyen yo. Li chak, epi di wi oswa kite yon kòmantè.
lessons-wait-returned = Voye tounen ba ou ({ $count })
lessons-wait-returned-note = Yon moun li chanjman ou epi ekri yon nòt. Ou ka korije l epi voye l ankò.
lessons-wait-review = Chanje, pou wi ou ({ $count })
lessons-wait-review-note = Yon moun chanje sa yo. Ou ka di wi, oswa voye yo tounen ak yon nòt.
lessons-wait-publish = Pare pou telefòn ({ $count })
lessons-wait-publish-note = Ase moun di wi pou sa yo.
lessons-wait-check = Tradiksyon pou verifye ({ $count })
lessons-wait-check-note = Yon òdinatè oswa yon moun tradui sa yo. Ou ka di ki kat ki bon.
lessons-wait-translate = Pou tradui ({ $count })
lessons-wait-translate-note = Gen kat ki manke isit la, oswa angle a chanje depi lè sa a.
lessons-wait-overdue = Dat la pase ({ $count })
lessons-wait-overdue-note = Jou pou nouvo kout je a pase.
lessons-wait-due = Dat la toupre ({ $count })
lessons-wait-due-note = Jou pou nouvo kout je a nan mwens pase 30 jou.
lessons-all = Tout leson yo
lessons-language = Lang
lessons-none = Poko gen leson isit la.
lessons-not-begun = Poko kòmanse. Ou ka louvri l epi tradui premye kat la.
lessons-part-track-0 = Lòt leson
lessons-part-track-1 = Kounye a menm
lessons-part-track-2 = Konprann sa k ap pase
lessons-part-track-3 = Kijan moun rale lòt moun
lessons-part-track-4 = Kò ak tèt
lessons-part-track-5 = Dwa ou, ak jwenn èd
lessons-part-track-6 = Moun pa ou, rit pa ou
lessons-part-steady = Kalme m
lessons-part-check-in = Kesyon pou tèt ou yo
lessons-unsigned = Poko siyen
# $count (number): cards of a translation.
lessons-count-stale = Angle chanje: { $count }
lessons-count-machine = Pa yon òdinatè: { $count }
lessons-count-draft = Poko verifye: { $count }
lessons-count-absent = Manke: { $count }
lessons-comments-open = Kòmantè: { $count }
# $when: a day and a time.
lessons-from = Ap soti { $when }
# $date: a day.
lessons-review-by = Pwochen kout je anvan { $date }

## A new lesson

lessons-begin = Kòmanse yon nouvo leson
lessons-begin-means = Li kòmanse kòm bouyon, ak yon kat vid. Pa gen telefòn ki resevwa l anvan ase moun di wi.
# Followed by the id, such as trust-slowly.
lessons-begin-id = Non li nan lyen yo, pou toutan:
lessons-begin-title-wrong = Tanpri ekri yon tit ki gen lèt anvan.
lessons-begin-taken = Gen yon leson ki gen non sa a deja. Ou ka chwazi yon lòt tit.
lessons-track = Pati nan Aprann
lessons-begin-go = Kòmanse l
lessons-begun = Leson an kòmanse. Ou ka ekri premye kat li.

## How a lesson stands

lessons-state-draft = Bouyon
lessons-state-in-review = Nan revizyon
lessons-state-approved = Pare pou telefòn
lessons-state-scheduled = Ap soti pita
lessons-state-published = Sou telefòn
lessons-state-archived = Retire
lessons-state-draft-means = Sa a se yon bouyon. Pa gen moun deyò ki wè l.
lessons-state-in-review-means = Moun ki nesesè yo ap li sa.
lessons-state-approved-means = Ase moun di wi. Yon piblikatè ka mete l sou telefòn.
# $when: a day and a time.
lessons-state-scheduled-means = L ap ale sou telefòn { $when }.
lessons-state-published-means = Se sa telefòn yo genyen kounye a.
lessons-state-archived-means = Pa gen telefòn ki gen leson sa a kounye a. Yon piblikatè ka mete tounen yon tèks moun te di wi pou li.
# $number: of a revision.
lessons-phones-have = Telefòn yo gen vèsyon { $number } toujou.
lessons-missing = Nou bezwen yon wi toujou nan men:
lessons-needs-survivor = Yon moun ki viv sa nan lavi li
lessons-needs-survivor-reviewer = Yon moun ki viv sa nan lavi li
lessons-needs-legal = Yon revizè pou lalwa
lessons-needs-legal-reviewer = Yon revizè pou lalwa
lessons-needs-health = Yon revizè pou sante
lessons-needs-health-reviewer = Yon revizè pou sante
lessons-needs-language = Yon revizè pou lang
lessons-needs-language-reviewer = Yon revizè pou lang
lessons-needs-second = Yon lòt moun anplis, nan nenpòt wòl

## One lesson

lessons-tabs = Leson sa a
lessons-tab-read = Li epi siyen
lessons-tab-write = Ekri
lessons-tab-translate = Tradui
lessons-tab-preview = Sou yon telefòn
lessons-tab-history = Sa ki chanje
lessons-title-card = Tit ak nòt sou sa ki ladan l
lessons-order-card = Lòd kat yo
lessons-whole = Tout leson an
# $number (number): 1, 2, 3.
lessons-card-card = Kat { $number }
lessons-card-check = Kat { $number }: yon kesyon
lessons-card-pause = Etap { $number }
lessons-card-empty = Poko gen anyen isit la.
lessons-card-state-absent = Poko tradui
lessons-card-state-machine = Pa yon òdinatè, poko verifye
lessons-card-state-draft = Pa yon moun, poko verifye
lessons-card-state-reviewed = Verifye
lessons-card-state-stale = Angle a chanje
lessons-mark-law = Sou lalwa
lessons-mark-telling = Kiyès ki ka oblije rapòte
lessons-mark-health = Sou sante
lessons-mark-consent = Sa yon moun dakò fè
lessons-mark-exit = Soti nan paj la
lessons-mark-unconfirmed = Poko konfime: okenn telefòn pa montre l
lessons-drawn-line = Yon liy pou rele:
lessons-drawn-help = Kote toupre ou:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Vini ak Wayside, { $when }
lessons-by-files = Pran nan dosye sou sèvè a, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } sou kat sa a kounye a.
lessons-here-page = { $name } ap gade leson sa a kounye a.
lessons-here-card = { $name } sou { $card } kounye a.

## How easy it is to read

lessons-look = Kijan li fasil pou li
lessons-meter-grade = Klas lekòl
lessons-meter-ease = Fasilite
lessons-meter-no-formula = Pa gen fòmil pou lang sa a.
lessons-meter-mean = Mo nan yon fraz
lessons-meter-longest = Fraz ki pi long lan
# $bound (number)
lessons-meter-most = sou { $bound } pou pi plis
lessons-meter-least = sou { $bound } pou pi piti
lessons-meter-good = Bon
lessons-meter-over = Pou korije
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } mo, pou { $fewest } a { $most }.
lessons-meter-short = Yon ti jan kout.
lessons-meter-long = Twò long.
lessons-meter-card-longest = Fraz ki pi long lan: { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
        [one] { $count } bagay pou gade
       *[other] { $count } bagay pou gade
    }
lessons-no-faults = Anyen pou korije.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, liy { $line }
lessons-fault-line = Liy { $line }

## Comments

lessons-comment = Di yon bagay sou sa
# $card: what the card is called.
lessons-comment-on = Kòmantè ou sou { $card }
lessons-comment-send = Di l
lessons-comment-missing = Tanpri ekri yon bagay anvan.
lessons-comment-told = Mo ou yo la pou tout moun k ap travay sou leson yo.
# $count (number): comments that are settled.
lessons-comments-done = Regle ({ $count })
lessons-answer = Reponn
lessons-answer-label = Repons ou
lessons-resolve = Sa regle
lessons-resolved = Kòmantè a regle.
