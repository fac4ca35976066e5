### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = Quelqu'un pour commencer
kind-svc-shelter = Un lit ce soir
kind-svc-housing = Un endroit où vivre
kind-svc-basics = Nourriture, habits, douches
kind-svc-dental = Les dents
kind-svc-legal = Un avocat
kind-svc-education = École et cours
kind-svc-jobs = Travail et formation
kind-svc-crisis24 = De l'aide jour et nuit
kind-svc-casemgmt = Une aide qui reste avec toi
kind-svc-medical = Une infirmière ou un médecin
kind-svc-mental = De l'aide pour le moral et les mauvais rêves
kind-svc-interpret = Un interprète
kind-svc-advocacy = Quelqu'un de ton côté
kind-svc-transport = Un trajet
kind-svc-dropin = Un lieu où passer
kind-svc-peer = Des gens qui l'ont vécu
kind-svc-substance = De l'aide pour l'alcool et la drogue
kind-svc-sexhealth = Tests et contraception
kind-svc-immigration = Papiers et visas
kind-svc-records = Effacer un casier
kind-svc-exitplan = De l'aide pour partir, à ton rythme

## Ways in: what is asked, and what is not

mark-acc-id-yes = Demande des papiers d'identité
mark-acc-id-no = Sans papiers d'identité
mark-acc-insurance-yes = Demande une assurance santé
mark-acc-insurance-no = Sans assurance santé
mark-acc-income-yes = Demande ce que tu gagnes
mark-acc-income-no = Ne demande pas ce que tu gagnes
mark-acc-residence-yes = Demande où tu habites
mark-acc-residence-no = Ne demande pas où tu habites
mark-acc-proofage-yes = Demande une preuve d'âge
mark-acc-proofage-no = Sans preuve d'âge
mark-acc-tb-yes = Demande un test de tuberculose
mark-acc-tb-no = Sans test de tuberculose
mark-acc-sober-yes = Demande de venir sans alcool ni drogue
mark-acc-sober-no = Tu peux venir même après alcool ou drogue
mark-acc-background-yes = Vérifie le passé
mark-acc-background-no = Ne vérifie pas le passé
mark-acc-testing-yes = Fait des tests de drogue
mark-acc-testing-no = Pas de tests de drogue
mark-acc-walkin-yes = Tu peux venir sans prévenir
mark-acc-walkin-no = Pas sans prévenir
mark-acc-selfref-yes = Tu peux demander toi-même
mark-acc-selfref-no = Quelqu'un d'autre demande pour toi
mark-acc-referral-yes = Quelqu'un doit t'envoyer
mark-acc-referral-no = Personne n'a à t'envoyer
mark-acc-appointment-yes = Sur rendez-vous
mark-acc-appointment-no = Sans rendez-vous
mark-acc-phonescreen-yes = D'abord des questions au téléphone
mark-acc-phonescreen-no = Pas de questions au téléphone avant
mark-acc-policeref-yes = Seulement par la police
mark-acc-policeref-no = Tu peux venir sans la police
mark-acc-policereport-yes = Demande une plainte à la police
mark-acc-policereport-no = Sans plainte à la police
mark-acc-guardian-yes = Un parent ou tuteur doit être d'accord
mark-acc-guardian-no = Sans parent ni tuteur
mark-acc-mandatedreport-yes = Te dit d'abord ce qu'ils doivent signaler
mark-acc-mandatedreport-no = Ne te dit pas toujours d'abord ce qu'ils signalent
mark-acc-system-yes = Demande un dossier ouvert
mark-acc-system-no = Sans dossier ouvert

## Who is welcome

mark-pop-boys-yes = Garçons et jeunes hommes bienvenus
mark-pop-boys-no = Pas pour garçons et jeunes hommes
mark-pop-girls-yes = Filles et jeunes femmes bienvenues
mark-pop-girls-no = Pas pour filles et jeunes femmes
mark-pop-trans-yes = Personnes trans bienvenues
mark-pop-trans-no = Pas pour personnes trans
mark-pop-nonbinary-yes = Personnes non-binaires bienvenues
mark-pop-nonbinary-no = Pas pour personnes non-binaires
mark-pop-lgbtq-yes = Personnes LGBTQ bienvenues
mark-pop-lgbtq-no = Pas pour personnes LGBTQ
mark-pop-parenting-yes = Jeunes parents bienvenus
mark-pop-parenting-no = Pas pour jeunes parents
mark-pop-undoc-yes = On peut venir sans papiers
mark-pop-undoc-no = Pas pour personnes sans papiers
mark-pop-disabled-yes = Personnes handicapées bienvenues
mark-pop-disabled-no = Pas prévu pour personnes handicapées
mark-pop-deaf-yes = Personnes sourdes bienvenues
mark-pop-deaf-no = Pas prévu pour personnes sourdes
mark-pop-tribal-yes = Personnes autochtones bienvenues
mark-pop-tribal-no = Pas pour personnes autochtones
mark-pop-rural-yes = Pour les gens loin de la ville aussi
mark-pop-rural-no = Seulement pour les gens en ville
mark-pop-labour-yes = Pour les gens dont on exploite le travail
mark-pop-labour-no = Pas pour les gens dont on exploite le travail
mark-pop-minors-yes = Moins de 18 ans bienvenus
mark-pop-minors-no = Pas pour moins de 18 ans
mark-pop-adults18-yes = 18 ans et plus bienvenus
mark-pop-adults18-no = Pas pour 18 ans et plus

## How it is there

mark-safe-single-yes = Chambres seules
mark-safe-single-no = Pas de chambres seules
mark-safe-shared-yes = Chambres partagées
mark-safe-shared-no = Pas de chambres partagées
mark-safe-ownroomdoor-yes = Ta porte ferme à clé
mark-safe-ownroomdoor-no = Les portes ne ferment pas à clé
mark-safe-curfew-yes = Une heure pour rentrer
mark-safe-curfew-no = Pas d'heure pour rentrer
mark-safe-phonekept-yes = Tu gardes ton téléphone
mark-safe-phonekept-no = Ils gardent ton téléphone
mark-safe-leave-yes = Tu peux entrer et sortir
mark-safe-leave-no = Tu ne peux pas entrer et sortir librement
mark-safe-hold-yes = Au début, tu n'es peut-être pas libre de sortir
mark-safe-hold-no = Tu peux sortir à tout moment
mark-safe-survivorled-yes = Dirigé par des gens qui l'ont vécu
mark-safe-survivorled-no = Pas dirigé par des gens qui l'ont vécu
mark-safe-traumatrained-yes = Équipe formée aux suites d'un choc
mark-safe-traumatrained-no = Équipe pas formée aux suites d'un choc
mark-safe-nopolice-yes = Te demande avant d'appeler la police, si la loi le permet
mark-safe-nopolice-no = Peut appeler la police sans demander
mark-safe-pets-yes = Animaux bienvenus
mark-safe-pets-no = Pas d'animaux
mark-safe-withheld-yes = L'adresse reste privée
mark-safe-withheld-no = L'adresse est publique

## How it is given

mark-mode-inperson-yes = Sur place
mark-mode-inperson-no = Pas sur place
mark-mode-phone-yes = Par téléphone
mark-mode-phone-no = Pas par téléphone
mark-mode-text-yes = Par texto
mark-mode-text-no = Pas par texto
mark-mode-chat-yes = Par tchat
mark-mode-chat-no = Pas par tchat
mark-mode-video-yes = En vidéo
mark-mode-video-no = Pas en vidéo
mark-mode-mobile-yes = Passe avec un van
mark-mode-mobile-no = Reste à un endroit
mark-mode-comesToYou-yes = Vient à toi
mark-mode-comesToYou-no = Ne vient pas à toi
mark-mode-transportgiven-yes = T'emmène en voiture
mark-mode-transportgiven-no = Ne t'emmène pas

## What it costs

mark-cost-free-yes = Gratuit
mark-cost-free-no = Pas gratuit
mark-cost-sliding-yes = Tu paies ce que tu peux
mark-cost-sliding-no = Le prix est fixe
mark-cost-medicaid-yes = Accepte Medicaid
mark-cost-medicaid-no = N'accepte pas Medicaid
