### The first view after signing in: only what someone's roles need now.

# $name: the name that this person made up.
today-heading = Bonjou, { $name }
today-to-do = Sa ki bezwen ou kounye a
today-nothing = Anyen pa bezwen ou kounye a. Ou ka gade toutotou, oswa fèmen paj sa a.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
        [one] { $count } moun ap tann wi ou
       *[other] { $count } moun ap tann wi ou
    }
today-approve-note = De moun di wi pou chak. Ou ka youn nan de yo.
today-approve-go = Gade kiyès k ap tann
today-wait-approval = Nouvo wòl ou ap tann de moun
today-wait-approval-note = Yon moun ki ka di wi ap mande ou nimewo ou. Li l fò pou li, an pèsòn oswa nan yon apèl.
today-number = Nimewo ou
today-second-factor-backup = Ajoute yon dezyèm fason pou konekte
today-second-factor-backup-note = Ou gen yon sèl fason kounye a. Ak yon dezyèm, yon telefòn pèdi pa kite ou deyò.
today-second-factor-backup-go = Ajoute youn
today-codes-low =
    { $count ->
        [0] Ou pa gen kòd rekiperasyon ki rete
        [one] Ou gen { $count } kòd rekiperasyon ki rete
       *[other] Ou gen { $count } kòd rekiperasyon ki rete
    }
today-codes-low-note = Yon kòd rekiperasyon kite ou antre lè telefòn ou pèdi. Ou ka fè dis nouvo.
today-codes-low-go = Fè nouvo kòd
today-passphrase-tried = Yon moun tape fraz sekrè ou, men li pa tape bon kòd la
today-passphrase-tried-note = Si se te ou menm, tout bagay anfòm. Si se pa sa, yon nouvo fraz sekrè kenbe l deyò.
today-passphrase-tried-go = Chanje fraz sekrè ou
today-reset-open = Yon moun mande yon nouvo kòmansman pou ou
today-reset-open-note = Ou ka konekte, kidonk ou pa bezwen youn. Pou fini l, dekonekte epi konekte ankò.
today-invitations-open =
    { $count ->
        [one] { $count } envitasyon poko sèvi
       *[other] { $count } envitasyon poko sèvi
    }
today-invitations-open-note = Chak lyen mache yon fwa, nan 72 èdtan. Ou ka anile yon lyen nenpòt ki lè.
today-invitations-open-go = Gade envitasyon yo

## An admin who is alone

today-alone = Pwochen etap: envite yon dezyèm administratè
today-alone-why = Pèsòn isit la pa ka fè yon mantò oswa yon responsab antre poukont li. De moun di wi pou chak.
today-alone-1 = Ou envite yon dezyèm administratè. Chwazi yon moun ou fè konfyans, ou ka wè oswa rele.
today-alone-1-server = Yon moun ki ka sèvi ak sèvè a egzekite liy anba a, ak yon non envante nan fen an.
today-alone-2 = Li louvri lyen li epi li mete pwòp fason pa li pou antre.
today-alone-3 = Depi lè sa a, nou de ka fè mantò ak responsab antre.
today-alone-until = Anvan sa, pèsòn pa ka vin mantò oswa responsab. Ou ka envite lòt yo deja.
today-alone-go = Envite yon dezyèm administratè

## One's roles

today-roles = Wòl ou yo
today-no-roles = Ou poko gen wòl. Yon moun ki bay wòl ka chanje sa.

## Rosters and the delegation: for leads

today-roster-over = Diskisyon fèmen: pa gen lis ekip ki konte kounye a
today-roster-over-note = Yon sèl responsab ka siyen yon nouvo. Sa pran yon minit.
today-roster-over-go = Siyen yon lis ekip
# $until: a day and a time.
today-roster-closing = Diskisyon ap fèmen { $until }
today-roster-closing-note = Lis ekip la fini lè sa a. Yon responsab ka siyen pwochen an kounye a.
today-roster-closing-go = Siyen pwochen lis ekip la
today-roster-changed = Moun yo chanje depi dènye lis ekip la
today-roster-changed-note = Telefòn yo konnen sa ak pwochen lis ekip la. Yon responsab ka siyen l kounye a.
today-roster-changed-go = Siyen pwochen lis ekip la
# $count (number): hours, 25 to 72.
today-roster-due =
    { $count ->
        [one] Lis ekip la fini nan { $count } èdtan
       *[other] Lis ekip la fini nan { $count } èdtan
    }
today-roster-due-note = Yon responsab ka siyen pwochen an. Li konte pou yon semèn.
today-roster-due-go = Siyen pwochen lis ekip la
# $count (number): days, 0 when it is over.
today-delegation-ends =
    { $count ->
        [0] Delegasyon an fini, kidonk pa gen lis ekip ki ka siyen
        [one] Delegasyon an fini nan { $count } jou
       *[other] Delegasyon an fini nan { $count } jou
    }
today-delegation-ends-note = San li, diskisyon fèmen. De moun ki kenbe kle rasin nan rankontre epi yo fè yon nouvo.
today-delegation-ends-go = Gade delegasyon an
