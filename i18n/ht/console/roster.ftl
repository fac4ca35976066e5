### Who may answer in Talk this week. Leads read it.

roster-heading = Ki moun ki reponn nan diskisyon
roster-lead = Telefòn yo kwè sèlman moun ki sou yon lis ki siyen, lis ekip la. Yon responsab siyen l chak semèn.
roster-no-root = Aplikasyon sa a poko gen kle rasin. Diskisyon rete fèmen jiskaske de moun fè youn.

## The delegation: whose yes counts

roster-delegation = Wi kiyès ki konte
roster-delegation-what = De moun ki kenbe kle rasin nan di yon fwa pa ane wi kiyès ki konte. Pawòl sa a rele delegasyon.
# $until: a day and a time.
roster-delegation-until = Konte jiska { $until }.
roster-delegation-none = Poko gen delegasyon isit la. De moun ki gen kle a fè youn, e ou ka pote fichye a anba a.
roster-delegation-expired = Delegasyon an fini, oswa li poko kòmanse. De moun ki gen kle a ka fè yon nouvo.
roster-delegation-not-believed = Aplikasyon sa a pa kwè delegasyon sa a. Li ka pou yon lòt sit, oswa li chanje sou wout.
roster-delegation-not-a-file = Fichye sa a pa gen delegasyon. Pwogram nan rele l delegation, ak yon nimewo.
roster-bring = Pote yon delegasyon
roster-bring-how = Se fichye moun ki gen kle yo te ekri a. Li pa sekrè.
roster-brought = Delegasyon an la. Yon lis ekip ka siyen kounye a.
roster-people-what = Moun ki gen kle yo bezwen lis moun ki isit la. Ou ka anrejistre l epi pote l ba yo.
roster-people-save = Anrejistre lis sa a

## The next roster

roster-next = Pwochen lis ekip la
roster-none-yet = Pèsòn poko siyen yon lis ekip. Diskisyon fèmen.
roster-until = Lis ekip kounye a fini { $until }.
roster-over = Dènye lis ekip la fini { $until }. Diskisyon fèmen.
roster-comes-in = Antre
roster-goes-out = Soti
roster-goes-out-note = Yo pèdi tout kle diskisyon sèvè a kenbe pou yo.
roster-left-out = Rete deyò
roster-left-out-why = De moun wi yo konte di wi pou chak. Isit la gen yon wi ki manke.
# $count (number): yeses that count, 0 or 1.
roster-given =
    { $count ->
        [0] Pa gen moun wi li konte ki di wi.
        [one] { $count } moun wi li konte di wi.
       *[other] { $count } moun wi yo konte di wi.
    }
roster-say-yes = Di wi pou { $name }
roster-say-yes-means = Wi ou kenbe, e li konte nan chak lis ekip depi kounye a.
roster-same = Pèsòn pa antre, e pèsòn pa soti.
# $count (number): roles of people who were in the last roster too.
roster-stays =
    { $count ->
        [one] { $count } rete
       *[other] { $count } rete
    }
roster-number = Nimewo kle
roster-not-delegated = Wi ou poko konte, kidonk yon lòt responsab siyen. Moun ki gen kle yo ka ajoute ou pwochen fwa.
roster-nobody = Pa gen moun ki gen de wi ki konte, kidonk pa gen anyen pou siyen.
roster-sign = Siyen lis ekip sa a
roster-sign-heading = Siyen ki moun ki ka reponn?
roster-sign-yes = Siyen
# $count (number): entries in it.
roster-sign-means-1 =
    { $count ->
        [one] Telefòn yo ap kwè { $count } moun sa a pou yon semèn.
       *[other] Telefòn yo ap kwè { $count } moun sa yo pou yon semèn.
    }
roster-sign-means-2 = Moun ki soti pa ka louvri anyen ki ekri depi lè sa a.
roster-sign-means-3 = Si yon non oswa yon nimewo sanble pa bon, ou ka mande moun sa a anvan.
roster-signed = Lis ekip la siyen. Li fini { $until }.
