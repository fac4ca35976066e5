### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Makipag-usap
talk-looking = Sandali lang
talk-now = May tao rito ngayon.
talk-now-minutes = May tao rito. Baka abutin ng ilang minuto.
talk-now-half-hour = May tao rito. Baka abutin ng hanggang 30 minuto.
talk-now-long = May tao rito. Baka abutin ng mahigit 30 minuto.
talk-nobody = Walang tao rito ngayon. Puwede kang mag-iwan ng mensahe, o tumawag o mag-text sa isang linya.
talk-nobody-until = Maghihintay ang mensahe hanggang { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Tapos mabubura ito.
talk-closed = Sarado ang chat ngayon. Bukas ang mga linyang ito.
talk-limits-missing = Hindi na-load ang pahina tungkol sa nananatiling pribado. Walang naipadala.
talk-door-missing = Hindi namin makita kung may tao rito ngayon. Walang naipadala.

## Before the first text box

talk-card-of = { $count } sa 2
talk-next = Susunod
talk-back-words = May anim na salita ako
talk-back-words-note = Mga salita mula sa naunang chat
talk-seen-heading = May nakakakita ba ng teleponong ito?
talk-seen-lead = Tungkol ito sa ngayon, at sa mamaya. Ikaw ang pipili ng ligtas para sa iyo.
talk-seen-no = Wala, ako lang
talk-seen-maybe = Baka, o hindi ko alam
talk-seen-yes = Oo, may tumitingin dito
talk-seen-tip-1 = Mabilis na itinatago ng Umalis ang pahinang ito. Nasa taas ito ng bawat pahina.
talk-seen-tip-2 = Walang naiiwan sa telepono mula sa chat na ito, maliban kung piliin mo.
talk-seen-tip-3 = Baka matutuhan ng keyboard ang mga salita. Puwede kang sumulat nang maikli, o huwag maglagay ng pangalan.
talk-seen-tip-4 = Nakikita ng app na nag-eespiya ang screen. Baka mas ligtas ang ibang telepono.
talk-seen-tip-5 = Kung may dumating, puwede kang umalis. Maghihintay ang chat, kung kukunin mo muna ang mga salita.
talk-go-on = Magpatuloy
talk-lines-instead = Tumawag o mag-text sa isang linya

## The first words

talk-write-heading = Ano ang gusto mong sabihin?
talk-write-lead = Puwede kang magsimula sa maliit. Sapat na ang "Hi". Puwede kang tumigil anumang oras.
talk-write-label = Ang mensahe mo
talk-urgent = Kailangan ko ng tao agad
talk-urgent-note = Ito lang at ang wika mo ang nakikita tungkol sa iyo sa pila.
talk-start = Simulan
talk-leave-message = Iwan ang mensaheng ito
talk-start-only = Simulan nang walang mensahe
