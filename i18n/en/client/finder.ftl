### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Find help
finder-lead = What you type stays on this phone. We never see it.

## Getting the list

# $size (text): such as "120 kB".
finder-loading = The list is on its way. It is about { $size }.
finder-loading-why = The whole list comes at once. So we cannot tell what you look for.
finder-offline = The list did not load. There may be no internet right now.
finder-missing = The list cannot be had right now. You can try again in a moment.
finder-bad = The list came, but it cannot be read. You can try again in a moment.
finder-lines-meanwhile = You can still call or text someone.
finder-lines = Call or text someone

## What to look for

finder-search = What do you need?
finder-search-hint = One word is enough: bed, food, lawyer
finder-kinds = Kind of help
# $words (text): the name of a group of choices. $count (number): how many of them are on.
finder-counted = { $words } ({ $count })
finder-kinds-more = More kinds of help
finder-kinds-fewer = Fewer kinds of help

## Where

where-add = Near where?
where-hint = So that near places come first. It stays on this phone.
where-field = ZIP or town
where-none = No match in the list. You can try a ZIP or a town close by.
# $place (text): a ZIP or a town.
where-pick = { $place }
where-pick-area = About { $place }
where-near = Near { $place }
where-near-phone = Near this phone
where-forget = Take the place away
where-phone = Use where this phone is
where-phone-note = We never get it. Your phone may ask its maker to work it out. The browser may remember that you allowed it, even after Leave.
where-finding = The phone works out where it is
where-denied = The phone keeps its place to itself. You can type a ZIP or a town.
where-unavailable = The phone cannot tell where it is. You can type a ZIP or a town.
where-within = How far?
where-any = Any distance
# $miles (number): 5, 10, 25 or 100.
where-miles = { $miles } miles

## What matters

wishes-heading = What matters to you
wishes-lead = A place that says no is left out. A place that does not say stays in, as "ask first".
wish-open = Open now
wish-noid = No ID, no questions
wish-nopolice = No police
wish-ownroom = Own room, can leave
wish-boys = Boys and young men
wish-trans = Trans and non-binary
wish-comes = Comes to me
# $language (text): the name of the language of the page.
wish-language = In { $language }
wish-age = I am this old
wish-age-hint = Only if you want to. It stays on this phone.
wish-languages = Language
wish-any-language = Any language

# What is not known, in a list: "Ask about: ID, hours".
# $what (text): some of the ask- words below.
finder-ask-about = Ask about: { $what }
ask-open = hours
ask-noid = ID and questions
ask-nopolice = police
ask-ownroom = own room, leaving
ask-boys = boys and young men
ask-trans = trans and non-binary
ask-comes = coming to you
ask-age = ages
ask-language = language

## The list

# $count (number): places found.
finder-count = { $count ->
    [0] No place found
    [one] { $count } place
   *[other] { $count } places
  }
# Said to screen readers. $yes (number): places that say yes to all that was asked.
finder-count-yes = { $count ->
    [0] No place found
    [one] { $count } place. Yes to all: { $yes }.
   *[other] { $count } places. Yes to all: { $yes }.
  }
finder-start = The list has { $count } places. You can type a word, choose a kind of help, or say near where.
finder-yes = They say yes
finder-ask = Ask these first
finder-ask-lead = They do not say. You can ask before you share anything.
finder-national = From anywhere in the country
finder-national-all = All { $count } lines
finder-more = Show more
# $from, $to (numbers): which of $count are shown.
finder-shown = { $from } to { $to } of { $count }
finder-places-more = { $count ->
    [one] and { $count } more place
   *[other] and { $count } more places
  }
finder-about-distance = about { $distance }
finder-made = This list was made on { $date }.
finder-made-old = This list is old: { $date }. Things may have changed. You can call first.
finder-hours-old = The list is old and hours may have changed. So it does not say what is open now.

finder-empty = Nothing here fits all of that
finder-empty-lead = That is not about you. You can try one of these.
finder-empty-wider = Look at any distance
finder-empty-wishes = Leave out what matters to me
finder-empty-kinds = All kinds of help
finder-empty-words = Clear the words

## Open or closed

open-always = Open day and night
# $time (text): "5:00 PM" or "Tuesday 2:00 AM".
open-until = Open now, until { $time }
open-closed = Closed now
open-opens = Closed now. Opens { $time }
open-unknown = Hours not known
open-paused = Closed for a while

## Marks

mark-demo = Example, not a real place
mark-hold = You may not be free to leave
mark-old = Checked long ago
mark-unchecked = Not checked

## The card

card-gone = This place is not in the list any more.
card-demo = This is an example. It is not a real place. Its numbers reach no one.
card-paused = This place says it is closed for a while. You can call to ask.
card-hold-heading = You may not be free to leave here at first
card-hold = Some places keep people inside for a time. They may call it a "safety hold". You can ask about this before you say who you are.
card-hold-ask = You can ask: "Can I leave when I want to?"
card-before = Good to know before you call
card-apply = How to get in
card-suggested = A computer guessed these kinds from the words. You can ask.
card-contact = Get in touch
card-contact-note = Calls and texts can show on this phone and its bill.
card-call = Call { $number }
card-call-extension = Call { $number }, extension { $extension }
card-text = Text { $number }
card-text-keyword = Text { $keyword } to { $number }
card-tty = TTY { $number }
card-copy = Copy the number
card-copy-label = Copy { $number }
card-copied = Copied. It stays on this phone until something else is copied.
card-copy-failed = Copying did not work here.
card-no-phone = No number is listed.
card-site = Open their website
card-site-note = It opens { $host } in a new tab. That site stays in this phone's history.
card-places = { $count ->
    [one] Place
   *[other] Places
  }
card-withheld = The address is kept private, to protect the people there. You can ask for it when you call.
card-no-address = No address is listed.
card-directions = Directions
card-directions-note = This opens your maps app. The app may remember it.
card-hours = Hours
card-hours-old = These hours are old. They may have changed. You can call first.
card-hours-zone = These are the hours where the place is.
card-today = Today
card-day-closed = Closed
card-day-unknown = Not known
card-languages = Languages
card-ages = Ages
card-ages-between = { $from } to { $to }
card-ages-from = { $from } and over
card-ages-to = Up to { $to }
card-says = What they say
card-unknown = Not known: ask first
card-unknown-lead = You can ask these without giving a name.
card-checked = A person checked this on { $date }.
card-checked-old = A person checked this on { $date }. That is a while ago. Things may have changed.
card-unchecked = No person has checked this yet.
# $name (text): where the listing comes from.
card-source = From: { $name }

## Questions one can ask

ask-acc-id = Do you ask for ID?
ask-acc-phonescreen = What will you ask me on the phone?
ask-acc-policereport = Do I have to talk to police?
ask-acc-guardian = Does a parent have to agree?
ask-acc-tb = Do I need a TB test?
ask-safe-hold = Can I leave when I want to?
ask-safe-single = Are there single rooms?
ask-safe-curfew = Is there a curfew?
ask-safe-phonekept = Do I keep my phone?
ask-pop-boys = Are boys and young men welcome?
ask-pop-trans = Are trans and non-binary people welcome?
ask-mandated = What would you have to report?
