### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = Fenêtres privées
private-lead = Dans la plupart des navigateurs, une fenêtre privée ne garde pas la liste des pages, une fois fermée.
# $app (text): the app that shows this page, such as Instagram.
private-in-app = Cette page est ouverte dans { $app }. Cette appli garde peut-être une liste des pages que tu ouvres.
private-in-app-nameless = Cette page semble ouverte dans une autre appli. Cette appli garde peut-être une liste des pages que tu ouvres.
private-in-app-1 = Touche les trois points ou le signe de partage.
private-in-app-2 = Choisis de l'ouvrir dans ton navigateur, comme Chrome ou Safari.
# $address (text): what to type to open this page, such as example.org.
private-in-app-3 = Si ce choix n'existe pas, ouvre ton navigateur et tapes-y { $address }.
# $browser (text): one of the names below.
private-this = Ton navigateur : { $browser }
# $address (text): as above.
private-type = Tape { $address } dans cette fenêtre.
private-close = À la fin, ferme cette fenêtre et tous ses onglets.
private-versions = Ces étapes vont pour la plupart des versions. La tienne peut être un peu différente.
private-none = Pas de fenêtre privée ? Quelqu'un l'a peut-être bloquée. Tu peux prendre un autre téléphone de confiance.
private-others = Autres navigateurs
private-not-heading = Ce qu'une fenêtre privée ne cache pas
private-not-1 = Les listes que garde parfois le Wi-Fi, à la maison ou à l'école
private-not-2 = Ce que ton opérateur peut savoir des sites que tu ouvres
private-not-3 = Une appli qui espionne ce téléphone, ou une appli de la famille ou de l'école qui le surveille
private-not-4 = Les appels et textos, les captures d'écran et les fichiers gardés
private-not-5 = Une fenêtre privée qui reste ouverte

## Names of browsers

private-name-chrome-phone = Chrome sur un téléphone
private-name-safari-phone = Safari sur un iPhone ou un iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox sur un téléphone
private-name-focus = Firefox Focus ou Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave sur un téléphone
private-name-edge-phone = Edge sur un téléphone
private-name-opera-phone = Opera sur un téléphone
private-name-other-phone = un autre navigateur sur un téléphone
private-name-chrome-computer = Chrome sur un ordinateur
private-name-edge-computer = Edge sur un ordinateur
private-name-firefox-computer = Firefox sur un ordinateur
private-name-safari-computer = Safari sur un Mac
private-name-other-computer = un autre navigateur sur un ordinateur

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Touche les trois points.
private-chrome-phone-2 = Choisis le nouvel onglet de navigation privée.
private-safari-phone-1 = Touche le signe des onglets : deux carrés.
private-safari-phone-2 = Choisis Navigation privée. Dans certaines versions, on glisse jusque-là, ou on ouvre d'abord un menu.
private-safari-phone-3 = Touche le signe plus.
private-samsung-1 = Touche le signe des onglets.
private-samsung-2 = Choisis le mode Secret.
private-firefox-phone-1 = Touche le signe des onglets.
private-firefox-phone-2 = Touche le masque, ou Privé.
private-firefox-phone-3 = Touche le signe plus.
private-focus-1 = Ce navigateur est privé dès le début.
private-focus-2 = À la fin, touche la corbeille.
private-duckduckgo-1 = Ouvre la page comme maintenant.
private-duckduckgo-2 = À la fin, touche la flamme. Elle efface les onglets et ce que les pages ont laissé.
private-brave-phone-1 = Touche les trois points.
private-brave-phone-2 = Choisis le nouvel onglet privé.
private-edge-phone-1 = Touche le signe des onglets.
private-edge-phone-2 = Choisis InPrivate.
private-edge-phone-3 = Touche le signe plus.
private-opera-phone-1 = Touche le signe des onglets.
private-opera-phone-2 = Choisis Privé.
private-opera-phone-3 = Touche le signe plus.
private-other-phone-1 = Ouvre le menu : trois points ou trois traits.
private-other-phone-2 = Cherche Privé, Incognito ou Secret.
private-chrome-computer-1 = Ouvre le menu : trois points en haut.
private-chrome-computer-2 = Choisis la nouvelle fenêtre de navigation privée.
private-edge-computer-1 = Ouvre le menu : trois points en haut.
private-edge-computer-2 = Choisis la nouvelle fenêtre InPrivate.
private-firefox-computer-1 = Ouvre le menu : trois traits en haut.
private-firefox-computer-2 = Choisis la nouvelle fenêtre privée.
private-safari-computer-1 = Ouvre le menu Fichier en haut.
private-safari-computer-2 = Choisis la nouvelle fenêtre privée.
private-other-computer-1 = Ouvre le menu en haut.
private-other-computer-2 = Cherche une nouvelle fenêtre privée.

## Forget this phone

forget-heading = Oublier ce téléphone
forget-lead = Tu peux effacer ce que cette page a laissé sur ce téléphone, et voir le résultat.
forget-only = Les autres pages et applis restent comme elles sont.
forget-not-yet = On n'a pas encore regardé. Même un regard peut laisser une petite trace.
forget-start = Effacer maintenant
forget-going = On efface, puis on regarde encore
forget-again = Effacer encore
forget-list = Ce qui était ici, et ce qui est ici maintenant
forget-all-gone = Fini. On a regardé encore, et rien de cette page n'est là.
forget-some-left = Une partie est encore là.
forget-not-sure = On a effacé ce qu'on pouvait. On n'a pas pu tout effacer ou tout voir.
forget-row-copies = Copies de cette page
forget-row-notes = Notes pour d'autres visites
forget-row-tab = Notes pour cet onglet
forget-row-databases = Bases de données
forget-row-cookies = Cookies
forget-row-workers = Ce qui fait marcher cette page sans internet
forget-row-server = Cookies et fichiers que seul le navigateur efface
forget-none = Avant : 0. Maintenant : 0. Rien n'était ici.
# $before (number): how many there were.
forget-gone = Avant : { $before }. Maintenant : 0. Effacé.
# $before (number): how many there were. $after (number): how many are still there.
forget-left = Avant : { $before }. Maintenant : { $after }. Encore là.
# $after (number): how many are there now.
forget-left-now = Maintenant : { $after }. Encore là.
forget-unknown = Ce navigateur ne nous laisse pas regarder.
forget-told = On a dit au navigateur de les effacer. On ne peut pas les voir.
forget-offline = Pas encore fait. Il n'y a peut-être pas d'internet. Tu peux effacer à ta prochaine visite.
forget-to-do = Ce que tu peux faire
forget-to-do-tabs = Ferme les autres onglets de cette page. Puis efface encore.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

# $address (text): what this page is called there, such as example.org.
forget-site-chromium = Ouvre le menu, Paramètres, Paramètres des sites, puis Tous les sites. Trouve { $address } et supprime-le. Sur un iPhone, cherche Supprimer les données de navigation.
# $address (text): as above.
forget-site-firefox = Ouvre le menu, puis Paramètres. Cherche les données de sites. Trouve { $address } et supprime-le.
# $address (text): as above.
forget-site-safari-phone = Ouvre les Réglages du téléphone, puis Safari, Avancé, Données de sites. Trouve { $address } et supprime-le.
# $address (text): as above.
forget-site-safari-computer = Ouvre les réglages de Safari, Confidentialité, puis Gérer les données du site web. Trouve { $address } et enlève-le.
# $address (text): as above.
forget-site-samsung = Ouvre le menu, Paramètres, Sites et téléchargements, puis les données de sites. Trouve { $address } et supprime-le.
# $address (text): as above.
forget-site-other = Cherche les données de sites dans les réglages du navigateur. Trouve { $address } et supprime-le.

## What no page can show or clear

forget-cannot-heading = Ce que ceci ne peut ni montrer ni effacer
forget-cannot-1 = La ligne dans l'historique du navigateur, et ce que propose la barre d'adresse
forget-cannot-2 = Les listes du Wi-Fi ou de l'opérateur
forget-cannot-3 = Les captures d'écran, les copies d'une sauvegarde et les autres appareils
forget-cannot-4 = Une icône, s'il y en a une sur ce téléphone. Garde le doigt dessus pour l'enlever
forget-history-heading = Enlever la ligne de l'historique
forget-history-1 = Ouvre le menu du navigateur, puis Historique. Dans Safari, touche le livre, puis l'horloge.
# $title (text): the title of this page, such as Home. $address (text): as above.
forget-history-2 = Trouve { $title }, avec { $address } dessous. Garde le doigt dessus, fais-la glisser ou touche son X. Supprime cette ligne.
forget-history-3 = Si quelqu'un vérifie ce téléphone, un historique vide peut se remarquer. Une ligne de moins, peut-être pas.
