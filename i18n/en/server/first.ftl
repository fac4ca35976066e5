### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Home

## Leave

leave = Leave now
skip-leave = Leave this page now
leave-keys = You can also press Shift three times or Esc three times.
leave-presses-2 = Press two more times to leave.
leave-presses-1 = Press one more time to leave.

## The bar and the menu

lines-button = Call or text
languages-button = Change the language
languages-heading = Choose a language
back = Back
loading = One moment
offline = There is no internet right now. Calls and texts may still work.
try-again = Try again
# After the page was out of sight: it is blank until someone taps this. Neutral: it may be seen by anyone.
show-page = Show the page

## Home

home-heading = What do you need now?
home-lead = No account. No name. We do not know what you look for.
# The card for a new visit: what Leave does and does not, and a way past it.
new-question = New here?
new-text = Leave hides this page fast. It cannot hide everything.
new-show = See how: 30 seconds
new-skip = Skip
find-help = Find help
find-help-note = A bed, food, a nurse, a lawyer and more
# Only where someone answers: a chat with a mentor.
talk-button = Write with someone
talk-button-note = A chat with a mentor. No account, no name.
# Short lessons, and ways to feel steadier.
learn-button = Learn
learn-button-note = Short cards to read at your own pace
home-lines-heading = Talk to someone now
# A button of home, and what opens the rest of the lines on their own screen.
more-lines = More lines to call or text
keep-button = Keep on this phone
# The risk in one line, before anyone turns it on.
keep-note = Off until you choose it. Then it works with no internet. Someone who holds this phone could find it.
limits-button = What Leave can and cannot hide

## What Leave does, and what it cannot hide

limits-heading = What Leave can and cannot hide
# The half minute: what someone has to know, in three lines. The whole lists stand further down.
limits-short-1 = It hides this page at once. A plain page opens.
limits-short-2 = The Back button does not come back here.
limits-short-3 = It cannot hide everything: the line in the history, what the network sees, someone who sees the screen.
limits-does-heading = What Leave does
limits-does-1 = It hides this page at once. A plain page opens.
limits-does-2 = The Back button does not come back here.
limits-does-3 = It clears what this page kept on this phone.
limits-does-4 = One tap is enough. Or press Shift or Esc three times.
# A switch: on or off.
limits-fingers = Leave with two fingers too
limits-fingers-note = Tap twice, quickly, with two fingers. Off until you choose it. It lasts for this visit.
limits-cannot-heading = What Leave cannot hide
limits-cannot-1 = One visit in your browser's history
limits-cannot-2 = What the address bar suggests when someone types
limits-cannot-3 = Your other devices, if they share this history
limits-cannot-4 = The lists that Wi-Fi may keep, at home or at school
limits-cannot-5 = What your phone company may know of sites you open
limits-cannot-6 = An app that spies on this phone: it sees the screen
limits-cannot-7 = Screenshots, and the small picture when you switch apps
limits-cannot-8 = Words that a phone keyboard learned from you
limits-cannot-9 = What you copied, such as a number: it can still be pasted
limits-cannot-10 = Your yes, if you let the browser know where you are
limits-cannot-11 = The screen itself, when someone can see it
limits-try-heading = Try Leave now
# $site (text): where Leave goes, such as www.weather.gov.
limits-try = This really leaves. { $site } opens. Then press Back: this page does not come.
# Shown only on a phone that keeps this page.
limits-try-kept = It also takes what you kept off this phone.
limits-try-button = Leave now, to try it
limits-return-heading = How to come back
# $address (text): what to type to open this page, such as example.org.
limits-return-address = Type { $address } at the top of your browser. It may be suggested later, when someone types there.
limits-open-again = Or use a private window, on a phone you trust. That leaves less behind.
limits-private = Private windows, step by step
limits-forget = Forget this phone
limits-forget-note = Clears what this page left here, and shows you
limits-install = Put an icon on this phone

## Lines to call or text

lines-heading = Call or text
lines-lead = You can ask before you share. You can stop at any time. Calls and texts can show on this phone and its bill.
# $number (text): a telephone number or short code, Western digits, left to right.
line-call = Call { $number }
# $number (text): as above.
line-text = Text { $number }
# $keyword (text): the word to send, never translated. $number (text): as above.
line-text-keyword = Text { $keyword } to { $number }
line-chat = Chat on their site
line-site = Their site
line-site-chat = Their site (has chat)
line-site-note = It opens in a new tab. That site stays in this phone's history.
line-may-report-yes = They may have to tell police or child services. You can ask about this first.
line-may-report-no = They say they do not report what you tell them.
line-may-report-unknown = We do not know what they may have to report. You can ask before you share.
line-free = Free. Your phone plan may charge for texts.
line-free-call = The call is free. Your phone plan may count minutes, or charge for texts.
line-cost-unknown = We do not know what it costs.
line-always-open = Day and night.
line-hours-unknown = We do not know the hours.
# $languages (text): names of languages, each in that language.
line-languages = Languages: { $languages }
# $date (date): the day a person last checked this line.
line-checked = A person checked this on { DATETIME($date, dateStyle: "long") }.
line-not-checked = No person has checked this yet. It comes from public pages.

line-name-emergency = Emergency
line-answers-emergency = A 911 worker. They can send police, fire fighters or an ambulance.
line-note-emergency = Texts to 911 work only in some places. If you can, call.

line-name-988 = 988 Suicide & Crisis Lifeline
line-answers-988 = A trained counselor. For dark thoughts, or when it all gets too much.
line-note-988 = For Spanish, call and press 2.

line-name-nhth = National Human Trafficking Hotline
line-answers-nhth = Someone to talk to. For when someone uses you or your work for their gain.
line-note-nhth = It may tell police about someone under 18 or in danger. A new group has run it since late 2025. By phone, an older page says, there are over 200 languages.

line-name-nrs = National Runaway Safeline
line-answers-nrs = Someone to talk to, for ages 12 to 21. For when you left home, or think about it.

line-name-rainn = National Sexual Assault Hotline
line-answers-rainn = Someone to talk to. For sex or touching you did not want, now or long ago.

line-name-childhelp = Childhelp National Child Abuse Hotline
line-answers-childhelp = Someone to talk to. For when someone harms a child or a teen.
line-note-childhelp = If you say who is being harmed and where, they may pass it on. By phone, an older page says, there are over 170 languages.

line-name-lir = love is respect
line-answers-lir = Someone to talk to. For dating, and for love that hurts or scares you.

line-name-trevor = The Trevor Project
line-answers-trevor = Someone to talk to, for LGBTQ people under 25.

line-name-ncmec = National Center for Missing & Exploited Children
line-answers-ncmec = Someone to talk to. For missing young people, and for pictures of someone under 18.

line-name-ctl = Crisis Text Line
line-answers-ctl = Someone to text with. For any hard moment.
line-note-ctl = HOLA is for Spanish.

line-name-strong = StrongHearts Native Helpline
line-answers-strong = Someone to talk to or text with. For Native people when love or home does not feel safe.

## Honest marks: how far people have checked these words

mark-machine = A computer made this. A speaker has not checked it yet.
mark-draft = A person translated this. A second speaker has not checked it yet.
mark-stale = The English page changed. This page may be old.

## The plain page, for a browser without scripts

plain-heading = People you can call or text
plain-lead = This is the short page. It works on any phone.
plain-no-script = The full page does not work in this browser. You can still call or text.
# Only where no script runs at all.
plain-back = Leave works here too, but the Back button can come back. You can close this tab too.
