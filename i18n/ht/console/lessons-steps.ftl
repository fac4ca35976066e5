### The studio: from a draft to phones and back.

lessons-steps = Sa k ap vini apre
lessons-save-first = Gen mo ou poko kenbe. Ou ka kenbe yo, epi kontinye isit la.

## What was said. $number is a revision.

lessons-verdict-propose = Voye pou revizyon: vèsyon { $number }
lessons-verdict-approve = Wi pou vèsyon { $number }
lessons-verdict-return = Vèsyon { $number } voye tounen

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
        [one] Gen { $count } bagay pou korije anvan. Apre sa ou ka voye l pou revizyon.
       *[other] Gen { $count } bagay pou korije anvan. Apre sa ou ka voye l pou revizyon.
    }
lessons-propose = Voye pou revizyon
lessons-propose-heading = Voye sa pou revizyon?
lessons-propose-means = Moun ki nesesè yo wè l kòm yon travay sou premye paj yo. Ou ka toujou chanje l.
# $roles: a list of roles.
lessons-propose-needs = Li bezwen de moun: { $roles }.
lessons-propose-yes = Voye l
lessons-proposed = Li nan wout pou moun k ap li l.

## Saying yes

lessons-review-as = Ou li l kòm
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
        [one] { $count } kòmantè louvri toujou. Yo ka di wi lè li regle.
       *[other] { $count } kòmantè louvri toujou. Yo ka di wi lè yo regle.
    }
lessons-sign = Siyen leson sa a
# $title: of the lesson.
lessons-sign-later = Yon moun ap chanje leson sa a kounye a. Ou ka di wi pou nouvo tèks la lè li nan revizyon.
lessons-sign-heading = Siyen “{ $title }”?
lessons-sign-yes = Siyen l
lessons-signed = Ou siyen l. Mèsi paske ou li l ak swen.
lessons-approve = Di wi
lessons-approve-heading = Di wi pou “{ $title }”?
lessons-approve-yes = Di wi
lessons-approved = Wi ou anrejistre.
# $role: the role.
lessons-approve-as = Wòl ou: { $role }.
lessons-approve-means-1 = Ou li chak kat, ak vèsyon kout la ak nòt sou sa ki ladan l tou.
lessons-approve-means-2 = Anyen ladan l pa blame, pa pouse, pa pwomèt, e anyen pa ka mete moun an danje.
lessons-approve-means-3 = Non ou rete isit la. Telefòn yo montre dat la sèlman.
lessons-return = Voye l tounen ak yon nòt
lessons-return-note = Sa ou ta chanje, ak poukisa
lessons-return-how = Di ki kat, epi ekri fraz ou ta renmen an.
lessons-return-missing = Tanpri ekri yon nòt, pou moun ki ekri l la konnen kisa pou fè.
lessons-return-send = Voye l tounen
lessons-returned = Li tounen jwenn moun ki ekri l la, ak nòt ou.

## Checking a translation

lessons-check = Kat ki bon jan yo ye a
lessons-check-means = Make sèlman sa ou li bò kote angle a.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] Make kat ki bon yo
        [one] Di { $count } kat bon
       *[other] Di { $count } kat bon
    }
lessons-checked =
    { $count ->
        [one] { $count } kat verifye kounye a.
       *[other] { $count } kat verifye kounye a.
    }

## Phones

lessons-publish = Mete l sou telefòn kounye a
lessons-publish-heading = Mete sa sou telefòn kounye a?
lessons-publish-means = Chak telefòn jwenn li nan pwochen vizit li. Telefòn san entènèt kenbe sa yo genyen jouk lè sa a.
lessons-publish-undo = Ou ka retire l nenpòt lè.
lessons-publish-yes = Mete l sou telefòn
lessons-published = Li nan wout pou telefòn yo.
lessons-publish-later = Mete l sou telefòn pita
lessons-publish-when = Jou ak lè, sou revèy aparèy sa a
lessons-publish-when-wrong = Tanpri chwazi yon lè ki poko rive.
lessons-publish-schedule = Mete lè sa a
# $when: a day and a time.
lessons-schedule-heading = Mete sa sou telefòn { $when }?
lessons-schedule-yes = Mete lè sa a
lessons-scheduled = L ap ale sou telefòn { $when }.
lessons-unschedule = Kanpe sa ki te prevwa
lessons-unschedule-heading = Kanpe sa ki te prevwa?
lessons-unschedule-yes = Kanpe l
lessons-unscheduled = Li pa prevwa ankò.
lessons-withdraw = Retire l sou telefòn kounye a
lessons-withdraw-heading = Retire leson sa a sou tout telefòn?
lessons-withdraw-means = Ou ka fè sa poukont ou, menm kote a. Telefòn yo pèdi l nan pwochen vizit yo.
lessons-withdraw-everywhere = Li ale nan tout lang.
lessons-withdraw-back = Yon piblikatè ka mete l tounen pita.
lessons-withdraw-why = Poukisa (ou ka kite l vid)
lessons-withdraw-yes = Retire l
lessons-withdrawn = Leson an retire sou telefòn yo.

## What changed

lessons-changes = Sa ki chanje ant de vèsyon
lessons-changes-from = Soti
lessons-changes-to = Rive
lessons-history = Tout vèsyon
lessons-no-history = Poko gen anyen ki kenbe isit la.
# $number: of the revision.
lessons-revision = Vèsyon { $number }
lessons-revision-published = Vèsyon { $number } (sou telefòn)
lessons-on-phones = Sou telefòn
lessons-roll-back = Tounen nan sa a
lessons-roll-back-long = Tounen nan vèsyon { $number }
lessons-roll-back-heading = Tounen nan vèsyon { $number }?
lessons-roll-back-means = Tèks li tounen kòm yon nouvo bouyon. Anyen ki vini apre l pa pèdi.
lessons-roll-back-why = Tounen nan vèsyon { $number }
lessons-roll-back-yes = Tounen
lessons-rolled-back = Vèsyon { $number } tounen kòm bouyon.

## On a phone

lessons-preview = Sou yon telefòn
lessons-preview-looks = Lòt fason pou wè l
lessons-preview-phone = Yon telefòn ak leson sa a
lessons-preview-large = Gwo tèks
lessons-preview-rtl = Soti adwat ale agoch
lessons-preview-offline = San entènèt
lessons-preview-pseudo = Mo pi long
lessons-preview-offline-said = Pa gen entènèt. Sa telefòn sa a te kenbe a parèt.
lessons-preview-none = Sa pa ka parèt tankou sou telefòn toutotan gen yon bagay pou korije.
lessons-preview-back = Dèyè
lessons-preview-on = Pwochen
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } sou { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } chanje yon leson.
audit-lesson-proposed = { $by } voye yon leson pou revizyon.
audit-lesson-approved = { $by } di wi pou yon leson kòm { $role }.
audit-lesson-returned = { $by } voye yon leson tounen kòm { $role }.
audit-lesson-scheduled = { $by } mete yon lè pou yon leson ale sou telefòn.
audit-lesson-published = { $by } mete yon leson sou telefòn.
audit-lesson-withdrawn = { $by } retire yon leson sou telefòn.
audit-lesson-checked = { $by } verifye yon tradiksyon.
audit-lesson-imported = Gen leson ki soti nan fichye.
