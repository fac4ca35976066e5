### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = Fenèt prive
private-lead = Nan pifò navigatè, yon fenèt prive pa kenbe lis sa ou te louvri, yon fwa li fèmen.
# $app (text): the app that shows this page, such as Instagram.
private-in-app = Paj sa a louvri anndan { $app }. Aplikasyon sa a ka kenbe yon lis paj ou louvri.
private-in-app-nameless = Paj sa a sanble louvri anndan yon lòt aplikasyon. Aplikasyon sa a ka kenbe yon lis paj ou louvri.
private-in-app-1 = Tape twa pwen yo oswa siy pataje a.
private-in-app-2 = Chwazi louvri l nan navigatè ou, tankou Chrome oswa Safari.
# $address (text): what to type to open this page, such as example.org.
private-in-app-3 = Si pa gen chwa sa a, louvri navigatè ou epi tape { $address } la.
# $browser (text): one of the names below.
private-this = Navigatè ou: { $browser }
# $address (text): as above.
private-type = Tape { $address } nan fenèt sa a.
private-close = Lè ou fini, fèmen fenèt sa a ak tout onglè li yo.
private-versions = Etap yo bon pou pifò vèsyon. Pa ou a ka yon ti jan diferan.
private-none = Pa gen fenèt prive? Petèt yon moun etenn li. Ou ka sèvi ak yon lòt telefòn ou fè konfyans.
private-others = Lòt navigatè
private-not-heading = Sa yon fenèt prive pa kache
private-not-1 = Lis Wi-Fi a ka kenbe, lakay oswa lekòl
private-not-2 = Sa konpayi telefòn ou ka konnen sou sit ou louvri
private-not-3 = Yon aplikasyon k ap espyone telefòn sa a, oswa yon aplikasyon fanmi oswa lekòl k ap veye l
private-not-4 = Apèl ak tèks, foto ekran, ak fichye ou kenbe
private-not-5 = Yon fenèt prive ki rete louvri

## Names of browsers

private-name-chrome-phone = Chrome sou yon telefòn
private-name-safari-phone = Safari sou yon iPhone oswa yon iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox sou yon telefòn
private-name-focus = Firefox Focus oswa Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave sou yon telefòn
private-name-edge-phone = Edge sou yon telefòn
private-name-opera-phone = Opera sou yon telefòn
private-name-other-phone = yon lòt navigatè sou yon telefòn
private-name-chrome-computer = Chrome sou yon òdinatè
private-name-edge-computer = Edge sou yon òdinatè
private-name-firefox-computer = Firefox sou yon òdinatè
private-name-safari-computer = Safari sou yon Mac
private-name-other-computer = yon lòt navigatè sou yon òdinatè

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Tape twa pwen yo.
private-chrome-phone-2 = Chwazi nouvo onglè Incognito.
private-safari-phone-1 = Tape siy onglè yo: de kare.
private-safari-phone-2 = Chwazi Private. Nan kèk vèsyon ou glise rive sou li, oswa ou louvri yon meni anvan.
private-safari-phone-3 = Tape siy plis la.
private-samsung-1 = Tape siy onglè yo.
private-samsung-2 = Chwazi Secret mode.
private-firefox-phone-1 = Tape siy onglè yo.
private-firefox-phone-2 = Tape mask la, oswa Private.
private-firefox-phone-3 = Tape siy plis la.
private-focus-1 = Navigatè sa a prive depi okòmansman.
private-focus-2 = Lè ou fini, tape poubèl la.
private-duckduckgo-1 = Louvri paj la jan ou fè l kounye a.
private-duckduckgo-2 = Lè ou fini, tape flanm nan. Li efase onglè ak sa paj yo te kite.
private-brave-phone-1 = Tape twa pwen yo.
private-brave-phone-2 = Chwazi nouvo onglè prive.
private-edge-phone-1 = Tape siy onglè yo.
private-edge-phone-2 = Chwazi InPrivate.
private-edge-phone-3 = Tape siy plis la.
private-opera-phone-1 = Tape siy onglè yo.
private-opera-phone-2 = Chwazi Private.
private-opera-phone-3 = Tape siy plis la.
private-other-phone-1 = Louvri meni an: twa pwen oswa twa liy.
private-other-phone-2 = Chèche Private, Incognito oswa Secret.
private-chrome-computer-1 = Louvri meni an: twa pwen anlè.
private-chrome-computer-2 = Chwazi nouvo fenèt Incognito.
private-edge-computer-1 = Louvri meni an: twa pwen anlè.
private-edge-computer-2 = Chwazi nouvo fenèt InPrivate.
private-firefox-computer-1 = Louvri meni an: twa liy anlè.
private-firefox-computer-2 = Chwazi nouvo fenèt prive.
private-safari-computer-1 = Louvri meni File anlè.
private-safari-computer-2 = Chwazi nouvo fenèt prive.
private-other-computer-1 = Louvri meni anlè a.
private-other-computer-2 = Chèche yon nouvo fenèt prive.

## Forget this phone

forget-heading = Bliye telefòn sa a
forget-lead = Ou ka efase sa paj sa a te kite sou telefòn sa a, epi wè rezilta a.
forget-only = Lòt paj ak aplikasyon rete jan yo ye.
forget-not-yet = Nou poko gade. Menm yon kout je ka kite yon ti tras.
forget-start = Efase l kounye a
forget-going = Ap efase, apre sa ap gade ankò
forget-again = Efase ankò
forget-list = Sa ki te la, ak sa ki la kounye a
forget-all-gone = Fini. Nou gade ankò e nou pa jwenn anyen nan paj sa a.
forget-some-left = Gen yon pati ki toujou la.
forget-not-sure = Nou efase sa nou te kapab. Nou pa t ka efase oswa wè tout.
forget-row-copies = Kopi paj sa a
forget-row-notes = Nòt pou lòt vizit
forget-row-tab = Nòt pou onglè sa a
forget-row-databases = Baz done
forget-row-cookies = Cookies
forget-row-workers = Sa ki fè paj sa a mache san entènèt
forget-row-server = Cookies ak fichye se navigatè a sèlman ki ka efase
forget-none = Anvan: 0. Kounye a: 0. Pa t gen anyen la.
# $before (number): how many there were.
forget-gone = Anvan: { $before }. Kounye a: 0. Li pa la ankò.
# $before (number): how many there were. $after (number): how many are still there.
forget-left = Anvan: { $before }. Kounye a: { $after }. Toujou la.
# $after (number): how many are there now.
forget-left-now = Kounye a: { $after }. Toujou la.
forget-unknown = Navigatè sa a pa kite nou gade.
forget-told = Nou di navigatè a efase yo. Nou pa ka gade sa yo.
forget-offline = Poko fèt. Petèt pa gen entènèt. Ou ka efase ankò nan pwochen vizit ou.
forget-to-do = Sa ou ka fè
forget-to-do-tabs = Fèmen lòt onglè paj sa a. Apre sa efase ankò.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

# $address (text): what this page is called there, such as example.org.
forget-site-chromium = Louvri meni an, Settings, Site settings, apre sa All sites. Jwenn { $address } epi efase l. Sou yon iPhone, chèche Delete browsing data.
# $address (text): as above.
forget-site-firefox = Louvri meni an, apre sa Settings. Chèche done sit. Jwenn { $address } epi efase l.
# $address (text): as above.
forget-site-safari-phone = Louvri Settings telefòn nan, apre sa Safari, Advanced, Website Data. Jwenn { $address } epi efase l.
# $address (text): as above.
forget-site-safari-computer = Louvri Settings nan Safari, Privacy, apre sa Manage Website Data. Jwenn { $address } epi retire l.
# $address (text): as above.
forget-site-samsung = Louvri meni an, Settings, Sites and downloads, apre sa Manage website data. Jwenn { $address } epi efase l.
# $address (text): as above.
forget-site-other = Chèche done sit nan reglaj navigatè a. Jwenn { $address } epi efase l.

## What no page can show or clear

forget-cannot-heading = Sa paj sa a pa ka montre ni efase
forget-cannot-1 = Liy nan istorik navigatè ou, ak sa ba adrès la pwopoze
forget-cannot-2 = Lis nan Wi-Fi a oswa nan konpayi telefòn nan
forget-cannot-3 = Foto ekran, kopi nan yon sovgad, ak lòt aparèy
forget-cannot-4 = Yon ikòn, si ou te mete youn sou telefòn sa a. Kenbe dwèt ou sou li pou retire l
forget-history-heading = Retire liy nan nan istorik la
forget-history-1 = Louvri meni navigatè a, apre sa History. Nan Safari, tape liv la, apre sa revèy la.
# $title (text): the title of this page, such as Home. $address (text): as above.
forget-history-2 = Jwenn { $title }, ak { $address } anba l. Kenbe l, glise l oswa tape X li a. Efase liy sa a.
forget-history-3 = Si yon moun tcheke telefòn sa a, li ka remake yon istorik vid. Yon sèl liy anmwens, petèt non.
