### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Trouver de l'aide
finder-lead = Ce que tu tapes reste sur ce téléphone. On ne le voit jamais.

## Getting the list

# $size (text): such as "120 kB".
finder-loading = La liste arrive. Elle fait environ { $size }.
finder-loading-why = Toute la liste vient d'un coup. Comme ça, on ne sait pas ce que tu cherches.
finder-offline = La liste n'a pas chargé. Il n'y a peut-être pas d'internet.
finder-missing = La liste n'est pas là en ce moment. Tu peux réessayer dans un instant.
finder-bad = La liste est là, mais on ne peut pas la lire. Tu peux réessayer dans un instant.
finder-lines-meanwhile = Tu peux quand même appeler quelqu'un, ou lui écrire.
finder-lines = Appeler ou écrire à quelqu'un

## What to look for

finder-search = De quoi as-tu besoin ?
finder-search-hint = Un mot suffit : lit, manger, avocat
finder-kinds = Genre d'aide
# $words (text): the name of a group of choices. $count (number): how many of them are on.
finder-counted = { $words } ({ $count })
finder-kinds-more = Plus de genres d'aide
finder-kinds-fewer = Moins de genres d'aide

## Where

where-add = Près d'où ?
where-hint = Pour voir d'abord les lieux proches. Ça reste sur ce téléphone.
where-field = Code ZIP ou ville
where-none = Ce n'est pas dans la liste. Tu peux essayer un code ZIP ou une ville à côté.
# $place (text): a ZIP or a town.
where-pick = { $place }
where-pick-area = Autour de { $place }
where-near = Près de { $place }
where-near-phone = Près de ce téléphone
where-forget = Enlever le lieu
where-phone = Utiliser l'endroit où est ce téléphone
where-phone-note = On ne le reçoit jamais. Ton téléphone peut demander à son fabricant de le trouver. Le navigateur peut se souvenir de ton accord, même après Partir.
where-finding = Le téléphone cherche où il est
where-denied = Le téléphone garde ça pour lui. Tu peux taper un code ZIP ou une ville.
where-unavailable = Le téléphone ne sait pas où il est. Tu peux taper un code ZIP ou une ville.
where-within = À quelle distance ?
where-any = Toute distance
# $miles (number): 5, 10, 25 or 100.
where-miles = { $miles } miles

## What matters

wishes-heading = Ce qui compte pour toi
wishes-lead = Un lieu qui dit non n'est pas montré. Un lieu qui ne dit rien reste, avec « demander d'abord ».
wish-open = Ouvert maintenant
wish-noid = Sans papiers, sans questions
wish-nopolice = Sans police
wish-ownroom = Ma chambre, libre de sortir
wish-boys = Garçons et jeunes hommes
wish-trans = Trans et non-binaires
wish-comes = Vient à moi
# $language (text): the name of the language of the page.
wish-language = En { $language }
wish-age = Mon âge
wish-age-hint = Seulement si tu veux. Ça reste sur ce téléphone.
wish-languages = Langue
wish-any-language = Toutes les langues
# What is not known, in a list: "Ask about: ID, hours".
# $what (text): some of the ask- words below.
finder-ask-about = À demander : { $what }
ask-open = les heures
ask-noid = papiers et questions
ask-nopolice = la police
ask-ownroom = chambre seule, sorties
ask-boys = garçons et jeunes hommes
ask-trans = trans et non-binaires
ask-comes = venir à toi
ask-age = les âges
ask-language = la langue

## The list

# $count (number): places found.
finder-count =
    { $count ->
        [0] Aucun lieu trouvé
        [one] { $count } lieu
       *[other] { $count } lieux
    }
# Said to screen readers. $yes (number): places that say yes to all that was asked.
finder-count-yes =
    { $count ->
        [0] Aucun lieu trouvé
        [one] { $count } lieu. Oui à tout : { $yes }.
       *[other] { $count } lieux. Oui à tout : { $yes }.
    }
finder-start = La liste a { $count } lieux. Tu peux taper un mot, choisir un genre d'aide, ou dire près d'où.
finder-yes = Ils disent oui
finder-ask = À ceux-là, demande d'abord
finder-ask-lead = Ils ne le disent pas. Tu peux demander avant de raconter quoi que ce soit.
finder-national = De partout dans le pays
finder-national-all = Les { $count } lignes
finder-more = Montrer plus
# $from, $to (numbers): which of $count are shown.
finder-shown = { $from } à { $to } sur { $count }
finder-places-more =
    { $count ->
        [one] et { $count } autre lieu
       *[other] et { $count } autres lieux
    }
finder-about-distance = environ { $distance }
finder-made = Cette liste a été faite le { $date }.
finder-made-old = Cette liste est vieille : { $date }. Les choses ont pu changer. Tu peux appeler d'abord.
finder-hours-old = La liste est vieille et les heures ont pu changer. Elle ne dit donc pas ce qui est ouvert.
finder-empty = Rien ici ne va avec tout ça
finder-empty-lead = Ça ne vient pas de toi. Tu peux essayer une de ces choses.
finder-empty-wider = Chercher à toute distance
finder-empty-wishes = Laisser de côté ce qui compte pour moi
finder-empty-kinds = Tous les genres d'aide
finder-empty-words = Effacer les mots

## Open or closed

open-always = Ouvert jour et nuit
# $time (text): "5:00 PM" or "Tuesday 2:00 AM".
open-until = Ouvert maintenant, jusqu'à { $time }
open-closed = Fermé maintenant
open-opens = Fermé maintenant. Ouvre : { $time }
open-unknown = Heures inconnues
open-paused = Fermé pour un temps

## Marks

mark-demo = Exemple, pas un vrai lieu
mark-hold = Tu ne seras peut-être pas libre de sortir
mark-old = Vérifié il y a longtemps
mark-unchecked = Pas vérifié

## The card

card-gone = Ce lieu n'est plus dans la liste.
card-demo = C'est un exemple. Ce n'est pas un vrai lieu. Ses numéros ne joignent personne.
card-paused = Ce lieu dit qu'il est fermé pour un temps. Tu peux appeler pour demander.
card-hold-heading = Au début, tu ne seras peut-être pas libre de sortir
card-hold = Certains lieux gardent les gens à l'intérieur un temps. Ils appellent ça parfois "safety hold". Tu peux demander avant de dire qui tu es.
card-hold-ask = Tu peux demander : « Est-ce que je peux sortir quand je veux ? »
card-before = Bon à savoir avant d'appeler
card-apply = Comment entrer
card-suggested = Un ordinateur a deviné ces genres d'après les mots. Tu peux demander.
card-contact = Prendre contact
card-contact-note = Les appels et les textos peuvent se voir sur ce téléphone et sur la facture.
card-call = Appeler le { $number }
card-call-extension = Appeler le { $number }, poste { $extension }
card-text = Texto au { $number }
card-text-keyword = Texto { $keyword } au { $number }
card-tty = TTY { $number }
card-copy = Copier le numéro
card-copy-label = Copier { $number }
card-copied = Copié. Il reste sur ce téléphone jusqu'à une autre copie.
card-copy-failed = La copie n'a pas marché ici.
card-no-phone = Aucun numéro dans la liste.
card-site = Ouvrir leur site
card-site-note = { $host } s'ouvre dans un nouvel onglet. Ce site reste dans l'historique du téléphone.
card-places =
    { $count ->
        [one] Lieu
       *[other] Lieux
    }
card-withheld = L'adresse reste privée, pour protéger les gens là-bas. Tu peux la demander quand tu appelles.
card-no-address = Aucune adresse dans la liste.
card-directions = Itinéraire
card-directions-note = Ça ouvre ton appli de cartes. L'appli peut s'en souvenir.
card-hours = Heures
card-hours-old = Ces heures sont vieilles. Elles ont pu changer. Tu peux appeler d'abord.
card-hours-zone = Ce sont les heures là où est le lieu.
card-today = Aujourd'hui
card-day-closed = Fermé
card-day-unknown = Inconnu
card-languages = Langues
card-ages = Âges
card-ages-between = de { $from } à { $to } ans
card-ages-from = { $from } ans et plus
card-ages-to = jusqu'à { $to } ans
card-says = Ce qu'ils disent
card-unknown = Inconnu : demander d'abord
card-unknown-lead = Tu peux demander ça sans donner de nom.
card-checked = Une personne a vérifié ceci le { $date }.
card-checked-old = Une personne a vérifié ceci le { $date }. Ça fait un moment. Les choses ont pu changer.
card-unchecked = Personne n'a encore vérifié ceci.
# $name (text): where the listing comes from.
card-source = Source : { $name }

## Questions one can ask

ask-acc-id = Est-ce que vous demandez des papiers ?
ask-acc-phonescreen = Qu'est-ce que vous me demanderez au téléphone ?
ask-acc-policereport = Est-ce que je dois parler à la police ?
ask-acc-guardian = Est-ce qu'un parent doit être d'accord ?
ask-acc-tb = Est-ce qu'il me faut un test de tuberculose ?
ask-safe-hold = Est-ce que je peux sortir quand je veux ?
ask-safe-single = Y a-t-il des chambres seules ?
ask-safe-curfew = Y a-t-il une heure pour rentrer ?
ask-safe-phonekept = Est-ce que je garde mon téléphone ?
ask-pop-boys = Les garçons et jeunes hommes sont-ils les bienvenus ?
ask-pop-trans = Les personnes trans et non-binaires sont-elles les bienvenues ?
ask-mandated = Qu'est-ce que vous devriez signaler ?
