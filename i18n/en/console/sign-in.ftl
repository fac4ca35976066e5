### Signing in, and the end of a session.

sign-in-heading = Sign in
sign-in-name = Your name here
sign-in-passphrase = Passphrase
sign-in-remember = Remember this browser
sign-in-remember-note = Leave it empty on a phone or computer that others use. You sign in the same way each time.
sign-in-passkey = Use my passkey
sign-in-now = Sign in
sign-in-use-code = Use a code from my app
sign-in-use-passkey = Use my passkey
sign-in-use-recovery = Use a recovery code
sign-in-missing-name = Your name here comes first.
sign-in-missing-passphrase = Your passphrase comes here.
sign-in-missing-code = The code comes here.

sign-in-trouble = I cannot sign in
sign-in-trouble-factor = No passkey and no app at hand? A recovery code works in their place. Each works once.
sign-in-trouble-passphrase = Nobody can look up your passphrase. Two people who may say yes to others can open a new start for you.

## It is over

ended-sign-in = Sign in

ended-removed-heading = Your place here has ended
ended-removed = Someone who looks after this team has ended it. Nothing more can be seen or sent from here.
ended-removed-next = Your work here was real. You can ask them why. If today is hard, the lines that we share are there for you, too.

ended-signed-out-heading = You are signed out
ended-signed-out = This browser was signed out from another one of yours.
ended-signed-out-next = If that was not you, you can sign in and look at your devices.

ended-over-heading = Twelve hours are over
ended-over = A session lasts for twelve hours at most. You may have earned a rest.
ended-over-next = You can sign in again when you like.

ended-unheard-heading = You are signed out here
ended-unheard = Nothing is left open on this page. The server did not hear of it, as no answer came.
ended-unheard-next = It locks by itself in ten minutes. You can sign in and out again to be sure.

ended-unknown-heading = You are signed out
ended-unknown = The twelve hours are over, or this browser was signed out from another one.
ended-unknown-next = If that was not you, you can sign in and look at your devices.
