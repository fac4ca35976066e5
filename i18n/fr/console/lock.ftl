### The lock. It says nothing of what is behind it.

locked-heading = Verrouillé
locked-passphrase = Phrase secrète
locked-open = Ouvrir
locked-sign-out = Se déconnecter plutôt
locked-why-idle = Personne n'a touché cette page depuis dix minutes. Ce que tu as tapé est encore là.
locked-why-self = Tu l'as verrouillée. Ce que tu as tapé est encore là.
locked-why-roles = Tes rôles ici ont changé. Ta phrase secrète ouvre la page avec les nouveaux.
locked-why-opened = Ta session dure encore. La page a été rouverte, donc elle demande ta phrase secrète.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Se reconnecter
locked-again = Cette page a perdu le fil de ta session. Ce que tu as tapé est encore là et t'attend.
locked-again-passphrase = Si tu changeais ta phrase secrète, la nouvelle compte peut-être déjà.
