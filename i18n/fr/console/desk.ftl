### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Discussions
desk-no-roster = Les discussions sont fermées : aucune liste d'équipe ne compte. Un responsable peut signer la suivante.
desk-no-roster-lead = Les discussions sont fermées : aucune liste d'équipe ne compte. Tu peux signer la suivante.
# $until: a day and a time.
desk-roster-until = La liste d'équipe compte jusqu'à : { $until }.

## Duty

desk-duty = Ton service
desk-duty-on = En service
desk-duty-break = En pause
desk-duty-off = Hors service
desk-duty-on-means = De nouvelles discussions peuvent t'arriver.
desk-duty-break-means = Aucune nouvelle discussion ne t'arrive. Les tiennes restent.
desk-duty-off-means = Tu n'es pas en service. Commence quand ça te va.
# $time: a time of day.
desk-duty-until = Ton service finit à { $time }.
desk-duty-told-on = Tu es en service maintenant.
desk-duty-told-break = Tu es en pause maintenant.
desk-duty-told-off = Ton service est fini. Merci d'être là.

## Rest

desk-rest = Le moment de te reposer
# $time: a time of day.
desk-rest-means = C'était beaucoup. Les nouvelles discussions attendent jusqu'à { $time }.
desk-rest-try = Tu peux te lever, boire de l'eau, ou regarder par une fenêtre.
desk-rest-end = C'est bon plus tôt
desk-rest-ended = Ton repos est fini. C'est ton choix.

## What waits

desk-waiting = En attente
desk-waiting-none = Personne n'attend en ce moment.
# $language: the name of a language.
desk-chat-in = Une discussion en { $language }
desk-whisper-in = Un aparté ({ $language })
desk-wait-now = Là depuis un instant
desk-wait-minutes = Attend depuis quelques minutes
desk-wait-half-hour = Attend depuis environ une demi-heure
desk-wait-long = Attend depuis plus d'une demi-heure
desk-left-means = Il y a un message. La personne n'est peut-être plus là.
desk-take = Prendre cette discussion
desk-not-off = Tu peux prendre une discussion en service.
desk-not-break = Tu es en pause. Tu peux prendre une discussion après.
desk-not-rest = Tu peux prendre une discussion après ton repos.
desk-not-full = Tu as autant de discussions qu'une personne en prend.
desk-flag-danger = En danger maintenant
desk-flag-urgent = Urgent
desk-flag-heavy = Lourde
desk-flag-again = Pas la première fois
desk-flag-left = Un message pour plus tard

## My chats

desk-mine = Tes discussions
desk-mine-lead = Tu y es comme responsable.
desk-reply-first = Écris bientôt une première ligne. Sinon, la discussion retourne dans l'attente.
desk-news = Quelque chose de nouveau a été dit.
desk-out = Je veux sortir
desk-out-means = On demande à d'autres de prendre la suite. Personne ne te demande pourquoi.
desk-out-told = On demande à d'autres de prendre la suite. Tu es en pause maintenant.

## What others ask

desk-offers = On te demande
# $name: a made-up name.
desk-offer-hand-over = { $name } demande si tu peux prendre la suite.
desk-offer-hand-over-nameless = Quelqu'un demande si tu peux prendre la suite.
desk-offer-hand-over-yes = Prendre la suite
desk-offer-join = { $name } demande si tu peux venir aussi.
desk-offer-join-nameless = Quelqu'un demande si tu peux venir aussi.
desk-offer-join-yes = Venir
desk-offer-whisper = { $name } aimerait un aparté avec toi. La jeune personne ne le voit pas.
desk-offer-whisper-nameless = Quelqu'un aimerait un aparté avec toi. La jeune personne ne le voit pas.
desk-offer-whisper-yes = Aparté
desk-offer-danger = { $name } dit que quelqu'un est en danger maintenant.
desk-offer-danger-nameless = Une jeune personne dit être en danger maintenant.
desk-offer-danger-yes = Venir
desk-offer-no = Pas maintenant
desk-offer-declined = Ils savent que tu ne peux pas maintenant. C'est très bien.

## For leads

desk-live = Discussions en cours
desk-live-means = Tu peux demander à venir. Tout le monde dans la discussion le voit.
desk-live-been = Une discussion où tu as déjà été n'est pas ici. Quelqu'un qui y est peut te demander de revenir.
desk-live-none = Aucune discussion en cours où tu pourrais venir.
# $name: a made-up name.
desk-lapsed = Des discussions prises par { $name } sont revenues dans la file. Il y a une pause.
# $names: made-up names.
desk-live-with = Avec { $names }
desk-live-ask = Demander à venir
desk-live-asked = Tu as demandé. La discussion s'ouvre ici quand leur console te laisse venir.
desk-notes = Notes aux responsables
desk-notes-means = Des notes qu'un mentor a scellées pour les responsables. Chacune est effacée après 90 jours.
desk-notes-open = Lire les notes
desk-notes-none = Il n'y a pas de note.
desk-notes-by = De { $name }
desk-notes-by-nobody = De quelqu'un sans nom

## Sound

desk-signals = Quand quelqu'un écrit ou attend
desk-signals-sound = Jouer un son doux
desk-signals-shake = Faire vibrer le téléphone
desk-signals-means = Les deux sont éteints à la connexion. Rien de ça n'est gardé sur l'appareil.

## Words for oneself

desk-debrief = Des mots pour toi
desk-debrief-means = Après une discussion dure, écrire peut aider. C'est ton choix. Personne d'autre ne peut le lire.
desk-debrief-open = Écrire ou lire
desk-debrief-label = Ce qui te reste
desk-debrief-hint = C'est gardé 30 jours. Ne mets pas ce qui dirait qui est la jeune personne.
desk-debrief-go = Garder pour moi
desk-debrief-told = C'est gardé. Personne d'autre ne peut l'ouvrir.
desk-debrief-none = Tu n'as rien gardé ici.
desk-note-closed = Ceci ne s'ouvre pas avec ta clé. C'est peut-être d'avant un nouveau départ.
# $from, $until: days.
desk-note-until = Écrit le { $from }. Effacé le { $until }.
desk-note-erase = Effacer
desk-note-erase-long = Effacer ce qui a été écrit le { $date }
desk-note-erase-heading = Effacer maintenant ?
desk-note-erase-means = Ça disparaît tout de suite pour toi. On ne peut pas revenir en arrière.
desk-note-erase-yes = Effacer
