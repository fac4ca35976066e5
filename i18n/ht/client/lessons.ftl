### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Aprann
learn-lead = Ti kat kout, yon sèl lide chak. Ou ka sote nenpòt ladan yo, epi kanpe nenpòt lè.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = Leson yo nan wout. Yo peze anviwon { $size }.
learn-why = Yo tout vini yon sèl kou. Konsa nou pa ka konnen kilès ou louvri.
learn-offline = Leson yo pa vini. Petèt pa gen entènèt kounye a.
learn-missing = Leson yo pa la kounye a. Ou ka eseye ankò talè.
learn-bad = Leson yo vini, men nou pa ka li yo. Ou ka eseye ankò talè.

## The six groups of lessons

learn-track-1 = Kounye a menm
learn-track-2 = Konprann sa k ap pase
learn-track-3 = Kijan moun rale lòt moun
learn-track-4 = Kò ak tèt
learn-track-5 = Dwa ou, ak jwenn èd
learn-track-6 = Moun pa ou, rit pa ou

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
        [one] Anviwon { $count } minit
       *[other] Anviwon { $count } minit
    }

## What a language lacks

learn-none = Poko gen leson nan lang sa a. Ou ka li yo an:
learn-elsewhere = Poko nan lang sa a
# $languages (text): names of languages, each as it calls itself.
learn-also-in = An tou: { $languages }
lesson-read-in = Leson sa a poko nan lang sa a. Ou ka li l an:
lesson-gone = Leson sa a pa isit la ankò.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Pa gen moun ki verifye sa ankò.
lesson-stale = Paj angle a chanje. Paj sa a ka vye.
# The same in few words, beside a title.
learn-mark-unreviewed = Poko verifye
learn-mark-machine = Yon òdinatè fè l
learn-mark-draft = Tradiksyon poko verifye
learn-mark-stale = Li ka vye

## Before a lesson: what it is about, and four ways on

lesson-note-read = Li li
lesson-note-short = Yon vèsyon pi kout
lesson-note-calm = Yon bagay kalm
lesson-note-not-now = Pa kounye a

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Kat { $count } sou { $total }
lesson-next = Pwochen kat
lesson-before = Yon kat dèyè
lesson-skip = Ale nan fen an
lesson-pause = Yon moman kalm
lesson-say = Ou ka di
lesson-say-not = Mo ki ka blese
# Read out before the answers of a question.
lesson-answers = Repons. Okenn pa move.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Jwenn èd: { $kind }
lesson-find-any = Jwenn èd
lesson-after = Kisa kounye a?
lesson-another = Yon lòt leson
lesson-nothing = Anyen ankò pou kounye a

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Toujou la
lesson-talk = Pale ak yon moun

## Steady me

steady-heading = Kalme m
steady-lead = Kèk fason pou santi ou pi kalm. Chak pran mwens pase yon minit. Ou ka kite je ou louvri.
# $count (number): seconds.
steady-seconds = Anviwon { $count } segonn
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Etap { $count } sou { $total }
steady-next = Pwochen etap
steady-before = Yon etap dèyè
steady-again = Ankò
steady-another = Yon lòt
