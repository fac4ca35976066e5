### Passphrases, passkeys and codes, wherever they are asked for.

working = En cours. Ça prend quelques secondes sur un vieux téléphone.
working-passkey = Ton navigateur demande ta clé d'accès. Ça prend quelques secondes sur un vieux téléphone.
working-passkey-new = Ton navigateur fait ta clé d'accès.

## A passphrase

passphrase-show = Montrer
# $count (number): the fewest characters
passphrase-hint = { $count } caractères ou plus, espaces compris. Quatre mots au hasard ou plus vont bien.
# $count (number): characters still to come
passphrase-left =
    { $count ->
        [one] Encore { $count }
       *[other] Encore { $count }
    }
passphrase-long-enough = Assez long
passphrase-suggest = Montrer des mots au hasard
passphrase-suggest-other = Montrer d'autres mots
passphrase-suggested = Cinq mots au hasard. Tu peux en faire une petite histoire :

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Ta phrase secrète va ici.
passphrase-wrong-short = C'est court. Avec { $shortest } caractères ou plus, personne ne peut tout essayer. Un mot de plus suffit peut-être.
passphrase-wrong-long = Ça fait plus de { $longest } caractères. Cinq mots suffisent.
passphrase-wrong-few = Les mêmes lettres reviennent sans cesse, et ça s'essaie tôt. D'autres mots aident.
passphrase-wrong-row = Des lettres, des chiffres ou des mots suivent un ordre connu. Des mots qui ne vont pas ensemble aident.
passphrase-wrong-yours = C'est surtout ton nom ou un mot d'ici. D'autres l'essaieraient d'abord. Des mots sans rapport avec ici aident.
passphrase-wrong-date = C'est surtout une date ou une année. Il y en a peu. Des mots au hasard aident.
passphrase-wrong-known = Beaucoup de gens l'utilisent, donc elle s'essaie d'abord. Des mots qui ne vont pas ensemble aident.
passphrase-wrong-guess = Un ordinateur la devinerait vite. Un ou deux mots de plus aident.

## Codes

code-totp = Code de ton appli
code-totp-hint = Six chiffres. Ils changent chaque demi-minute.
code-recovery = Code de secours
code-recovery-hint = Un des dix codes que tu as gardés. Chacun marche une fois.
totp-scan = Ouvre une appli à codes et scanne cette image.
totp-qr = Image à scanner avec une appli à codes
totp-link = Ouvrir l'appli sur cet appareil
totp-by-hand = Ou tape ceci dans l'appli :
totp-copy = Copier
codes-copy = Copier les dix
codes-save = Enregistrer en fichier texte
codes-kept = Je les ai mis en lieu sûr
codes-where = Un fichier ou une copie reste sur cet appareil. Le papier est peut-être plus sûr.
