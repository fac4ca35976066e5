### Who works here: the list, and one person.

people-heading = Personnes
people-lead = Qui travaille ici, et comme quoi. Les noms sont inventés.
people-waiting = En attente d'un oui
people-all = Tout le monde ici
people-none = Il n'y a que toi ici. Tu peux inviter quelqu'un.
people-none-plain = Il n'y a que toi ici.
people-gone = Personnes dont la place est finie
people-invite = Inviter quelqu'un
people-you = C'est toi
people-you-note = D'autres décident de tes rôles. Personne ne décide des siens.
people-no-role = Pas encore de rôle
people-may-approve = Tu peux dire oui ici.
people-said-yes = Tu as dit oui.
# $count (number): how many more people have to say yes.
people-needed =
    { $count ->
        [one] Attend le oui de { $count } personne de plus.
       *[other] Attend le oui de { $count } personnes de plus.
    }
people-reset-open = Un nouveau départ a été demandé.
people-reset-approved = Un nouveau départ a deux oui. On peut faire un lien.
# A role that waits for a yes.
people-role-pending = { $role } (en attente)
people-few = Il faut deux personnes qui peuvent dire oui, et il n'y en a pas assez.
people-few-note = D'ici là, personne ne peut entrer comme mentor, responsable ou admin. Un admin peut inviter un deuxième admin.

## One person

person-back = Toutes les personnes
person-since = Ici depuis le { $date }
person-gone = Sa place ici est finie. Son nom reste un temps dans le journal.
person-number = Son numéro
person-number-how = Vois ou appelle cette personne et demande le numéro de sa première page. Le même numéro veut dire que c'est bien elle.
person-roles = Rôles
person-active = Actif
person-asked-by = Demandé par { $name }.
person-asked-by-command = Demandé sur le serveur.
person-yes-by = { $name } a dit oui le { $date }.
person-needs-fewer = Personne d'autre ne peut dire oui en ce moment. Il faut deux personnes autres que { $name }.

## Saying yes

# $name: the person. $role: the role.
person-approve = Dire oui à { $role }
person-approve-heading = Dire oui à { $name } comme { $role } ?
person-approve-number = Le numéro que { $name } t'a lu
person-approve-means-1 = Vous vous êtes parlé, sur place ou au téléphone.
person-approve-means-2 = Son numéro a été lu à voix haute, et c'est le même que celui-ci.
person-approve-means-3 = Tu signes ceci avec ta clé. Ton oui reste dans le journal.
person-approve-yes = Oui, le numéro est le même
person-approve-done = Ton oui à { $name } est noté.

## Giving a role and taking it away

person-give = Donner un rôle
person-give-which = Quel rôle
person-give-pick = Choisis-en un
person-give-missing = Choisis d'abord un rôle, s'il te plaît.
person-give-two = Deux autres personnes disent oui avant qu'il compte.
person-give-one = Il compte tout de suite.
person-give-lock = Si { $name } a une session ouverte, sa page se verrouille une fois. Sa phrase secrète la rouvre.
person-give-go = Donner ce rôle
person-given = { $name } a le rôle { $role }.
person-given-waits = { $name } aura le rôle { $role } quand deux personnes auront dit oui.
person-all-given = { $name } a tous les rôles.
person-withdraw = Reprendre
# For screen readers, so that each button says what it takes away.
person-withdraw-long = Reprendre : { $role }
person-withdraw-heading = Reprendre le rôle { $role } à { $name } ?
person-withdraw-means-1 = Il finit tout de suite, aussi sur les pages ouvertes.
person-withdraw-means-2 = Sa page se verrouille une fois. Sa phrase secrète la rouvre.
person-withdraw-means-3 = Ses autres rôles restent. Tu peux redonner celui-ci plus tard.
person-withdraw-means-gated = Pour le redonner, il faut de nouveau deux personnes.
person-withdraw-yes = Reprendre le rôle
person-withdrawn = { $name } n'a plus le rôle { $role }.

## A new start

person-reset = Un nouveau départ
person-reset-what = Pour qui a perdu sa phrase secrète, ou toutes ses autres façons de se connecter. Deux personnes disent oui.
person-reset-open = Demander un nouveau départ
person-reset-open-heading = Demander un nouveau départ pour { $name } ?
person-reset-open-means-1 = Rien ne change encore. Deux personnes disent d'abord oui.
person-reset-open-means-2 = Puis une des deux fait un lien et le donne.
person-reset-open-means-3 = Quand le lien sert, tout ce qui était avant disparaît : phrase secrète, clés, appareils, codes.
person-reset-open-means-4 = Mentor, responsable et admin attendent alors de nouveau deux personnes.
person-reset-open-yes = Demander
person-reset-asked = { $name } a demandé un nouveau départ.
person-reset-approve = Dire oui à un nouveau départ
person-reset-approve-heading = Dire oui à un nouveau départ pour { $name } ?
person-reset-approve-means-1 = Vous vous êtes vus ou appelés, et tu sais que c'est bien cette personne.
person-reset-approve-means-2 = Elle t'a dit elle-même qu'elle ne peut pas se connecter.
person-reset-approve-means-3 = Qui reçoit le lien peut se connecter sous ce nom. Tu signes ceci avec ta clé.
person-reset-approve-yes = Oui, c'est bien elle
person-reset-cancel = Arrêter le nouveau départ
person-reset-cancelled = Le nouveau départ est arrêté. Rien n'a changé pour { $name }.
person-reset-ready = Deux personnes ont dit oui. Une de ces deux peut faire le lien.
person-reset-link = Faire le lien
person-reset-link-note = Un nouveau lien met fin à celui d'avant.
person-reset-link-heading = Le lien pour { $name }

## Ending someone's place

person-end = Mettre fin à sa place ici
person-end-what = Pour qui a quitté l'équipe, ou ne peut plus entrer. Une personne suffit.
person-end-heading = Mettre fin à la place de { $name } ici ?
person-end-means-1 = Chacune de ses pages ouvertes se ferme tout de suite, et dit pourquoi.
person-end-means-2 = Cette personne ne peut plus se connecter. Ses clés, appareils et codes sont effacés.
person-end-means-3 = On ne peut pas revenir en arrière. Il faudra une nouvelle invitation.
person-end-means-4 = Ce qu'elle a fait reste un temps dans le journal.
person-end-yes = Mettre fin à sa place
person-ended = La place de { $name } ici est finie.
