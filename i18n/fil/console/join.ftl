### What a one-use link opens: the way in, in four steps.

join-heading = Maligayang pagdating
join-step = Hakbang { $step } sa { $of }
join-next = Susunod
join-back = Bumalik
join-finish = Pumasok
join-reset-finish = Magsimula nang bago
join-not-valid-heading = Hindi gumagana ang link na ito
join-not-valid = Nagamit na ito, mahigit tatlong araw na, o may bumawi nito.
join-not-valid-next = Puwedeng gumawa ng bago ang nagbigay nito. Kung may account ka na, puwede kang mag-sign in.
join-sign-in = Mag-sign in

## 1: name

join-name-heading = Maligayang pagdating
join-lead = Mabuti at narito ka. Mga limang minuto ito, at puwede kang bumalik sa bawat hakbang.
join-name = Pangalan para dito
join-name-hint = Inimbento lang. Nakikita ito ng mga kasama. Huwag gumamit ng totoong pangalan, sa iyo man o sa iba.
join-name-given = Ang pangalan mo ay
join-name-missing = Mauna ang pangalan para dito.
join-roles = Ano ang magagawa mo rito
join-know = Mabuting malaman
join-know-link = Itabi ang link hanggang makapasok ka. Gumagana pa rin ito kung magsara ang pahina.
join-know-name = Walang hihingi rito ng totoong pangalan, numero ng telepono o e-mail mo.
join-know-passphrase = Hindi kailanman lumalabas sa browser na ito ang passphrase mo. Walang makakatingin o makakabalik nito para sa iyo.
join-know-seen = Naitatala ang ginagawa mo rito kasama ang oras, hindi kailanman ang nasabi. Mababasa mo ang naitala tungkol sa iyo.
join-reset-heading = Bagong simula
join-reset-lead = Dalawang tao ang pumayag sa bagong simula mo. Pipili ka ng bagong passphrase, bagong patunay na ikaw ito, at mga bagong code.

## 2: passphrase

join-passphrase-heading = Ang passphrase mo
join-passphrase-lead = Binubuksan nito ang account mo at ang mga susing sa iyo lang.
join-passphrase = Bagong passphrase
join-passphrase-tip-words = Madaling tandaan at mahirap hulaan ang mga salitang walang kinalaman sa isa't isa.
join-passphrase-tip-else = Huwag itong gamitin sa iba.
join-passphrase-tip-keep = Puwede itong nasa password manager, o nasa papel sa ligtas na lugar.

## 3: second factor

join-factor-heading = Pangalawang patunay na ikaw ito
join-factor-lead = Hinaharangan nito ang magnanakaw na passphrase mo lang ang hawak.
join-passkey = Puwedeng magtago ng passkey ang telepono o computer mo. Binubuksan mo ito gamit ang daliri, mukha o lock ng screen.
join-passkey-make = Gumawa ng passkey
join-passkey-ready = Handa na ang passkey mo.
join-totp-ready = Handa na ang app mo.
join-totp-wrong = Hindi iyon ang code na ipinapakita ngayon ng app. May bagong darating, at puwede mong i-type iyon.
join-use-totp = Gumamit ng app na may mga code
join-use-passkey = Gumamit ng passkey

## 4: recovery codes

join-codes-heading = Sampung code para sa masamang araw
join-codes-lead = Nawala ang telepono o ang app? Pinapapasok ka ng bawat isa nang isang beses, kasama ng passphrase mo. Ngayon lang ito ipapakita.
join-codes-missing = Pakitabi muna ang mga code, tapos lagyan ng tsek ang kahon.
