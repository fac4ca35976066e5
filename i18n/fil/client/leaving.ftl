### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = Mga pribadong window
private-lead = Sa karamihan ng browser, walang listahan ng binuksan mo ang pribadong window, kapag naisara na.
private-in-app = Bukas ang pahinang ito sa loob ng { $app }. Baka may listahan ang app na iyon ng mga pahinang binubuksan mo.
private-in-app-nameless = Mukhang bukas ang pahinang ito sa loob ng ibang app. Baka may listahan ang app na iyon ng mga pahinang binubuksan mo.
private-in-app-1 = Pindutin ang tatlong tuldok o ang tanda ng share.
private-in-app-2 = Piliing buksan ito sa browser mo, gaya ng Chrome o Safari.
private-in-app-3 = Kung walang ganoon, buksan ang browser mo at i-type doon ang { $address }.
private-this = Ang browser mo: { $browser }
private-type = I-type ang { $address } sa window na iyon.
private-close = Kapag tapos ka na, isara ang window na iyon at lahat ng tab nito.
private-versions = Tugma ang mga hakbang sa karamihan ng bersiyon. Baka medyo iba ang sa iyo.
private-none = Walang pribadong window? Baka may nagsara nito. Puwede kang gumamit ng ibang teleponong pinagkakatiwalaan mo.
private-others = Ibang browser
private-not-heading = Ano ang hindi natatago ng pribadong window
private-not-1 = Mga listahang baka nasa Wi-Fi, sa bahay o sa paaralan
private-not-2 = Ang baka alam ng kumpanya ng telepono tungkol sa mga site na binubuksan mo
private-not-3 = App na nag-eespiya sa teleponong ito, o app ng pamilya o paaralan na nagbabantay rito
private-not-4 = Mga tawag at text, screenshot, at mga file na sine-save mo
private-not-5 = Pribadong window na naiwang bukas

## Names of browsers

private-name-chrome-phone = Chrome sa telepono
private-name-safari-phone = Safari sa iPhone o iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox sa telepono
private-name-focus = Firefox Focus o Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave sa telepono
private-name-edge-phone = Edge sa telepono
private-name-opera-phone = Opera sa telepono
private-name-other-phone = ibang browser sa telepono
private-name-chrome-computer = Chrome sa computer
private-name-edge-computer = Edge sa computer
private-name-firefox-computer = Firefox sa computer
private-name-safari-computer = Safari sa Mac
private-name-other-computer = ibang browser sa computer

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Pindutin ang tatlong tuldok.
private-chrome-phone-2 = Piliin ang bagong Incognito tab.
private-safari-phone-1 = Pindutin ang tanda ng mga tab: dalawang parisukat.
private-safari-phone-2 = Piliin ang Private. Sa ilang bersiyon, i-swipe mo ito, o buksan muna ang menu.
private-safari-phone-3 = Pindutin ang plus.
private-samsung-1 = Pindutin ang tanda ng mga tab.
private-samsung-2 = Piliin ang Secret mode.
private-firefox-phone-1 = Pindutin ang tanda ng mga tab.
private-firefox-phone-2 = Pindutin ang maskara, o Private.
private-firefox-phone-3 = Pindutin ang plus.
private-focus-1 = Pribado ang browser na ito mula sa simula.
private-focus-2 = Kapag tapos ka na, pindutin ang basurahan.
private-duckduckgo-1 = Buksan ang pahina gaya ng ginagawa mo ngayon.
private-duckduckgo-2 = Kapag tapos ka na, pindutin ang apoy. Binubura nito ang mga tab at ang iniwan ng mga pahina.
private-brave-phone-1 = Pindutin ang tatlong tuldok.
private-brave-phone-2 = Piliin ang bagong private tab.
private-edge-phone-1 = Pindutin ang tanda ng mga tab.
private-edge-phone-2 = Piliin ang InPrivate.
private-edge-phone-3 = Pindutin ang plus.
private-opera-phone-1 = Pindutin ang tanda ng mga tab.
private-opera-phone-2 = Piliin ang Private.
private-opera-phone-3 = Pindutin ang plus.
private-other-phone-1 = Buksan ang menu: tatlong tuldok o tatlong guhit.
private-other-phone-2 = Hanapin ang Private, Incognito o Secret.
private-chrome-computer-1 = Buksan ang menu: tatlong tuldok sa taas.
private-chrome-computer-2 = Piliin ang bagong Incognito window.
private-edge-computer-1 = Buksan ang menu: tatlong tuldok sa taas.
private-edge-computer-2 = Piliin ang bagong InPrivate window.
private-firefox-computer-1 = Buksan ang menu: tatlong guhit sa taas.
private-firefox-computer-2 = Piliin ang bagong private window.
private-safari-computer-1 = Buksan ang menu na File sa taas.
private-safari-computer-2 = Piliin ang bagong private window.
private-other-computer-1 = Buksan ang menu sa taas.
private-other-computer-2 = Hanapin ang bagong private window.

## Forget this phone

forget-heading = Kalimutan ang teleponong ito
forget-lead = Puwede mong burahin ang iniwan ng pahinang ito sa teleponong ito, at makita ang resulta.
forget-only = Hindi magbabago ang ibang pahina at app.
forget-not-yet = Hindi pa kami tumitingin. Kahit pagtingin ay puwedeng mag-iwan ng maliit na bakas.
forget-start = Burahin na
forget-going = Binubura, tapos titingin ulit
forget-again = Burahin ulit
forget-list = Ano ang narito noon, at ano ang narito ngayon
forget-all-gone = Tapos na. Tumingin kami ulit at walang nakitang anuman ng pahinang ito.
forget-some-left = May natitira pa rito.
forget-not-sure = Binura namin ang kaya namin. May hindi namin mabura o makita.
forget-row-copies = Mga kopya ng pahinang ito
forget-row-notes = Mga tala para sa susunod na pagbisita
forget-row-tab = Mga tala para sa tab na ito
forget-row-databases = Mga database
forget-row-cookies = Mga cookie
forget-row-workers = Ang nagpapagana sa pahinang ito nang walang internet
forget-row-server = Mga cookie at file na browser lang ang makakabura
forget-none = Dati: 0. Ngayon: 0. Walang narito.
forget-gone = Dati: { $before }. Ngayon: 0. Wala na.
forget-left = Dati: { $before }. Ngayon: { $after }. Narito pa.
forget-left-now = Ngayon: { $after }. Narito pa.
forget-unknown = Hindi kami pinatitingin ng browser na ito.
forget-told = Sinabihan ang browser na burahin ang mga ito. Hindi namin ito matitingnan.
forget-offline = Hindi pa tapos. Baka walang internet. Puwede mong burahin ulit sa susunod na pagbisita.
forget-to-do = Ano ang puwede mong gawin
forget-to-do-tabs = Isara ang ibang tab ng pahinang ito. Tapos burahin ulit.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

forget-site-chromium = Buksan ang menu, Settings, Site settings, tapos All sites. Hanapin ang { $address } at burahin ito. Sa iPhone, hanapin ang Delete browsing data.
forget-site-firefox = Buksan ang menu, tapos Settings. Hanapin ang site data. Hanapin ang { $address } at burahin ito.
forget-site-safari-phone = Buksan ang Settings ng telepono, tapos Safari, Advanced, Website Data. Hanapin ang { $address } at burahin ito.
forget-site-safari-computer = Buksan ang Settings ng Safari, Privacy, tapos Manage Website Data. Hanapin ang { $address } at alisin ito.
forget-site-samsung = Buksan ang menu, Settings, Sites and downloads, tapos Manage website data. Hanapin ang { $address } at burahin ito.
forget-site-other = Hanapin ang site data sa settings ng browser. Hanapin ang { $address } at burahin ito.

## What no page can show or clear

forget-cannot-heading = Ano ang hindi nito maipapakita o mabubura
forget-cannot-1 = Ang linya sa history ng browser mo, at ang mungkahi ng address bar
forget-cannot-2 = Mga listahan sa Wi-Fi o sa kumpanya ng telepono
forget-cannot-3 = Mga screenshot, kopya sa backup, at ibang gamit
forget-cannot-4 = Ang icon, kung naglagay ka sa teleponong ito. Idiin ito para alisin
forget-history-heading = Alisin ang linya sa history
forget-history-1 = Buksan ang menu ng browser, tapos History. Sa Safari, pindutin ang libro, tapos ang orasan.
forget-history-2 = Hanapin ang { $title }, na may { $address } sa ilalim. Idiin ito, i-swipe, o pindutin ang X. Burahin ang linyang iyon.
forget-history-3 = Kung may tumitingin sa teleponong ito, puwedeng mapansin ang walang lamang history. Baka hindi mapansin ang isang linyang kulang.
