### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Talk
desk-no-roster = Talk is closed: no roster counts now. A lead can sign the next one.
desk-no-roster-lead = Talk is closed: no roster counts now. You can sign the next one.
# $until: a day and a time.
desk-roster-until = The roster counts until { $until }.

## Duty

desk-duty = Your shift
desk-duty-on = On duty
desk-duty-break = On a break
desk-duty-off = Off duty
desk-duty-on-means = New chats can come to you.
desk-duty-break-means = No new chat comes to you. The chats that you have stay.
desk-duty-off-means = You are off. Come on duty when it is good for you.
# $time: a time of day.
desk-duty-until = Your shift ends at { $time }.
desk-duty-told-on = You are on duty now.
desk-duty-told-break = You are on a break now.
desk-duty-told-off = You are off duty now. Thank you for being here.

## Rest

desk-rest = Time to rest
# $time: a time of day.
desk-rest-means = That was a lot. New chats wait until { $time }.
desk-rest-try = You can stand up, drink some water, or look out of a window.
desk-rest-end = I am ready sooner
desk-rest-ended = Your rest is over. You chose that.

## What waits

desk-waiting = Waiting
desk-waiting-none = Nobody waits right now.
# $language: the name of a language.
desk-chat-in = A chat in { $language }
desk-whisper-in = A whisper ({ $language })
desk-wait-now = Came a moment ago
desk-wait-minutes = Has waited a few minutes
desk-wait-half-hour = Has waited about half an hour
desk-wait-long = Has waited longer than half an hour
desk-left-means = They left a message. They may not be here now.
desk-take = Take this chat
desk-not-off = You can take a chat while you are on duty.
desk-not-break = You are on a break. You can take a chat after it.
desk-not-rest = You can take a chat after your rest.
desk-not-full = You have as many chats as one person takes at once.

desk-flag-danger = In danger now
desk-flag-urgent = Urgent
desk-flag-heavy = Heavy
desk-flag-again = Was here before
desk-flag-left = A message for later

## My chats

desk-mine = Your chats
desk-mine-lead = You are in it as a lead.
desk-reply-first = Write a first line soon. If not, the chat goes back to those who wait.
desk-news = Something new was said.

desk-out = I need out
desk-out-means = Others are asked to take over. Nobody asks you why.
desk-out-told = Others are asked to take over. You are on a break now.

## What others ask

desk-offers = You are asked
# $name: a made-up name.
desk-offer-hand-over = { $name } asks if you can take over.
desk-offer-hand-over-nameless = Someone asks if you can take over.
desk-offer-hand-over-yes = Take over
desk-offer-join = { $name } asks if you can come in too.
desk-offer-join-nameless = Someone asks if you can come in too.
desk-offer-join-yes = Come in
desk-offer-whisper = { $name } would like to whisper with you. The youth does not see it.
desk-offer-whisper-nameless = Someone would like to whisper with you. The youth does not see it.
desk-offer-whisper-yes = Whisper
desk-offer-danger = { $name } says that someone is in danger now.
desk-offer-danger-nameless = A youth says that they are in danger now.
desk-offer-danger-yes = Come in
desk-offer-no = Not now
desk-offer-declined = They know that you cannot now. That is fine.

## For leads

desk-live = Chats that are going on
desk-live-means = You can ask to come in. Everyone in the chat sees it when you do.
desk-live-been = A chat that you were in is not here. Someone who is in it can ask you back.
desk-live-none = No chat is going on that you could come into.
# $name: a made-up name.
desk-lapsed = Chats that { $name } took went back to the line. They have a break.
# $names: made-up names.
desk-live-with = With { $names }
desk-live-ask = Ask to come in
desk-live-asked = You asked. The chat opens here once their console lets you in.

desk-notes = Notes for leads
desk-notes-means = Notes that a mentor sealed to the leads. Each is erased after 90 days.
desk-notes-open = Read the notes
desk-notes-none = There is no note.
desk-notes-by = From { $name }
desk-notes-by-nobody = From someone who gave no name

## Sound

desk-signals = When someone writes or waits
desk-signals-sound = Play a soft sound
desk-signals-shake = Shake the phone
desk-signals-means = Both are off when you sign in. Nothing of this is kept on the device.

## Words for oneself

desk-debrief = Words for yourself
desk-debrief-means = After a hard chat it can help to write. It is your choice. Only you can read it.
desk-debrief-open = Write or read
desk-debrief-label = What stays with you
desk-debrief-hint = It is kept for 30 days. Leave out what would tell who the youth is.
desk-debrief-go = Keep it for me
desk-debrief-told = It is kept. Only you can open it.
desk-debrief-none = You have kept nothing here.

desk-note-closed = This cannot be opened with your key. It may be from before a new start.
# $from, $until: days.
desk-note-until = Written { $from }. Erased { $until }.
desk-note-erase = Erase
desk-note-erase-long = Erase what was written on { $date }
desk-note-erase-heading = Erase it now?
desk-note-erase-means = It is gone for you at once. This cannot be undone.
desk-note-erase-yes = Erase it
