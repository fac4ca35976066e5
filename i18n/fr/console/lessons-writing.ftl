### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Les mots de { $card }
lessons-editor-how = Écris comme on écrit un message. Les boutons au-dessus mettent le reste. Tab quitte ce champ.
lessons-open = Écrire
lessons-open-long = Écrire : { $card }
lessons-close = Fermer
lessons-close-long = Fermer : { $card }
lessons-changed = Changé, pas encore gardé
lessons-see-change = Voir tes changements
lessons-tools = Insérer
lessons-tool-strong = Fort
lessons-tool-em = Doux
lessons-tool-answer = Une réponse de plus
lessons-tool-pause = Moment calme
lessons-tool-say = Des mots à dire
lessons-tool-say-not = Des mots qui blessent
lessons-tool-more = Aide, lignes, liens
lessons-tool-resource = Un genre d'aide
lessons-tool-crisis = Une ligne à appeler
lessons-tool-link = Une autre leçon
lessons-tool-put = Insérer
# $what: the name of the list beside the button.
lessons-tool-put-long = Insérer : { $what }
lessons-example-pause = Pose les deux pieds au sol, si tu veux.
lessons-example-say = J'aimerais attendre.
lessons-example-say-not = C'était ton idée.
lessons-example-question = Qu'est-ce qui est vrai pour toi ?
lessons-example-answer = Une réponse
lessons-example-reply = Une parole gentille.
lessons-new-card = Nouvelle carte
lessons-new-check = Nouvelle question
lessons-new-pause = Nouvelle étape
lessons-card-more = Plus sur cette carte
lessons-card-up = Monter
lessons-card-down = Descendre
lessons-card-remove = Enlever cette carte
lessons-undo-back-told = Une carte est retirée.
lessons-undo-back = La remettre
lessons-undo-move-told = Une carte est déplacée.
lessons-undo-move = La remettre à sa place
lessons-marks = Cette carte parle de
lessons-same-meaning = Une faute de frappe : le sens est le même, donc les traductions restent à jour
lessons-english = En anglais
lessons-english-changed = L'anglais a changé depuis cette traduction :

## In front of a lesson

lessons-title = Titre
lessons-note = Note de contenu
lessons-note-hint = Une ligne simple qui dit de quoi ça parle. Tu peux laisser vide.
lessons-front-more = Plus sur cette leçon
lessons-minutes = Minutes pour la lire
lessons-seconds = Secondes que ça prend
lessons-review-date = À revoir avant le
lessons-short = Cartes de la version courte
lessons-reviewers = Qui la lit
lessons-tags = Sujets
lessons-basis = D'où ça vient

## Saving

lessons-saving = En train de garder
lessons-not-saved = Pas encore gardé
lessons-not-saved-means = Tes mots attendent sur cette page jusqu'à ce que tu les gardes ou la fermes.
lessons-why = Pourquoi ce changement
lessons-why-hint = Quelques mots pour les autres. Tu peux laisser vide.
lessons-save = Garder
# $number: of the revision.
lessons-saved = Gardé comme révision { $number }.
lessons-saved-merged = Gardé comme révision { $number }, avec ce que quelqu'un d'autre a écrit.
lessons-all-saved = Tout est gardé.
lessons-drop = Jeter mes changements
lessons-drop-heading = Jeter ce que tu as tapé ?
lessons-drop-means = Ce qui est gardé reste tel quel. Ce que tu as tapé depuis est perdu.
lessons-drop-yes = Jeter
lessons-moved-on = Quelqu'un a changé cette leçon entre-temps. Tes mots sont gardés. Garder réunit les deux textes.

## Two people on one card

lessons-conflict-heading = Quelqu'un d'autre a écrit ici aussi
lessons-conflict-lead = Rien n'est perdu et rien n'est encore gardé. Tu peux regarder les deux textes et choisir.
lessons-conflict-yours = Tes mots
lessons-conflict-theirs = Les mots de l'autre, déjà gardés
lessons-conflict-changed = Ce qui a changé
lessons-conflict-keep-yours = Garder mes mots
lessons-conflict-keep-theirs = Garder ceux de l'autre
lessons-conflict-keep-both = Faire un texte des deux
lessons-conflict-write = Le texte fait des deux
# $count (number): cards.
lessons-conflict-open =
    { $count ->
        [one] { $count } choix est encore ouvert.
       *[other] { $count } choix sont encore ouverts.
    }
lessons-conflict-save = Garder ceci

## Differences

lessons-same = Rien n'a changé.
# Heard by screen readers before the words.
lessons-diff-added = Nouveau :
lessons-diff-gone = Enlevé :
