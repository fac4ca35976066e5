### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = Yon diskisyon
chat-back = Biwo a
chat-opening = Diskisyon an ap louvri. Yon ti moman.
chat-over = Diskisyon sa a fini pou ou, oswa li poko louvri isit la.
chat-over-note = Si li te difisil, ou ka pran yon poz. Ou ka ekri kèk mo pou ou menm nan biwo a.

## Who reads

# $names: who can read what is written now.
chat-readers = Ki moun ki ka li sa a: { $names }.
chat-present = Jèn nan gen diskisyon an louvri.
chat-away = Jèn nan pa gen diskisyon an louvri kounye a.
chat-who-youth = Jèn nan
chat-who-intake = premye moun ki reponn
chat-who-someone = Yon moun nan ekip la
chat-who-me = { $name } (ou menm)
chat-who-lead = { $name } (responsab)
chat-who-you = Ou menm

## What was said

chat-log = Sa ki di
chat-empty = Sa ki di depi kounye a parèt isit la.
chat-typing = Li ap ekri.
chat-card = Yon kote ki soti nan lis la
# $name: of the place.
chat-card-of = Yon kote: { $name }
chat-lesson = Yon leson
# $name: the title of the lesson.
chat-lesson-of = Yon leson: { $name }
chat-state-sending = Ap voye
chat-state-not-sent = Pa voye
chat-again = Voye ankò
chat-drop = Retire l
chat-line-of-opened = Diskisyon an kòmanse.
chat-line-of-joined = { $name } antre.
chat-line-of-left = { $name } ale.
chat-line-of-handed-over = Diskisyon an pase nan men { $name }.
chat-line-of-lead-joined = { $name } antre kòm responsab.
chat-line-of-renewed = Diskisyon an gen yon nouvo kle. Menm moun yo ka li l.
chat-line-of-came-back = Jèn nan tounen, petèt sou yon lòt telefòn.
chat-line-of-danger = { $name } di: an danje kounye a.
chat-line-of-unreadable = Yon bagay rive ki pa ka louvri isit la.
chat-line-of-update = Yon bagay rive ki soti nan yon vèsyon pi nouvo paj sa a.
chat-line-of-missing = Yon bagay manke isit la.
chat-line-of-changed = Moun ki ka li sa a chanje.

## How it stands

chat-line-coming-back = Koneksyon an ap tounen. Sa ou voye ap tann jis lè sa a.
chat-line-poll = Koneksyon an dousman. Li mache, e mo yo ka pran tan.
chat-line-offline = Pa gen koneksyon. Sa ou voye ap tann isit la.
chat-line-elsewhere = Diskisyon sa a louvri nan yon lòt onglè ou. Sa a pa bouje.
chat-stage-opening = Diskisyon an louvri lè kle li rive.
chat-stage-closed = Diskisyon sa a fini.
chat-stage-full = Diskisyon sa a plen. Anyen ankò pa antre ladan l. Ou ka fèmen l isit la, epi jèn nan ka kòmanse yon lòt.
chat-stage-gone = Diskisyon sa a efase.
chat-stage-update = Diskisyon sa a ekri ak yon paj pi nouvo. Ou ka louvri konsòl la ankò.
chat-stage-tampered = Yon bagay isit la siyen ak yon move men. Anyen ankò pa parèt. Yon responsab ka gade sa avè ou.
chat-missing = Yon bagay pa rive. Sa ki vini apre ap tann.
chat-go-on = Kontinye ak sa ki la

## Writing

chat-write = Mesaj ou
chat-write-whisper = Chwichwi ou
chat-send = Voye
chat-canned = Mo pou kòmanse
chat-canned-means = Peze youn pou mete l nan mesaj ou. Ou ka chanje l anvan ou voye l.
chat-canned-language = Lang mo yo
chat-canned-begin = Pou kòmanse
chat-canned-listen = Pou koute
chat-canned-steady = Pou jwenn kalm
chat-canned-danger = Lè sa ka pa an sekirite
chat-canned-wait = Pandan y ap tann
chat-canned-end = Pou fini
chat-cards = Voye yon kote
chat-cards-means = Sèvè a pa ka wè ki kote ou chèche oswa voye.
chat-cards-search = Non, vil oswa kalite èd
chat-cards-missing = Lis kote yo pa rive. Ou ka eseye ankò pita.
chat-cards-none = Nou pa jwenn okenn kote. Ou ka eseye lòt mo.
chat-cards-sent = Voye: { $name }
chat-cards-hold = Moun ka pa lib pou soti
chat-cards-demo = Envante, pou eseye
chat-lessons = Voye yon leson
chat-lessons-means = Sèvè a pa ka wè ki leson ou voye.
chat-lessons-missing = Leson yo pa rive. Ou ka eseye ankò pita.

## Asking a colleague

chat-ask = Mande yon moun
chat-ask-nobody = Pa gen lòt moun an sèvis kounye a.
chat-ask-what = Sa ou mande
chat-ask-hand-over = Pou pran plas mwen
chat-ask-join = Pou antre tou
chat-ask-whisper = Pou chwichwi avè m
chat-ask-who = Kiyès
chat-ask-pick = Chwazi yon moun
# $name: a made-up name.
chat-ask-free = { $name }
chat-ask-busy = { $name } (gen diskisyon)
chat-ask-away = { $name } (pa la kounye a)
chat-ask-missing = Poko gen moun ki chwazi.
chat-ask-go = Mande
chat-ask-told = Ou mande { $name }.
chat-offered = Nou mande yon moun pran plas ou oswa antre.
chat-offer-withdraw = Sispann mande
chat-offer-withdrawn = Nou pa mande pèsòn ankò.
# $names: made-up names.
chat-in-with = { $names } ka li ak ekri isit la. Ou ka di orevwa anvan ou ale.
chat-leave-to-them = Ale, epi kite l nan men yo
chat-leave-heading = Kite diskisyon sa a nan men yo?
chat-leave-means-1 = Ou pa ka li anyen ankò ladan l, e ou pa ka tounen poukont ou.
chat-leave-means-2 = Jèn nan wè ou ale.
chat-leave-yes = Kite l nan men yo
chat-left-told = Ou pa nan diskisyon sa a ankò. Ou pa ka li anyen ankò ladan l.
chat-whisper = Chwichwi
chat-whisper-means = Se nou de sèlman ki ka li sa a. Jèn nan pa wè l.
chat-whisper-log = Sa ki di nan chwichwi a
chat-whisper-close = Fini chwichwi a
chat-whisper-close-heading = Fini chwichwi sa a?
chat-whisper-close-means = Sa ki di nan chwichwi a efase pou nou toulède. Sa pa ka defèt.
chat-whisper-close-yes = Fini epi efase l

## What else can be done

chat-acts = Plis
chat-heavy = Diskisyon sa a lou
chat-heavy-means = Lè sa a ou pa jwenn yon dezyèm diskisyon, e ou gen dis minit repo apre.
chat-heavy-told = Li make kòm lou. Ou ka ale dousman.
chat-heavy-off-told = Li pa make kòm lou ankò.
chat-phrase = Mande yon fraz verifikasyon
chat-phrase-told = Jèn nan wè kijan pou antann sou yon fraz verifikasyon.
chat-note = Kite yon nòt pou responsab yo
chat-note-label = Yon nòt pou responsab yo
chat-note-hint = Responsab yo sèlman ka louvri l. Li efase apre 90 jou.
chat-note-go = Sele l epi kite l
chat-note-told = Nòt la sele. Responsab yo sèlman ka louvri l.
chat-note-long = Sa twò long pou yon sèl nòt. Ou ka fè l pi kout.
chat-danger = An danje kounye a
chat-danger-heading = Èske yon moun an danje kounye a?
chat-danger-means-1 = Yo rele tout responsab.
chat-danger-means-2 = Jèn nan wè ou di sa.
chat-danger-means-3 = Ou jwenn etap pou swiv. Bouton sa a pa rapòte anyen.
chat-danger-yes = Wi, rele responsab yo
chat-danger-told = Yo rele responsab yo. Ou pa poukont ou ak sa.
chat-danger-now = An danje kounye a
chat-danger-region = Kote
# $at, $of: numbers.
chat-danger-step = Etap { $at } sou { $of }
chat-danger-next = Pwochen etap
chat-danger-back = Etap anvan
chat-danger-lines-missing = Liy kriz yo pa rive. Yo sou premye paj la pou tout moun.
chat-close = Fèmen diskisyon an
chat-close-heading = Fèmen diskisyon sa a?
chat-close-means-1 = Li fini pou ou. Ou pa ka li anyen ankò ladan l.
chat-close-means-2 = Jèn nan ka tann yon moun ankò.
chat-close-yes = Fèmen l
chat-close-told = Diskisyon an fèmen pou ou.
chat-erase = Efase diskisyon an
chat-erase-heading = Efase diskisyon sa a pou tout moun?
chat-erase-means-1 = Tout efase yon sèl kou, pou jèn nan tou.
chat-erase-means-2 = Sa pa ka defèt.
chat-erase-yes = Efase l
chat-erase-told = Diskisyon an efase.
chat-block = Bloke
chat-block-heading = Bloke moun k ap ekri isit la?
chat-block-means-1 = Diskisyon an fini nèt, e tout efase.
chat-block-means-2 = Li ka toujou wè liy kriz yo.
chat-block-means-3 = Si yon bagay rive, ou ka kite yon nòt pou responsab yo anvan.
chat-block-yes = Bloke epi efase
chat-block-told = Diskisyon an bloke e li efase.
