### Who may answer in Talk this week. Leads read it.

roster-heading = Qui répond dans les discussions
roster-lead = Les téléphones ne croient que les gens d'une liste signée, la liste d'équipe. Un responsable la signe chaque semaine.
roster-no-root = Cette appli n'a pas encore de clé racine. Les discussions restent fermées jusqu'à ce que deux gardiens en fassent une.

## The delegation: whose yes counts

roster-delegation = De qui le oui compte
roster-delegation-what = Une fois par an, les deux gardiens de la clé racine disent de qui le oui compte. C'est la délégation.
# $until: a day and a time.
roster-delegation-until = Compte jusqu'à : { $until }.
roster-delegation-none = Il n'y a pas encore de délégation. Deux gardiens en font une, et tu peux apporter le fichier plus bas.
roster-delegation-expired = La délégation est finie, ou n'a pas commencé. Deux gardiens peuvent en faire une nouvelle.
roster-delegation-not-believed = Cette appli ne croit pas cette délégation. Elle est peut-être pour un autre site, ou a changé en chemin.
roster-delegation-not-a-file = Ce fichier ne contient pas de délégation. Le programme le nomme delegation, avec un numéro.
roster-bring = Apporter une délégation
roster-bring-how = C'est le fichier écrit par les gardiens. Il n'est pas secret.
roster-brought = La délégation est là. Une liste peut être signée maintenant.
roster-people-what = Les gardiens ont besoin de la liste des gens d'ici. Tu peux l'enregistrer et la leur porter.
roster-people-save = Enregistrer cette liste

## The next roster

roster-next = La prochaine liste d'équipe
roster-none-yet = Personne n'a encore signé de liste. Les discussions sont fermées.
roster-until = La liste actuelle finit : { $until }.
roster-over = La dernière liste a fini : { $until }. Les discussions sont fermées.
roster-comes-in = Entre
roster-goes-out = Sort
roster-goes-out-note = Toutes les clés de discussion que le serveur garde pour ces personnes sont perdues.
roster-left-out = Laissé de côté
roster-left-out-why = Deux personnes dont le oui compte disent oui à chacun. Ici, un oui manque.
# $count (number): yeses that count, 0 or 1.
roster-given =
    { $count ->
        [0] Personne dont le oui compte n'a dit oui.
        [one] { $count } personne dont le oui compte a dit oui.
       *[other] { $count } personnes dont le oui compte ont dit oui.
    }
roster-say-yes = Dire oui à { $name }
roster-say-yes-means = Ton oui est gardé, et compte dans chaque liste à partir de maintenant.
roster-same = Personne n'entre, et personne ne sort.
# $count (number): roles of people who were in the last roster too.
roster-stays =
    { $count ->
        [one] { $count } reste
       *[other] { $count } restent
    }
roster-number = Numéro de clé
roster-not-delegated = Ton oui ne compte pas encore, donc un autre responsable signe. Les gardiens peuvent t'ajouter la prochaine fois.
roster-nobody = Personne n'a deux oui qui comptent, donc il n'y a rien à signer.
roster-sign = Signer cette liste
roster-sign-heading = Signer qui peut répondre ?
roster-sign-yes = Signer
# $count (number): entries in it.
roster-sign-means-1 =
    { $count ->
        [one] Les téléphones croiront cette { $count } personne pendant une semaine.
       *[other] Les téléphones croiront ces { $count } entrées pendant une semaine.
    }
roster-sign-means-2 = Qui sort ne peut rien ouvrir de ce qui s'écrit ensuite.
roster-sign-means-3 = Si un nom ou un numéro semble faux, tu peux d'abord demander à cette personne.
roster-signed = La liste est signée. Elle finit : { $until }.
