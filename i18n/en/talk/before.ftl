### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Talk to someone
talk-looking = One moment
# Under the heading, from what the server says now.
talk-now = Someone is here now.
talk-now-minutes = Someone is here. It may take a few minutes.
talk-now-half-hour = Someone is here. It may take up to 30 minutes.
talk-now-long = Someone is here. It may take over 30 minutes.
talk-nobody = Nobody is here right now. You can leave a message, or call or text a line.
# $date (date): the last day on which a left message waits.
talk-nobody-until = A message waits until { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Then it is erased.
talk-closed = Talk is closed right now. These lines are open.
talk-limits-missing = The page about what stays private did not load. Nothing was sent.
talk-door-missing = We could not see if someone is here now. Nothing was sent.

## Before the first text box

# $count (number): which card this is, of two.
talk-card-of = { $count } of 2
talk-next = Next
talk-back-words = I have six words
talk-back-words-note = Words from an earlier chat
talk-seen-heading = Can someone see this phone?
talk-seen-lead = This is about now, and about later. You choose what is safe for you.
talk-seen-no = No, only me
talk-seen-maybe = Maybe, or I do not know
talk-seen-yes = Yes, someone looks at it
talk-seen-tip-1 = Leave hides this page fast. It is at the top of every page.
talk-seen-tip-2 = Nothing of this chat stays on the phone unless you choose it.
talk-seen-tip-3 = The keyboard of a phone may learn words. You can write short, or leave names out.
talk-seen-tip-4 = An app that spies on a phone sees the screen. Another phone may be safer.
talk-seen-tip-5 = If someone comes in, you can leave. The chat waits, if you take words first.
talk-go-on = Go on
talk-lines-instead = Call or text a line

## The first words

talk-write-heading = What would you like to say?
talk-write-lead = You can start small. "Hi" is enough. You can stop at any time.
talk-write-label = Your message
talk-urgent = I need someone soon
talk-urgent-note = This is the one thing the line can see about you, with your language.
talk-start = Start
talk-leave-message = Leave this message
talk-start-only = Start with no message
