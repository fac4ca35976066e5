### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Leçons

lessons-heading = Leçons
lessons-lead = Ce que les jeunes lisent dans Apprendre. Deux personnes regardent chaque changement avant qu'il sorte.
lessons-back = Toutes les leçons

## What someone may do here

may-lessons-see = Voir toutes les leçons, où elles en sont, et ce qui en a été dit.
may-lessons-write = Écrire des leçons, ou les mettre dans une autre langue.
may-lessons-review = Dire oui à une leçon, ou la renvoyer avec une note.
may-lessons-publish = Mettre sur les téléphones des leçons qui ont assez de oui.
may-lessons-withdraw = Retirer tout de suite une leçon de tous les téléphones.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
        [one] { $count } leçon attend une signature
       *[other] { $count } leçons attendent une signature
    }
today-lessons-sign-note = Les jeunes peuvent déjà les lire. Chacune dit « pas encore relu » jusqu'à sa signature ici.
today-lessons-sign-go = Voir les leçons à signer
today-lessons-review =
    { $count ->
        [one] { $count } leçon changée attend ton oui
       *[other] { $count } leçons changées attendent ton oui
    }
today-lessons-review-note = Tu peux dire oui, ou renvoyer avec une note.
today-lessons-review-go = Voir ce qui a changé
today-lessons-publish =
    { $count ->
        [one] { $count } leçon est prête pour les téléphones
       *[other] { $count } leçons sont prêtes pour les téléphones
    }
today-lessons-publish-note = Assez de personnes ont dit oui. Tu peux publier maintenant, ou au moment que tu choisis.
today-lessons-publish-go = Voir ce qui est prêt
today-lessons-due =
    { $count ->
        [one] { $count } leçon est à revoir
       *[other] { $count } leçons sont à revoir
    }
today-lessons-due-note = Les faits vieillissent. Quelqu'un relit ces leçons et met une nouvelle date.
today-lessons-due-go = Voir ce qui est à revoir

## The list

lessons-unsent = Tapé et pas encore gardé
lessons-waits = T'attend
lessons-nothing-waits = Rien ne t'attend. Tu peux lire toutes les leçons plus bas.
# $count (number): lessons in this part of the list.
lessons-wait-sign = À signer ({ $count })
lessons-wait-sign-note = Elles sont venues avec Wayside et personne ici ne les a signées. Lis chacune, puis dis oui ou laisse une remarque.
lessons-wait-returned = Renvoyé vers toi ({ $count })
lessons-wait-returned-note = Quelqu'un a lu ton changement et laissé une note. Tu peux corriger et renvoyer.
lessons-wait-review = Changé, pour ton oui ({ $count })
lessons-wait-review-note = Quelqu'un les a changées. Tu peux dire oui, ou renvoyer avec une note.
lessons-wait-publish = Prêt pour les téléphones ({ $count })
lessons-wait-publish-note = Assez de personnes leur ont dit oui.
lessons-wait-check = Traductions à vérifier ({ $count })
lessons-wait-check-note = Un ordinateur ou une personne les a traduites. Tu peux dire quelles cartes sont bonnes.
lessons-wait-translate = À traduire ({ $count })
lessons-wait-translate-note = Des cartes manquent ici, ou l'anglais a changé depuis.
lessons-wait-overdue = Date passée ({ $count })
lessons-wait-overdue-note = Le jour prévu pour les revoir est passé.
lessons-wait-due = Bientôt à revoir ({ $count })
lessons-wait-due-note = Le jour prévu pour les revoir est dans moins de 30 jours.
lessons-all = Toutes les leçons
lessons-language = Langue
lessons-none = Il n'y a pas encore de leçon ici.
lessons-not-begun = Pas commencé. Tu peux ouvrir et traduire la première carte.
lessons-part-track-0 = Autres leçons
lessons-part-track-1 = Maintenant
lessons-part-track-2 = Y voir plus clair
lessons-part-track-3 = Comment certains attirent les autres
lessons-part-track-4 = Le corps et la tête
lessons-part-track-5 = Tes droits, et trouver de l'aide
lessons-part-track-6 = Tes proches, ton rythme
lessons-part-steady = Me calmer
lessons-part-check-in = Le point en privé
lessons-unsigned = Pas encore signé
# $count (number): cards of a translation.
lessons-count-stale = Anglais changé : { $count }
lessons-count-machine = Par un ordinateur : { $count }
lessons-count-draft = Pas vérifié : { $count }
lessons-count-absent = Manque : { $count }
lessons-comments-open = Remarques : { $count }
# $when: a day and a time.
lessons-from = Sort { $when }
# $date: a day.
lessons-review-by = À revoir avant le { $date }

## A new lesson

lessons-begin = Commencer une nouvelle leçon
lessons-begin-means = Elle commence comme brouillon, avec une carte vide. Aucun téléphone ne la reçoit avant que des personnes en nombre suffisant aient dit oui.
# Followed by the id, such as trust-slowly.
lessons-begin-id = Son nom dans les liens, pour toujours :
lessons-begin-title-wrong = Écris d'abord un titre avec des lettres, s'il te plaît.
lessons-begin-taken = Une leçon a déjà ce nom. Tu peux choisir un autre titre.
lessons-track = Partie d'Apprendre
lessons-begin-go = La commencer
lessons-begun = La leçon est commencée. Tu peux écrire sa première carte.

## How a lesson stands

lessons-state-draft = Brouillon
lessons-state-in-review = En relecture
lessons-state-approved = Prêt pour les téléphones
lessons-state-scheduled = Sort plus tard
lessons-state-published = Sur les téléphones
lessons-state-archived = Repris
lessons-state-draft-means = C'est un brouillon. Personne hors d'ici ne le voit.
lessons-state-in-review-means = Les personnes voulues sont en train de le lire.
lessons-state-approved-means = Assez de personnes ont dit oui. Le rôle Publication peut le mettre sur les téléphones.
# $when: a day and a time.
lessons-state-scheduled-means = Ça va sur les téléphones { $when }.
lessons-state-published-means = C'est ce que les téléphones ont maintenant.
lessons-state-archived-means = Aucun téléphone n'a cette leçon. Le rôle Publication peut ramener un texte qui a eu ses oui.
# $number: of a revision.
lessons-phones-have = Les téléphones ont encore la révision { $number }.
lessons-missing = Il manque encore un oui de :
lessons-needs-survivor = Quelqu'un qui l'a vécu
lessons-needs-survivor-reviewer = Quelqu'un qui l'a vécu
lessons-needs-legal = Relecture juridique
lessons-needs-legal-reviewer = Relecture juridique
lessons-needs-health = Relecture santé
lessons-needs-health-reviewer = Relecture santé
lessons-needs-language = Relecture de la langue
lessons-needs-language-reviewer = Relecture de la langue
lessons-needs-second = Une personne de plus, dans n'importe quel rôle

## One lesson

lessons-tabs = Cette leçon
lessons-tab-read = Lire et signer
lessons-tab-write = Écrire
lessons-tab-translate = Traduire
lessons-tab-preview = Sur un téléphone
lessons-tab-history = Ce qui a changé
lessons-title-card = Titre et note de contenu
lessons-order-card = L'ordre des cartes
lessons-whole = Toute la leçon
# $number (number): 1, 2, 3.
lessons-card-card = Carte { $number }
lessons-card-check = Carte { $number } : une question
lessons-card-pause = Étape { $number }
lessons-card-empty = Il n'y a encore rien ici.
lessons-card-state-absent = Pas traduit
lessons-card-state-machine = Par un ordinateur, pas vérifié
lessons-card-state-draft = Par une personne, pas vérifié
lessons-card-state-reviewed = Vérifié
lessons-card-state-stale = L'anglais a changé
lessons-mark-law = Sur la loi
lessons-mark-telling = Qui peut devoir signaler
lessons-mark-health = Sur la santé
lessons-mark-consent = Ce que quelqu'un accepte
lessons-mark-exit = Partir de la page
lessons-mark-unconfirmed = Pas confirmé : aucun téléphone ne le montre
lessons-drawn-line = Une ligne à appeler :
lessons-drawn-help = Des lieux près de toi :
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Venu avec Wayside, { $when }
lessons-by-files = Repris de fichiers sur le serveur, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } est sur cette carte en ce moment.
lessons-here-page = { $name } regarde cette leçon en ce moment.
lessons-here-card = { $name } est sur { $card } en ce moment.

## How easy it is to read

lessons-look = Comment ça se lit
lessons-meter-grade = Niveau scolaire
lessons-meter-ease = Facilité
lessons-meter-no-formula = Il n'y a pas de formule pour cette langue.
lessons-meter-mean = Mots par phrase
lessons-meter-longest = Phrase la plus longue
# $bound (number)
lessons-meter-most = sur { $bound } au plus
lessons-meter-least = sur { $bound } au moins
lessons-meter-good = Bien
lessons-meter-over = À corriger
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } mots, pour { $fewest } à { $most }.
lessons-meter-short = Un peu court.
lessons-meter-long = Trop long.
lessons-meter-card-longest = Phrase la plus longue : { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
        [one] { $count } chose à regarder
       *[other] { $count } choses à regarder
    }
lessons-no-faults = Rien à corriger.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, ligne { $line }
lessons-fault-line = Ligne { $line }

## Comments

lessons-comment = Dire quelque chose là-dessus
# $card: what the card is called.
lessons-comment-on = Ta remarque sur { $card }
lessons-comment-send = Dire
lessons-comment-missing = Écris d'abord quelque chose, s'il te plaît.
lessons-comment-told = Tes mots sont là pour qui travaille aux leçons.
# $count (number): comments that are settled.
lessons-comments-done = Réglé ({ $count })
lessons-answer = Répondre
lessons-answer-label = Ta réponse
lessons-resolve = C'est réglé
lessons-resolved = La remarque est réglée.
