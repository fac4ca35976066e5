### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Lessons

lessons-heading = Lessons
lessons-lead = What young people read in Learn. Two people look at each change before it goes out.
lessons-back = All lessons

## What someone may do here

may-lessons-see = See all lessons, how they stand, and what was said about them.
may-lessons-write = Write lessons, or put them into another language.
may-lessons-review = Say yes to a lesson, or send it back with a note.
may-lessons-publish = Put lessons on phones that enough people said yes to.
may-lessons-withdraw = Take a lesson off all phones at once.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign = { $count ->
    [one] One lesson waits for someone to sign it
   *[other] { $count } lessons wait for someone to sign them
}
today-lessons-sign-note = Young people can read them now. Each says "not yet reviewed" until people here have signed it.
today-lessons-sign-go = See the lessons to sign
today-lessons-review = { $count ->
    [one] One changed lesson waits for your yes
   *[other] { $count } changed lessons wait for your yes
}
today-lessons-review-note = You can say yes, or send it back with a note.
today-lessons-review-go = See what changed
today-lessons-publish = { $count ->
    [one] One lesson is ready for phones
   *[other] { $count } lessons are ready for phones
}
today-lessons-publish-note = Enough people have said yes. You can put it on phones now, or at a time you pick.
today-lessons-publish-go = See what is ready
today-lessons-due = { $count ->
    [one] One lesson is due for a new look
   *[other] { $count } lessons are due for a new look
}
today-lessons-due-note = Facts get old. Someone reads these lessons again and sets a new date.
today-lessons-due-go = See what is due

## The list

lessons-unsent = Typed and not kept yet
lessons-waits = Waiting for you
lessons-nothing-waits = Nothing waits for you. You can read any lesson below.
# $count (number): lessons in this part of the list.
lessons-wait-sign = To sign ({ $count })
lessons-wait-sign-note = These came with Wayside and nobody here has signed them. Read each one, then say yes or leave a comment.
lessons-wait-returned = Sent back to you ({ $count })
lessons-wait-returned-note = Someone read your change and wrote a note. You can mend it and send it again.
lessons-wait-review = Changed, for your yes ({ $count })
lessons-wait-review-note = Someone changed these. You can say yes, or send them back with a note.
lessons-wait-publish = Ready for phones ({ $count })
lessons-wait-publish-note = Enough people have said yes to these.
lessons-wait-check = Translations to check ({ $count })
lessons-wait-check-note = A computer or a person translated these. You can say which cards are right.
lessons-wait-translate = To translate ({ $count })
lessons-wait-translate-note = Cards are missing here, or the English has changed since.
lessons-wait-overdue = Past their date ({ $count })
lessons-wait-overdue-note = The day for a new look has gone by.
lessons-wait-due = Due soon ({ $count })
lessons-wait-due-note = The day for a new look is less than 30 days away.
lessons-all = All lessons
lessons-language = Language
lessons-none = There is no lesson here yet.
lessons-not-begun = Not begun. You can open it and translate the first card.
lessons-part-track-0 = Other lessons
lessons-part-track-1 = Right now
lessons-part-track-2 = Making sense of it
lessons-part-track-3 = How people pull others in
lessons-part-track-4 = Body and mind
lessons-part-track-5 = Rights and getting help
lessons-part-track-6 = Your people, your pace
lessons-part-steady = Steady me
lessons-part-check-in = The private check-in
lessons-unsigned = Not signed yet
# $count (number): cards of a translation.
lessons-count-stale = English changed: { $count }
lessons-count-machine = By a computer: { $count }
lessons-count-draft = Not checked: { $count }
lessons-count-absent = Missing: { $count }
lessons-comments-open = Comments: { $count }
# $when: a day and a time.
lessons-from = Goes out { $when }
# $date: a day.
lessons-review-by = Next look by { $date }

## A new lesson

lessons-begin = Begin a new lesson
lessons-begin-means = It begins as a draft with one empty card. No phone gets it before enough people have said yes.
# Followed by the id, such as trust-slowly.
lessons-begin-id = Its name in links, for good:
lessons-begin-title-wrong = Please write a title with letters first.
lessons-begin-taken = A lesson has this name already. You can pick another title.
lessons-track = Part of Learn
lessons-begin-go = Begin it
lessons-begun = The lesson is begun. You can write its first card.

## How a lesson stands

lessons-state-draft = Draft
lessons-state-in-review = In review
lessons-state-approved = Ready for phones
lessons-state-scheduled = Goes out later
lessons-state-published = On phones
lessons-state-archived = Taken back
lessons-state-draft-means = This is a draft. Nobody outside of here sees it.
lessons-state-in-review-means = This is being read by the people it needs.
lessons-state-approved-means = Enough people have said yes. A publisher can put it on phones.
# $when: a day and a time.
lessons-state-scheduled-means = It goes on phones { $when }.
lessons-state-published-means = This is what phones have now.
lessons-state-archived-means = No phone has this lesson now. A publisher can bring back a text that people said yes to.
# $number: of a revision.
lessons-phones-have = Phones still have revision { $number }.
lessons-missing = A yes is still needed from:
lessons-needs-survivor = Someone with lived experience
lessons-needs-survivor-reviewer = Someone with lived experience
lessons-needs-legal = A legal reviewer
lessons-needs-legal-reviewer = A legal reviewer
lessons-needs-health = A health reviewer
lessons-needs-health-reviewer = A health reviewer
lessons-needs-language = A language reviewer
lessons-needs-language-reviewer = A language reviewer
lessons-needs-second = One more person, in any role

## One lesson

lessons-tabs = This lesson
lessons-tab-read = Read and sign
lessons-tab-write = Write
lessons-tab-translate = Translate
lessons-tab-preview = On a phone
lessons-tab-history = What changed
lessons-title-card = Title and content note
lessons-order-card = The order of the cards
lessons-whole = The whole lesson
# $number (number): 1, 2, 3.
lessons-card-card = Card { $number }
lessons-card-check = Card { $number }: a question
lessons-card-pause = Step { $number }
lessons-card-empty = Nothing stands here yet.
lessons-card-state-absent = Not translated
lessons-card-state-machine = By a computer, not checked
lessons-card-state-draft = By a person, not checked
lessons-card-state-reviewed = Checked
lessons-card-state-stale = The English has changed
lessons-mark-law = About the law
lessons-mark-telling = Who may have to report
lessons-mark-health = About health
lessons-mark-consent = What someone agrees to
lessons-mark-exit = Leaving the page
lessons-mark-unconfirmed = Not confirmed: no phone shows it
lessons-drawn-line = A line to call:
lessons-drawn-help = Places near you:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Came with Wayside, { $when }
lessons-by-files = Taken in from files at the server, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } is on this card now.
lessons-here-page = { $name } is looking at this lesson now.
lessons-here-card = { $name } is on { $card } now.

## How easy it is to read

lessons-look = How it reads
lessons-meter-grade = School grade
lessons-meter-ease = Ease
lessons-meter-no-formula = There is no formula for this language.
lessons-meter-mean = Words in a sentence
lessons-meter-longest = Longest sentence
# $bound (number)
lessons-meter-most = of { $bound } at most
lessons-meter-least = of { $bound } at least
lessons-meter-good = Good
lessons-meter-over = To mend
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } of { $fewest } to { $most } words.
lessons-meter-short = A little short.
lessons-meter-long = Too long.
lessons-meter-card-longest = Longest sentence: { $count }.
# $count (number): things to mend or to think about.
lessons-faults = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
}
lessons-no-faults = Nothing to mend.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, line { $line }
lessons-fault-line = Line { $line }

## Comments

lessons-comment = Say something about this
# $card: what the card is called.
lessons-comment-on = Your comment on { $card }
lessons-comment-send = Say it
lessons-comment-missing = Please write something first.
lessons-comment-told = Your words are there for everyone who works on lessons.
# $count (number): comments that are settled.
lessons-comments-done = Settled ({ $count })
lessons-answer = Answer
lessons-answer-label = Your answer
lessons-resolve = This is settled
lessons-resolved = The comment is settled.
