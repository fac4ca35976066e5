### Inviting someone, and the invitations that are still open.

invite-heading = Invitations
invite-new = Inviter quelqu'un
invite-name = Un nom inventé
invite-name-why = Pas de vrais noms ici, pour que personne ne soit trouvé par le sien. Laisse vide si la personne veut choisir.
invite-two-legend = Deux autres personnes disent oui à ceux-ci
invite-one-legend = Ton invitation suffit pour ceux-ci
invite-roles-hint = Tu peux en cocher plusieurs.
invite-roles-missing = Coche au moins un rôle, s'il te plaît.
invite-name-wrong = Ceci ne peut pas être un nom ici. Lettres, chiffres, espaces et tirets vont, 40 au plus.
invite-second = Pour l'instant, tu es le seul compte admin, donc un deuxième n'a pas besoin d'autre oui.
invite-go = Faire le lien
invite-going = Le lien se prépare

## The link

invite-link-heading = Le lien est prêt
invite-link-for = Pour { $name }
invite-link-once = Il n'est montré qu'une fois. Copie-le avant de continuer.
invite-link-label = Le lien
invite-copy = Copier le lien
invite-copied = Copié.
invite-copy-failed = Ce navigateur ne l'a pas copié. Tu peux marquer le lien et le copier à la main.
invite-link-how-1 = Donne-le en main propre, ou sur un canal que vous deux seulement lisez.
invite-link-how-2 = Il marche une fois, jusqu'à : { $until }.
invite-link-how-3 = La première personne qui l'ouvre prend la place. S'il s'égare, retire-le.
invite-link-how-reset = La première personne qui l'ouvre peut se connecter sous ce nom. S'il s'égare, fais-en un nouveau.
invite-link-done = Je l'ai
# When the answer to "Make the link" was lost, and the next try found the name taken by an open invitation.
invite-open-already = Une invitation à ce nom est ouverte. Tu peux la retirer dans la liste de cette page et en faire une nouvelle.
invite-lost = Pas de réponse. Si l'invitation est dans la liste de cette page, elle est faite. Tu peux la retirer et en faire une nouvelle.

## Open invitations

invite-open = Pas encore utilisées
invite-open-none = Aucune invitation n'est ouverte.
invite-no-name = La personne choisit son nom
invite-kind-reset = Un nouveau départ
invite-made = Faite par { $name } le { $when }.
invite-made-command = Faite sur le serveur le { $when }.
invite-until = Marche jusqu'à : { $until }.
invite-withdraw = Retirer
# For screen readers.
invite-withdraw-long = Retirer : { $name }
invite-withdraw-heading = Retirer cette invitation ?
invite-withdraw-means = Le lien ne marche plus tout de suite. Qui l'ouvre lit qu'il n'est pas valable. Tu peux en faire un autre.
invite-withdraw-yes = Retirer
invite-withdrawn = L'invitation est retirée.
