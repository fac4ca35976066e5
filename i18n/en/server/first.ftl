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
find-help = Find help
find-help-note = A bed, food, a nurse, a lawyer and more
home-lines-heading = Talk to someone now
# A button of home, and what opens the rest of the lines on their own screen.
more-lines = More lines to call or text
keep-button = Keep on this phone
# The risk in one line, before anyone turns it on.
keep-note = Off until you choose it. Then it works with no internet. Someone who holds this phone could find it.
limits-button = What Leave can and cannot hide

## What Leave does, and what it cannot hide

limits-heading = What Leave can and cannot hide
limits-does-heading = What Leave does
limits-does-1 = It hides this page at once.
limits-does-2 = It goes to a plain page. The Back button does not come back here.
limits-does-3 = It clears what this page kept on this phone.
limits-does-4 = It works with one tap. It also works with Shift or Esc, three times.
limits-cannot-heading = What Leave cannot hide
limits-cannot-1 = Your browser may still list one visit in its history.
limits-cannot-2 = If your browser shares its history, your other devices may show that visit.
limits-cannot-3 = The Wi-Fi at home or at school may keep a list of sites.
limits-cannot-4 = Your phone company may know which sites were opened.
limits-cannot-5 = An app that spies on this phone can see the screen.
limits-cannot-6 = Screenshots stay. So can the small picture your phone makes when you switch apps.
limits-cannot-7 = The address bar may show this page when someone types.
limits-cannot-8 = Someone who can see the screen sees what you see.
limits-open-again = You can come back in a private window, or on a phone you trust. That leaves less behind.

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
