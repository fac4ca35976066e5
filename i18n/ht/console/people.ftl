### Who works here: the list, and one person.

people-heading = Moun
people-lead = Ki moun k ap travay isit la, e kòm kisa. Non yo envante.
people-waiting = Ap tann yon wi
people-all = Tout moun isit la
people-none = Pa gen lòt moun isit la. Ou ka envite yon moun.
people-none-plain = Pa gen lòt moun isit la.
people-gone = Moun plas yo fini
people-invite = Envite yon moun
people-you = Se ou menm
people-you-note = Se lòt moun ki deside sou wòl ou. Pèsòn pa deside sou wòl pa li.
people-no-role = Poko gen wòl
people-may-approve = Ou ka di wi isit la.
people-said-yes = Ou di wi deja.
# $count (number): how many more people have to say yes.
people-needed =
    { $count ->
        [one] Ap tann { $count } lòt moun di wi.
       *[other] Ap tann { $count } lòt moun di wi.
    }
people-reset-open = Yon moun mande yon nouvo kòmansman.
people-reset-approved = Yon nouvo kòmansman gen de wi. Yon lyen ka fèt.
# A role that waits for a yes.
people-role-pending = { $role } (ap tann)
people-few = Sa mande de moun ki ka di wi, e pa gen ase kounye a.
people-few-note = Anvan sa, pèsòn pa ka antre kòm mantò, responsab oswa administratè. Yon administratè ka envite yon dezyèm administratè.

## One person

person-back = Tout moun
person-since = Isit la depi { $date }
person-gone = Plas li isit la fini. Non li rete nan jounal la pou yon tan.
person-number = Nimewo li
person-number-how = Rankontre l oswa rele l epi mande nimewo ki sou premye paj li a. Menm nimewo vle di se li menm vre.
person-roles = Wòl
person-active = Aktif
person-asked-by = Se { $name } ki mande sa.
person-asked-by-command = Mande sou sèvè a.
person-yes-by = { $name } di wi { $date }.
person-needs-fewer = Pa gen lòt moun ki ka di wi kounye a. Sa mande de moun ki pa { $name }.

## Saying yes

# $name: the person. $role: the role.
person-approve = Di wi pou { $role }
person-approve-heading = Di wi pou { $name } kòm { $role }?
person-approve-number = Nimewo { $name } li pou ou a
person-approve-means-1 = Ou pale avè l, an pèsòn oswa nan yon apèl.
person-approve-means-2 = Li li nimewo li fò, e se menm ak sa a.
person-approve-means-3 = Ou siyen sa ak pwòp kle ou. Wi ou rete nan jounal la.
person-approve-yes = Wi, nimewo a menm
person-approve-done = Wi ou pou { $name } antre.

## Giving a role and taking it away

person-give = Bay yon wòl
person-give-which = Ki wòl
person-give-pick = Chwazi youn
person-give-missing = Tanpri chwazi yon wòl anvan.
person-give-two = De lòt moun di wi anvan li konte.
person-give-one = Li konte menm kote a.
person-give-lock = Si { $name } konekte, paj li fèmen akle yon fwa. Li louvri l ankò ak fraz sekrè li.
person-give-go = Bay wòl sa a
person-given = { $name } gen wòl { $role }.
person-given-waits = { $name } gen wòl { $role } lè de moun fin di wi.
person-all-given = { $name } gen tout wòl ki egziste.
person-withdraw = Retire
# For screen readers, so that each button says what it takes away.
person-withdraw-long = Retire: { $role }
person-withdraw-heading = Retire wòl { $role } nan men { $name }?
person-withdraw-means-1 = Li fini menm kote a, sou paj li gen louvri kounye a tou.
person-withdraw-means-2 = Paj li fèmen akle yon fwa. Li louvri l ankò ak fraz sekrè li.
person-withdraw-means-3 = Lòt wòl li yo rete. Ou ka bay sa a ankò pita.
person-withdraw-means-gated = Pou bay li ankò, sa mande de moun.
person-withdraw-yes = Retire wòl la
person-withdrawn = { $name } pa gen wòl { $role } ankò.

## A new start

person-reset = Yon nouvo kòmansman
person-reset-what = Pou yon moun ki pèdi fraz sekrè li, oswa tout lòt fason pou konekte. De moun di wi pou sa.
person-reset-open = Mande yon nouvo kòmansman
person-reset-open-heading = Mande yon nouvo kòmansman pou { $name }?
person-reset-open-means-1 = Anyen poko chanje pou li. De moun di wi anvan.
person-reset-open-means-2 = Apre sa youn nan de yo fè yon lyen epi bay li.
person-reset-open-means-3 = Lè lyen an sèvi, tout sa ki te la anvan efase: fraz sekrè, kle, aparèy, kòd.
person-reset-open-means-4 = Lè sa a, mantò, responsab ak administratè ap tann de moun ankò.
person-reset-open-yes = Mande l
person-reset-asked = { $name } mande yon nouvo kòmansman.
person-reset-approve = Di wi pou yon nouvo kòmansman
person-reset-approve-heading = Di wi pou yon nouvo kòmansman pou { $name }?
person-reset-approve-means-1 = Ou rankontre l oswa rele l, e ou konnen se li menm vre.
person-reset-approve-means-2 = Se li menm ki di ou li pa ka konekte.
person-reset-approve-means-3 = Moun ki jwenn lyen an ka konekte sou non li. Ou siyen sa ak pwòp kle ou.
person-reset-approve-yes = Wi, se li menm vre
person-reset-cancel = Kanpe nouvo kòmansman an
person-reset-cancelled = Nouvo kòmansman an kanpe. Anyen pa chanje pou { $name }.
person-reset-ready = De moun di wi. Youn nan de sa yo ka fè lyen an.
person-reset-link = Fè lyen an
person-reset-link-note = Yon nouvo lyen fini sa ki te la anvan an.
person-reset-link-heading = Lyen pou { $name }

## Ending someone's place

person-end = Fini plas li isit la
person-end-what = Pou yon moun ki ale, oswa ki pa gen dwa antre ankò. Yon sèl moun kont.
person-end-heading = Fini plas { $name } isit la?
person-end-means-1 = Tout paj li gen louvri fèmen menm kote a, e yo di poukisa.
person-end-means-2 = Li pa ka konekte ankò. Kle li, aparèy li ak kòd li efase.
person-end-means-3 = Sa pa ka defèt. Li ka tounen sèlman ak yon nouvo envitasyon.
person-end-means-4 = Sa li te fè rete nan jounal la pou yon tan.
person-end-yes = Fini plas li
person-ended = Plas { $name } isit la fini.
