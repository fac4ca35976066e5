### The lock. It says nothing of what is behind it.

locked-heading = Fèmen akle
locked-passphrase = Fraz sekrè
locked-open = Louvri
locked-sign-out = Dekonekte pito
locked-why-idle = Pèsòn pa manyen paj sa a pandan dis minit. Sa ou te tape toujou la.
locked-why-self = Ou fèmen l akle. Sa ou te tape toujou la.
locked-why-roles = Wòl ou isit la chanje. Fraz sekrè ou louvri paj la ak nouvo yo.
locked-why-opened = Ou konekte toujou. Paj la louvri sou nouvo, kidonk li mande fraz sekrè ou.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Konekte ankò
locked-again = Paj sa a pèdi kontak ak sesyon ou. Sa ou te tape toujou la e li ap tann ou.
locked-again-passphrase = Si ou t ap chanje fraz sekrè ou, nouvo a ka konte deja.
