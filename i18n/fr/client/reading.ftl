### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Outils

## Search. Nothing that is typed leaves the phone.

reading-find = Chercher
reading-find-heading = Chercher dans les leçons
reading-find-field = De quoi ça parle ?
reading-find-hint = Un mot suffit. Il reste sur ce téléphone.
reading-find-none = Rien n'a ce mot. Tu peux en essayer un autre.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }

## Listen

reading-listen = Écouter
reading-listen-stop = Arrêter
reading-listen-warning = Il y aura du son. Des gens près de toi pourraient l'entendre.
reading-listen-start = Lancer le son
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = Ce téléphone n'a pas sa propre voix pour cette langue. D'autres voix envoient les mots ailleurs, alors elles restent éteintes.

## Print

reading-print = Imprimer
reading-print-heading = Imprimer cette leçon
reading-print-paper = D'autres peuvent trouver le papier.
reading-print-trace = L'imprimante ou ce téléphone peut se souvenir que quelque chose a été imprimé.
# The last words name a switch in the print window of a browser.
reading-print-edge = Certains navigateurs impriment l'adresse de la page au bord. Tu peux éteindre « en-têtes et pieds de page ».
reading-print-start = Imprimer

## How the words look

reading-look = Texte
reading-heading = Le texte et ce qui est gardé
reading-look-heading = L'apparence du texte
reading-size = Taille
reading-size-1 = Normale
reading-size-2 = Grande
reading-size-3 = Plus grande
reading-size-4 = La plus grande
reading-more = Espace et contraste
reading-room = Plus d'espace
reading-contrast = Contraste fort
reading-look-visit = Ça reste ainsi tant que cette page est ouverte.
reading-look-kept = C'est gardé avec ce que tu lis.

## What is kept of reading: off until someone turns it on

reading-kept-heading = Ce que tu lis
reading-kept-off = Rien de ce que tu lis n'est gardé sur ce téléphone.
reading-kept-only = D'abord, ce téléphone garde la page. Ensuite, il peut garder ce que tu lis.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Quelqu'un qui tient ce téléphone pourrait voir ce que tu lis.
reading-kept-start = Garder ce que je lis
reading-kept-what = Où tu en es, et les leçons et réponses que tu choisis de garder
reading-kept-on = Ce que tu lis est gardé sur ce téléphone. Ce n'est envoyé nulle part.
reading-kept-leave = Partir et Oublier l'enlèvent aussi.
reading-kept-clear = Tout effacer
reading-kept-clear-note = L'enlève de ce téléphone et éteint ceci
reading-kept-cleared = Ce que tu lis n'est plus sur ce téléphone.
reading-kept-failed = Ce navigateur ne l'a pas gardé. Rien n'en est sur ce téléphone.
reading-save = Garder
reading-saved = Gardé
reading-saved-heading = Les leçons que tu gardes
reading-saved-none = Aucune pour l'instant. Tu peux en garder une depuis chacune de ses cartes.
# Beside the title of a lesson in the list.
reading-mark-read = Lu
reading-mark-begun = Commencé
# On the screen of Keep, once it was turned on.
keep-risk-reading = Ce que tu lis dans Apprendre est gardé aussi, car tu l'as allumé. Ce que tu tapes ou cherches ne l'est pas.

## At the end of a lesson

reading-related = Des lieux à ce sujet
