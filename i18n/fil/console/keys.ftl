### Passphrases, passkeys and codes, wherever they are asked for.

working = Gumagawa. Ilang segundo ito sa lumang telepono.
working-passkey = Hinihingi ng browser ang passkey mo ngayon. Ilang segundo ito sa lumang telepono.
working-passkey-new = Ginagawa ng browser ang passkey mo ngayon.

## A passphrase

passphrase-show = Ipakita
passphrase-hint = { $count } karakter o higit pa, kasama ang puwang. Mainam ang apat o higit pang salitang walang kaugnayan.
passphrase-left =
    { $count ->
        [one] { $count } pa
       *[other] { $count } pa
    }
passphrase-long-enough = Sapat na ang haba
passphrase-suggest = Ipakita sa akin ang mga salita
passphrase-suggest-other = Ipakita sa akin ang ibang salita
passphrase-suggested = Limang salitang walang kaugnayan. Puwede mong gawing maliit na kuwento:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Dito ang passphrase mo.
passphrase-wrong-short = Maikli iyan. Kung { $shortest } karakter o higit pa, walang makakasubok ng lahat. Baka sapat na ang isa pang salita.
passphrase-wrong-long = Mahigit { $longest } karakter iyan. Sapat na ang limang salita.
passphrase-wrong-few = Paulit-ulit ang ilang titik, at maaga iyong sinusubok. Makakatulong ang magkakaibang salita.
passphrase-wrong-row = May kilalang ayos ang mga titik, numero o salita roon. Makakatulong ang mga salitang hindi magkakaugnay.
passphrase-wrong-yours = Karamihan nito ay pangalan mo o salita mula rito. Iyon ang unang susubukin ng iba. Makakatulong ang mga salitang walang kinalaman dito.
passphrase-wrong-date = Karamihan nito ay petsa o taon. Kaunti lang ang mga iyon. Makakatulong ang mga salitang walang kaugnayan.
passphrase-wrong-known = Maraming gumagamit nito, kaya una itong sinusubok. Makakatulong ang mga salitang hindi magkakaugnay.
passphrase-wrong-guess = Mahuhulaan ito agad ng computer. Makakatulong ang isa o dalawa pang salita.

## Codes

code-totp = Code mula sa app mo
code-totp-hint = Anim na numero. Nagbabago bawat kalahating minuto.
code-recovery = Recovery code
code-recovery-hint = Isa sa sampung code na itinabi mo. Isang beses gumagana ang bawat isa.
totp-scan = Buksan ang authenticator app at i-scan ang larawang ito.
totp-qr = Larawang ii-scan ng authenticator app
totp-link = Buksan ang app sa gamit na ito
totp-by-hand = O i-type ito sa app:
totp-copy = Kopyahin
codes-copy = Kopyahin ang lahat ng sampu
codes-save = I-save bilang text file
codes-kept = Naitabi ko na sa ligtas na lugar
codes-where = Maiiwan sa gamit na ito ang file o kopya. Baka mas ligtas ang papel.
