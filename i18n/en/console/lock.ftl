### The lock. It says nothing of what is behind it.

locked-heading = Locked
locked-passphrase = Passphrase
locked-open = Open
locked-sign-out = Sign out instead

locked-why-idle = Nobody touched this page for ten minutes. What you typed is still there.
locked-why-self = You locked it. What you typed is still there.
locked-why-roles = Your roles here have changed. Your passphrase opens the page with the new ones.
locked-why-opened = You are still signed in. The page was opened anew, so it asks for your passphrase.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Sign in again
locked-again = This page lost touch with your session. What you typed is still there and waits for you.
locked-again-passphrase = If you were changing your passphrase, the new one may count already.
