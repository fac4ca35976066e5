### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = Quelqu'un pour commencer
lessons-help-svc-shelter = Un lit ce soir
lessons-help-svc-housing = Un endroit où vivre
lessons-help-svc-basics = Nourriture, habits, douches
lessons-help-svc-dental = Les dents
lessons-help-svc-legal = Un avocat
lessons-help-svc-education = École et cours
lessons-help-svc-jobs = Travail et formation
lessons-help-svc-crisis24 = De l'aide jour et nuit
lessons-help-svc-casemgmt = Une aide qui reste avec toi
lessons-help-svc-medical = Une infirmière ou un médecin
lessons-help-svc-mental = De l'aide pour le moral et les mauvais rêves
lessons-help-svc-interpret = Un interprète
lessons-help-svc-advocacy = Quelqu'un de ton côté
lessons-help-svc-transport = Un trajet
lessons-help-svc-dropin = Un lieu où passer
lessons-help-svc-peer = Des gens qui l'ont vécu
lessons-help-svc-substance = De l'aide pour l'alcool et la drogue
lessons-help-svc-sexhealth = Tests et contraception
lessons-help-svc-immigration = Papiers et visas
lessons-help-svc-records = Effacer un casier
lessons-help-svc-exitplan = De l'aide pour partir, à ton rythme

## Lines to call: their own names

lessons-line-emergency = Urgence
lessons-line-988 = 988 Suicide & Crisis Lifeline
lessons-line-nhth = National Human Trafficking Hotline
lessons-line-nrs = National Runaway Safeline
lessons-line-rainn = National Sexual Assault Hotline
lessons-line-childhelp = Childhelp National Child Abuse Hotline
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = National Center for Missing & Exploited Children
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts Native Helpline

## Topics

lessons-tag-private = En toute discrétion
lessons-tag-calm = Retrouver du calme
lessons-tag-plan = Faire un plan
lessons-tag-telling = En parler à quelqu'un
lessons-tag-feelings = Ce qu'on ressent
lessons-tag-patterns = Formes de contrôle
lessons-tag-words = Des mots pour le dire
lessons-tag-leaving = Partir
lessons-tag-closeness = Être proche
lessons-tag-online = En ligne
lessons-tag-pictures = Images
lessons-tag-alcohol-drugs = Alcool et drogue
lessons-tag-body = Le corps
lessons-tag-dark-thoughts = Idées noires
lessons-tag-health = Santé
lessons-tag-law = La loi
lessons-tag-housing = Un endroit où vivre
lessons-tag-school = École
lessons-tag-papers = Papiers
lessons-tag-helpers = Ceux qui aident
lessons-tag-friends = Amis
lessons-tag-future = La suite

## Where an idea comes from

lessons-basis-G = Guide pour les services d'aide (2014)
lessons-basis-H = Guide pour les soins (2014)
lessons-basis-M = Des services qui travaillent ensemble (2013)
lessons-basis-P = Des façons prometteuses d'aider (2009)
lessons-basis-C = Textes de conférences
lessons-basis-L = La loi ou des consignes publiques
lessons-basis-J = Notre propre jugement
