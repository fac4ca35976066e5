### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = Kenbe sou telefòn sa a
keep-why = Ou ka louvri paj sa a san entènèt si ou kenbe l.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
keep-risk = Yon moun ki gen telefòn sa a nan men l ka jwenn li.
keep-start = Kenbe l
# $kilobytes (number): how much data it takes once, in kilobytes.
keep-size = Li pran anviwon { $kilobytes } kB done
keep-going = Ap kenbe. Ou ka rete isit la.
keep-done = Li sou telefòn sa a kounye a. Li mache san entènèt.
keep-forget = Bliye
keep-forget-note = Retire tout sou telefòn sa a
keep-lock = Mande yon kòd
keep-lock-note = Yon rido devan sa ou kenbe
keep-forgotten = Li pa sou telefòn sa a ankò.

## What is kept

keep-will = Sa ki ta kenbe
keep-has = Sa ki kenbe
keep-item-lines = Liy pou rele oswa tèks
keep-item-places = Lis kote ki bay èd
keep-item-lessons = Tout leson yo, ak Kalme m
keep-item-languages = Mo paj sa a nan chak lang
keep-item-language = Lang ou te chwazi a
keep-risk-not-kept = Sa ou tape, chèche oswa louvri pa kenbe.
keep-risk-leave = Soti retire tout sou telefòn sa a.
# In an installed app. Leave spares what its icon opens: the unit converter, and a code if there is one.
keep-risk-leave-app = Soti retire l sou telefòn sa a, men ikòn nan ak paj inite li a rete. Yon kòd rete tou.

## When it does not work

keep-cannot = Navigatè sa a pa kenbe paj. Petèt se yon fenèt prive. Anyen pa t kenbe.
keep-failed = Sa pa t mache fwa sa a. Petèt pa gen entènèt oswa pa gen plas sou telefòn sa a. Anyen pa t kenbe.

## A page that comes from what is kept

# $date (text): the day on which it was kept, such as "November 22, 2026".
keep-shown = Sa a se sa ki te kenbe { $date }. Gen pati ki ka chanje.
keep-shown-undated = Sa a se sa ki te kenbe sou telefòn sa a. Gen pati ki ka chanje.
