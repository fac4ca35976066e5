### Talk: the waiting room and the chat.

talk-chat-heading = Ta discussion

## Where the chat is

talk-opening = Ta discussion s'ouvre. Tes mots sont d'abord verrouillés sur ce téléphone.
talk-waiting = Tu as une place. Quelqu'un te répondra ici.
talk-wait-now = C'est peut-être bientôt ton tour.
talk-wait-minutes = Ça peut prendre quelques minutes.
talk-wait-half-hour = Ça peut prendre jusqu'à 30 minutes.
talk-wait-long = Ça peut prendre plus de 30 minutes.
talk-wait-meanwhile = Tu gardes ta place si tu regardes ailleurs ici. Tu peux écrire en attendant.
talk-wait-look = Chercher de l'aide en attendant
talk-wait-read = Lire quelque chose en attendant
talk-wait-steady = Me calmer
talk-left = Ton message est laissé. Personne n'est là en ce moment.
talk-left-none = Ta discussion attend ici. Personne n'est là en ce moment.
# $date (date): the last day.
talk-left-until = Elle attend jusqu'au { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Ensuite, elle est effacée. Tu peux revenir avec six mots.
talk-over = Cette discussion est finie.
talk-over-closed = Les discussions sont fermées en ce moment. Ce que tu as écrit reste verrouillé.
talk-over-clock = L'horloge de ce téléphone semble fausse. Il faut le bon jour et la bonne heure.
talk-over-failed = Quelque chose n'a pas marché ici. Ce que tu as écrit reste verrouillé.
talk-over-full = Cette discussion est pleine. Rien de plus n'y tient. Tu peux en commencer une autre, et continuer là.
talk-look-again = Regarder encore
talk-gone = Cette discussion n'est plus ici. Elle a été effacée, ou ouverte ailleurs avec six mots.
talk-tampered = Quelqu'un hors de cette discussion a changé quelque chose ici. Arrêter là est plus sûr. Ces lignes sont ouvertes.
talk-update = Il faut une page plus récente pour continuer. Elle vient quand on rouvre cette page.
talk-new = Commencer une discussion
talk-wait-again = Attendre quelqu'un
talk-wait-same = Attendre la même personne

## The line

talk-line-coming-back = Pas de connexion. On réessaie. Ce que tu as écrit n'est pas perdu.
talk-line-offline = Il n'y a pas d'internet. Ce que tu écris part quand il revient.
talk-line-poll = La connexion est lente ici. Ça marche quand même.
talk-line-elsewhere = Cette discussion est ouverte dans un autre onglet. Celui-ci ne bouge pas.
talk-line-busy = C'est plus long que d'habitude. On réessaie tout seul.
talk-line-stopped = La connexion est finie. Ce que tu as écrit n'est pas perdu.
talk-use-here = L'utiliser ici
talk-open-again = La rouvrir
talk-missing = Il manque quelque chose dans cette discussion. Ce que tu écris attend ici que tu continues.
talk-missing-go-on = Continuer sans

## Writing

talk-log = Messages
talk-write = Écris ici
talk-send = Envoyer
talk-sending = Envoi
talk-sent = Envoyé
talk-not-sent = Pas envoyé
talk-again = Renvoyer
talk-drop = Enlever
talk-you = Toi
talk-mentor = Mentor
talk-typing = Quelqu'un écrit
# $name (text): a made-up name.
talk-line-opened = Tu as ouvert cette discussion. Seules les personnes nommées ici peuvent la lire.
talk-line-joined = { $name } est là maintenant.
talk-line-left = { $name } n'est plus là.
talk-line-handed-over = { $name } continue avec toi maintenant.
talk-line-lead-joined = { $name } vient aider. Tu vois toutes les personnes qui lisent ceci.
talk-line-renewed = Les clés de cette discussion ont changé. Les mêmes personnes peuvent la lire.
talk-line-came-back = Te revoilà. Rien d'avant n'est montré ici.
talk-line-danger = Quelqu'un dit qu'il y a un danger maintenant. Des lignes d'aide sont plus bas.
talk-line-unreadable = Un message ne peut pas être lu.
talk-line-update = Un message demande une page plus récente.
talk-line-missing = Il manque quelque chose ici.
talk-line-changed = Les personnes qui peuvent lire ceci ont changé.
talk-card = Un lieu qui peut aider
talk-lesson = Une leçon à lire
talk-card-open = Ouvrir
talk-somebody = Quelqu'un

## Who can read this

talk-readers = Qui peut lire ceci
# $names (text): made-up names, and words for those without one.
talk-readers-are = Peuvent lire ceci : { $names }
talk-reader-me = Toi
# $name (text): a made-up name.
talk-reader-mentor = { $name }, mentor
talk-reader-lead = { $name }, responsable
talk-reader-nameless = Un mentor
talk-reader-intake = La première personne qui répond
talk-readers-note = Personne d'autre ne peut l'ouvrir. Le serveur le garde seulement verrouillé.
talk-not-again = Plus cette personne
talk-not-again-sure = Tu n'auras plus cette personne. Tu attends quelqu'un d'autre. Ça peut être plus long.
talk-share = Une nouvelle personne est là. Lui montrer ce qui a été dit avant ?
talk-share-yes = Montrer
talk-share-no = Repartir à zéro

## More

talk-more = Plus
talk-alarm = Je suis en danger maintenant
talk-alarm-sure = On demande à un responsable de venir dans cette discussion. Une ligne est peut-être plus rapide. Personne ici ne sait où tu es.
talk-alarm-call = Appeler un responsable ici
talk-alarm-done = Un responsable a été demandé. Tu le verras ici quand il entre.
talk-alarm-nobody = Aucun responsable n'est là en ce moment. La discussion en attend un. Une ligne peut t'aider maintenant.
talk-keep = Garder cette discussion sur ce téléphone
talk-keep-note = Jusqu'à ce que tu partes, ou après 30 minutes sans rien. Quelqu'un qui tient ce téléphone peut l'ouvrir.
talk-typing-switch = Montrer quand j'écris
talk-erase = Tout effacer
talk-erase-sure = Ça efface la discussion pour tout le monde, tout de suite. Personne ne peut la ramener.
talk-end = Fermer cette discussion
talk-end-sure = Cette page oublie la discussion. Avec six mots, tu peux y revenir.
talk-end-sure-wordless = Cette page oublie la discussion. Il n'y a pas encore six mots, donc personne ne peut y revenir.
talk-yes = Oui
talk-no = Non
talk-failed = Ça n'a pas marché cette fois. Rien n'a changé. Tu peux réessayer.
talk-failed-offline = Ça n'a pas marché. Il n'y a peut-être pas d'internet. Tu peux réessayer.
