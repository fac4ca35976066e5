### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = Something broke on our side, not yours. You can try again in a moment.
problem-malformed-request = We could not read that. You can go back to the start.
problem-malformed-body = We could not read what came here. You can try again.
problem-bad-query = Part of this address does not fit. You can go back to the start.
problem-wrong-origin = This works only from our own pages. You can open the start page and try there.
problem-not-found = There is nothing here. You can go back to the start.
problem-method-not-allowed = That does not work here. You can go back to the start.
problem-request-timeout = That took too long to reach us. You can try again.
problem-content-too-large = That is too long to send. You can try with less.
problem-uri-too-long = This address is too long. You can go back to the start.
problem-unsupported-media-type = We cannot use that kind of content here. You can go back to the start.
problem-invalid-body = Some of it does not fit. You can look at it and try again.
problem-headers-too-large = Your browser sent too much at once. A private window may help.
problem-busy = Many people are here right now. You can try again in a moment.
problem-unavailable = This is not ready right now. You can try again in a moment.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = You are not signed in. You can sign in to go on.
problem-session-locked = The console is locked. Your passphrase opens it.
problem-signed-out = You were signed out. You can sign in again.
problem-account-removed = Your place here has ended. Your lead can tell you more.
problem-sign-in-refused = That did not fit. You can check each part and try again.
problem-proof-refused = That did not fit. You can try again.
problem-not-allowed = Your roles do not cover this. An admin can tell you more.
problem-link-not-valid = This link does not work any more. You can ask for a new one.
problem-name-taken = Someone here has a name like it. You can choose another.
problem-not-possible-now = This cannot be done as things are now. You can look again.
problem-statement-refused = The signed words do not match. You can look again and sign anew.
problem-slow-down = That was a lot of tries. You can try again in a moment.
