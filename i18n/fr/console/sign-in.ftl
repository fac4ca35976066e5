### Signing in, and the end of a session.

sign-in-heading = Connexion
sign-in-name = Ton nom ici
sign-in-passphrase = Phrase secrète
sign-in-remember = Se souvenir de ce navigateur
sign-in-remember-note = Il reste 90 jours dans ta liste d'appareils. Tu te connectes de la même façon. Laisse vide si d'autres l'utilisent aussi.
sign-in-passkey = Utiliser ma clé d'accès
sign-in-now = Se connecter
sign-in-use-code = Utiliser un code de mon appli
sign-in-use-passkey = Utiliser ma clé d'accès
sign-in-use-recovery = Utiliser un code de secours
sign-in-missing-name = D'abord, ton nom ici.
sign-in-missing-passphrase = Ta phrase secrète va ici.
sign-in-missing-code = Le code va ici.
sign-in-trouble = Je ne peux pas me connecter
sign-in-trouble-factor = Ni clé d'accès ni appli sous la main ? Un code de secours les remplace. Chacun marche une fois.
sign-in-trouble-passphrase = Personne ne peut chercher ta phrase secrète. Deux personnes qui peuvent dire oui aux autres peuvent t'ouvrir un nouveau départ.

## It is over

ended-sign-in = Se connecter
ended-removed-heading = Ta place ici est finie
ended-removed = Quelqu'un qui s'occupe de cette équipe y a mis fin. On ne peut plus rien voir ni envoyer d'ici.
ended-removed-next = Ton travail ici était vrai. Tu peux demander pourquoi. Si aujourd'hui est dur, les lignes qu'on partage sont là pour toi aussi.
ended-removed-lines = Voir les lignes
ended-signed-out-heading = Déconnexion faite
ended-signed-out = Ce navigateur a été déconnecté depuis un autre des tiens.
ended-signed-out-next = Si ce n'était pas toi, tu peux te connecter et regarder tes appareils.
ended-over-heading = Douze heures sont passées
ended-over = Une session dure douze heures au plus. Un repos est peut-être mérité.
ended-over-next = Tu peux te reconnecter quand tu veux.
ended-unheard-heading = Déconnexion faite ici
ended-unheard = Rien ne reste ouvert sur cette page. Le serveur ne le sait pas, faute de réponse.
ended-unheard-next = Il verrouille tout seul dans dix minutes. Tu peux te reconnecter puis te déconnecter pour être tranquille.
ended-unknown-heading = Déconnexion faite
ended-unknown = Les douze heures sont passées, ou ce navigateur a été déconnecté depuis un autre.
ended-unknown-next = Si ce n'était pas toi, tu peux te connecter et regarder tes appareils.
