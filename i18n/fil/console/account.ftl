### One's own account.

account-heading = Ang account mo

## Roles

account-roles = Ano ang magagawa mo
account-number = Ang numero mo
account-number-how = Basahin ito nang malakas kapag may gustong malaman kung ikaw nga.
account-may = Bukas ito sa iyo ngayon

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Ang passphrase mo ngayon
account-current-why = Hinihingi namin ito para walang ibang makapagpalit nito sa bukas mong pahina.
account-passphrase = Passphrase
account-passphrase-what = Binubuksan nito ang mga susi mo sa gamit na ito. Hindi namin ito kailanman nakikita, at walang makakabalik nito.
account-passphrase-change = Palitan ang passphrase mo
account-passphrase-new = Ang bagong passphrase mo
account-passphrase-others = Mananatili kang naka-sign in dito. Masa-sign out ang lahat ng ibang gamit.
account-passphrase-save = Palitan
account-passphrase-done = Mula ngayon, ang bagong passphrase mo na ang bisa.
account-close = Hindi muna

## Ways to sign in

account-factors = Mga paraan ng pag-sign in
account-factors-what = Nagsa-sign in ka gamit ang passphrase mo at isa sa mga ito.
account-passkeys = Mga passkey
account-passkey = Passkey, ginawa noong { $date }
account-passkey-synced = Nasa provider ng passkey mo.
account-passkey-here-only = Nasa iisang gamit lang.
account-passkey-used = Huling ginamit noong { $date }.
account-passkey-unused = Hindi pa nagagamit.
account-passkeys-none = Wala kang passkey.
account-passkey-add = Magdagdag ng passkey
account-passkey-adding = Tatanungin ka ng browser mo.
account-passkey-cannot = Walang passkey ang browser na ito.
account-passkey-added = Naidagdag na ang passkey.
account-passkey-removed = Naalis na ang passkey.
account-remove = Alisin
account-passkey-remove-long = Alisin ang passkey na ginawa noong { $date }
account-passkey-remove-heading = Alisin ang passkey na ito?
account-passkey-remove-means = Hindi na nito mabubuksan ang pahinang ito. Mananatili ang iba mong paraan ng pag-sign in.
account-last = Ito lang ang paraan mo ng pag-sign in. Magdagdag muna ng iba, tapos puwede mo itong alisin.
account-totp = Mga code mula sa app
account-totp-none = Wala kang app para sa mga code.
account-totp-made = Itinakda noong { $date }.
account-totp-add = Magtakda ng app
account-totp-replace = Magtakda ng bagong app
account-totp-replace-note = Titigil ang dating app kapag gumana na ang bago.
account-totp-wrong = Hindi tugma ang code na iyon. May bago bawat 30 segundo.
account-totp-set = Nakatakda na ang app.
account-totp-removed = Hindi na gumagana ang mga code mula sa app na iyon.
account-totp-remove-long = Alisin ang mga code mula sa app
account-totp-remove-heading = Alisin ang mga code mula sa app?
account-totp-remove-means = Hindi na mabubuksan ng mga code ng app na iyon ang pahinang ito. Mananatili ang iba mong paraan ng pag-sign in.
account-save = Magpatuloy
account-remove-yes = Alisin ito
account-codes = Mga recovery code
account-codes-left =
    { $count ->
        [0] Wala nang natitira.
        [one] { $count } ang natitira.
       *[other] { $count } ang natitira.
    }
account-codes-what = Pinapapasok ka ng bawat isa nang isang beses, kasama ng passphrase mo, kapag nawala ang telepono mo.
account-codes-renew = Gumawa ng sampung bagong code
account-codes-renew-note = Titigil sa paggana ang mga dati.
account-codes-renew-go = Gamitin ang mga ito mula ngayon
account-codes-missing = Pakikopya o pakisulat muna ang mga code, tapos lagyan ng tsek ang kahon.
account-codes-done = Mula ngayon, ang mga bagong code na ang bisa.

## Devices

account-devices = Ang mga gamit mo
account-devices-what = Mga browser na pinag-sign in-an mo. I-sign out ang hindi mo kilala.
account-device = { $browser } sa { $form }
account-form-phone = telepono
account-form-tablet = tablet
account-form-computer = computer
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Isang browser
account-device-here = Ito ang ginagamit mo ngayon.
account-device-remembered = Naaalala.
account-device-days = Una noong { $first }, huli noong { $last }.
account-device-sign-out = Mag-sign out
account-device-sign-out-long = Mag-sign out: { $device }
account-device-here-heading = Mag-sign out dito?
account-device-here-means = Magsasara ang pahinang ito para sa iyo. Puwede kang mag-sign in ulit.
account-device-gone = Naka-sign out na ang gamit na iyon.
account-devices-none = Walang kilalang gamit.

## What was noted about you

account-noted = Ano ang naitala tungkol sa iyo
account-noted-what = Sino ang gumawa ng ano, tungkol sa account mo. Mababasa mo ito at ng mga lead.
account-noted-show = Ipakita
