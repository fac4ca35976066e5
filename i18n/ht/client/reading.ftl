### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Zouti

## Search. Nothing that is typed leaves the phone.

reading-find = Chèche
reading-find-heading = Chèche nan leson yo
reading-find-field = Sou kisa li ye?
reading-find-hint = Yon mo kont. Li rete sou telefòn sa a.
reading-find-none = Pa gen anyen ki gen mo sa a. Ou ka eseye yon lòt.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
        [one] Nou jwenn { $count }
       *[other] Nou jwenn { $count }
    }

## Listen

reading-listen = Koute
reading-listen-stop = Kanpe
reading-listen-warning = Ap gen son. Moun toupre ou ka tande l.
reading-listen-start = Jwe l
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = Telefòn sa a pa gen pwòp vwa pa l pou lang sa a. Lòt vwa voye mo yo ale, kidonk yo rete etenn.

## Print

reading-print = Enprime
reading-print-heading = Enprime leson sa a
reading-print-paper = Lòt moun ka jwenn papye.
reading-print-trace = Enprimant lan oswa telefòn sa a ka sonje ke yon bagay te enprime.
# The last words name a switch in the print window of a browser.
reading-print-edge = Gen navigatè ki enprime adrès paj la sou bò. Ou ka etenn “antèt ak pye paj”.
reading-print-start = Enprime l

## How the words look

reading-look = Tèks
reading-heading = Tèks ak sa ki kenbe
reading-look-heading = Kijan mo yo parèt
reading-size = Gwosè
reading-size-1 = Nòmal
reading-size-2 = Gwo
reading-size-3 = Pi gwo
reading-size-4 = Pi gwo nèt
reading-more = Espas ak kontras
reading-room = Plis espas
reading-contrast = Kontras fò
reading-look-visit = Li rete konsa jiskaske ou fèmen paj sa a.
reading-look-kept = Li kenbe ansanm ak sa ou li.

## What is kept of reading: off until someone turns it on

reading-kept-heading = Sa ou li
reading-kept-off = Anyen nan sa ou li pa kenbe sou telefòn sa a.
reading-kept-only = Anvan, telefòn sa a kenbe paj la. Apre sa li ka kenbe sa ou li.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Yon moun ki gen telefòn sa a nan men l ka wè sa ou li.
reading-kept-start = Kenbe sa mwen li
reading-kept-what = Kote ou rive, leson ak repons ou chwazi kenbe
reading-kept-on = Sa ou li kenbe sou telefòn sa a. Li pa voye okenn kote.
reading-kept-leave = Soti ak Bliye retire l tou.
reading-kept-clear = Efase tout
reading-kept-clear-note = Retire l sou telefòn sa a epi etenn sa
reading-kept-cleared = Sa ou li pa sou telefòn sa a ankò.
reading-kept-failed = Navigatè sa a pa kenbe l. Anyen ladan l pa sou telefòn sa a.
reading-save = Kenbe
reading-saved = Kenbe deja
reading-saved-heading = Leson ou kenbe
reading-saved-none = Poko genyen. Ou ka kenbe yon leson sou nenpòt kat li.
# Beside the title of a lesson in the list.
reading-mark-read = Ou li l
reading-mark-begun = Ou kòmanse l
# On the screen of Keep, once it was turned on.
keep-risk-reading = Sa ou li nan Aprann kenbe tou, paske ou limen sa. Sa ou tape oswa chèche pa kenbe.

## At the end of a lesson

reading-related = Kote sou sijè sa a
