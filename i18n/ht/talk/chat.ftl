### Talk: the waiting room and the chat.

talk-chat-heading = Diskisyon ou

## Where the chat is

talk-opening = N ap louvri diskisyon ou. Mo ou yo fèmen akle sou telefòn sa a anvan.
talk-waiting = Ou gen yon plas. Yon moun ap reponn ou isit la.
talk-wait-now = Sa ka tou pa ou byento.
talk-wait-minutes = Sa ka pran kèk minit.
talk-wait-half-hour = Sa ka pran jiska 30 minit.
talk-wait-long = Sa ka pran plis pase 30 minit.
talk-wait-meanwhile = Ou kenbe plas ou lè ou gade lòt paj isit la. Ou ka ekri pandan ou ap tann.
talk-wait-look = Chèche èd pandan ou ap tann
talk-wait-read = Li yon bagay pandan ou ap tann
talk-wait-steady = Kalme m
talk-left = Mesaj ou rete la. Pa gen moun la kounye a.
talk-left-none = Diskisyon ou ap tann isit la. Pa gen moun la kounye a.
# $date (date): the last day.
talk-left-until = Li ap tann jiska { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Apre sa li efase. Ou ka tounen ak sis mo.
talk-over = Diskisyon sa a fini.
talk-over-closed = Diskisyon fèmen kounye a. Sa ou te ekri toujou fèmen akle.
talk-over-clock = Revèy telefòn sa a sanble pa bon. Diskisyon bezwen bon jou a ak bon lè a.
talk-over-failed = Yon bagay pa t mache isit la. Sa ou te ekri toujou fèmen akle.
talk-over-full = Diskisyon sa a plen. Anyen ankò pa antre ladan l. Ou ka kòmanse yon lòt, epi kontinye la.
talk-look-again = Gade ankò
talk-gone = Diskisyon sa a pa isit la ankò. Li te efase, oswa yo te louvri l ak sis mo yon lòt kote.
talk-tampered = Yon moun ki pa nan diskisyon sa a chanje yon bagay isit la. Li pi bon pou kanpe la. Liy sa yo louvri.
talk-update = Sa mande yon paj pi nouvo pou kontinye. Li vini lè paj sa a louvri ankò.
talk-new = Kòmanse yon nouvo diskisyon
talk-wait-again = Tann yon moun
talk-wait-same = Tann menm moun nan

## The line

talk-line-coming-back = Pa gen koneksyon. N ap eseye ankò. Sa ou te ekri pa pèdi.
talk-line-offline = Pa gen entènèt kounye a. Sa ou ekri ap voye lè li tounen.
talk-line-poll = Koneksyon an dousman isit la. Li toujou mache.
talk-line-elsewhere = Diskisyon sa a louvri nan yon lòt onglè. Sa a pa bouje.
talk-line-busy = Sa pran plis tan pase dabitid. N ap eseye ankò poukont nou.
talk-line-stopped = Koneksyon an fini. Sa ou te ekri pa pèdi.
talk-use-here = Sèvi ak li isit la
talk-open-again = Louvri l ankò
talk-missing = Yon bagay manke nan diskisyon sa a. Sa ou ekri ap tann isit la jiskaske ou kontinye.
talk-missing-go-on = Kontinye san li

## Writing

talk-log = Mesaj
talk-write = Ekri isit la
talk-send = Voye
talk-sending = Ap voye
talk-sent = Voye deja
talk-not-sent = Pa voye
talk-again = Voye ankò
talk-drop = Retire
talk-you = Ou menm
talk-mentor = Mantò
talk-typing = Yon moun ap ekri
# $name (text): a made-up name.
talk-line-opened = Ou louvri diskisyon sa a. Se moun ki gen non yo isit la sèlman ki ka li l.
talk-line-joined = { $name } la kounye a.
talk-line-left = { $name } ale.
talk-line-handed-over = { $name } ap kontinye avè ou kounye a.
talk-line-lead-joined = { $name } antre pou ede. Ou ka wè tout moun ki li sa a.
talk-line-renewed = Kle diskisyon sa a chanje. Menm moun yo ka li l.
talk-line-came-back = Ou tounen. Anyen ki te la anvan pa parèt isit la.
talk-line-danger = Yon moun di gen danje kounye a. Liy èd yo anba a.
talk-line-unreadable = Gen yon mesaj nou pa ka li.
talk-line-update = Gen yon mesaj ki mande yon paj pi nouvo pou nou li l.
talk-line-missing = Yon bagay manke isit la.
talk-line-changed = Moun ki ka li sa a chanje.
talk-card = Yon kote ki ka ede
talk-lesson = Yon leson pou li
talk-card-open = Louvri
talk-somebody = Yon moun

## Who can read this

talk-readers = Ki moun ki ka li sa a
# $names (text): made-up names, and words for those without one.
talk-readers-are = Ka li sa a: { $names }
talk-reader-me = Ou menm
# $name (text): a made-up name.
talk-reader-mentor = { $name }, mantò
talk-reader-lead = { $name }, responsab
talk-reader-nameless = Yon mantò
talk-reader-intake = Premye moun ki reponn
talk-readers-note = Okenn lòt moun pa ka louvri l. Sèvè a kenbe l fèmen akle sèlman.
talk-not-again = Pa moun sa a ankò
talk-not-again-sure = Yo p ap ba ou moun sa a ankò. Ou tann yon lòt moun. Sa ka pran plis tan.
talk-share = Yon nouvo moun la. Montre l sa ki te di anvan?
talk-share-yes = Montre l
talk-share-no = Kòmanse sou nouvo

## More

talk-more = Plis
talk-alarm = Mwen an danje kounye a
talk-alarm-sure = Yo mande yon responsab antre nan diskisyon sa a. Yon liy ka pi rapid. Pèsòn isit la pa konnen kote ou ye.
talk-alarm-call = Rele yon responsab isit la
talk-alarm-done = Nou mande yon responsab. W ap wè l isit la lè li antre.
talk-alarm-nobody = Pa gen responsab la kounye a. Diskisyon an ap tann youn. Yon liy ka ede ou kounye a.
talk-keep = Kenbe diskisyon sa a sou telefòn sa a
talk-keep-note = Jiskaske ou soti, oswa 30 minit pase san ou pa sèvi ak li. Yon moun ki gen telefòn sa a nan men l ka louvri l.
talk-typing-switch = Montre lè m ap ekri
talk-erase = Efase tout
talk-erase-sure = Sa efase diskisyon an pou tout moun, menm kote a. Pèsòn pa ka fè l tounen.
talk-end = Fèmen diskisyon sa a
talk-end-sure = Paj sa a bliye diskisyon an. Ak sis mo ou ka tounen ladan l.
talk-end-sure-wordless = Paj sa a bliye diskisyon an. Poko gen sis mo, kidonk pèsòn pa ka tounen ladan l.
talk-yes = Wi
talk-no = Non
talk-failed = Sa pa t mache fwa sa a. Anyen pa chanje. Ou ka eseye ankò.
talk-failed-offline = Sa pa t mache. Petèt pa gen entènèt kounye a. Ou ka eseye ankò.
