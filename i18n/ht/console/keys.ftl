### Passphrases, passkeys and codes, wherever they are asked for.

working = Ap travay. Sa pran kèk segonn sou yon telefòn ki pi vye.
working-passkey = Navigatè ou mande kle aksè ou kounye a. Sa pran kèk segonn sou yon telefòn ki pi vye.
working-passkey-new = Navigatè ou ap fè kle aksè ou kounye a.

## A passphrase

passphrase-show = Montre
# $count (number): the fewest characters
passphrase-hint = { $count } karaktè oswa plis, ak espas tou. Kat mo oswa plis ki chwazi pa aza mache byen.
# $count (number): characters still to come
passphrase-left =
    { $count ->
        [one] { $count } ankò
       *[other] { $count } ankò
    }
passphrase-long-enough = Ase long
passphrase-suggest = Montre m mo ki chwazi pa aza
passphrase-suggest-other = Montre m lòt mo
passphrase-suggested = Senk mo ki chwazi pa aza. Ou ka fè yon ti istwa ak yo:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Fraz sekrè ou vini isit la.
passphrase-wrong-short = Sa kout. Ak { $shortest } karaktè oswa plis, pèsòn pa ka eseye yo tout. Yon lòt mo ka ase.
passphrase-wrong-long = Sa plis pase { $longest } karaktè. Senk mo kont.
passphrase-wrong-few = Menm kèk lèt yo tounen anpil fwa, e moun eseye sa bonè. Lòt mo ka ede.
passphrase-wrong-row = Lèt, chif oswa mo yo nan yon lòd tout moun konnen. Mo ki pa ale ansanm ka ede.
passphrase-wrong-yours = Pifò ladan l se non ou oswa yon mo ki soti isit la. Lòt moun ta eseye sa anvan. Mo ki pa gen rapò ak isit la ka ede.
passphrase-wrong-date = Pifò ladan l se yon dat oswa yon ane. Pa gen anpil dat. Mo ki chwazi pa aza ka ede.
passphrase-wrong-known = Anpil moun sèvi ak sa a, kidonk yo eseye l anvan. Mo ki pa ale ansanm ka ede.
passphrase-wrong-guess = Yon òdinatè ta devine sa a byen vit. Youn oswa de mo anplis ka ede.

## Codes

code-totp = Kòd ki soti nan aplikasyon ou
code-totp-hint = Sis chif. Yo chanje chak demi minit.
code-recovery = Kòd rekiperasyon
code-recovery-hint = Youn nan dis kòd ou te kenbe yo. Chak mache yon fwa.
totp-scan = Louvri yon aplikasyon kòd epi eskane imaj sa a.
totp-qr = Imaj pou eskane ak yon aplikasyon kòd
totp-link = Louvri aplikasyon an sou aparèy sa a
totp-by-hand = Oswa tape sa a nan aplikasyon an:
totp-copy = Kopye l
codes-copy = Kopye tout dis yo
codes-save = Anrejistre kòm fichye tèks
codes-kept = Mwen kenbe yo yon kote ki an sekirite
codes-where = Yon fichye oswa yon kopi rete sou aparèy sa a. Papye ka pi an sekirite.
