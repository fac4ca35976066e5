### The studio: from a draft to phones and back.

lessons-steps = La suite
lessons-save-first = Des mots ne sont pas encore gardés. Tu peux les garder, puis continuer ici.

## What was said. $number is a revision.

lessons-verdict-propose = Envoyé en relecture : révision { $number }
lessons-verdict-approve = Oui à la révision { $number }
lessons-verdict-return = La révision { $number } a été renvoyée

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
        [one] Il reste { $count } chose à corriger. Ensuite, tu peux envoyer en relecture.
       *[other] Il reste { $count } choses à corriger. Ensuite, tu peux envoyer en relecture.
    }
lessons-propose = Envoyer en relecture
lessons-propose-heading = Envoyer ceci en relecture ?
lessons-propose-means = Les personnes voulues le voient comme une tâche sur leur première page. Tu peux encore le changer.
# $roles: a list of roles.
lessons-propose-needs = Il y a besoin de deux personnes : { $roles }.
lessons-propose-yes = Envoyer
lessons-proposed = C'est en route vers les personnes qui le lisent.

## Saying yes

lessons-review-as = Tu le lis comme
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
        [one] { $count } remarque est encore ouverte. On peut dire oui quand elle est réglée.
       *[other] { $count } remarques sont encore ouvertes. On peut dire oui quand elles sont réglées.
    }
lessons-sign = Signer cette leçon
# $title: of the lesson.
lessons-sign-later = Quelqu'un change cette leçon en ce moment. Tu peux dire oui au nouveau texte quand il est en relecture.
lessons-sign-heading = Signer « { $title } » ?
lessons-sign-yes = Signer
lessons-signed = C'est signé. Merci pour ta lecture attentive.
lessons-approve = Dire oui
lessons-approve-heading = Dire oui à « { $title } » ?
lessons-approve-yes = Dire oui
lessons-approved = Ton oui est là.
# $role: the role.
lessons-approve-as = Ton rôle : { $role }.
lessons-approve-means-1 = Tu as lu chaque carte, et aussi la version courte et la note de contenu.
lessons-approve-means-2 = Rien n'y accuse, ne pousse ou ne promet, et rien ne peut mettre quelqu'un en danger.
lessons-approve-means-3 = Ton nom reste ici. Les téléphones montrent seulement la date.
lessons-return = Renvoyer avec une note
lessons-return-note = Ce que tu changerais, et pourquoi
lessons-return-how = Nomme la carte, et écris la phrase que tu aimerais.
lessons-return-missing = Écris une note, s'il te plaît : elle dit quoi faire à qui a écrit.
lessons-return-send = Renvoyer
lessons-returned = C'est de nouveau chez qui l'a écrit, avec ta note.

## Checking a translation

lessons-check = Les cartes bonnes telles quelles
lessons-check-means = Coche seulement ce que tu as lu à côté de l'anglais.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] Coche les cartes qui sont bonnes
        [one] Dire que { $count } carte est bonne
       *[other] Dire que { $count } cartes sont bonnes
    }
lessons-checked =
    { $count ->
        [one] { $count } carte est vérifiée.
       *[other] { $count } cartes sont vérifiées.
    }

## Phones

lessons-publish = Mettre sur les téléphones maintenant
lessons-publish-heading = Mettre ceci sur les téléphones maintenant ?
lessons-publish-means = Chaque téléphone le reçoit à sa prochaine visite. Sans internet, un téléphone garde ce qu'il a jusque-là.
lessons-publish-undo = Tu peux le reprendre à tout moment.
lessons-publish-yes = Mettre sur les téléphones
lessons-published = C'est en route vers les téléphones.
lessons-publish-later = Mettre sur les téléphones plus tard
lessons-publish-when = Jour et heure, selon l'horloge de cet appareil
lessons-publish-when-wrong = Choisis un moment encore à venir, s'il te plaît.
lessons-publish-schedule = Fixer ce moment
# $when: a day and a time.
lessons-schedule-heading = Mettre ceci sur les téléphones { $when } ?
lessons-schedule-yes = Fixer ce moment
lessons-scheduled = Ça va sur les téléphones { $when }.
lessons-unschedule = Arrêter ce qui est prévu
lessons-unschedule-heading = Arrêter ce qui est prévu ?
lessons-unschedule-yes = Arrêter
lessons-unscheduled = Ce n'est plus prévu.
lessons-withdraw = Retirer des téléphones maintenant
lessons-withdraw-heading = Retirer cette leçon de tous les téléphones ?
lessons-withdraw-means = Tu peux le faire sans personne d'autre, tout de suite. Les téléphones la perdent à leur prochaine visite.
lessons-withdraw-everywhere = Elle part dans toutes les langues.
lessons-withdraw-back = Le rôle Publication peut la ramener plus tard.
lessons-withdraw-why = Pourquoi (tu peux laisser vide)
lessons-withdraw-yes = Retirer
lessons-withdrawn = La leçon est retirée des téléphones.

## What changed

lessons-changes = Ce qui a changé entre deux révisions
lessons-changes-from = De
lessons-changes-to = À
lessons-history = Toutes les révisions
lessons-no-history = Rien n'est encore gardé ici.
# $number: of the revision.
lessons-revision = Révision { $number }
lessons-revision-published = Révision { $number } (sur les téléphones)
lessons-on-phones = Sur les téléphones
lessons-roll-back = Revenir à celle-ci
lessons-roll-back-long = Revenir à la révision { $number }
lessons-roll-back-heading = Revenir à la révision { $number } ?
lessons-roll-back-means = Son texte revient comme nouveau brouillon. Rien de ce qui est venu après n'est perdu.
lessons-roll-back-why = Retour à la révision { $number }
lessons-roll-back-yes = Revenir
lessons-rolled-back = La révision { $number } est revenue comme brouillon.

## On a phone

lessons-preview = Sur un téléphone
lessons-preview-looks = D'autres façons de voir
lessons-preview-phone = Un téléphone avec cette leçon
lessons-preview-large = Grand texte
lessons-preview-rtl = De droite à gauche
lessons-preview-offline = Sans internet
lessons-preview-pseudo = Mots plus longs
lessons-preview-offline-said = Il n'y a pas d'internet. Ce que ce téléphone a gardé est montré.
lessons-preview-none = On ne peut pas le voir sur un téléphone tant qu'il reste à corriger.
lessons-preview-back = Retour
lessons-preview-on = Suivant
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } sur { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } a changé une leçon.
audit-lesson-proposed = { $by } a envoyé une leçon en relecture.
audit-lesson-approved = { $by } a dit oui à une leçon ({ $role }).
audit-lesson-returned = { $by } a renvoyé une leçon ({ $role }).
audit-lesson-scheduled = { $by } a fixé le moment où une leçon va sur les téléphones.
audit-lesson-published = { $by } a mis une leçon sur les téléphones.
audit-lesson-withdrawn = { $by } a retiré une leçon des téléphones.
audit-lesson-checked = { $by } a vérifié une traduction.
audit-lesson-imported = Des leçons ont été reprises depuis des fichiers.
