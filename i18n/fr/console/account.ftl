### One's own account.

account-heading = Ton compte

## Roles

account-roles = Ce que tu peux faire
account-number = Ton numéro
account-number-how = Lis-le à voix haute quand quelqu'un veut savoir que c'est bien toi.
account-may = Ceci t'est ouvert maintenant

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Ta phrase secrète actuelle
account-current-why = On la demande pour que personne d'autre ne change ça sur ta page ouverte.
account-passphrase = Phrase secrète
account-passphrase-what = Elle ouvre tes clés sur cet appareil. On ne la voit jamais, et personne ne peut la ramener.
account-passphrase-change = Changer ta phrase secrète
account-passphrase-new = Ta nouvelle phrase secrète
account-passphrase-others = Ta connexion reste ici. Tous les autres appareils sont déconnectés.
account-passphrase-save = Changer
account-passphrase-done = Ta nouvelle phrase secrète compte dès maintenant.
account-close = Pas maintenant

## Ways to sign in

account-factors = Façons de te connecter
account-factors-what = Tu te connectes avec ta phrase secrète et une de ces façons.
account-passkeys = Clés d'accès
account-passkey = Clé d'accès, faite le { $date }
account-passkey-synced = Gardée par ton service de clés.
account-passkey-here-only = Gardée sur un seul appareil.
account-passkey-used = Dernier usage le { $date }.
account-passkey-unused = Pas encore utilisée.
account-passkeys-none = Tu n'as pas de clé d'accès.
account-passkey-add = Ajouter une clé d'accès
account-passkey-adding = Ton navigateur va te demander.
account-passkey-cannot = Ce navigateur n'a pas de clés d'accès.
account-passkey-added = La clé d'accès est ajoutée.
account-passkey-removed = La clé d'accès est enlevée.
account-remove = Enlever
account-passkey-remove-long = Enlever la clé d'accès faite le { $date }
account-passkey-remove-heading = Enlever cette clé d'accès ?
account-passkey-remove-means = Elle n'ouvre plus cette page. Tes autres façons de te connecter restent.
account-last = C'est ta seule façon de te connecter. Ajoutes-en une autre, puis tu peux enlever celle-ci.
account-totp = Codes d'une appli
account-totp-none = Tu n'as pas d'appli pour les codes.
account-totp-made = Réglée le { $date }.
account-totp-add = Régler une appli
account-totp-replace = Régler une nouvelle appli
account-totp-replace-note = L'appli d'avant ne marche plus dès que la nouvelle marche.
account-totp-wrong = Ce code ne va pas. Un nouveau vient toutes les 30 secondes.
account-totp-set = L'appli est réglée.
account-totp-removed = Les codes de cette appli ne marchent plus.
account-totp-remove-long = Enlever les codes d'une appli
account-totp-remove-heading = Enlever les codes d'une appli ?
account-totp-remove-means = Les codes de cette appli n'ouvrent plus cette page. Tes autres façons de te connecter restent.
account-save = Continuer
account-remove-yes = Enlever
account-codes = Codes de secours
account-codes-left =
    { $count ->
        [0] Il ne t'en reste aucun.
        [one] Il t'en reste { $count }.
       *[other] Il t'en reste { $count }.
    }
account-codes-what = Chacun t'ouvre une fois, avec ta phrase secrète, quand ton téléphone est perdu.
account-codes-renew = Faire dix nouveaux codes
account-codes-renew-note = Ceux d'avant ne marchent plus.
account-codes-renew-go = Utiliser ceux-ci désormais
account-codes-missing = Copie ou note d'abord les codes, puis coche la case.
account-codes-done = Les nouveaux codes comptent dès maintenant.

## Devices

account-devices = Tes appareils
account-devices-what = Les navigateurs où tu t'es déjà servi de ton compte. Déconnecte ceux que tu ne connais pas.
# $form: account-form-..., $browser: account-browser-...
account-device = { $browser } sur { $form }
account-form-phone = un téléphone
account-form-tablet = une tablette
account-form-computer = un ordinateur
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Un navigateur
account-device-here = C'est celui de maintenant.
account-device-remembered = Mémorisé.
account-device-days = D'abord le { $first }, puis le { $last }.
account-device-sign-out = Déconnecter
account-device-sign-out-long = Déconnecter : { $device }
account-device-here-heading = Déconnecter ici ?
account-device-here-means = Cette page se ferme pour toi. Tu peux te reconnecter.
account-device-gone = Cet appareil est déconnecté.
account-devices-none = Aucun appareil connu.

## What was noted about you

account-noted = Ce qui est noté sur toi
account-noted-what = Qui a fait quoi, sur ton compte. Toi et les responsables pouvez le lire.
account-noted-show = Montrer
