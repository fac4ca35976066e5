### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = Quelque chose s'est cassé de notre côté. Tu peux réessayer dans un instant.
problem-malformed-request = On n'a pas pu lire ça. Tu peux revenir au début.
problem-malformed-body = On n'a pas pu lire ce qui est arrivé. Tu peux réessayer.
problem-bad-query = Une partie de l'adresse ne va pas. Tu peux revenir au début.
problem-wrong-origin = Ça ne marche que depuis nos pages. Tu peux ouvrir la page de début et essayer là.
problem-not-found = Il n'y a rien ici. Tu peux revenir au début.
problem-method-not-allowed = Ça ne marche pas ici. Tu peux revenir au début.
problem-request-timeout = C'était trop long à nous arriver. Tu peux réessayer.
problem-content-too-large = C'est trop long à envoyer. Tu peux essayer avec moins.
problem-uri-too-long = Cette adresse est trop longue. Tu peux revenir au début.
problem-unsupported-media-type = Ce genre de contenu ne marche pas ici. Tu peux revenir au début.
problem-invalid-body = Une partie ne va pas. Tu peux regarder et réessayer.
problem-headers-too-large = Le navigateur a envoyé trop d'un coup. Une fenêtre privée peut aider.
problem-busy = Il y a beaucoup de monde ici. Tu peux réessayer dans un instant.
problem-unavailable = Ce n'est pas encore prêt. Tu peux réessayer dans un instant.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = Personne n'est connecté ici.
problem-session-locked = La console est verrouillée. La phrase secrète l'ouvre.
problem-signed-out = Cette session est finie. Une connexion en ouvre une autre.
problem-account-removed = Cette place ici est finie. Un responsable peut en dire plus.
problem-sign-in-refused = Ça n'allait pas. On peut vérifier chaque partie et réessayer.
problem-proof-refused = Ça n'allait pas. On peut réessayer.
problem-not-allowed = Les rôles de ce compte ne couvrent pas ça. Un admin peut en dire plus.
problem-link-not-valid = Ce lien ne marche plus. La personne qui l'a fait peut en faire un autre.
problem-name-taken = Quelqu'un ici a un nom qui y ressemble. Un autre nom ira.
problem-not-possible-now = Ce n'est pas possible en ce moment. Regarder encore peut aider.
problem-statement-refused = Les mots signés ne sont pas ceux d'ici maintenant. Regarder encore peut aider.
problem-slow-down = Ça faisait beaucoup d'essais. On peut réessayer dans un instant.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = Cette discussion n'est plus là. Une autre peut commencer.
problem-conversation-taken = Ça n'a pas marché. Recommencer la discussion peut aider.
problem-records-full = Cette discussion a déjà ses mots. De nouveaux peuvent les remplacer.
problem-no-chats = Aucune discussion n'est ouverte en ce moment.
problem-work-wanted = Il y a beaucoup de monde ici. Il faut encore un instant.
problem-talk-busy = Il y a beaucoup de monde ici. Tu peux réessayer dans un instant.
problem-talk-taken = Quelqu'un d'autre a cette discussion maintenant.
problem-talk-full = Ce serait plus de discussions qu'une personne n'en prend.
problem-talk-resting = C'est le moment de se reposer. Les nouvelles discussions attendent.
problem-talk-too-heavy = Deux discussions lourdes suffisent pour un service. Quelqu'un d'autre peut prendre celle-ci.
problem-not-in-roster = Ça marche dès qu'un responsable a signé une liste d'équipe avec ce nom.
problem-off-duty = Ça ne marche qu'en service.
problem-talk-closed = Les discussions sont fermées en ce moment. Les lignes d'aide sont ouvertes.
problem-roster-older = Quelqu'un d'autre était là avant. Regarder encore peut aider.
problem-roster-refused = Les téléphones ne peuvent pas croire ça. Regarder encore peut aider.
problem-lesson-full = C'est plus que ce qui tient dans une leçon. Moins de cartes, ou plus courtes, ça marche.
problem-lesson-moved-on = Il y a une version plus récente. La regarder d'abord peut aider.
problem-lesson-not-ready = Quelque chose reste ouvert ici. La page de la leçon dit quoi.
