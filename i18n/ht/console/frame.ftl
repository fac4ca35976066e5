### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Konsòl

## Before anything is drawn

console-needs-script = Paj sa a bezwen JavaScript. Ou ka limen l epi louvri paj la ankò.
console-words-missing = Paj la pa rive an antye. Petèt pa gen entènèt kounye a.

## Around every view

console-nav = Kote ou ka ale
console-nav-home = Akèy
console-nav-talk = Diskisyon
console-nav-rota = Orè
console-nav-people = Moun
console-nav-invitations = Envitasyon
console-nav-roster = Lis ekip
console-nav-audit = Kiyès ki fè kisa
console-nav-account = Kont mwen
console-me = Ou menm
console-lock = Fèmen akle
console-sign-out = Dekonekte
console-language = Lang
console-language-missing = Mo lang sa a pa rive. Ou ka eseye ankò.
console-loading = Yon ti moman
console-told-seen = Dakò
console-try-again = Eseye ankò
console-cancel = Anile
console-busy = Yon ti moman
console-mark-machine = Se yon òdinatè ki fè mo sa yo. Yon moun ki pale lang nan poko verifye yo.
console-mark-draft = Se yon moun ki tradui mo sa yo. Yon dezyèm moun ki pale lang nan poko verifye yo.

## What did not work. What was typed is still there.

# $count (number): seconds until the next try
fault-wait-seconds =
    { $count ->
        [one] Te gen anpil esè. Ou ka eseye ankò nan { $count } segonn.
       *[other] Te gen anpil esè. Ou ka eseye ankò nan { $count } segonn.
    }
# $count (number): minutes until the next try
fault-wait-minutes =
    { $count ->
        [one] Te gen anpil esè. Ou ka eseye ankò nan { $count } minit.
       *[other] Te gen anpil esè. Ou ka eseye ankò nan { $count } minit.
    }
fault-offline = Okenn repons pa rive. Petèt pa gen entènèt. Sa ou te tape toujou la, e ou ka eseye ankò.
fault-passphrase = Se pa fraz sekrè ou genyen kounye a. Ou ka gade l ak Montre epi eseye ankò.
fault-memory = Sa mande plis memwa pase sa telefòn nan gen lib. Ou ka fèmen lòt paj epi eseye ankò.
fault-locked = Konsòl la te fèmen akle pandan tan sa a. Ou ka louvri l epi eseye ankò.
fault-passkey = Okenn kle aksè pa t sèvi. Ou ka eseye ankò, oswa sèvi ak yon kòd.
fault-passkey-known = Aparèy sa a gen yon kle aksè pou ou deja.
fault-passkey-old = Kle aksè ou a tann twòp tan. Ou ka fè l yon lòt fwa; sa pran yon ti moman.
fault-other = Yon bagay kase sou paj sa a. Ou ka eseye ankò.

## Copying

copy-done = Kopye
copy-failed = Sa pa t mache isit la. Ou ka seleksyone l epi kopye l ak men.
