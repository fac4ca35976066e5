### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Diskisyon
desk-no-roster = Diskisyon fèmen: pa gen lis ekip ki konte kounye a. Yon responsab ka siyen pwochen an.
desk-no-roster-lead = Diskisyon fèmen: pa gen lis ekip ki konte kounye a. Ou ka siyen pwochen an.
# $until: a day and a time.
desk-roster-until = Lis ekip la konte jiska { $until }.

## Duty

desk-duty = Sèvis ou
desk-duty-on = An sèvis
desk-duty-break = An poz
desk-duty-off = Pa an sèvis
desk-duty-on-means = Nouvo diskisyon ka rive jwenn ou.
desk-duty-break-means = Pa gen nouvo diskisyon ki rive. Sa ou genyen yo rete.
desk-duty-off-means = Ou pa an sèvis. Antre an sèvis lè sa bon pou ou.
# $time: a time of day.
desk-duty-until = Sèvis ou fini a { $time }.
desk-duty-told-on = Ou an sèvis kounye a.
desk-duty-told-break = Ou an poz kounye a.
desk-duty-told-off = Ou pa an sèvis kounye a. Mèsi paske ou te la.

## Rest

desk-rest = Lè pou repoze
# $time: a time of day.
desk-rest-means = Sa te anpil. Nouvo diskisyon ap tann jiska { $time }.
desk-rest-try = Ou ka leve kanpe, bwè dlo, oswa gade nan yon fenèt.
desk-rest-end = Mwen pare pi bonè
desk-rest-ended = Repo ou fini. Se ou ki chwazi sa.

## What waits

desk-waiting = Ap tann
desk-waiting-none = Pa gen moun k ap tann kounye a.
# $language: the name of a language.
desk-chat-in = Yon diskisyon an { $language }
desk-whisper-in = Yon chwichwi ({ $language })
desk-wait-now = Rive gen yon ti moman
desk-wait-minutes = Ap tann depi kèk minit
desk-wait-half-hour = Ap tann depi anviwon yon demi èdtan
desk-wait-long = Ap tann plis pase yon demi èdtan
desk-left-means = Li kite yon mesaj. Li ka pa la kounye a.
desk-take = Pran diskisyon sa a
desk-not-off = Ou ka pran yon diskisyon pandan ou an sèvis.
desk-not-break = Ou an poz. Ou ka pran yon diskisyon apre sa.
desk-not-rest = Ou ka pran yon diskisyon apre repo ou.
desk-not-full = Ou gen kantite diskisyon yon moun pran an menm tan.
desk-flag-danger = An danje kounye a
desk-flag-urgent = Ijan
desk-flag-heavy = Lou
desk-flag-again = Te la deja
desk-flag-left = Yon mesaj pou pita

## My chats

desk-mine = Diskisyon ou yo
desk-mine-lead = Ou ladan l kòm responsab.
desk-reply-first = Ekri yon premye liy byento. Si se pa sa, diskisyon an tounen jwenn sa k ap tann yo.
desk-news = Gen yon nouvo mesaj.
desk-out = Mwen bezwen soti
desk-out-means = Nou mande lòt moun pran plas ou. Pèsòn pa mande ou poukisa.
desk-out-told = Nou mande lòt moun pran plas ou. Ou an poz kounye a.

## What others ask

desk-offers = Yo mande ou
# $name: a made-up name.
desk-offer-hand-over = { $name } mande si ou ka pran plas li.
desk-offer-hand-over-nameless = Yon moun mande si ou ka pran plas li.
desk-offer-hand-over-yes = Pran plas la
desk-offer-join = { $name } mande si ou ka antre tou.
desk-offer-join-nameless = Yon moun mande si ou ka antre tou.
desk-offer-join-yes = Antre
desk-offer-whisper = { $name } ta renmen chwichwi avè ou. Jèn nan pa wè l.
desk-offer-whisper-nameless = Yon moun ta renmen chwichwi avè ou. Jèn nan pa wè l.
desk-offer-whisper-yes = Chwichwi
desk-offer-danger = { $name } di yon moun an danje kounye a.
desk-offer-danger-nameless = Yon jèn di li an danje kounye a.
desk-offer-danger-yes = Antre
desk-offer-no = Pa kounye a
desk-offer-declined = Yo konnen ou pa kapab kounye a. Pa gen pwoblèm.

## For leads

desk-live = Diskisyon k ap fèt
desk-live-means = Ou ka mande pou antre. Tout moun nan diskisyon an wè sa lè ou antre.
desk-live-been = Yon diskisyon ou te ladan l deja pa la. Yon moun ki ladan l ka mande w tounen.
desk-live-none = Pa gen diskisyon k ap fèt ou ta ka antre ladan l.
# $name: a made-up name.
desk-lapsed = Diskisyon { $name } te pran tounen nan liy lan. Li an poz.
# $names: made-up names.
desk-live-with = Ak { $names }
desk-live-ask = Mande pou antre
desk-live-asked = Ou mande. Diskisyon an louvri isit la lè konsòl yo kite ou antre.
desk-notes = Nòt pou responsab yo
desk-notes-means = Nòt yon mantò sele pou responsab yo. Chak nòt efase apre 90 jou.
desk-notes-open = Li nòt yo
desk-notes-none = Pa gen nòt.
desk-notes-by = Soti nan men { $name }
desk-notes-by-nobody = Soti nan men yon moun ki pa bay non

## Sound

desk-signals = Lè yon moun ekri oswa ap tann
desk-signals-sound = Jwe yon son dou
desk-signals-shake = Fè telefòn nan vibre
desk-signals-means = Toulède etenn lè ou konekte. Anyen nan sa pa rete sou aparèy la.

## Words for oneself

desk-debrief = Mo pou ou menm
desk-debrief-means = Apre yon diskisyon difisil, ekri ka ede. Se chwa ou. Se ou menm sèlman ki ka li l.
desk-debrief-open = Ekri oswa li
desk-debrief-label = Sa ki rete avè ou
desk-debrief-hint = Li kenbe pou 30 jou. Pa mete sa ki ta di ki moun jèn nan ye.
desk-debrief-go = Kenbe l pou mwen
desk-debrief-told = Li kenbe. Se ou menm sèlman ki ka louvri l.
desk-debrief-none = Ou pa kenbe anyen isit la.
desk-note-closed = Sa a pa ka louvri ak kle ou. Li ka soti anvan yon nouvo kòmansman.
# $from, $until: days.
desk-note-until = Ekri { $from }. Efase { $until }.
desk-note-erase = Efase
desk-note-erase-long = Efase sa ki ekri { $date }
desk-note-erase-heading = Efase l kounye a?
desk-note-erase-means = Li pa la ankò pou ou menm kote a. Sa pa ka defèt.
desk-note-erase-yes = Efase l
