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

problem-not-signed-in = Nobody is signed in here.
problem-session-locked = The console is locked. The passphrase opens it.
problem-signed-out = This session has ended. Signing in begins a new one.
problem-account-removed = This place here has ended. A lead can say more.
problem-sign-in-refused = That did not fit. It is fine to check each part and try again.
problem-proof-refused = That did not fit. It is fine to try again.
problem-not-allowed = The roles of this account do not cover this. An admin can tell you more.
problem-link-not-valid = This link does not work any more. Whoever made it can make a new one.
problem-name-taken = Someone here has a name like it. You can choose another.
problem-not-possible-now = This cannot be done as things are now. It may help to look again.
problem-statement-refused = The signed words do not match what stands here now. It may help to look again.
problem-slow-down = That was a lot of tries. It is fine to try again in a moment.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = This chat is gone. A new one can begin.
problem-conversation-taken = That did not work. It may help to start the chat again.
problem-records-full = This chat has its words already. Newer ones can take their place.
problem-no-chats = No chat is open with anyone right now.
problem-work-wanted = Many people are here right now. It takes one moment more.
problem-talk-busy = Many people are here right now. You can try again in a moment.
problem-talk-taken = Somebody else has this chat now.
problem-talk-full = That would be more chats than one person takes at once.
problem-talk-resting = This is time to rest. New chats can wait.
problem-talk-too-heavy = Two heavy chats are enough for one shift. Someone else can take this one.
problem-not-in-roster = This works once a lead has signed a roster with this name in it.
problem-off-duty = This works on duty only.
problem-talk-closed = Talk is closed right now. The help lines are open.
problem-roster-older = Someone else was here first. It may help to look again.
problem-roster-refused = This is not what phones can believe. It may help to look again.
problem-lesson-full = This is more than fits into one lesson. Fewer or shorter cards work.
problem-lesson-moved-on = There is a newer version now. It may help to look at it first.
problem-lesson-not-ready = Something is still open here. The page of the lesson says what.
