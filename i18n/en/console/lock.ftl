### The lock. It says nothing of what is behind it.

locked-heading = Locked
locked-passphrase = Passphrase
locked-open = Open
locked-sign-out = Sign out instead

locked-why-idle = Nobody touched this page for ten minutes. What you typed is still there.
locked-why-self = You locked it. What you typed is still there.
locked-why-roles = Your roles here have changed. Your passphrase opens the page with the new ones.
locked-why-opened = You are still signed in. The page was opened anew, so it asks for your passphrase.
