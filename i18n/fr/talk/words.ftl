### Six words that bring a chat back, and the check phrase for older text.

words-heading = Six mots pour revenir
words-why = Avec six mots, tu peux ouvrir cette discussion sur tout téléphone. Pas de nom, pas de numéro.
words-limits-1 = Les mots n'ouvrent que les nouvelles réponses. Ce qui a été dit avant reste verrouillé.
words-limits-2 = On ne peut pas te redonner les mots. Personne ici ne les connaît.
words-limits-3 = Quelqu'un qui a les mots peut lire les nouvelles réponses. Tu peux les apprendre, ou les cacher dans une liste.
words-make = Montrer six mots
words-making = On prépare tes mots. Ça peut prendre quelques secondes.
words-again-sure = Tu as six mots pour cette discussion. De nouveaux les remplacent, et les anciens ne marchent plus.
words-take-back = Annuler les mots
words-take-back-sure = Ces mots et la phrase de contrôle ne marchent plus. La discussion continue ici.
words-taken-back = Les mots n'ouvrent plus rien. La discussion continue ici.
words-list = Tes mots, dans cet ordre
words-practise = S'exercer
words-practise-lead = Tape-les de mémoire. Les majuscules et les espaces ne comptent pas.
words-practise-right = C'est ça. Les six.
# $count (number): how many were right.
words-practise-some =
    { $count ->
        [one] { $count } mot est à sa place. La liste est plus haut.
       *[other] { $count } mots sont à leur place. La liste est plus haut.
    }
words-hide = Les cacher
words-show = Les montrer
words-done = Je les ai
words-language = Mots en
words-label = Tes six mots
words-check = Vérifier

## Coming back

words-back-heading = Revenir avec six mots
words-back-lead = Tape les mots dans l'ordre. Les majuscules, les espaces et les fins de mots ne comptent pas.
words-back-open = Ouvrir la discussion
words-back-opening = On cherche. Ça peut prendre quelques secondes.
words-back-nothing = Ces mots n'ouvrent rien. L'un est peut-être différent, ou la discussion a été effacée après quelques jours.
# $count (number): how many words were typed.
words-back-count =
    { $count ->
        [one] Ça fait { $count } mot. Il en faut six.
       *[other] Ça fait { $count } mots. Il en faut six.
    }
# $word (number): which word, from 1 to 6.
words-back-unknown = Le mot { $word } n'est pas dans la liste. Tu peux revoir ses lettres.
words-back-busy = Trop de gens essaient en même temps. Tu peux réessayer dans une minute.
words-back-stopped = Ce téléphone ne peut pas l'ouvrir. Un autre peut-être.

## The check phrase

phrase-heading = Une phrase de contrôle
phrase-why = Avec ton mentor, tu peux choisir quelques mots que vous deux seulement connaissez. Avec eux, la partie d'avant s'ouvre aussi.
phrase-asked = Ton mentor propose de choisir une phrase de contrôle.
phrase-words-first = La phrase de contrôle va avec six mots. Il n'y en a pas encore pour cette discussion.
phrase-words-again = Il faut encore une fois tes six mots. Seul ce téléphone les regarde.
phrase-words-wrong = Ce ne sont pas les mots de cette discussion.
phrase-label = La phrase de contrôle
phrase-hint = Six lettres au moins
phrase-save = Utiliser cette phrase
phrase-saved = La phrase est choisie. Elle ouvre la partie d'avant, avec tes six mots.
phrase-short = Il faut au moins six lettres ou chiffres.
phrase-older = Il y a une partie d'avant. Seule la phrase de contrôle l'ouvre.
phrase-open = Ouvrir la partie d'avant
phrase-wrong = Cette phrase n'ouvre rien.
