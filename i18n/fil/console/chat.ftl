### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = Isang chat
chat-back = Ang desk
chat-opening = Bumubukas ang chat. Sandali lang.
chat-over = Tapos na ang chat na ito para sa iyo, o hindi pa ito bumukas dito.
chat-over-note = Kung mahirap ito, puwede kang magpahinga. Puwede kang sumulat ng ilang salita para sa sarili mo sa desk.

## Who reads

chat-readers = Sino ang makakabasa nito: { $names }.
chat-present = Bukas sa kabataan ang chat.
chat-away = Hindi bukas sa kabataan ang chat ngayon.
chat-who-youth = Ang kabataan
chat-who-intake = ang unang sasagot
chat-who-someone = Isang kasama sa grupo
chat-who-me = { $name } (ikaw)
chat-who-lead = { $name } (lead)
chat-who-you = Ikaw

## What was said

chat-log = Ang nasabi
chat-empty = Narito ang masasabi mula ngayon.
chat-typing = Nagsusulat siya.
chat-card = Isang lugar mula sa listahan
chat-card-of = Isang lugar: { $name }
chat-lesson = Isang aralin
# $name: the title of the lesson.
chat-lesson-of = Isang aralin: { $name }
chat-state-sending = Ipinapadala
chat-state-not-sent = Hindi naipadala
chat-again = Ipadala ulit
chat-drop = Alisin
chat-line-of-opened = Nagsimula ang chat.
chat-line-of-joined = Pumasok si { $name }.
chat-line-of-left = Umalis si { $name }.
chat-line-of-handed-over = Ipinasa ang chat kay { $name }.
chat-line-of-lead-joined = Pumasok si { $name } bilang lead.
chat-line-of-renewed = May bagong susi ang chat. Ang mga dating tao pa rin ang makakabasa.
chat-line-of-came-back = Bumalik ang kabataan, baka sa ibang telepono.
chat-line-of-danger = Sabi ni { $name }: nasa panganib ngayon.
chat-line-of-unreadable = May dumating na hindi mabuksan dito.
chat-line-of-update = May dumating mula sa mas bagong bersiyon ng pahinang ito.
chat-line-of-missing = May kulang dito.
chat-line-of-changed = Nagbago kung sino ang makakabasa nito.

## How it stands

chat-line-coming-back = Bumabalik ang koneksiyon. Maghihintay hanggang noon ang ipinapadala mo.
chat-line-poll = Mabagal ang koneksiyon. Gumagana ito, at baka matagalan ang mga salita.
chat-line-offline = Walang koneksiyon. Naghihintay rito ang ipinapadala mo.
chat-line-elsewhere = Bukas ang chat na ito sa iba mong tab. Nakahinto ang isang ito.
chat-stage-opening = Bubukas ang chat kapag dumating ang susi nito.
chat-stage-closed = Tapos na ang chat na ito.
chat-stage-full = Puno na ang chat na ito. Wala nang kasya. Puwede mo itong isara rito, at puwedeng magsimula ng bago ang kabataan.
chat-stage-gone = Nabura ang chat na ito.
chat-stage-update = Isinulat ang chat na ito gamit ang mas bagong pahina. Puwede mong buksan ulit ang console.
chat-stage-tampered = May pinirmahan dito ng maling kamay. Wala nang ipapakita pa. Puwede mo itong tingnan kasama ang isang lead.
chat-missing = May hindi dumating. Naghihintay ang kasunod nito.
chat-go-on = Magpatuloy sa narito

## Writing

chat-write = Ang mensahe mo
chat-write-whisper = Ang bulong mo
chat-send = Ipadala
chat-canned = Mga salitang mapagsisimulan
chat-canned-means = Pindutin ang isa para ilagay sa mensahe mo. Puwede mo itong palitan bago ipadala.
chat-canned-language = Wika ng mga salita
chat-canned-begin = Para magsimula
chat-canned-listen = Para makinig
chat-canned-steady = Para kumalma
chat-canned-danger = Kapag baka hindi ligtas
chat-canned-wait = Habang naghihintay siya
chat-canned-end = Para magtapos
chat-cards = Magpadala ng lugar
chat-cards-means = Hindi makita ng server kung aling lugar ang hinahanap o ipinapadala mo.
chat-cards-search = Pangalan, bayan o uri ng tulong
chat-cards-missing = Hindi dumating ang listahan ng mga lugar. Puwede mong subukan ulit mamaya.
chat-cards-none = Walang nakitang lugar. Puwede mong subukan ang ibang salita.
chat-cards-sent = Naipadala: { $name }
chat-cards-hold = Baka hindi malayang makaalis ang mga tao
chat-cards-demo = Inimbento, para sa pagsubok
chat-lessons = Magpadala ng aralin
chat-lessons-means = Hindi makita ng server kung aling aralin ang ipinapadala mo.
chat-lessons-missing = Hindi dumating ang mga aralin. Puwede mong subukan ulit mamaya.

## Asking a colleague

chat-ask = Magtanong sa isang kasama
chat-ask-nobody = Walang ibang naka-duty ngayon.
chat-ask-what = Ano ang hinihiling mo
chat-ask-hand-over = Pumalit
chat-ask-join = Pumasok din
chat-ask-whisper = Bumulong kasama ko
chat-ask-who = Sino
chat-ask-pick = Pumili ng isa
chat-ask-free = { $name }
chat-ask-busy = { $name } (may mga chat)
chat-ask-away = { $name } (wala ngayon)
chat-ask-missing = Wala pang napili.
chat-ask-go = Humiling
chat-ask-told = Humiling ka kay { $name }.
chat-offered = May hinilingang pumalit o pumasok.
chat-offer-withdraw = Itigil ang paghiling
chat-offer-withdrawn = Wala nang hinihilingan.
chat-in-with = Makakabasa at makakasulat dito si { $names }. Puwede kang magpaalam bago umalis.
chat-leave-to-them = Umalis, at iwan ito sa kanila
chat-leave-heading = Iwan sa kanila ang chat na ito?
chat-leave-means-1 = Wala ka nang mababasa pa rito, at hindi ka makakabalik nang mag-isa.
chat-leave-means-2 = Makikita ng kabataan na umalis ka.
chat-leave-yes = Iwan sa kanila
chat-left-told = Wala ka na sa chat na iyon. Wala ka nang mababasa pa roon.
chat-whisper = Bulong
chat-whisper-means = Kayong dalawa lang ang makakabasa nito. Hindi ito nakikita ng kabataan.
chat-whisper-log = Ang ibinulong
chat-whisper-close = Tapusin ang bulong
chat-whisper-close-heading = Tapusin ang bulong na ito?
chat-whisper-close-means = Mabubura para sa inyong dalawa ang ibinulong. Hindi na ito mababawi.
chat-whisper-close-yes = Tapusin at burahin

## What else can be done

chat-acts = Iba pa
chat-heavy = Mabigat ang chat na ito
chat-heavy-means = Wala kang pangalawang chat noon, at may sampung minutong pahinga pagkatapos.
chat-heavy-told = Namarkahan na itong mabigat. Puwede kang magdahan-dahan.
chat-heavy-off-told = Hindi na ito nakamarkang mabigat.
chat-phrase = Humiling ng check phrase
chat-phrase-told = Nakikita ng kabataan kung paano magkasundo sa check phrase.
chat-note = Mag-iwan ng tala para sa mga lead
chat-note-label = Tala para sa mga lead
chat-note-hint = Mga lead lang ang makakabukas nito. Mabubura ito pagkalipas ng 90 araw.
chat-note-go = Selyuhan at iwan
chat-note-told = Selyado na ang tala. Mga lead lang ang makakabukas nito.
chat-note-long = Masyado itong mahaba para sa isang tala. Puwede mo itong paikliin.
chat-danger = Nasa panganib ngayon
chat-danger-heading = May nasa panganib ba ngayon?
chat-danger-means-1 = Tatawagin ang lahat ng lead.
chat-danger-means-2 = Makikita ng kabataan na sinabi mo ito.
chat-danger-means-3 = May mga hakbang na susundan mo. Walang nire-report ang button na ito.
chat-danger-yes = Oo, tawagin ang mga lead
chat-danger-told = Tinawag na ang mga lead. Hindi ka nag-iisa rito.
chat-danger-now = Nasa panganib ngayon
chat-danger-region = Lugar
chat-danger-step = Hakbang { $at } sa { $of }
chat-danger-next = Susunod na hakbang
chat-danger-back = Naunang hakbang
chat-danger-lines-missing = Hindi dumating ang mga linya ng krisis. Nasa unang pahina ang mga iyon para sa lahat.
chat-close = Isara ang chat
chat-close-heading = Isara ang chat na ito?
chat-close-means-1 = Tapos na ito para sa iyo. Wala ka nang mababasa pa rito.
chat-close-means-2 = Puwedeng maghintay ulit ng iba ang kabataan.
chat-close-yes = Isara
chat-close-told = Sarado na ang chat para sa iyo.
chat-erase = Burahin ang chat
chat-erase-heading = Burahin ang chat na ito para sa lahat?
chat-erase-means-1 = Mawawala agad ang lahat, pati sa kabataan.
chat-erase-means-2 = Hindi na ito mababawi.
chat-erase-yes = Burahin
chat-erase-told = Nabura na ang chat.
chat-block = I-block
chat-block-heading = I-block ang sumusulat dito?
chat-block-means-1 = Tuluyang matatapos ang chat, at mabubura ang lahat nito.
chat-block-means-2 = Makikita pa rin niya ang mga linya ng krisis.
chat-block-means-3 = Kung may nangyari, puwede ka munang mag-iwan ng tala para sa mga lead.
chat-block-yes = I-block at burahin
chat-block-told = Na-block at nabura na ang chat.
