### Talk: the waiting room and the chat.

talk-chat-heading = Ang chat mo

## Where the chat is

talk-opening = Binubuksan ang chat mo. Nila-lock muna sa teleponong ito ang mga salita mo.
talk-waiting = May puwesto ka na. May sasagot sa iyo rito.
talk-wait-now = Baka malapit ka na.
talk-wait-minutes = Baka abutin ng ilang minuto.
talk-wait-half-hour = Baka abutin ng hanggang 30 minuto.
talk-wait-long = Baka abutin ng mahigit 30 minuto.
talk-wait-meanwhile = Nasa iyo pa rin ang puwesto mo kahit tumingin-tingin ka rito. Puwede kang sumulat habang naghihintay.
talk-wait-look = Humanap muna ng tulong
talk-wait-read = Magbasa muna
talk-wait-steady = Pakalmahin ako
talk-left = Naiwan na ang mensahe mo. Walang tao rito ngayon.
talk-left-none = Naghihintay rito ang chat mo. Walang tao rito ngayon.
talk-left-until = Maghihintay ito hanggang { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Tapos mabubura ito. Puwede kang bumalik gamit ang anim na salita.
talk-over = Tapos na ang chat na ito.
talk-over-closed = Sarado ang chat ngayon. Naka-lock pa rin ang isinulat mo.
talk-over-clock = Mukhang mali ang orasan ng teleponong ito. Kailangan ng chat ang tamang araw at oras.
talk-over-failed = May hindi gumana rito. Naka-lock pa rin ang isinulat mo.
talk-over-full = Puno na ang chat na ito. Wala nang kasya. Puwede kang magsimula ng bago, at doon magpatuloy.
talk-look-again = Tumingin ulit
talk-gone = Wala na rito ang chat na ito. Nabura ito, o binuksan gamit ang anim na salita sa ibang lugar.
talk-tampered = May binago rito ang isang wala sa chat na ito. Mas ligtas na tumigil dito. Bukas ang mga linyang ito.
talk-update = Kailangan ng mas bagong pahina para magpatuloy. Darating ito kapag binuksan ulit ang pahinang ito.
talk-new = Magsimula ng bagong chat
talk-wait-again = Maghintay ng isang tao
talk-wait-same = Hintayin ang parehong tao

## The line

talk-line-coming-back = Walang koneksiyon. Sinusubukan ulit. Hindi nawala ang isinulat mo.
talk-line-offline = Walang internet ngayon. Ipapadala ang isinusulat mo kapag bumalik ito.
talk-line-poll = Mabagal ang koneksiyon dito. Gumagana pa rin ito.
talk-line-elsewhere = Bukas ang chat na ito sa ibang tab. Nakahinto ang isang ito.
talk-line-busy = Mas matagal ito kaysa karaniwan. Kusa itong susubok ulit.
talk-line-stopped = Natapos ang koneksiyon. Hindi nawala ang isinulat mo.
talk-use-here = Gamitin dito
talk-open-again = Buksan ulit
talk-missing = May kulang sa chat na ito. Naghihintay rito ang isinusulat mo hanggang magpatuloy ka.
talk-missing-go-on = Magpatuloy nang wala ito

## Writing

talk-log = Mga mensahe
talk-write = Sumulat dito
talk-send = Ipadala
talk-sending = Ipinapadala
talk-sent = Naipadala
talk-not-sent = Hindi naipadala
talk-again = Ipadala ulit
talk-drop = Alisin
talk-you = Ikaw
talk-mentor = Mentor
talk-typing = May nagsusulat
talk-line-opened = Binuksan mo ang chat na ito. Ang mga taong may pangalan lang dito ang makakabasa.
talk-line-joined = Narito na si { $name }.
talk-line-left = Umalis na si { $name }.
talk-line-handed-over = Si { $name } na ang magpapatuloy kasama mo.
talk-line-lead-joined = Sumali si { $name } para tumulong. Nakikita mo ang lahat ng nagbabasa nito.
talk-line-renewed = Pinalitan ang mga lock ng chat na ito. Ang mga dating tao pa rin ang makakabasa.
talk-line-came-back = Bumalik ka na. Walang ipinapakita rito mula sa dati.
talk-line-danger = May nagsabing may panganib ngayon. Nasa ibaba ang mga linya ng tulong.
talk-line-unreadable = May isang mensaheng hindi mabasa.
talk-line-update = May isang mensaheng kailangan ng mas bagong pahina.
talk-line-missing = May kulang dito.
talk-line-changed = Nagbago kung sino ang makakabasa nito.
talk-card = Isang lugar na baka makatulong
talk-lesson = Isang araling mababasa
talk-card-open = Buksan
talk-somebody = Isang tao

## Who can read this

talk-readers = Sino ang makakabasa nito
talk-readers-are = Makakabasa nito: { $names }
talk-reader-me = Ikaw
talk-reader-mentor = { $name }, mentor
talk-reader-lead = { $name }, lead
talk-reader-nameless = Isang mentor
talk-reader-intake = Ang unang sasagot
talk-readers-note = Walang ibang makakabukas nito. Naka-lock ito sa server.
talk-not-again = Huwag na ulit ang taong ito
talk-not-again-sure = Hindi na ibibigay sa iyo ang taong ito. Maghihintay ka ng iba. Baka mas matagal iyon.
talk-share = May bagong tao rito. Ipakita sa kaniya ang nasabi na?
talk-share-yes = Ipakita
talk-share-no = Magsimula nang bago

## More

talk-more = Iba pa
talk-alarm = Nasa panganib ako ngayon
talk-alarm-sure = Hihilingin sa isang lead na sumali sa chat na ito. Baka mas mabilis ang isang linya. Walang nakakaalam dito kung nasaan ka.
talk-alarm-call = Tumawag ng lead dito
talk-alarm-done = Hiniling na ang isang lead. Makikita mo rito kapag sumali siya.
talk-alarm-nobody = Walang lead dito ngayon. Naghihintay ang chat ng isa. Matutulungan ka ng isang linya ngayon.
talk-keep = I-save ang chat na ito sa teleponong ito
talk-keep-note = Hanggang umalis ka, o hanggang 30 minutong hindi ginagamit. Puwede itong mabuksan ng may hawak ng teleponong ito.
talk-typing-switch = Ipakita kapag nagsusulat ako
talk-erase = Burahin ang lahat
talk-erase-sure = Binubura nito agad ang chat para sa lahat. Walang makakabalik nito.
talk-end = Isara ang chat na ito
talk-end-sure = Kakalimutan ng pahinang ito ang chat. Makakabalik ka gamit ang anim na salita.
talk-end-sure-wordless = Kakalimutan ng pahinang ito ang chat. Wala pang anim na salita, kaya walang makakabalik dito.
talk-yes = Oo
talk-no = Hindi
talk-failed = Hindi iyon gumana ngayon. Walang nagbago. Puwede mong subukan ulit.
talk-failed-offline = Hindi iyon gumana. Baka walang internet ngayon. Puwede mong subukan ulit.
