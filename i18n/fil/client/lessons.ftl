### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Matuto
learn-lead = Maiikling card, tig-isang ideya. Puwede mong laktawan ang alinman, at tumigil anumang oras.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = Parating na ang mga aralin. Mga { $size } ang mga ito.
learn-why = Sabay-sabay silang dumarating. Kaya hindi namin malalaman kung alin ang binubuksan mo.
learn-offline = Hindi na-load ang mga aralin. Baka walang internet ngayon.
learn-missing = Hindi makuha ang mga aralin ngayon. Puwede mong subukan ulit mamaya.
learn-bad = Dumating ang mga aralin, pero hindi mabasa. Puwede mong subukan ulit mamaya.

## The six groups of lessons

learn-track-1 = Ngayon mismo
learn-track-2 = Pag-unawa sa nangyari
learn-track-3 = Paano hinihila ng ilan ang iba
learn-track-4 = Katawan at isip
learn-track-5 = Mga karapatan at paghingi ng tulong
learn-track-6 = Mga tao mo, sarili mong bilis

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
        [one] Mga { $count } minuto
       *[other] Mga { $count } minuto
    }

## What a language lacks

learn-none = Wala pang aralin sa wikang ito. Mababasa mo ang mga ito sa:
learn-elsewhere = Wala pa sa wikang ito
# $languages (text): names of languages, each as it calls itself.
learn-also-in = Mayroon din sa: { $languages }
lesson-read-in = Wala pa sa wikang ito ang aralin. Mababasa mo ito sa:
lesson-gone = Wala na rito ang araling ito.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Wala pang tumingin nito.
lesson-stale = Nagbago ang pahina sa Ingles. Baka luma na ang pahinang ito.
# The same in few words, beside a title.
learn-mark-unreviewed = Hindi pa natitingnan
learn-mark-machine = Gawa ng computer
learn-mark-draft = Hindi pa nasusuri
learn-mark-stale = Baka luma na

## Before a lesson: what it is about, and four ways on

lesson-note-read = Basahin
lesson-note-short = Mas maikling bersiyon
lesson-note-calm = Isang pampakalma
lesson-note-not-now = Hindi muna

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Card { $count } sa { $total }
lesson-next = Susunod na card
lesson-before = Bumalik ng isang card
lesson-skip = Lumaktaw sa dulo
lesson-pause = Isang tahimik na sandali
lesson-say = Puwede mong sabihin
lesson-say-not = Mga salitang puwedeng makasakit
# Read out before the answers of a question.
lesson-answers = Mga sagot. Walang mali.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Humanap ng tulong: { $kind }
lesson-find-any = Humanap ng tulong
lesson-after = Ano na ngayon?
lesson-another = Ibang aralin
lesson-nothing = Wala muna ngayon

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Laging narito
lesson-talk = Makipag-usap

## Steady me

steady-heading = Pakalmahin ako
steady-lead = Ilang paraan para mas kumalma. Wala pang isang minuto ang bawat isa. Puwedeng nakadilat ka.
# $count (number): seconds.
steady-seconds = Mga { $count } segundo
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Hakbang { $count } sa { $total }
steady-next = Susunod na hakbang
steady-before = Bumalik ng isang hakbang
steady-again = Ulitin
steady-another = Iba naman
