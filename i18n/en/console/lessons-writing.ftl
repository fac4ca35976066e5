### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Words of { $card }
lessons-editor-how = Write as you would write a message. The buttons above put in the rest. Tab leaves this field.
lessons-open = Write
lessons-open-long = Write: { $card }
lessons-close = Close
lessons-close-long = Close: { $card }
lessons-changed = Changed, not kept yet
lessons-see-change = See what you changed
lessons-tools = Put in
lessons-tool-strong = Strong
lessons-tool-em = Soft
lessons-tool-answer = One more answer
lessons-tool-pause = Calm moment
lessons-tool-say = Words to say
lessons-tool-say-not = Words that hurt
lessons-tool-more = Help, lines, links
lessons-tool-resource = A kind of help
lessons-tool-crisis = A line to call
lessons-tool-link = Another lesson
lessons-tool-put = Put it in
# $what: the name of the list beside the button.
lessons-tool-put-long = Put it in: { $what }
lessons-example-pause = Put both feet on the floor, if you like.
lessons-example-say = I would like to wait.
lessons-example-say-not = It was your idea.
lessons-example-question = What is true for you?
lessons-example-answer = An answer
lessons-example-reply = A kind reply.
lessons-new-card = New card
lessons-new-check = New question
lessons-new-pause = New step
lessons-card-more = More about this card
lessons-card-up = Move up
lessons-card-down = Move down
lessons-card-remove = Take this card out
lessons-undo-back-told = A card is taken out.
lessons-undo-back = Put it back
lessons-undo-move-told = A card is moved.
lessons-undo-move = Move it back
lessons-marks = This card is about
lessons-same-meaning = Only a typo: the meaning is the same, so translations stay fresh
lessons-english = In English
lessons-english-changed = The English has changed since this was translated:

## In front of a lesson

lessons-title = Title
lessons-note = Content note
lessons-note-hint = One plain line that says what it is about. You can leave it empty.
lessons-front-more = More about this lesson
lessons-minutes = Minutes to read it
lessons-seconds = Seconds it takes
lessons-review-date = Next look by
lessons-short = Cards of the shorter version
lessons-reviewers = Who reads it
lessons-tags = Topics
lessons-basis = Where it comes from

## Saving

lessons-saving = Saving
lessons-not-saved = Not kept yet
lessons-not-saved-means = Your words wait on this page until you save them or close it.
lessons-why = Why you changed it
lessons-why-hint = A few words for the others. You can leave it empty.
lessons-save = Save
# $number: of the revision.
lessons-saved = Kept as revision { $number }.
lessons-saved-merged = Kept as revision { $number }, together with what someone else wrote.
lessons-all-saved = All is kept.
lessons-drop = Drop my changes
lessons-drop-heading = Drop what you typed?
lessons-drop-means = What is kept stays as it is. What you typed since then is gone.
lessons-drop-yes = Drop it
lessons-moved-on = Someone changed this lesson since you began. Your words are kept. Saving brings both together.

## Two people on one card

lessons-conflict-heading = Someone else wrote here too
lessons-conflict-lead = Nothing is lost and nothing is kept yet. You can look at both texts and pick.
lessons-conflict-yours = Your words
lessons-conflict-theirs = Their words, kept already
lessons-conflict-changed = What changed
lessons-conflict-keep-yours = Keep my words
lessons-conflict-keep-theirs = Keep their words
lessons-conflict-keep-both = Write one text from both
lessons-conflict-write = The text from both
# $count (number): cards.
lessons-conflict-open = { $count ->
    [one] One choice is still open.
   *[other] { $count } choices are still open.
}
lessons-conflict-save = Save this

## Differences

lessons-same = Nothing has changed.
# Heard by screen readers before the words.
lessons-diff-added = New:
lessons-diff-gone = Gone:
