### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Chat
desk-no-roster = Sarado ang chat: walang roster na may bisa ngayon. Puwedeng pirmahan ng isang lead ang susunod.
desk-no-roster-lead = Sarado ang chat: walang roster na may bisa ngayon. Puwede mong pirmahan ang susunod.
desk-roster-until = May bisa ang roster hanggang { $until }.

## Duty

desk-duty = Ang shift mo
desk-duty-on = Naka-duty
desk-duty-break = Nagpapahinga
desk-duty-off = Hindi naka-duty
desk-duty-on-means = Puwedeng dumating sa iyo ang mga bagong chat.
desk-duty-break-means = Walang bagong chat na darating sa iyo. Mananatili ang mga chat mo.
desk-duty-off-means = Hindi ka naka-duty. Mag-duty kapag mabuti para sa iyo.
desk-duty-until = Matatapos ang shift mo nang { $time }.
desk-duty-told-on = Naka-duty ka na.
desk-duty-told-break = Nagpapahinga ka na.
desk-duty-told-off = Hindi ka na naka-duty. Salamat sa pagiging narito.

## Rest

desk-rest = Oras ng pahinga
desk-rest-means = Marami na iyon. Maghihintay ang mga bagong chat hanggang { $time }.
desk-rest-try = Puwede kang tumayo, uminom ng tubig, o tumingin sa bintana.
desk-rest-end = Handa na ako nang mas maaga
desk-rest-ended = Tapos na ang pahinga mo. Pinili mo iyon.

## What waits

desk-waiting = Naghihintay
desk-waiting-none = Walang naghihintay ngayon.
desk-chat-in = Isang chat sa { $language }
desk-whisper-in = Isang bulong ({ $language })
desk-wait-now = Kararating lang
desk-wait-minutes = Ilang minuto nang naghihintay
desk-wait-half-hour = Mga kalahating oras nang naghihintay
desk-wait-long = Mahigit kalahating oras nang naghihintay
desk-left-means = Nag-iwan siya ng mensahe. Baka wala siya rito ngayon.
desk-take = Kunin ang chat na ito
desk-not-off = Puwede kang kumuha ng chat habang naka-duty.
desk-not-break = Nagpapahinga ka. Puwede kang kumuha ng chat pagkatapos.
desk-not-rest = Puwede kang kumuha ng chat pagkatapos ng pahinga mo.
desk-not-full = Nasa iyo na ang pinakamaraming chat na sabay na nahahawakan ng isang tao.
desk-flag-danger = Nasa panganib ngayon
desk-flag-urgent = Madalian
desk-flag-heavy = Mabigat
desk-flag-again = Nakapunta na rito
desk-flag-left = Mensahe para mamaya

## My chats

desk-mine = Ang mga chat mo
desk-mine-lead = Narito ka bilang lead.
desk-reply-first = Sumulat agad ng unang linya. Kung hindi, babalik ang chat sa mga naghihintay.
desk-news = May bagong nasabi.
desk-out = Gusto kong lumabas
desk-out-means = Hihilingin sa iba na pumalit. Walang magtatanong kung bakit.
desk-out-told = Hiniling na sa iba na pumalit. Nagpapahinga ka na.

## What others ask

desk-offers = May humihiling sa iyo
desk-offer-hand-over = Itinatanong ni { $name } kung puwede kang pumalit.
desk-offer-hand-over-nameless = May nagtatanong kung puwede kang pumalit.
desk-offer-hand-over-yes = Pumalit
desk-offer-join = Itinatanong ni { $name } kung puwede ka ring pumasok.
desk-offer-join-nameless = May nagtatanong kung puwede ka ring pumasok.
desk-offer-join-yes = Pumasok
desk-offer-whisper = Gustong bumulong ni { $name } sa iyo. Hindi ito nakikita ng kabataan.
desk-offer-whisper-nameless = May gustong bumulong sa iyo. Hindi ito nakikita ng kabataan.
desk-offer-whisper-yes = Bumulong
desk-offer-danger = Sabi ni { $name }, may nasa panganib ngayon.
desk-offer-danger-nameless = Sabi ng isang kabataan, nasa panganib siya ngayon.
desk-offer-danger-yes = Pumasok
desk-offer-no = Hindi ngayon
desk-offer-declined = Alam nilang hindi ka puwede ngayon. Okay lang iyon.

## For leads

desk-live = Mga chat na nagpapatuloy
desk-live-means = Puwede kang humiling na pumasok. Makikita ng lahat sa chat kapag pumasok ka.
desk-live-been = Wala rito ang chat na napasukan mo na. Puwede kang pabalikin ng taong nasa loob nito.
desk-live-none = Walang chat na puwede mong pasukan.
desk-lapsed = Bumalik sa pila ang mga chat na kinuha ni { $name }. Nagpapahinga siya.
desk-live-with = Kasama si { $names }
desk-live-ask = Humiling na pumasok
desk-live-asked = Humiling ka. Bubukas dito ang chat kapag pinapasok ka ng console nila.
desk-notes = Mga tala para sa mga lead
desk-notes-means = Mga talang sinelyuhan ng mentor para sa mga lead. Nabubura ang bawat isa pagkalipas ng 90 araw.
desk-notes-open = Basahin ang mga tala
desk-notes-none = Walang tala.
desk-notes-by = Mula kay { $name }
desk-notes-by-nobody = Mula sa hindi nagbigay ng pangalan

## Sound

desk-signals = Kapag may sumulat o naghihintay
desk-signals-sound = Magpatunog nang mahina
desk-signals-shake = Panginigin ang telepono
desk-signals-means = Nakasara ang dalawa kapag nag-sign in ka. Walang naiiwan nito sa gamit.

## Words for oneself

desk-debrief = Mga salita para sa sarili mo
desk-debrief-means = Pagkatapos ng mahirap na chat, baka makatulong ang pagsulat. Ikaw ang pipili. Ikaw lang ang makakabasa.
desk-debrief-open = Sumulat o magbasa
desk-debrief-label = Ano ang naiwan sa iyo
desk-debrief-hint = Nananatili ito nang 30 araw. Huwag isama ang magsasabi kung sino ang kabataan.
desk-debrief-go = Itabi para sa akin
desk-debrief-told = Naitabi na. Ikaw lang ang makakabukas.
desk-debrief-none = Wala kang itinabi rito.
desk-note-closed = Hindi ito mabuksan ng susi mo. Baka mula ito bago ang bagong simula.
desk-note-until = Isinulat noong { $from }. Mabubura sa { $until }.
desk-note-erase = Burahin
desk-note-erase-long = Burahin ang isinulat noong { $date }
desk-note-erase-heading = Burahin na ngayon?
desk-note-erase-means = Mawawala agad ito para sa iyo. Hindi na ito mababawi.
desk-note-erase-yes = Burahin
