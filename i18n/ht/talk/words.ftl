### Six words that bring a chat back, and the check phrase for older text.

words-heading = Sis mo pou tounen
words-why = Ak sis mo ou ka louvri diskisyon sa a sou nenpòt telefòn. Pa gen non, pa gen nimewo.
words-limits-1 = Mo yo louvri nouvo repons sèlman. Sa ki te di anvan rete fèmen akle.
words-limits-2 = Nou pa ka ba ou mo yo ankò. Pèsòn isit la pa konnen yo.
words-limits-3 = Yon moun ki gen mo yo ka li nouvo repons yo. Ou ka aprann yo, oswa kache yo nan yon lis.
words-make = Montre m sis mo
words-making = N ap fè mo ou yo. Sa ka pran kèk segonn.
words-again-sure = Ou gen sis mo pou diskisyon sa a. Nouvo mo pran plas yo, e ansyen yo pa mache ankò.
words-take-back = Anile mo yo
words-take-back-sure = Mo sa yo ak fraz verifikasyon an sispann mache. Diskisyon an kontinye isit la.
words-taken-back = Mo yo pa louvri anyen kounye a. Diskisyon an kontinye isit la.
words-list = Mo ou yo, nan lòd sa a
words-practise = Pratike
words-practise-lead = Tape yo jan ou sonje yo. Gwo lèt ak espas pa gen enpòtans.
words-practise-right = Se sa. Tout sis yo.
# $count (number): how many were right.
words-practise-some =
    { $count ->
        [one] { $count } mo nan plas li. Lis la anlè a.
       *[other] { $count } mo nan plas yo. Lis la anlè a.
    }
words-hide = Kache yo
words-show = Montre yo
words-done = Mwen gen yo
words-language = Mo an
words-label = Sis mo ou yo
words-check = Verifye

## Coming back

words-back-heading = Tounen ak sis mo
words-back-lead = Tape mo yo nan lòd yo. Gwo lèt, espas ak fen mo pa gen enpòtans.
words-back-open = Louvri diskisyon an
words-back-opening = N ap gade. Sa ka pran kèk segonn.
words-back-nothing = Mo sa yo pa louvri anyen. Petèt youn diferan, oswa diskisyon an efase apre kèk jou.
# $count (number): how many words were typed.
words-back-count =
    { $count ->
        [one] Sa fè { $count } mo. Fòk gen sis.
       *[other] Sa fè { $count } mo. Fòk gen sis.
    }
# $word (number): which word, from 1 to 6.
words-back-unknown = Mo { $word } pa nan lis la. Ou ka gade lèt li yo ankò.
words-back-busy = Twòp moun ap eseye an menm tan. Ou ka eseye ankò nan yon minit.
words-back-stopped = Telefòn sa a pa ka louvri l. Yon lòt telefòn petèt kapab.

## The check phrase

phrase-heading = Yon fraz verifikasyon
phrase-why = Ou menm ak mantò ou ka chwazi kèk mo se nou de sèlman ki konnen. Ak yo, ansyen pati a louvri tou.
phrase-asked = Mantò ou pwopoze pou nou antann sou yon fraz verifikasyon.
phrase-words-first = Fraz verifikasyon an ale ak sis mo. Poko gen sis mo pou diskisyon sa a.
phrase-words-again = Sa mande sis mo ou yo yon lòt fwa. Yo gade yo sou telefòn sa a sèlman.
phrase-words-wrong = Se pa mo diskisyon sa a.
phrase-label = Fraz verifikasyon an
phrase-hint = Omwen sis lèt
phrase-save = Sèvi ak fraz sa a
phrase-saved = Fraz la mete. Li louvri ansyen pati a, ak sis mo ou yo.
phrase-short = Li mande omwen sis lèt oswa chif.
phrase-older = Gen yon ansyen pati. Se fraz verifikasyon an sèlman ki louvri l.
phrase-open = Louvri ansyen pati a
phrase-wrong = Fraz sa a pa louvri anyen.
