### Inviting someone, and the invitations that are still open.

invite-heading = Mga imbitasyon
invite-new = Mag-imbita ng isang tao
invite-name = Inimbentong pangalan
invite-name-why = Walang totoong pangalan dito, para walang mahanap sa pangalan niya. Iwang walang laman kung siya ang gustong pumili.
invite-two-legend = Dalawang ibang tao ang pumapayag sa mga ito
invite-one-legend = Sapat na ang imbitasyon mo sa mga ito
invite-roles-hint = Puwede kang maglagay ng tsek sa higit sa isa.
invite-roles-missing = Pakilagyan ng tsek ang isang role man lang.
invite-name-wrong = Hindi ito puwedeng pangalan dito. Puwede ang mga titik, numero, puwang at gitling, hanggang 40.
invite-second = Ikaw pa lang ang admin, kaya hindi kailangan ng ibang oo ang pangalawang admin.
invite-go = Gawin ang link
invite-going = Ginagawa ang link

## The link

invite-link-heading = Handa na ang link
invite-link-for = Para kay { $name }
invite-link-once = Isang beses lang itong ipapakita. Kopyahin bago magpatuloy.
invite-link-label = Ang link
invite-copy = Kopyahin ang link
invite-copied = Nakopya.
invite-copy-failed = Hindi ito nakopya ng browser. Puwede mong piliin ang link at kopyahin nang mano-mano.
invite-link-how-1 = Iabot nang personal, o sa paraang kayong dalawa lang ang nakakabasa.
invite-link-how-2 = Isang beses itong gumagana, hanggang { $until }.
invite-link-how-3 = Kung sino ang unang magbukas, sa kaniya ang puwesto. Kung maligaw ito, bawiin.
invite-link-how-reset = Kung sino ang unang magbukas, makakapag-sign in bilang siya. Kung maligaw ito, gumawa ng bago.
invite-link-done = Nasa akin na
invite-open-already = May bukas nang imbitasyon sa pangalang ito. Puwede mo itong bawiin sa listahan sa pahinang ito at gumawa ng bago.
invite-lost = Walang dumating na sagot. Kung nasa listahan sa pahinang ito ang imbitasyon, nagawa ito. Puwede mo itong bawiin at gumawa ng bago.

## Open invitations

invite-open = Hindi pa nagagamit
invite-open-none = Walang bukas na imbitasyon.
invite-no-name = Siya ang pipili ng pangalan
invite-kind-reset = Bagong simula
invite-made = Ginawa ni { $name } noong { $when }.
invite-made-command = Ginawa sa server noong { $when }.
invite-until = Gumagana hanggang { $until }.
invite-withdraw = Bawiin
invite-withdraw-long = Bawiin: { $name }
invite-withdraw-heading = Bawiin ang imbitasyong ito?
invite-withdraw-means = Titigil agad ang link. Mababasa ng magbubukas na wala itong bisa. Puwede kang gumawa ng bago.
invite-withdraw-yes = Bawiin
invite-withdrawn = Binawi na ang imbitasyon.
