### Passphrases, passkeys and codes, wherever they are asked for.

working = Working. This takes a few seconds on an older phone.
working-passkey = Your browser asks for your passkey now. This takes a few seconds on an older phone.
working-passkey-new = Your browser makes your passkey now.

## A passphrase

passphrase-show = Show
# $count (number): the fewest characters
passphrase-hint = { $count } characters or more, spaces too. Four or more words by chance work well.
# $count (number): characters still to come
passphrase-left = { $count ->
    [one] { $count } more to go
   *[other] { $count } more to go
}
passphrase-long-enough = Long enough
passphrase-suggest = Show me words by chance
passphrase-suggest-other = Show me other words
passphrase-suggested = Five words by chance. You can make a small story of them:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Your passphrase comes here.
passphrase-wrong-short = That is short. With { $shortest } characters or more, nobody can try them all. One more word may do it.
passphrase-wrong-long = That is more than { $longest } characters. Five words are enough.
passphrase-wrong-few = The same few letters come again and again, and that is tried early. Different words help.
passphrase-wrong-row = Letters, numbers or words stand in a known order there. Words that do not go together help.
passphrase-wrong-yours = Most of it is your name or a word from here. Others would try that first. Words about nothing here help.
passphrase-wrong-date = Most of it is a date or a year. There are few of those. Words by chance help.
passphrase-wrong-known = Many people use this one, so it is tried first. Words that do not go together help.
passphrase-wrong-guess = A computer would guess this one soon. One or two more words help.

## Codes

code-totp = Code from your app
code-totp-hint = Six digits. They change every half minute.
code-recovery = Recovery code
code-recovery-hint = One of the ten codes that you kept. Each works once.

totp-scan = Open an authenticator app and scan this picture.
totp-qr = Picture to scan with an authenticator app
totp-link = Open the app on this device
totp-by-hand = Or type this key into the app:
totp-copy = Copy the key

codes-copy = Copy all ten
codes-save = Save as a text file
codes-kept = I have kept them in a safe place
