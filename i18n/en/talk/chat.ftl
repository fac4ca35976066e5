### Talk: the waiting room and the chat.

talk-chat-heading = Your chat

## Where the chat is

talk-opening = Opening your chat. Your words are locked on this phone first.
talk-waiting = You have a place. Someone will answer you here.
talk-wait-now = It may be your turn soon.
talk-wait-minutes = It may take a few minutes.
talk-wait-half-hour = It may take up to 30 minutes.
talk-wait-long = It may take over 30 minutes.
talk-wait-meanwhile = You keep your place when you look around here. You can write while you wait.
talk-wait-look = Look for help meanwhile
talk-wait-read = Read something meanwhile
talk-wait-steady = Steady me
talk-left = Your message is left. Nobody is here right now.
talk-left-none = Your chat waits here. Nobody is here right now.
# $date (date): the last day.
talk-left-until = It waits until { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Then it is erased. You can come back with six words.
talk-over = This chat is over.
talk-over-closed = Talk is closed right now. What you wrote is still locked.
talk-over-clock = The clock of this phone seems to be wrong. Talk needs the right day and time.
talk-over-failed = Something did not work here. What you wrote is still locked.
talk-over-full = This chat is full. Nothing more fits in it. You can start a new one, and go on there.
talk-look-again = Look again
talk-gone = This chat is gone from here. It was erased, or it was opened with six words somewhere else.
talk-tampered = Something here was changed by someone who is not in this chat. It is safer to stop here. These lines are open.
talk-update = A newer page is needed to go on. It comes when this page is opened again.
talk-new = Start a new chat
talk-wait-again = Wait for someone
talk-wait-same = Wait for the same person

## The line

talk-line-coming-back = No connection. Trying again. What you wrote is not lost.
talk-line-offline = There is no internet right now. What you write is sent when it is back.
talk-line-poll = The connection is slow here. It still works.
talk-line-elsewhere = This chat is open in another tab. This one stands still.
talk-line-busy = It takes longer than usual. It is tried again by itself.
talk-line-stopped = The connection ended. What you wrote is not lost.
talk-use-here = Use it here
talk-open-again = Open it again
talk-missing = Something is missing in this chat. What you write waits here until you go on.
talk-missing-go-on = Go on without it

## Writing

talk-log = Messages
talk-write = Write here
talk-send = Send
talk-sending = Sending
talk-sent = Sent
talk-not-sent = Not sent
talk-again = Send again
talk-drop = Take away
talk-you = You
talk-mentor = Mentor
talk-typing = Someone is writing
# $name (text): a made-up name.
talk-line-opened = You opened this chat. Only people named here can read it.
talk-line-joined = { $name } is here now.
talk-line-left = { $name } left.
talk-line-handed-over = { $name } goes on with you now.
talk-line-lead-joined = { $name } joined to help. You can see everyone who reads this.
talk-line-renewed = The locks of this chat were changed. The same people can read it.
talk-line-came-back = You are back. Nothing from before is shown here.
talk-line-danger = Someone said there is danger now. Help lines stand below.
talk-line-unreadable = One message cannot be read.
talk-line-update = One message needs a newer page to be read.
talk-line-missing = Something is missing here.
talk-line-changed = Who can read this has changed.
talk-card = A place that may help
talk-lesson = A lesson to read
talk-card-open = Open
talk-somebody = Someone

## Who can read this

talk-readers = Who can read this
# $names (text): made-up names, and words for those without one.
talk-readers-are = Can read this: { $names }
talk-reader-me = You
# $name (text): a made-up name.
talk-reader-mentor = { $name }, mentor
talk-reader-lead = { $name }, lead
talk-reader-nameless = A mentor
talk-reader-intake = Whoever answers first
talk-readers-note = Nobody else can open it. The server only holds it locked.
talk-not-again = Not this person again
talk-not-again-sure = You will not be given this person again. You wait for someone else. That can take longer.
talk-share = Someone new is here. Show them what was said before?
talk-share-yes = Show it
talk-share-no = Start fresh

## More

talk-more = More
talk-alarm = I am in danger now
talk-alarm-sure = A lead is asked to join this chat. A line may be faster. Nobody here knows where you are.
talk-alarm-call = Call a lead here
talk-alarm-done = A lead was asked for. You will see it here when they join.
talk-alarm-nobody = No lead is here right now. The chat waits for one. A line can help you now.
talk-keep = Keep this chat on this phone
talk-keep-note = Until you leave, or 30 minutes pass unused. Someone who holds this phone could open it.
talk-typing-switch = Show when I am writing
talk-erase = Erase everything
talk-erase-sure = This erases the chat for everyone, at once. Nobody can bring it back.
talk-end = Close this chat
talk-end-sure = This page forgets the chat. With six words you can come back to it.
talk-end-sure-wordless = This page forgets the chat. There are no six words yet, so nobody can come back to it.
talk-yes = Yes
talk-no = No
talk-failed = That did not work this time. Nothing changed. You can try again.
talk-failed-offline = That did not work. There may be no internet right now. You can try again.
