### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Akèy

## Leave

leave = Soti kounye a
skip-leave = Soti nan paj sa a kounye a
leave-keys = Ou ka peze Shift twa fwa oswa Esc twa fwa tou.
leave-presses-2 = Peze de fwa ankò pou soti.
leave-presses-1 = Peze yon fwa ankò pou soti.

## The bar and the menu

lines-button = Rele oswa tèks
languages-button = Chanje lang
languages-heading = Chwazi yon lang
back = Tounen
loading = Yon ti moman
offline = Pa gen entènèt kounye a. Apèl ak tèks ka toujou mache.
try-again = Eseye ankò
# After the page was out of sight: it is blank until someone taps this. Neutral: it may be seen by anyone.
show-page = Montre paj la

## Home

home-heading = Kisa ou bezwen kounye a?
home-lead = Pa gen kont. Pa gen non. Nou pa konnen sa ou chèche.
# The card for a new visit: what Leave does and does not, and a way past it.
new-question = Ou fèk vini isit la?
new-text = Soti kache paj sa a vit. Li pa ka kache tout bagay.
new-show = Gade kijan: 30 segonn
new-skip = Sote
find-help = Jwenn èd
find-help-note = Yon kabann, manje, yon enfimyè, yon avoka ak plis ankò
# Only where someone answers: a chat with a mentor.
talk-button = Ekri ak yon moun
talk-button-note = Yon diskisyon ak yon mantò. Pa gen kont, pa gen non.
# Short lessons, and ways to feel steadier.
learn-button = Aprann
learn-button-note = Ti kat kout pou li nan rit pa ou
home-lines-heading = Pale ak yon moun kounye a
# A button of home, and what opens the rest of the lines on their own screen.
more-lines = Plis liy pou rele oswa tèks
keep-button = Kenbe sou telefòn sa a
# The risk in one line, before anyone turns it on.
keep-note = Li etenn jiskaske ou chwazi l. Apre sa li mache san entènèt. Yon moun ki gen telefòn sa a nan men l ka jwenn li.
limits-button = Sa Soti ka kache ak sa li pa ka kache

## What Leave does, and what it cannot hide

limits-heading = Sa Soti ka kache ak sa li pa ka kache
# The half minute: what someone has to know, in three lines. The whole lists stand further down.
limits-short-1 = Li kache paj sa a menm kote a. Yon paj òdinè louvri.
limits-short-2 = Bouton Tounen an pa tounen isit la.
limits-short-3 = Li pa ka kache tout bagay: liy nan istorik la, sa rezo a wè, yon moun ki wè ekran an.
limits-does-heading = Sa Soti fè
limits-does-1 = Li kache paj sa a menm kote a. Yon paj òdinè louvri.
limits-does-2 = Bouton Tounen an pa tounen isit la.
limits-does-3 = Li efase sa paj sa a te kenbe sou telefòn sa a.
limits-does-4 = Yon sèl tape kont. Oswa peze Shift oswa Esc twa fwa.
# A switch: on or off.
limits-fingers = Soti ak de dwèt tou
limits-fingers-note = Tape de fwa, vit, ak de dwèt. Li etenn jiskaske ou chwazi l. Li dire pandan vizit sa a.
limits-cannot-heading = Sa Soti pa ka kache
limits-cannot-1 = Yon vizit nan istorik navigatè ou
limits-cannot-2 = Sa ba adrès la pwopoze lè yon moun tape
limits-cannot-3 = Lòt aparèy ou yo, si yo pataje istorik sa a
limits-cannot-4 = Lis Wi-Fi a ka kenbe, lakay oswa lekòl
limits-cannot-5 = Sa konpayi telefòn ou ka konnen sou sit ou louvri
limits-cannot-6 = Yon aplikasyon k ap espyone telefòn sa a: li wè ekran an
limits-cannot-7 = Foto ekran, ak ti imaj ki parèt lè ou chanje aplikasyon
limits-cannot-8 = Mo klavye telefòn nan aprann nan men ou
limits-cannot-9 = Sa ou kopye, tankou yon nimewo: yo ka kole l toujou
limits-cannot-10 = Wi ou, si ou kite navigatè a konnen kote ou ye
limits-cannot-11 = Ekran an menm, lè yon moun ka wè l
limits-try-heading = Eseye Soti kounye a
# $site (text): where Leave goes, such as www.weather.gov.
limits-try = Sa soti tout bon. { $site } louvri. Apre sa peze Tounen: paj sa a pa vini.
# Shown only on a phone that keeps this page.
limits-try-kept = Li retire sa ou te kenbe sou telefòn sa a tou.
limits-try-button = Soti kounye a, pou eseye l
limits-return-heading = Kijan pou tounen
# $address (text): what to type to open this page, such as example.org.
limits-return-address = Tape { $address } anlè nan navigatè ou. Li ka parèt pita, lè yon moun tape la.
limits-open-again = Oswa sèvi ak yon fenèt prive, sou yon telefòn ou fè konfyans. Sa kite mwens tras.
limits-private = Fenèt prive, etap pa etap
limits-forget = Bliye telefòn sa a
limits-forget-note = Efase sa paj sa a te kite isit la, epi montre ou sa
limits-install = Mete yon ikòn sou telefòn sa a

## Lines to call or text

lines-heading = Rele oswa tèks
lines-lead = Ou ka poze kesyon anvan ou pale. Ou ka kanpe nenpòt ki lè. Apèl ak tèks ka parèt sou telefòn sa a ak sou bòdwo li.
# $number (text): a telephone number or short code, Western digits, left to right.
line-call = Rele { $number }
# $number (text): as above.
line-text = Voye tèks bay { $number }
# $keyword (text): the word to send, never translated. $number (text): as above.
line-text-keyword = Voye tèks { $keyword } bay { $number }
line-chat = Chat sou sit yo
line-site = Sit yo
line-site-chat = Sit yo (gen chat)
line-site-note = Li louvri nan yon nouvo onglè. Sit sa a rete nan istorik telefòn sa a.
line-may-report-yes = Yo gendwa oblije di lapolis oswa sèvis pwoteksyon timoun. Ou ka poze kesyon sou sa anvan.
line-may-report-no = Yo di yo pa rapòte sa ou di yo.
line-may-report-unknown = Nou pa konnen kisa yo gendwa oblije rapòte. Ou ka mande anvan ou pale.
line-free = Gratis. Plan telefòn ou ka fè ou peye pou tèks.
line-free-call = Apèl la gratis. Plan telefòn ou ka konte minit, oswa fè ou peye pou tèks.
line-cost-unknown = Nou pa konnen konbe li koute.
line-always-open = Lajounen kou lannuit.
line-hours-unknown = Nou pa konnen lè yo louvri.
# $languages (text): names of languages, each in that language.
line-languages = Lang: { $languages }
# $date (date): the day a person last checked this line.
line-checked = Yon moun verifye sa { DATETIME($date, dateStyle: "long") }.
line-not-checked = Okenn moun poko verifye sa. Li soti nan paj piblik.
line-name-emergency = Ijans
line-answers-emergency = Yon anplwaye 911. Li ka voye lapolis, ponpye oswa yon anbilans.
line-note-emergency = Tèks pou 911 mache kèk kote sèlman. Si ou kapab, rele.
line-name-988 = 988 Suicide & Crisis Lifeline
line-answers-988 = Yon konseye ki gen fòmasyon. Pou lide nwa, oswa lè tout bagay twò lou.
line-note-988 = Pou panyòl, rele epi peze 2.
line-name-nhth = National Human Trafficking Hotline
line-answers-nhth = Yon moun pou pale. Pou lè yon moun pwofite sou ou oswa sou travay ou.
line-note-nhth = Li ka di lapolis si yon moun poko gen 18 an oswa an danje. Yon nouvo gwoup okipe l depi fen 2025. Dapre yon vye paj, gen plis pase 200 lang nan telefòn.
line-name-nrs = National Runaway Safeline
line-answers-nrs = Yon moun pou pale, pou laj 12 a 21 an. Pou lè ou kite lakay ou, oswa ou ap panse ak sa.
line-name-rainn = National Sexual Assault Hotline
line-answers-rainn = Yon moun pou pale. Pou sèks oswa manyen ou pa t vle, kounye a oswa lontan.
line-name-childhelp = Childhelp National Child Abuse Hotline
line-answers-childhelp = Yon moun pou pale. Pou lè yon moun fè yon timoun oswa yon jèn mal.
line-note-childhelp = Si ou di kiyès y ap fè mal ak ki kote, yo ka pase sa bay lòt moun. Dapre yon vye paj, gen plis pase 170 lang nan telefòn.
line-name-lir = love is respect
line-answers-lir = Yon moun pou pale. Pou relasyon, ak lanmou ki fè ou mal oswa ki fè ou pè.
line-name-trevor = The Trevor Project
line-answers-trevor = Yon moun pou pale, pou moun LGBTQ ki poko gen 25 an.
line-name-ncmec = National Center for Missing & Exploited Children
line-answers-ncmec = Yon moun pou pale. Pou jèn ki disparèt, ak foto moun ki poko gen 18 an.
line-name-ctl = Crisis Text Line
line-answers-ctl = Yon moun pou ekri avè l. Pou nenpòt moman difisil.
line-note-ctl = HOLA se pou panyòl.
line-name-strong = StrongHearts Native Helpline
line-answers-strong = Yon moun pou pale oswa ekri. Pou moun Natif lè lanmou oswa kay la pa santi an sekirite.

## Honest marks: how far people have checked these words

mark-machine = Se yon òdinatè ki fè sa. Yon moun ki pale lang nan poko verifye l.
mark-draft = Se yon moun ki tradui sa. Yon dezyèm moun ki pale lang nan poko verifye l.
mark-stale = Paj angle a chanje. Paj sa a ka vye.

## The plain page, for a browser without scripts

plain-heading = Moun ou ka rele oswa tèks
plain-lead = Sa se paj kout la. Li mache sou nenpòt telefòn.
plain-no-script = Paj konplè a pa mache nan navigatè sa a. Ou ka toujou rele oswa tèks.
# Only where no script runs at all.
plain-back = Soti mache isit la tou, men bouton Tounen an ka tounen isit la. Ou ka fèmen onglè sa a tou.
