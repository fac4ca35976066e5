### The first view after signing in: only what someone's roles need now.

# $name: the name that this person made up.
today-heading = Bonjour, { $name }
today-to-do = Ce qui t'attend maintenant
today-nothing = Rien ne t'attend en ce moment. Tu peux regarder autour, ou fermer cette page.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
        [one] { $count } personne attend ton oui
       *[other] { $count } personnes attendent ton oui
    }
today-approve-note = Deux personnes disent oui à chacune. Tu peux être une des deux.
today-approve-go = Voir qui attend
today-wait-approval = Ton nouveau rôle attend deux personnes
today-wait-approval-note = Quelqu'un qui peut dire oui te demandera ton numéro. Lis-le à voix haute, sur place ou au téléphone.
today-number = Ton numéro
today-second-factor-backup = Ajouter une deuxième façon de te connecter
today-second-factor-backup-note = Tu en as une seule. Avec une deuxième, un téléphone perdu ne te laisse pas dehors.
today-second-factor-backup-go = En ajouter une
today-codes-low =
    { $count ->
        [0] Il ne te reste aucun code de secours
        [one] Il te reste { $count } code de secours
       *[other] Il te reste { $count } codes de secours
    }
today-codes-low-note = Un code de secours t'ouvre quand ton téléphone est perdu. Tu peux en faire dix nouveaux.
today-codes-low-go = Faire de nouveaux codes
today-passphrase-tried = Quelqu'un a tapé ta phrase secrète, mais pas le bon code
today-passphrase-tried-note = Si c'était toi, tout va bien. Sinon, une nouvelle phrase secrète ferme la porte aux autres.
today-passphrase-tried-go = Changer ta phrase secrète
today-reset-open = Quelqu'un a demandé un nouveau départ pour toi
today-reset-open-note = Tu peux te connecter, donc tu n'en as pas besoin. Pour l'arrêter, déconnecte-toi et reconnecte-toi.
today-invitations-open =
    { $count ->
        [one] { $count } invitation n'a pas encore servi
       *[other] { $count } invitations n'ont pas encore servi
    }
today-invitations-open-note = Chaque lien marche une fois, pendant 72 heures. Tu peux retirer un lien à tout moment.
today-invitations-open-go = Voir les invitations

## An admin who is alone

today-alone = Ensuite : inviter un deuxième admin
today-alone-why = Personne ici ne peut faire entrer seul un mentor ou un responsable. Deux personnes disent oui à chacun.
today-alone-1 = Tu invites un deuxième admin. Choisis quelqu'un de confiance que tu peux voir ou appeler.
today-alone-1-server = Quelqu'un qui a accès au serveur lance la ligne plus bas, avec un nom inventé à la fin.
today-alone-2 = Cette personne ouvre son lien et règle sa façon d'entrer.
today-alone-3 = Dès lors, vous deux pouvez faire entrer des mentors et des responsables.
today-alone-until = D'ici là, personne ne peut devenir mentor ou responsable. Tu peux déjà inviter les autres.
today-alone-go = Inviter un deuxième admin

## One's roles

today-roles = Tes rôles
today-no-roles = Tu n'as pas encore de rôle. Quelqu'un qui donne des rôles peut changer ça.

## Rosters and the delegation: for leads

today-roster-over = Les discussions sont fermées : aucune liste d'équipe ne compte
today-roster-over-note = Un responsable peut en signer une nouvelle. Ça prend une minute.
today-roster-over-go = Signer une liste d'équipe
# $until: a day and a time.
today-roster-closing = Fin des discussions : { $until }
today-roster-closing-note = La liste d'équipe finit alors. Un responsable peut signer la suivante maintenant.
today-roster-closing-go = Signer la liste suivante
today-roster-changed = L'équipe a changé depuis la dernière liste
today-roster-changed-note = Les téléphones l'apprennent avec la liste suivante. Un responsable peut la signer maintenant.
today-roster-changed-go = Signer la liste suivante
# $count (number): hours, 25 to 72.
today-roster-due =
    { $count ->
        [one] La liste d'équipe finit dans { $count } heure
       *[other] La liste d'équipe finit dans { $count } heures
    }
today-roster-due-note = Un responsable peut signer la suivante. Elle compte une semaine.
today-roster-due-go = Signer la liste suivante
# $count (number): days, 0 when it is over.
today-delegation-ends =
    { $count ->
        [0] La délégation est finie, donc aucune liste ne peut être signée
        [one] La délégation finit dans { $count } jour
       *[other] La délégation finit dans { $count } jours
    }
today-delegation-ends-note = Sans elle, les discussions sont fermées. Les deux gardiens de la clé racine se voient et en font une nouvelle.
today-delegation-ends-go = Voir la délégation
