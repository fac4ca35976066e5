### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Accueil

## Leave

leave = Partir maintenant
skip-leave = Partir de cette page maintenant
leave-keys = Tu peux aussi appuyer trois fois sur Shift ou trois fois sur Esc.
leave-presses-2 = Appuie encore deux fois pour partir.
leave-presses-1 = Appuie encore une fois pour partir.

## The bar and the menu

lines-button = Appel ou texto
languages-button = Changer de langue
languages-heading = Choisis une langue
back = Retour
loading = Un instant
offline = Il n'y a pas d'internet. Les appels et les textos marchent peut-être.
try-again = Réessayer
# After the page was out of sight: it is blank until someone taps this. Neutral: it may be seen by anyone.
show-page = Montrer la page

## Home

home-heading = De quoi as-tu besoin maintenant ?
home-lead = Pas de compte. Pas de nom. On ne sait pas ce que tu cherches.
# The card for a new visit: what Leave does and does not, and a way past it.
new-question = Première fois ici ?
new-text = Partir cache vite cette page. Il ne peut pas tout cacher.
new-show = Voir comment : 30 secondes
new-skip = Passer
find-help = Trouver de l'aide
find-help-note = Un lit, à manger, une infirmière, un avocat et plus
# Only where someone answers: a chat with a mentor.
talk-button = Écrire à quelqu'un
talk-button-note = Une discussion avec un mentor. Pas de compte, pas de nom.
# Short lessons, and ways to feel steadier.
learn-button = Apprendre
learn-button-note = De courtes cartes à lire à ton rythme
home-lines-heading = Parler à quelqu'un maintenant
# A button of home, and what opens the rest of the lines on their own screen.
more-lines = D'autres lignes d'appel ou de texto
keep-button = Garder sur ce téléphone
# The risk in one line, before anyone turns it on.
keep-note = Éteint tant que tu ne le choisis pas. Ensuite, ça marche sans internet. Quelqu'un qui tient ce téléphone peut le trouver.
limits-button = Ce que Partir peut cacher ou non

## What Leave does, and what it cannot hide

limits-heading = Ce que Partir peut cacher ou non
# The half minute: what someone has to know, in three lines. The whole lists stand further down.
limits-short-1 = Il cache tout de suite cette page. Une page ordinaire s'ouvre.
limits-short-2 = Le bouton Retour ne ramène pas ici.
limits-short-3 = Il ne peut pas tout cacher : la ligne dans l'historique, ce que voit le réseau, quelqu'un qui voit l'écran.
limits-does-heading = Ce que fait Partir
limits-does-1 = Il cache tout de suite cette page. Une page ordinaire s'ouvre.
limits-does-2 = Le bouton Retour ne ramène pas ici.
limits-does-3 = Il efface ce que cette page a gardé sur ce téléphone.
limits-does-4 = Un seul geste suffit. Ou appuie trois fois sur Shift ou Esc.
# A switch: on or off.
limits-fingers = Partir aussi avec deux doigts
limits-fingers-note = Touche deux fois, vite, avec deux doigts. Éteint tant que tu ne le choisis pas. Ça dure pour cette visite.
limits-cannot-heading = Ce que Partir ne peut pas cacher
limits-cannot-1 = Une visite dans l'historique de ton navigateur
limits-cannot-2 = Ce que propose la barre d'adresse quand quelqu'un tape
limits-cannot-3 = Tes autres appareils, s'ils partagent cet historique
limits-cannot-4 = Les listes que garde parfois le Wi-Fi, à la maison ou à l'école
limits-cannot-5 = Ce que ton opérateur peut savoir des sites que tu ouvres
limits-cannot-6 = Une appli qui espionne ce téléphone : elle voit l'écran
limits-cannot-7 = Les captures d'écran, et la petite image quand on change d'appli
limits-cannot-8 = Les mots que le clavier du téléphone a appris
limits-cannot-9 = Ce que tu as copié, comme un numéro : on peut encore le coller
limits-cannot-10 = Ton oui, si le navigateur peut savoir où tu es
limits-cannot-11 = L'écran lui-même, quand quelqu'un le voit
limits-try-heading = Essayer Partir maintenant
# $site (text): where Leave goes, such as www.weather.gov.
limits-try = Ça part vraiment. { $site } s'ouvre. Puis appuie sur Retour : cette page ne vient pas.
# Shown only on a phone that keeps this page.
limits-try-kept = Ça enlève aussi ce que tu as gardé sur ce téléphone.
limits-try-button = Partir maintenant, pour essayer
limits-return-heading = Comment revenir
# $address (text): what to type to open this page, such as example.org.
limits-return-address = Tape { $address } en haut de ton navigateur. Il peut être proposé plus tard, quand quelqu'un tape là.
limits-open-again = Ou prends une fenêtre privée, sur un téléphone de confiance. Ça laisse moins de traces.
limits-private = Les fenêtres privées, pas à pas
limits-forget = Oublier ce téléphone
limits-forget-note = Efface ce que cette page a laissé ici, et te le montre
limits-install = Mettre une icône sur ce téléphone

## Lines to call or text

lines-heading = Appel ou texto
lines-lead = Tu peux demander avant de raconter. Tu peux arrêter à tout moment. Les appels et les textos peuvent se voir sur ce téléphone et sur la facture.
# $number (text): a telephone number or short code, Western digits, left to right.
line-call = Appeler le { $number }
# $number (text): as above.
line-text = Texto au { $number }
# $keyword (text): the word to send, never translated. $number (text): as above.
line-text-keyword = Texto { $keyword } au { $number }
line-chat = Discuter sur leur site
line-site = Leur site
line-site-chat = Leur site (on peut discuter)
line-site-note = Il s'ouvre dans un nouvel onglet. Ce site reste dans l'historique du téléphone.
line-may-report-yes = Ils doivent parfois prévenir la police ou la protection de l'enfance. Tu peux leur demander d'abord.
line-may-report-no = Ils disent qu'ils ne signalent pas ce que tu leur racontes.
line-may-report-unknown = On ne sait pas ce qu'ils doivent signaler. Tu peux demander avant de raconter.
line-free = Gratuit. Ton forfait peut faire payer les textos.
line-free-call = L'appel est gratuit. Ton forfait peut compter les minutes, ou faire payer les textos.
line-cost-unknown = On ne sait pas ce que ça coûte.
line-always-open = Jour et nuit.
line-hours-unknown = On ne connaît pas les heures.
# $languages (text): names of languages, each in that language.
line-languages = Langues : { $languages }
# $date (date): the day a person last checked this line.
line-checked = Une personne a vérifié ceci le { DATETIME($date, dateStyle: "long") }.
line-not-checked = Personne n'a encore vérifié ceci. Ça vient de pages publiques.
line-name-emergency = Urgence
line-answers-emergency = Un agent du 911. Il peut envoyer la police, les pompiers ou une ambulance.
line-note-emergency = Les textos au 911 ne marchent qu'à certains endroits. Si tu peux, appelle.
line-name-988 = 988 Suicide & Crisis Lifeline
line-answers-988 = Un conseiller formé. Pour les idées noires, ou quand tout devient trop lourd.
line-note-988 = Pour l'espagnol, appelle et fais le 2.
line-name-nhth = National Human Trafficking Hotline
line-answers-nhth = Quelqu'un à qui parler. Pour quand on profite de toi ou de ton travail.
line-note-nhth = Elle peut prévenir la police pour quelqu'un de moins de 18 ans ou en danger. Un nouveau groupe la gère depuis fin 2025. Au téléphone, selon une ancienne page, plus de 200 langues.
line-name-nrs = National Runaway Safeline
line-answers-nrs = Quelqu'un à qui parler, de 12 à 21 ans. Pour quand tu as quitté la maison, ou que tu y penses.
line-name-rainn = National Sexual Assault Hotline
line-answers-rainn = Quelqu'un à qui parler. Pour du sexe ou des gestes que tu ne voulais pas, maintenant ou il y a longtemps.
line-name-childhelp = Childhelp National Child Abuse Hotline
line-answers-childhelp = Quelqu'un à qui parler. Pour quand on fait du mal à un enfant ou à un ado.
line-note-childhelp = Si tu dis à qui on fait du mal et où, ils peuvent le transmettre. Au téléphone, selon une ancienne page, plus de 170 langues.
line-name-lir = love is respect
line-answers-lir = Quelqu'un à qui parler. Pour le couple, et l'amour qui fait mal ou qui fait peur.
line-name-trevor = The Trevor Project
line-answers-trevor = Quelqu'un à qui parler, pour les personnes LGBTQ de moins de 25 ans.
line-name-ncmec = National Center for Missing & Exploited Children
line-answers-ncmec = Quelqu'un à qui parler. Pour les jeunes disparus, et les images de moins de 18 ans.
line-name-ctl = Crisis Text Line
line-answers-ctl = Quelqu'un à qui écrire. Pour tout moment difficile.
line-note-ctl = HOLA est pour l'espagnol.
line-name-strong = StrongHearts Native Helpline
line-answers-strong = Quelqu'un à qui parler ou écrire. Pour les personnes autochtones, quand l'amour ou la maison n'est pas sûr.

## Honest marks: how far people have checked these words

mark-machine = Un ordinateur a écrit ceci. Personne parlant la langue ne l'a encore vérifié.
mark-draft = Une personne a traduit ceci. Une seconde ne l'a pas encore vérifié.
mark-stale = La page en anglais a changé. Celle-ci est peut-être vieille.

## The plain page, for a browser without scripts

plain-heading = Des gens que tu peux appeler, ou à qui écrire
plain-lead = C'est la page courte. Elle marche sur tous les téléphones.
plain-no-script = La page complète ne marche pas dans ce navigateur. Tu peux quand même appeler ou écrire.
# Only where no script runs at all.
plain-back = Partir marche ici aussi, mais le bouton Retour peut ramener ici. Tu peux aussi fermer cet onglet.
