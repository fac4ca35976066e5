### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Humanap ng tulong
finder-lead = Nasa teleponong ito lang ang tina-type mo. Hindi namin ito kailanman nakikita.

## Getting the list

finder-loading = Parating na ang listahan. Mga { $size } ito.
finder-loading-why = Sabay-sabay dumarating ang buong listahan. Kaya hindi namin alam kung ano ang hinahanap mo.
finder-offline = Hindi na-load ang listahan. Baka walang internet ngayon.
finder-missing = Hindi makuha ang listahan ngayon. Puwede mong subukan ulit mamaya.
finder-bad = Dumating ang listahan, pero hindi mabasa. Puwede mong subukan ulit mamaya.
finder-lines-meanwhile = Puwede ka pa ring tumawag o mag-text.
finder-lines = Tumawag o mag-text

## What to look for

finder-search = Ano ang kailangan mo?
finder-search-hint = Sapat na ang isang salita: tulugan, pagkain, abogado
finder-kinds = Uri ng tulong
finder-counted = { $words } ({ $count })
finder-kinds-more = Iba pang uri ng tulong
finder-kinds-fewer = Mas kaunting uri ng tulong

## Where

where-add = Malapit saan?
where-hint = Para mauna ang malalapit na lugar. Nasa teleponong ito lang ito.
where-field = ZIP o bayan
where-none = Wala sa listahan. Puwede mong subukan ang kalapit na ZIP o bayan.
where-pick = { $place }
where-pick-area = Paligid ng { $place }
where-near = Malapit sa { $place }
where-near-phone = Malapit sa teleponong ito
where-forget = Alisin ang lugar
where-phone = Gamitin kung nasaan ang teleponong ito
where-phone-note = Hindi namin ito kailanman nakukuha. Baka itanong ito ng telepono sa gumawa nito. Baka maalala ng browser na pumayag ka, kahit pagkatapos ng Umalis.
where-finding = Inaalam ng telepono kung nasaan ito
where-denied = Hindi sinabi ng telepono kung nasaan ito. Puwede kang mag-type ng ZIP o bayan.
where-unavailable = Hindi alam ng telepono kung nasaan ito. Puwede kang mag-type ng ZIP o bayan.
where-within = Gaano kalayo?
where-any = Kahit gaano kalayo
where-miles = { $miles } milya

## What matters

wishes-heading = Ano ang mahalaga sa iyo
wishes-lead = Hindi kasama ang lugar na humihindi. Kasama pa rin ang hindi nagsasabi, bilang "itanong muna".
wish-open = Bukas ngayon
wish-noid = Walang ID, walang tanong
wish-nopolice = Walang pulis
wish-ownroom = Sariling kuwarto, puwedeng umalis
wish-boys = Mga batang lalaki at binata
wish-trans = Trans at non-binary
wish-comes = Pupunta sa akin
wish-language = Sa { $language }
wish-age = Ang edad ko
wish-age-hint = Kung gusto mo lang. Nasa teleponong ito lang ito.
wish-languages = Wika
wish-any-language = Kahit anong wika
finder-ask-about = Itanong ang: { $what }
ask-open = oras
ask-noid = ID at mga tanong
ask-nopolice = pulis
ask-ownroom = sariling kuwarto, pag-alis
ask-boys = mga batang lalaki at binata
ask-trans = trans at non-binary
ask-comes = pagpunta sa iyo
ask-age = edad
ask-language = wika

## The list

finder-count =
    { $count ->
        [0] Walang nakitang lugar
        [one] { $count } lugar
       *[other] { $count } lugar
    }
finder-count-yes =
    { $count ->
        [0] Walang nakitang lugar
        [one] { $count } lugar. Oo sa lahat: { $yes }.
       *[other] { $count } lugar. Oo sa lahat: { $yes }.
    }
finder-start = May { $count } lugar sa listahan. Puwede kang mag-type ng salita, pumili ng uri ng tulong, o sabihin kung malapit saan.
finder-yes = Oo ang sabi nila
finder-ask = Itanong muna sa mga ito
finder-ask-lead = Hindi nila sinasabi. Puwede kang magtanong bago ka magkuwento.
finder-national = Kahit saan sa bansa
finder-national-all = Lahat ng { $count } linya
finder-more = Ipakita pa ang iba
finder-shown = { $from } hanggang { $to } sa { $count }
finder-places-more =
    { $count ->
        [one] at { $count } pang lugar
       *[other] at { $count } pang lugar
    }
finder-about-distance = mga { $distance }
finder-made = Ginawa ang listahang ito noong { $date }.
finder-made-old = Luma na ang listahang ito: { $date }. Baka may nagbago. Puwede kang tumawag muna.
finder-hours-old = Luma na ang listahan at baka nagbago ang oras. Kaya hindi nito sinasabi kung ano ang bukas ngayon.
finder-empty = Walang tugma sa lahat ng iyon
finder-empty-lead = Hindi iyon dahil sa iyo. Puwede mong subukan ang isa sa mga ito.
finder-empty-wider = Tumingin sa mas malayo
finder-empty-wishes = Huwag munang isama ang mahalaga sa akin
finder-empty-kinds = Lahat ng uri ng tulong
finder-empty-words = Burahin ang mga salita

## Open or closed

open-always = Bukas araw at gabi
open-until = Bukas ngayon, hanggang { $time }
open-closed = Sarado ngayon
open-opens = Sarado ngayon. Bubukas nang { $time }
open-unknown = Hindi alam ang oras
open-paused = Sarado muna

## Marks

mark-demo = Halimbawa, hindi totoong lugar
mark-hold = Baka hindi ka malayang makaalis
mark-old = Matagal nang natingnan
mark-unchecked = Hindi pa natingnan

## The card

card-gone = Wala na sa listahan ang lugar na ito.
card-demo = Halimbawa ito. Hindi ito totoong lugar. Walang sasagot sa mga numero nito.
card-paused = Sabi ng lugar na ito, sarado muna sila. Puwede kang tumawag para magtanong.
card-hold-heading = Baka hindi ka malayang makaalis dito sa simula
card-hold = May mga lugar na pinapanatili ang mga tao sa loob nang ilang panahon. Baka "safety hold" ang tawag nila. Puwede mo itong itanong bago mo sabihin kung sino ka.
card-hold-ask = Puwede mong itanong: "Puwede ba akong umalis kapag gusto ko?"
card-before = Mabuting malaman bago tumawag
card-apply = Paano makapasok
card-suggested = Hinulaan ng computer ang mga uring ito mula sa mga salita. Puwede kang magtanong.
card-contact = Makipag-ugnayan
card-contact-note = Puwedeng makita sa teleponong ito at sa bill ang mga tawag at text.
card-call = Tawagan ang { $number }
card-call-extension = Tawagan ang { $number }, extension { $extension }
card-text = I-text ang { $number }
card-text-keyword = I-text ang { $keyword } sa { $number }
card-tty = TTY { $number }
card-copy = Kopyahin ang numero
card-copy-label = Kopyahin ang { $number }
card-copied = Nakopya na. Nasa teleponong ito ito hanggang may ibang kopyahin.
card-copy-failed = Hindi gumana ang pagkopya rito.
card-no-phone = Walang nakalistang numero.
card-site = Buksan ang website nila
card-site-note = Binubuksan nito ang { $host } sa bagong tab. Maiiwan ang site na iyon sa history ng teleponong ito.
card-places =
    { $count ->
        [one] Mga lugar
       *[other] Mga lugar
    }
card-withheld = Hindi inilalabas ang address, para protektahan ang mga tao roon. Puwede mo itong itanong kapag tumawag ka.
card-no-address = Walang nakalistang address.
card-directions = Paano pumunta
card-directions-note = Binubuksan nito ang app mo ng mapa. Baka maalala ito ng app.
card-hours = Oras
card-hours-old = Luma na ang mga oras na ito. Baka nagbago na. Puwede kang tumawag muna.
card-hours-zone = Oras ito sa mismong lugar.
card-today = Ngayong araw
card-day-closed = Sarado
card-day-unknown = Hindi alam
card-languages = Mga wika
card-ages = Edad
card-ages-between = { $from } hanggang { $to }
card-ages-from = { $from } pataas
card-ages-to = Hanggang { $to }
card-says = Ang sabi nila
card-unknown = Hindi alam: itanong muna
card-unknown-lead = Puwede mong itanong ang mga ito nang walang pangalan.
card-checked = May taong tumingin dito noong { $date }.
card-checked-old = May taong tumingin dito noong { $date }. Matagal na iyon. Baka may nagbago.
card-unchecked = Wala pang taong tumingin dito.
card-source = Galing sa: { $name }

## Questions one can ask

ask-acc-id = Humihingi ba kayo ng ID?
ask-acc-phonescreen = Ano ang itatanong ninyo sa akin sa telepono?
ask-acc-policereport = Kailangan ko bang makipag-usap sa pulis?
ask-acc-guardian = Kailangan bang pumayag ang magulang?
ask-acc-tb = Kailangan ko ba ng TB test?
ask-safe-hold = Puwede ba akong umalis kapag gusto ko?
ask-safe-single = May mga kuwarto bang pang-isang tao?
ask-safe-curfew = May curfew ba?
ask-safe-phonekept = Nasa akin ba ang telepono ko?
ask-pop-boys = Tanggap ba ang mga batang lalaki at binata?
ask-pop-trans = Tanggap ba ang mga trans at non-binary?
ask-mandated = Ano ang kailangan ninyong i-report?
