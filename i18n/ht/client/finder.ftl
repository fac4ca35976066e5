### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Jwenn èd
finder-lead = Sa ou tape rete sou telefòn sa a. Nou pa janm wè l.

## Getting the list

# $size (text): such as "120 kB".
finder-loading = Lis la ap vini. Li fè anviwon { $size }.
finder-loading-why = Tout lis la vini yon sèl kou. Konsa nou pa ka konnen sa ou chèche.
finder-offline = Lis la pa t chaje. Petèt pa gen entènèt kounye a.
finder-missing = Nou pa ka jwenn lis la kounye a. Ou ka eseye ankò talè.
finder-bad = Lis la rive, men nou pa ka li l. Ou ka eseye ankò talè.
finder-lines-meanwhile = Ou ka toujou rele oswa tèks yon moun.
finder-lines = Rele oswa tèks yon moun

## What to look for

finder-search = Kisa ou bezwen?
finder-search-hint = Yon mo kont: kabann, manje, avoka
finder-kinds = Kalite èd
# $words (text): the name of a group of choices. $count (number): how many of them are on.
finder-counted = { $words } ({ $count })
finder-kinds-more = Plis kalite èd
finder-kinds-fewer = Mwens kalite èd

## Where

where-add = Toupre ki kote?
where-hint = Pou kote ki pre yo parèt anvan. Sa rete sou telefòn sa a.
where-field = Kòd ZIP oswa vil
where-none = Nou pa jwenn li nan lis la. Ou ka eseye yon kòd ZIP oswa yon vil toupre.
# $place (text): a ZIP or a town.
where-pick = { $place }
where-pick-area = Anviwon { $place }
where-near = Toupre { $place }
where-near-phone = Toupre telefòn sa a
where-forget = Retire kote a
where-phone = Sèvi ak kote telefòn sa a ye
where-phone-note = Nou pa janm resevwa l. Telefòn ou ka mande konpayi ki fè l la pou kalkile l. Navigatè a ka sonje ou te pèmèt sa, menm apre Soti.
where-finding = Telefòn nan ap chèche kote li ye
where-denied = Telefòn nan kenbe kote li ye a pou li. Ou ka tape yon kòd ZIP oswa yon vil.
where-unavailable = Telefòn nan pa ka di kote li ye. Ou ka tape yon kòd ZIP oswa yon vil.
where-within = Ki distans?
where-any = Nenpòt distans
# $miles (number): 5, 10, 25 or 100.
where-miles = { $miles } mil

## What matters

wishes-heading = Sa ki enpòtan pou ou
wishes-lead = Yon kote ki di non pa parèt. Yon kote ki pa di anyen rete, ak "mande anvan".
wish-open = Louvri kounye a
wish-noid = San ID, san kesyon
wish-nopolice = San lapolis
wish-ownroom = Chanm pa m, ka soti
wish-boys = Ti gason ak jèn gason
wish-trans = Trans ak moun ki pa binè
wish-comes = Vin jwenn mwen
# $language (text): the name of the language of the page.
wish-language = An { $language }
wish-age = Laj mwen
wish-age-hint = Sèlman si ou vle. Sa rete sou telefòn sa a.
wish-languages = Lang
wish-any-language = Nenpòt lang
# What is not known, in a list: "Ask about: ID, hours".
# $what (text): some of the ask- words below.
finder-ask-about = Mande sou: { $what }
ask-open = lè yo louvri
ask-noid = ID ak kesyon
ask-nopolice = lapolis
ask-ownroom = chanm pa ou, soti
ask-boys = ti gason ak jèn gason
ask-trans = trans ak moun ki pa binè
ask-comes = vin jwenn ou
ask-age = laj
ask-language = lang

## The list

# $count (number): places found.
finder-count =
    { $count ->
        [0] Nou pa jwenn okenn kote
        [one] { $count } kote
       *[other] { $count } kote
    }
# Said to screen readers. $yes (number): places that say yes to all that was asked.
finder-count-yes =
    { $count ->
        [0] Nou pa jwenn okenn kote
        [one] { $count } kote. Wi pou tout: { $yes }.
       *[other] { $count } kote. Wi pou tout: { $yes }.
    }
finder-start = Lis la gen { $count } kote. Ou ka tape yon mo, chwazi yon kalite èd, oswa di toupre ki kote.
finder-yes = Yo di wi
finder-ask = Mande sa yo anvan
finder-ask-lead = Yo pa di. Ou ka mande anvan ou di anyen.
finder-national = Depi nenpòt kote nan peyi a
finder-national-all = Tout { $count } liy yo
finder-more = Montre plis
# $from, $to (numbers): which of $count are shown.
finder-shown = { $from } a { $to } sou { $count }
finder-places-more =
    { $count ->
        [one] ak { $count } lòt kote
       *[other] ak { $count } lòt kote
    }
finder-about-distance = anviwon { $distance }
finder-made = Lis sa a fèt { $date }.
finder-made-old = Lis sa a vye: { $date }. Bagay yo ka chanje. Ou ka rele anvan.
finder-hours-old = Lis la vye e lè yo ka chanje. Kidonk li pa di kisa ki louvri kounye a.
finder-empty = Anyen isit la pa koresponn ak tout sa
finder-empty-lead = Se pa akòz ou. Ou ka eseye youn nan sa yo.
finder-empty-wider = Gade nenpòt distans
finder-empty-wishes = Retire sa ki enpòtan pou mwen
finder-empty-kinds = Tout kalite èd
finder-empty-words = Efase mo yo

## Open or closed

open-always = Louvri lajounen kou lannuit
# $time (text): "5:00 PM" or "Tuesday 2:00 AM".
open-until = Louvri kounye a, jiska { $time }
open-closed = Fèmen kounye a
open-opens = Fèmen kounye a. Louvri { $time }
open-unknown = Nou pa konnen lè yo louvri
open-paused = Fèmen pou yon tan

## Marks

mark-demo = Egzanp, se pa yon vrè kote
mark-hold = Ou ka pa lib pou soti
mark-old = Verifye depi lontan
mark-unchecked = Poko verifye

## The card

card-gone = Kote sa a pa nan lis la ankò.
card-demo = Sa a se yon egzanp. Se pa yon vrè kote. Nimewo li yo pa rive jwenn okenn moun.
card-paused = Kote sa a di li fèmen pou yon tan. Ou ka rele pou mande.
card-hold-heading = Ou ka pa lib pou soti isit la okòmansman
card-hold = Gen kote ki kenbe moun anndan pou yon tan. Yo ka rele sa "safety hold". Ou ka mande sou sa anvan ou di ki moun ou ye.
card-hold-ask = Ou ka mande: "Èske m ka soti lè m vle?"
card-before = Bon pou konnen anvan ou rele
card-apply = Kijan pou antre
card-suggested = Se yon òdinatè ki devine kalite sa yo dapre mo yo. Ou ka mande.
card-contact = Pran kontak
card-contact-note = Apèl ak tèks ka parèt sou telefòn sa a ak sou bòdwo li.
card-call = Rele { $number }
card-call-extension = Rele { $number }, ekstansyon { $extension }
card-text = Voye tèks bay { $number }
card-text-keyword = Voye tèks { $keyword } bay { $number }
card-tty = TTY { $number }
card-copy = Kopye nimewo a
card-copy-label = Kopye { $number }
card-copied = Li kopye. Li rete sou telefòn sa a jiskaske yon lòt bagay kopye.
card-copy-failed = Kopye pa t mache isit la.
card-no-phone = Pa gen nimewo nan lis la.
card-site = Louvri sit entènèt yo
card-site-note = Li louvri { $host } nan yon nouvo onglè. Sit sa a rete nan istorik telefòn sa a.
card-places =
    { $count ->
        [one] Kote
       *[other] Kote yo
    }
card-withheld = Adrès la rete prive, pou pwoteje moun ki la yo. Ou ka mande l lè ou rele.
card-no-address = Pa gen adrès nan lis la.
card-directions = Wout pou rive
card-directions-note = Sa louvri aplikasyon kat ou. Aplikasyon an ka sonje l.
card-hours = Lè yo louvri
card-hours-old = Lè sa yo vye. Yo ka chanje. Ou ka rele anvan.
card-hours-zone = Se lè ki nan zòn kote sa a.
card-today = Jodi a
card-day-closed = Fèmen
card-day-unknown = Nou pa konnen
card-languages = Lang
card-ages = Laj
card-ages-between = { $from } a { $to } an
card-ages-from = { $from } an oswa plis
card-ages-to = Jiska { $to } an
card-says = Sa yo di
card-unknown = Nou pa konnen: mande anvan
card-unknown-lead = Ou ka mande sa yo san ou pa bay non.
card-checked = Yon moun verifye sa { $date }.
card-checked-old = Yon moun verifye sa { $date }. Sa fè yon bon tan. Bagay yo ka chanje.
card-unchecked = Okenn moun poko verifye sa.
# $name (text): where the listing comes from.
card-source = Sous: { $name }

## Questions one can ask

ask-acc-id = Èske nou mande ID?
ask-acc-phonescreen = Kisa n ap mande m nan telefòn?
ask-acc-policereport = Èske m oblije pale ak lapolis?
ask-acc-guardian = Èske yon paran oblije dakò?
ask-acc-tb = Èske m bezwen yon tès TB?
ask-safe-hold = Èske m ka soti lè m vle?
ask-safe-single = Èske gen chanm pou yon sèl moun?
ask-safe-curfew = Èske gen lè pou rantre?
ask-safe-phonekept = Èske m kenbe telefòn mwen?
ask-pop-boys = Èske ti gason ak jèn gason byenveni?
ask-pop-trans = Èske moun trans ak moun ki pa binè byenveni?
ask-mandated = Kisa nou ta oblije rapòte?
