### What a one-use link opens: the way in, in four steps.

join-heading = Bienvenue
# $step (number), $of (number)
join-step = Étape { $step } sur { $of }
join-next = Suivant
join-back = Retour
join-finish = Entrer
join-reset-finish = Recommencer
join-not-valid-heading = Ce lien ne marche pas
join-not-valid = Il a servi, il a plus de trois jours, ou quelqu'un l'a repris.
join-not-valid-next = La personne qui te l'a donné peut en faire un autre. Si tu as déjà un compte, tu peux te connecter.
join-sign-in = Se connecter

## 1: name

join-name-heading = Bienvenue
join-lead = C'est bien que tu sois là. Ça prend environ cinq minutes, et tu peux revenir à chaque étape.
join-name = Un nom pour ici
join-name-hint = Un nom inventé. Les collègues le voient. Pas de vrai nom, s'il te plaît, ni le tien ni un autre.
join-name-given = Tu seras
join-name-missing = D'abord, un nom pour ici.
join-roles = Ce que tu peux faire ici
join-know = Bon à savoir
join-know-link = Garde le lien jusqu'à ton entrée. Il marche encore si cette page se ferme.
join-know-name = Personne ici ne demande ton vrai nom, ton numéro ou ton e-mail.
join-know-passphrase = Ta phrase secrète ne quitte jamais ce navigateur. Personne ne peut la chercher ou la ramener pour toi.
join-know-seen = Ce que tu fais ici est noté avec l'heure, jamais ce qui est dit. Tu peux lire ce qui est noté sur toi.
join-reset-heading = Un nouveau départ
join-reset-lead = Deux personnes ont dit oui à un nouveau départ pour toi. Choisis une nouvelle phrase secrète, une nouvelle preuve et de nouveaux codes.

## 2: passphrase

join-passphrase-heading = Ta phrase secrète
join-passphrase-lead = Elle ouvre ton compte et les clés qui sont à toi seulement.
join-passphrase = Nouvelle phrase secrète
join-passphrase-tip-words = Des mots sans rapport entre eux sont faciles à garder et durs à deviner.
join-passphrase-tip-else = Ne l'utilise nulle part ailleurs.
join-passphrase-tip-keep = Un gestionnaire de mots de passe peut la garder, ou un papier en lieu sûr.

## 3: second factor

join-factor-heading = Une deuxième preuve que c'est toi
join-factor-lead = Elle arrête un voleur qui n'a que ta phrase secrète.
join-passkey = Ton téléphone ou ton ordinateur peut garder une clé d'accès. Tu l'ouvres avec ton doigt, ton visage ou ton code d'écran.
join-passkey-make = Faire une clé d'accès
join-passkey-ready = Ta clé d'accès est prête.
join-totp-ready = Ton appli est prête.
join-totp-wrong = Ce n'est pas le code que l'appli montre maintenant. Un nouveau vient bientôt, et tu peux taper celui-là.
join-use-totp = Utiliser une appli à codes
join-use-passkey = Utiliser une clé d'accès

## 4: recovery codes

join-codes-heading = Dix codes pour un mauvais jour
join-codes-lead = Téléphone perdu, appli partie ? Chacun t'ouvre une fois, avec ta phrase secrète. Ils ne sont montrés que maintenant.
join-codes-missing = Garde d'abord les codes, puis coche la case.
