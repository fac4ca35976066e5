### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = Une discussion
chat-back = Le bureau
chat-opening = La discussion s'ouvre. Un instant.
chat-over = Cette discussion est finie pour toi, ou elle n'est pas encore ouverte ici.
chat-over-note = Si c'était dur, tu peux faire une pause. Au bureau, tu peux écrire quelques mots pour toi.

## Who reads

# $names: who can read what is written now.
chat-readers = Qui peut lire ceci : { $names }.
chat-present = La jeune personne a la discussion ouverte.
chat-away = La jeune personne n'a pas la discussion ouverte en ce moment.
chat-who-youth = La jeune personne
chat-who-intake = la première personne qui répond
chat-who-someone = Quelqu'un de l'équipe
chat-who-me = { $name } (toi)
chat-who-lead = { $name } (responsable)
chat-who-you = Toi

## What was said

chat-log = Ce qui a été dit
chat-empty = Ce qui se dit à partir de maintenant est ici.
chat-typing = Un message s'écrit.
chat-card = Un lieu de la liste
# $name: of the place.
chat-card-of = Un lieu : { $name }
chat-lesson = Une leçon
# $name: the title of the lesson.
chat-lesson-of = Une leçon : { $name }
chat-state-sending = Envoi
chat-state-not-sent = Pas envoyé
chat-again = Renvoyer
chat-drop = Enlever
chat-line-of-opened = La discussion a commencé.
chat-line-of-joined = { $name } est dans la discussion.
chat-line-of-left = { $name } n'est plus dans la discussion.
chat-line-of-handed-over = La discussion est passée à { $name }.
chat-line-of-lead-joined = { $name } est dans la discussion comme responsable.
chat-line-of-renewed = La discussion a une nouvelle clé. Les mêmes personnes peuvent la lire.
chat-line-of-came-back = La jeune personne est revenue, peut-être sur un autre téléphone.
chat-line-of-danger = { $name } a dit : en danger maintenant.
chat-line-of-unreadable = Quelque chose est arrivé qui ne s'ouvre pas ici.
chat-line-of-update = Quelque chose est arrivé d'une version plus récente de cette page.
chat-line-of-missing = Il manque quelque chose ici.
chat-line-of-changed = Les personnes qui peuvent lire ceci ont changé.

## How it stands

chat-line-coming-back = La connexion revient. Ce que tu envoies attend jusque-là.
chat-line-poll = La connexion est lente. Elle marche, et les mots peuvent tarder.
chat-line-offline = Il n'y a pas de connexion. Ce que tu envoies attend ici.
chat-line-elsewhere = Cette discussion est ouverte dans un autre de tes onglets. Celui-ci ne bouge pas.
chat-stage-opening = La discussion s'ouvre quand sa clé est là.
chat-stage-closed = Cette discussion est finie.
chat-stage-full = Cette discussion est pleine. Rien de plus n'y tient. Tu peux la fermer ici, et la jeune personne peut en commencer une autre.
chat-stage-gone = Cette discussion a été effacée.
chat-stage-update = Cette discussion vient d'une page plus récente. Tu peux rouvrir la console.
chat-stage-tampered = Quelque chose ici est signé par la mauvaise main. Rien de plus n'est montré. Un responsable peut regarder avec toi.
chat-missing = Quelque chose n'est pas arrivé. La suite attend.
chat-go-on = Continuer avec ce qui est là

## Writing

chat-write = Ton message
chat-write-whisper = Ton aparté
chat-send = Envoyer
chat-canned = Des mots pour commencer
chat-canned-means = Choisis-en un pour le mettre dans ton message. Tu peux le changer avant l'envoi.
chat-canned-language = Langue des mots
chat-canned-begin = Pour commencer
chat-canned-listen = Pour écouter
chat-canned-steady = Pour retrouver du calme
chat-canned-danger = Quand il y a peut-être un danger
chat-canned-wait = Pendant l'attente
chat-canned-end = Pour finir
chat-cards = Envoyer un lieu
chat-cards-means = Le serveur ne voit pas quel lieu tu cherches ou envoies.
chat-cards-search = Nom, ville ou genre d'aide
chat-cards-missing = La liste des lieux n'est pas arrivée. Tu peux réessayer plus tard.
chat-cards-none = Aucun lieu trouvé. Tu peux essayer d'autres mots.
chat-cards-sent = Envoyé : { $name }
chat-cards-hold = On n'y est peut-être pas libre de sortir
chat-cards-demo = Inventé, pour essayer
chat-lessons = Envoyer une leçon
chat-lessons-means = Le serveur ne voit pas quelle leçon tu envoies.
chat-lessons-missing = Les leçons ne sont pas arrivées. Tu peux réessayer plus tard.

## Asking a colleague

chat-ask = Demander à quelqu'un
chat-ask-nobody = Personne d'autre n'est en service.
chat-ask-what = Ce que tu demandes
chat-ask-hand-over = De prendre la suite
chat-ask-join = De venir aussi
chat-ask-whisper = Un aparté avec moi
chat-ask-who = À qui
chat-ask-pick = Choisis quelqu'un
# $name: a made-up name.
chat-ask-free = { $name }
chat-ask-busy = { $name } (a des discussions)
chat-ask-away = { $name } (pas là en ce moment)
chat-ask-missing = Personne n'est encore choisi.
chat-ask-go = Demander
chat-ask-told = Tu as demandé à { $name }.
chat-offered = On a demandé à quelqu'un de prendre la suite ou de venir.
chat-offer-withdraw = Ne plus demander
chat-offer-withdrawn = On ne demande plus à personne.
# $names: made-up names.
chat-in-with = { $names } : peut lire et écrire ici. Tu peux dire au revoir avant de partir.
chat-leave-to-them = Partir, et leur laisser
chat-leave-heading = Leur laisser cette discussion ?
chat-leave-means-1 = Tu ne peux plus rien en lire, et tu ne peux pas y revenir sans les autres.
chat-leave-means-2 = La jeune personne voit que tu pars.
chat-leave-yes = Leur laisser
chat-left-told = Tu n'es plus dans cette discussion. Tu ne peux plus rien en lire.
chat-whisper = Aparté
chat-whisper-means = Vous deux seulement pouvez lire ceci. La jeune personne ne le voit pas.
chat-whisper-log = Ce qui s'est dit en aparté
chat-whisper-close = Finir l'aparté
chat-whisper-close-heading = Finir cet aparté ?
chat-whisper-close-means = Ce qui s'est dit s'efface pour vous deux. On ne peut pas revenir en arrière.
chat-whisper-close-yes = Finir et effacer

## What else can be done

chat-acts = Plus
chat-heavy = Cette discussion est lourde
chat-heavy-means = Alors tu n'as pas de deuxième discussion, et dix minutes de repos après.
chat-heavy-told = Elle est marquée comme lourde. Tu peux aller lentement.
chat-heavy-off-told = Elle n'est plus marquée comme lourde.
chat-phrase = Proposer une phrase de contrôle
chat-phrase-told = La jeune personne voit comment choisir une phrase de contrôle.
chat-note = Laisser une note aux responsables
chat-note-label = Une note aux responsables
chat-note-hint = Seuls les responsables peuvent l'ouvrir. Elle est effacée après 90 jours.
chat-note-go = Sceller et laisser
chat-note-told = La note est scellée. Seuls les responsables peuvent l'ouvrir.
chat-note-long = C'est trop long pour une note. Tu peux la raccourcir.
chat-danger = En danger maintenant
chat-danger-heading = Quelqu'un est-il en danger maintenant ?
chat-danger-means-1 = Tous les responsables sont appelés.
chat-danger-means-2 = La jeune personne voit que tu l'as dit.
chat-danger-means-3 = Tu reçois des étapes à suivre. Ce bouton ne signale rien.
chat-danger-yes = Oui, appeler les responsables
chat-danger-told = Les responsables sont appelés. D'autres portent ça avec toi.
chat-danger-now = En danger maintenant
chat-danger-region = Endroit
# $at, $of: numbers.
chat-danger-step = Étape { $at } sur { $of }
chat-danger-next = Étape suivante
chat-danger-back = Étape d'avant
chat-danger-lines-missing = Les lignes de crise ne sont pas arrivées. Elles sont sur la première page, pour tout le monde.
chat-close = Fermer la discussion
chat-close-heading = Fermer cette discussion ?
chat-close-means-1 = Elle est finie pour toi. Tu ne peux plus rien en lire.
chat-close-means-2 = La jeune personne peut de nouveau attendre quelqu'un.
chat-close-yes = Fermer
chat-close-told = La discussion est fermée pour toi.
chat-erase = Effacer la discussion
chat-erase-heading = Effacer cette discussion pour tout le monde ?
chat-erase-means-1 = Tout disparaît d'un coup, pour la jeune personne aussi.
chat-erase-means-2 = On ne peut pas revenir en arrière.
chat-erase-yes = Effacer
chat-erase-told = La discussion est effacée.
chat-block = Bloquer
chat-block-heading = Bloquer la personne qui écrit ici ?
chat-block-means-1 = La discussion finit pour toujours, et tout est effacé.
chat-block-means-2 = Elle voit toujours les lignes de crise.
chat-block-means-3 = S'il s'est passé quelque chose, tu peux d'abord laisser une note aux responsables.
chat-block-yes = Bloquer et effacer
chat-block-told = La discussion est bloquée et effacée.
