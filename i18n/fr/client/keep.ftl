### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = Garder sur ce téléphone
keep-why = Tu peux ouvrir cette page sans internet si tu la gardes.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
keep-risk = Quelqu'un qui tient ce téléphone peut la trouver.
keep-start = Garder
# $kilobytes (number): how much data it takes once, in kilobytes.
keep-size = Prend environ { $kilobytes } ko de données
keep-going = En cours. Tu peux rester ici.
keep-done = C'est sur ce téléphone maintenant. Ça marche sans internet.
keep-forget = Oublier
keep-forget-note = Enlève tout de ce téléphone
keep-lock = Demander un code
keep-lock-note = Un rideau devant ce qui est gardé
keep-forgotten = Ce n'est plus sur ce téléphone.

## What is kept

keep-will = Ce qui serait gardé
keep-has = Ce qui est gardé
keep-item-lines = Les lignes d'appel ou de texto
keep-item-places = La liste des lieux qui aident
keep-item-lessons = Toutes les leçons, et Me calmer
keep-item-languages = Les mots de cette page dans chaque langue
keep-item-language = La langue que tu as choisie
keep-risk-not-kept = Ce que tu tapes, cherches ou ouvres n'est pas gardé.
keep-risk-leave = Partir enlève tout de ce téléphone.
# In an installed app. Leave spares what its icon opens: the unit converter, and a code if there is one.
keep-risk-leave-app = Partir l'enlève de ce téléphone, mais l'icône et sa page d'unités restent. Un code aussi.

## When it does not work

keep-cannot = Ce navigateur ne garde pas de pages. C'est peut-être une fenêtre privée. Rien n'a été gardé.
keep-failed = Ça n'a pas marché cette fois. Il manque peut-être internet ou de la place. Rien n'a été gardé.

## A page that comes from what is kept

# $date (text): the day on which it was kept, such as "November 22, 2026".
keep-shown = Voici ce qui a été gardé le { $date }. Ça a pu changer.
keep-shown-undated = Voici ce qui a été gardé sur ce téléphone. Ça a pu changer.
