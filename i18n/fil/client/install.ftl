### Put an icon on this phone. What it means comes before the choice of a name.

install-open = Maglagay ng icon sa teleponong ito
install-heading = Maglagay ng icon sa teleponong ito
install-lead = Bumubukas ang icon sa isang pindot, kahit walang internet.
install-lead-apple = Bumubukas ang icon sa isang pindot. Sa iPhone o iPad, kailangan nito ng internet.

## Before it: what someone may want to weigh

install-warn-heading = Mabuting malaman muna
install-warn-stays = Maiiwan sa teleponong ito ang icon at ang pahina nito ng mga sukat. Sa window nito, hindi sila inaalis ng Umalis.
install-warn-asked = Baka may makakita nito at magtanong.
install-warn-off = Puwede mo itong alisin gaya ng ibang app. Idiin ang daliri rito, tapos piliin ang alisin.
install-warn-apart = Sa iPhone, maiiwan sa Safari ang na-save mo roon. Puwede mo rin itong kalimutan doon.

## The choice

install-choose = Puwede kang pumili ng pangalan at larawan
install-name-units = Mga sukat
install-name-measure = Panukat
install-name-convert = Pang-convert
install-fixed = Hindi magbabago ang pangalan. Para palitan, puwede mong alisin ang icon at magsimula ulit.
install-opens = Nagbubukas ito ng pahinang nagko-convert ng milya sa kilometro. Dito papunta ang "Home" sa dulo niyon.
install-start = I-save at idagdag ang icon

## After it

install-ready = Naka-save na ito sa teleponong ito. Isang hakbang pa para sa icon.
install-ask = Idagdag na ang icon
install-menu-heading = Dalawang hakbang sa browser mo
install-menu-1 = Buksan ang menu ng browser mo, o ang button na share.
install-menu-2 = Piliin ang "Add to Home screen" o "Install".
install-done = Nasa teleponong ito na ang icon.
install-already = Binuksan mo ito mula sa icon nito.
install-declined = Walang naidagdag na icon. Nasa teleponong ito pa rin ang na-save.
install-forgotten = Wala na sa teleponong ito ang na-save. Maiiwan ang icon hanggang alisin mo ito.
install-offline = Walang internet ngayon. Puwede mong subukan ulit mamaya. Walang na-save.
install-offline-still = Walang internet ngayon. Puwede mong subukan ulit mamaya. Nasa teleponong ito pa rin ang na-save mo dati.
install-failed-still = Hindi gumana ngayon. Baka walang internet o walang espasyo. Nasa teleponong ito pa rin ang na-save mo dati.
