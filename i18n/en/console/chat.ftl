### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = A chat
chat-back = The desk
chat-opening = The chat opens. One moment.
chat-over = This chat is over for you, or it has not opened here yet.
chat-over-note = If it was hard, you can take a break. You can write some words for yourself on the desk.

## Who reads

# $names: who can read what is written now.
chat-readers = Who can read this: { $names }.
chat-present = The youth has the chat open.
chat-away = The youth does not have the chat open now.
chat-who-youth = The youth
chat-who-intake = whoever answers first
chat-who-someone = Someone of the team
chat-who-me = { $name } (you)
chat-who-lead = { $name } (lead)
chat-who-you = You

## What was said

chat-log = What was said
chat-empty = What is said from now on stands here.
chat-typing = They are writing.
chat-card = A place from the finder
# $name: of the place.
chat-card-of = A place: { $name }
chat-lesson = A lesson
# $name: the title of the lesson.
chat-lesson-of = A lesson: { $name }
chat-state-sending = Sending
chat-state-not-sent = Not sent
chat-again = Send again
chat-drop = Take it away
chat-line-of-opened = The chat began.
chat-line-of-joined = { $name } came in.
chat-line-of-left = { $name } left.
chat-line-of-handed-over = The chat was handed over to { $name }.
chat-line-of-lead-joined = { $name } came in as a lead.
chat-line-of-renewed = The chat has a new key. The same people can read it.
chat-line-of-came-back = The youth came back, maybe on another phone.
chat-line-of-danger = { $name } said: in danger now.
chat-line-of-unreadable = Something came that cannot be opened here.
chat-line-of-update = Something came from a newer version of this page.
chat-line-of-missing = Something is missing here.
chat-line-of-changed = Who can read this has changed.

## How it stands

chat-line-coming-back = The connection comes back. What you send waits until then.
chat-line-poll = The connection is slow. It works, and words may take a while.
chat-line-offline = There is no connection. What you send waits here.
chat-line-elsewhere = This chat is open in another tab of yours. This one stands still.
chat-stage-opening = The chat opens once its key has come.
chat-stage-closed = This chat is over.
chat-stage-full = This chat is full. Nothing more fits in it. You can close it here, and the youth can start a new one.
chat-stage-gone = This chat was erased.
chat-stage-update = This chat was written with a newer page. You can open the console again.
chat-stage-tampered = Something here was signed by the wrong hand. Nothing more is shown. A lead can look into it with you.
chat-missing = Something did not come. What comes after it waits.
chat-go-on = Go on with what is here

## Writing

chat-write = Your message
chat-write-whisper = Your whisper
chat-send = Send
chat-canned = Words to start from
chat-canned-means = Press one to put it in your message. You can change it before you send it.
chat-canned-language = Language of the words
chat-canned-begin = To begin
chat-canned-listen = To listen
chat-canned-steady = To get steady
chat-canned-danger = When it may not be safe
chat-canned-wait = While they wait
chat-canned-end = To end
chat-cards = Send a place
chat-cards-means = The server cannot see which place you look for or send.
chat-cards-search = Name, town or kind of help
chat-cards-missing = The list of places did not come. You can try again later.
chat-cards-none = No place was found. You can try other words.
chat-cards-sent = Sent: { $name }
chat-cards-hold = People may not be free to leave
chat-cards-demo = Made up, for trying out
chat-lessons = Send a lesson
chat-lessons-means = The server cannot see which lesson you send.
chat-lessons-missing = The lessons did not come. You can try again later.

## Asking a colleague

chat-ask = Ask someone
chat-ask-nobody = Nobody else is on duty now.
chat-ask-what = What you ask for
chat-ask-hand-over = To take over
chat-ask-join = To come in too
chat-ask-whisper = To whisper with me
chat-ask-who = Who
chat-ask-pick = Pick someone
# $name: a made-up name.
chat-ask-free = { $name }
chat-ask-busy = { $name } (has chats)
chat-ask-away = { $name } (away now)
chat-ask-missing = Nobody is picked yet.
chat-ask-go = Ask
chat-ask-told = You asked { $name }.
chat-offered = Someone is asked to take over or to come in.
chat-offer-withdraw = Stop asking
chat-offer-withdrawn = Nobody is asked any more.
# $names: made-up names.
chat-in-with = { $names } can read and write here. You can say goodbye before you go.
chat-leave-to-them = Go, and leave it to them
chat-leave-heading = Leave this chat to them?
chat-leave-means-1 = You can read nothing more of it, and you cannot come back in by yourself.
chat-leave-means-2 = The youth sees that you left.
chat-leave-yes = Leave it to them
chat-left-told = You are out of that chat. You can read nothing more of it.

chat-whisper = Whisper
chat-whisper-means = Only you two can read this. The youth does not see it.
chat-whisper-log = What was whispered
chat-whisper-close = End the whisper
chat-whisper-close-heading = End this whisper?
chat-whisper-close-means = What was whispered is erased for you both. This cannot be undone.
chat-whisper-close-yes = End and erase it

## What else can be done

chat-acts = More
chat-heavy = This chat is heavy
chat-heavy-means = You then get no second chat, and ten minutes of rest after it.
chat-heavy-told = It is marked as heavy. You can go slow.
chat-heavy-off-told = It is no longer marked as heavy.
chat-phrase = Ask for a check phrase
chat-phrase-told = The youth sees how to agree on a check phrase.

chat-note = Leave a note for the leads
chat-note-label = A note for the leads
chat-note-hint = Only leads can open it. It is erased after 90 days.
chat-note-go = Seal and leave it
chat-note-told = The note is sealed. Only leads can open it.
chat-note-long = This is too long for one note. You can make it shorter.

chat-danger = In danger now
chat-danger-heading = Is someone in danger now?
chat-danger-means-1 = All leads are called.
chat-danger-means-2 = The youth sees that you said so.
chat-danger-means-3 = You get steps to go through. Nothing is reported by this button.
chat-danger-yes = Yes, call the leads
chat-danger-told = The leads are called. You are not alone with this.
chat-danger-now = In danger now
chat-danger-region = Place
# $at, $of: numbers.
chat-danger-step = Step { $at } of { $of }
chat-danger-next = Next step
chat-danger-back = Step before
chat-danger-lines-missing = The crisis lines did not come. They are on the first page for everyone.

chat-close = Close the chat
chat-close-heading = Close this chat?
chat-close-means-1 = It is over for you. You can read nothing more of it.
chat-close-means-2 = The youth can wait for someone again.
chat-close-yes = Close it
chat-close-told = The chat is closed for you.

chat-erase = Erase the chat
chat-erase-heading = Erase this chat for everyone?
chat-erase-means-1 = All of it goes at once, for the youth too.
chat-erase-means-2 = This cannot be undone.
chat-erase-yes = Erase it
chat-erase-told = The chat is erased.

chat-block = Block
chat-block-heading = Block whoever writes here?
chat-block-means-1 = The chat ends for good, and all of it is erased.
chat-block-means-2 = They can still see the crisis lines.
chat-block-means-3 = If something happened, you can leave a note for the leads first.
chat-block-yes = Block and erase
chat-block-told = The chat is blocked and erased.
