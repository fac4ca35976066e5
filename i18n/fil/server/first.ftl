### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Home

## Leave

leave = Umalis na
skip-leave = Umalis na sa pahinang ito
leave-keys = Puwede mo ring pindutin ang Shift o Esc nang tatlong beses.
leave-presses-2 = Pindutin pa nang dalawang beses para umalis.
leave-presses-1 = Pindutin pa nang isang beses para umalis.

## The bar and the menu

lines-button = Tawag o text
languages-button = Palitan ang wika
languages-heading = Pumili ng wika
back = Bumalik
loading = Sandali lang
offline = Walang internet ngayon. Baka gumagana pa ang tawag at text.
try-again = Subukan ulit
show-page = Ipakita ang pahina

## Home

home-heading = Ano ang kailangan mo ngayon?
home-lead = Walang account. Walang pangalan. Hindi namin alam kung ano ang hinahanap mo.
new-question = Bago ka rito?
new-text = Mabilis na itinatago ng Umalis ang pahinang ito. Hindi nito matatago ang lahat.
new-show = Tingnan kung paano: 30 segundo
new-skip = Laktawan
find-help = Humanap ng tulong
find-help-note = Matutulugan, pagkain, nars, abogado at iba pa
talk-button = Sumulat sa isang tao
talk-button-note = Chat sa isang mentor. Walang account, walang pangalan.
# Short lessons, and ways to feel steadier.
learn-button = Matuto
learn-button-note = Maiikling card na babasahin sa sarili mong bilis
home-lines-heading = Makipag-usap ngayon
more-lines = Iba pang linyang matatawagan o mate-text
keep-button = I-save sa teleponong ito
keep-note = Nakasara ito hanggang piliin mo. Tapos gumagana ito nang walang internet. Puwede itong makita ng may hawak ng teleponong ito.
limits-button = Ano ang matatago at hindi matatago ng Umalis

## What Leave does, and what it cannot hide

limits-heading = Ano ang matatago at hindi matatago ng Umalis
limits-short-1 = Itinatago nito agad ang pahinang ito. May bubukas na karaniwang pahina.
limits-short-2 = Hindi babalik dito ang button na Back.
limits-short-3 = Hindi nito matatago ang lahat: ang linya sa history, ang nakikita ng network, ang taong nakakakita ng screen.
limits-does-heading = Ano ang ginagawa ng Umalis
limits-does-1 = Itinatago nito agad ang pahinang ito. May bubukas na karaniwang pahina.
limits-does-2 = Hindi babalik dito ang button na Back.
limits-does-3 = Binubura nito ang na-save ng pahinang ito sa teleponong ito.
limits-does-4 = Sapat na ang isang pindot. O pindutin ang Shift o Esc nang tatlong beses.
limits-fingers = Umalis din gamit ang dalawang daliri
limits-fingers-note = Pumindot nang dalawang beses, mabilis, gamit ang dalawang daliri. Nakasara ito hanggang piliin mo. Para sa pagbisitang ito lang.
limits-cannot-heading = Ano ang hindi matatago ng Umalis
limits-cannot-1 = Isang pagbisita sa history ng browser mo
limits-cannot-2 = Ang mungkahi ng address bar kapag may nag-type
limits-cannot-3 = Ang iba mong gamit, kung iisa ang history nila
limits-cannot-4 = Mga listahang baka nasa Wi-Fi, sa bahay o sa paaralan
limits-cannot-5 = Ang baka alam ng kumpanya ng telepono tungkol sa mga site na binubuksan mo
limits-cannot-6 = App na nag-eespiya sa teleponong ito: nakikita nito ang screen
limits-cannot-7 = Mga screenshot, at ang maliit na larawan kapag nagpalit ka ng app
limits-cannot-8 = Mga salitang natutuhan ng keyboard mula sa iyo
limits-cannot-9 = Ang kinopya mo, gaya ng numero: puwede pa itong i-paste
limits-cannot-10 = Ang pagpayag mo, kung ipinaalam mo sa browser kung nasaan ka
limits-cannot-11 = Ang screen mismo, kapag may nakakakita
limits-try-heading = Subukan ngayon ang Umalis
limits-try = Totoong aalis ito. Bubukas ang { $site }. Tapos pindutin ang Back: hindi lalabas ang pahinang ito.
limits-try-kept = Inaalis din nito ang na-save mo sa teleponong ito.
limits-try-button = Umalis na, para subukan
limits-return-heading = Paano bumalik
limits-return-address = I-type ang { $address } sa taas ng browser mo. Baka imungkahi ito mamaya, kapag may nag-type doon.
limits-open-again = O gumamit ng pribadong window, sa teleponong pinagkakatiwalaan mo. Mas kaunti ang naiiwan.
limits-private = Mga pribadong window, hakbang-hakbang
limits-forget = Kalimutan ang teleponong ito
limits-forget-note = Binubura ang iniwan ng pahinang ito rito, at ipinapakita sa iyo
limits-install = Maglagay ng icon sa teleponong ito

## Lines to call or text

lines-heading = Tawag o text
lines-lead = Puwede kang magtanong bago ka magkuwento. Puwede kang tumigil anumang oras. Puwedeng makita sa teleponong ito at sa bill ang mga tawag at text.
line-call = Tawagan ang { $number }
line-text = I-text ang { $number }
line-text-keyword = I-text ang { $keyword } sa { $number }
line-chat = Mag-chat sa site nila
line-site = Ang site nila
line-site-chat = Ang site nila (may chat)
line-site-note = Bubukas ito sa bagong tab. Maiiwan ang site na iyon sa history ng teleponong ito.
line-may-report-yes = Baka kailangan nilang magsabi sa pulis o sa child services. Puwede mo muna itong itanong.
line-may-report-no = Sabi nila, hindi nila nire-report ang sinasabi mo.
line-may-report-unknown = Hindi namin alam kung ano ang baka kailangan nilang i-report. Puwede kang magtanong bago ka magkuwento.
line-free = Libre. Baka may singil sa text ang plan mo.
line-free-call = Libre ang tawag. Baka bumilang ng minuto ang plan mo, o maningil sa text.
line-cost-unknown = Hindi namin alam kung magkano.
line-always-open = Araw at gabi.
line-hours-unknown = Hindi namin alam ang oras.
line-languages = Mga wika: { $languages }
line-checked = May taong tumingin dito noong { DATETIME($date, dateStyle: "long") }.
line-not-checked = Wala pang taong tumingin dito. Galing ito sa mga pampublikong pahina.
line-name-emergency = Emergency
line-answers-emergency = Isang tauhan ng 911. Puwede silang magpadala ng pulis, bumbero o ambulansiya.
line-note-emergency = Sa ilang lugar lang gumagana ang text sa 911. Kung kaya mo, tumawag.
line-name-988 = 988 Suicide & Crisis Lifeline
line-answers-988 = Isang sanay na counselor. Para sa madidilim na isip, o kapag sobra na ang lahat.
line-note-988 = Para sa Espanyol, tumawag at pindutin ang 2.
line-name-nhth = National Human Trafficking Hotline
line-answers-nhth = Taong makakausap. Para sa oras na may gumagamit sa iyo o sa trabaho mo para sa sarili nila.
line-note-nhth = Baka magsabi ito sa pulis tungkol sa wala pang 18 o nasa panganib. Bagong grupo ang nagpapatakbo mula huling bahagi ng 2025. Sa telepono, ayon sa lumang pahina, may mahigit 200 wika.
line-name-nrs = National Runaway Safeline
line-answers-nrs = Taong makakausap, para sa edad 12 hanggang 21. Para sa umalis sa bahay, o nag-iisip nito.
line-name-rainn = National Sexual Assault Hotline
line-answers-rainn = Taong makakausap. Para sa sex o hipo na hindi mo gusto, ngayon o noong matagal na.
line-name-childhelp = Childhelp National Child Abuse Hotline
line-answers-childhelp = Taong makakausap. Para sa oras na may nananakit sa bata o tinedyer.
line-note-childhelp = Kung sabihin mo kung sino ang sinasaktan at saan, baka ipasa nila ito. Sa telepono, ayon sa lumang pahina, may mahigit 170 wika.
line-name-lir = love is respect
line-answers-lir = Taong makakausap. Tungkol sa pakikipag-date, at sa pag-ibig na masakit o nakakatakot.
line-name-trevor = The Trevor Project
line-answers-trevor = Taong makakausap, para sa mga LGBTQ na wala pang 25.
line-name-ncmec = National Center for Missing & Exploited Children
line-answers-ncmec = Taong makakausap. Para sa mga nawawalang kabataan, at sa mga litrato ng wala pang 18.
line-name-ctl = Crisis Text Line
line-answers-ctl = Taong mate-text. Para sa kahit anong mahirap na sandali.
line-note-ctl = Para sa Espanyol ang HOLA.
line-name-strong = StrongHearts Native Helpline
line-answers-strong = Taong makakausap o mate-text. Para sa mga Native kapag hindi ligtas ang pag-ibig o ang bahay.

## Honest marks: how far people have checked these words

mark-machine = Computer ang gumawa nito. Wala pang nagsasalita ng Tagalog na tumingin.
mark-draft = Tao ang nagsalin nito. Wala pang pangalawang tao na tumingin.
mark-stale = Nagbago ang pahina sa Ingles. Baka luma na ang pahinang ito.

## The plain page, for a browser without scripts

plain-heading = Mga taong matatawagan o mate-text mo
plain-lead = Ito ang maikling pahina. Gumagana ito sa kahit anong telepono.
plain-no-script = Hindi gumagana ang buong pahina sa browser na ito. Puwede ka pa ring tumawag o mag-text.
plain-back = Gumagana rin dito ang Umalis, pero puwedeng bumalik ang button na Back. Puwede mo ring isara ang tab na ito.
