### One's own account.

account-heading = Kont ou

## Roles

account-roles = Sa ou ka fè
account-number = Nimewo ou
account-number-how = Li l fò lè yon moun vle konnen si se ou menm vre.
account-may = Sa a louvri pou ou kounye a

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Fraz sekrè ou kounye a
account-current-why = Nou mande l pou okenn lòt moun pa ka chanje sa sou paj ou ki louvri.
account-passphrase = Fraz sekrè
account-passphrase-what = Li louvri kle ou yo sou aparèy sa a. Nou pa janm wè l, e pèsòn pa ka fè l tounen.
account-passphrase-change = Chanje fraz sekrè ou
account-passphrase-new = Nouvo fraz sekrè ou
account-passphrase-others = Ou rete konekte isit la. Tout lòt aparèy dekonekte.
account-passphrase-save = Chanje l
account-passphrase-done = Nouvo fraz sekrè ou konte depi kounye a.
account-close = Pa kounye a

## Ways to sign in

account-factors = Fason pou konekte
account-factors-what = Ou konekte ak fraz sekrè ou ak youn nan sa yo.
account-passkeys = Kle aksè
account-passkey = Kle aksè, fèt { $date }
account-passkey-synced = Founisè kle aksè ou a kenbe l.
account-passkey-here-only = Li sou yon sèl aparèy.
account-passkey-used = Dènye fwa li sèvi: { $date }.
account-passkey-unused = Li poko sèvi.
account-passkeys-none = Ou pa gen kle aksè.
account-passkey-add = Ajoute yon kle aksè
account-passkey-adding = Navigatè ou ap mande ou talè.
account-passkey-cannot = Navigatè sa a pa gen kle aksè.
account-passkey-added = Kle aksè a ajoute.
account-passkey-removed = Kle aksè a retire.
account-remove = Retire
account-passkey-remove-long = Retire kle aksè ki fèt { $date }
account-passkey-remove-heading = Retire kle aksè sa a?
account-passkey-remove-means = Li pa louvri paj sa a ankò. Lòt fason ou gen pou konekte yo rete.
account-last = Se sèl fason ou gen pou konekte. Ajoute yon lòt anvan, apre sa ou ka retire sa a.
account-totp = Kòd ki soti nan yon aplikasyon
account-totp-none = Ou pa gen aplikasyon pou kòd.
account-totp-made = Mete { $date }.
account-totp-add = Mete yon aplikasyon
account-totp-replace = Mete yon nouvo aplikasyon
account-totp-replace-note = Ansyen aplikasyon an sispann mache lè nouvo a mache.
account-totp-wrong = Kòd sa a pa bon. Yon nouvo vini chak 30 segonn.
account-totp-set = Aplikasyon an mete.
account-totp-removed = Kòd aplikasyon sa a pa mache ankò.
account-totp-remove-long = Retire kòd ki soti nan yon aplikasyon
account-totp-remove-heading = Retire kòd ki soti nan yon aplikasyon?
account-totp-remove-means = Kòd aplikasyon sa a pa louvri paj sa a ankò. Lòt fason ou gen pou konekte yo rete.
account-save = Kontinye
account-remove-yes = Retire l
account-codes = Kòd rekiperasyon
account-codes-left =
    { $count ->
        [0] Ou pa gen youn ki rete.
        [one] Ou gen { $count } ki rete.
       *[other] Ou gen { $count } ki rete.
    }
account-codes-what = Chak kòd kite ou antre yon fwa, ak fraz sekrè ou, lè telefòn ou pèdi.
account-codes-renew = Fè dis nouvo kòd
account-codes-renew-note = Ansyen kòd yo sispann mache.
account-codes-renew-go = Sèvi ak sa yo depi kounye a
account-codes-missing = Tanpri kopye oswa ekri kòd yo anvan, apre sa koche kare a.
account-codes-done = Nouvo kòd yo konte depi kounye a.

## Devices

account-devices = Aparèy ou yo
account-devices-what = Navigatè kote ou te konekte. Dekonekte nenpòt ki ou pa rekonèt.
# $form: account-form-..., $browser: account-browser-...
account-device = { $browser } sou { $form }
account-form-phone = yon telefòn
account-form-tablet = yon tablèt
account-form-computer = yon òdinatè
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Yon navigatè
account-device-here = Se sa ou ap sèvi kounye a.
account-device-remembered = Nou sonje l.
account-device-days = Premye fwa { $first }, dènye fwa { $last }.
account-device-sign-out = Dekonekte
account-device-sign-out-long = Dekonekte: { $device }
account-device-here-heading = Dekonekte isit la?
account-device-here-means = Paj sa a fèmen pou ou. Ou ka konekte ankò.
account-device-gone = Aparèy sa a dekonekte.
account-devices-none = Pa gen aparèy nou konnen.

## What was noted about you

account-noted = Sa ki note sou ou
account-noted-what = Kiyès ki fè kisa, sou kont ou. Ou menm ak responsab yo ka li sa.
account-noted-show = Montre l
