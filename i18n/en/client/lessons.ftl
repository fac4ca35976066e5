### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Learn
learn-lead = Short cards, one idea each. You can skip any of them, and stop at any time.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = The lessons are on their way. They are about { $size }.
learn-why = All of them come at once. So we cannot tell which one you open.
learn-offline = The lessons did not load. There may be no internet right now.
learn-missing = The lessons cannot be had right now. You can try again in a moment.
learn-bad = The lessons came, but they cannot be read. You can try again in a moment.

## The six groups of lessons

learn-track-1 = Right now
learn-track-2 = Making sense of it
learn-track-3 = How people pull others in
learn-track-4 = Body and mind
learn-track-5 = Rights and getting help
learn-track-6 = Your people, your pace

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
        [one] About { $count } minute
       *[other] About { $count } minutes
    }

## What a language lacks

learn-none = There are no lessons in this language yet. You can read them in:
learn-elsewhere = Not in this language yet
# $languages (text): names of languages, each as it calls itself.
learn-also-in = Also in: { $languages }
lesson-read-in = This lesson is not in this language yet. You can read it in:
lesson-gone = This lesson is not here anymore.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Nobody has reviewed this yet.
lesson-stale = The English page changed. This page may be old.
# The same in few words, beside a title.
learn-mark-unreviewed = Not reviewed yet
learn-mark-machine = Made by a computer
learn-mark-draft = Not checked yet
learn-mark-stale = May be old

## Before a lesson: what it is about, and four ways on

lesson-note-read = Read it
lesson-note-short = A shorter version
lesson-note-calm = Something calm
lesson-note-not-now = Not now

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Card { $count } of { $total }
lesson-next = Next card
lesson-before = One card back
lesson-skip = Skip to the end
lesson-pause = A calm moment
lesson-say = You could say
lesson-say-not = Words that can hurt
# Read out before the answers of a question.
lesson-answers = Answers. None is wrong.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Find help: { $kind }
lesson-find-any = Find help
lesson-after = What now?
lesson-another = Another lesson
lesson-nothing = Nothing more now

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Always here
lesson-talk = Talk to someone

## Steady me

steady-heading = Steady me
steady-lead = A few ways to feel steadier. Each takes less than a minute. You can keep your eyes open.
# $count (number): seconds.
steady-seconds = About { $count } seconds
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Step { $count } of { $total }
steady-next = Next step
steady-before = One step back
steady-again = Again
steady-another = Another one
