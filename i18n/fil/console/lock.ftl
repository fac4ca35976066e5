### The lock. It says nothing of what is behind it.

locked-heading = Naka-lock
locked-passphrase = Passphrase
locked-open = Buksan
locked-sign-out = Mag-sign out na lang
locked-why-idle = Sampung minutong walang gumalaw sa pahinang ito. Naroon pa ang na-type mo.
locked-why-self = Ikaw ang nag-lock nito. Naroon pa ang na-type mo.
locked-why-roles = Nagbago ang mga role mo rito. Binubuksan ng passphrase mo ang pahina na may bago.
locked-why-opened = Naka-sign in ka pa. Binuksan ulit ang pahina, kaya hinihingi nito ang passphrase mo.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Mag-sign in ulit
locked-again = Naputol ang pahinang ito sa session mo. Naroon pa ang na-type mo at naghihintay sa iyo.
locked-again-passphrase = Kung nagpapalit ka ng passphrase, baka may bisa na ang bago.
