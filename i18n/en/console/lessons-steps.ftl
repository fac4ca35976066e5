### The studio: from a draft to phones and back.

lessons-steps = What comes next
lessons-save-first = You have words that are not kept yet. You can save them, and then go on here.

## What was said. $number is a revision.

lessons-verdict-propose = Sent for review: revision { $number }
lessons-verdict-approve = Yes to revision { $number }
lessons-verdict-return = Revision { $number } was sent back

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet = { $count ->
    [one] One thing is to mend first. Then you can send it for review.
   *[other] { $count } things are to mend first. Then you can send it for review.
}
lessons-propose = Send for review
lessons-propose-heading = Send this for review?
lessons-propose-means = The people it needs see it as a task on their first page. You can still change it.
# $roles: a list of roles.
lessons-propose-needs = It needs two people: { $roles }.
lessons-propose-yes = Send it
lessons-proposed = It is on its way to the people who read it.

## Saying yes

lessons-review-as = You read it as
# $count (number): open comments.
lessons-approve-comments = { $count ->
    [one] One comment is still open. A yes can be given when it is settled.
   *[other] { $count } comments are still open. A yes can be given when they are settled.
}
lessons-sign = Sign this lesson
# $title: of the lesson.
lessons-sign-later = Someone is changing this lesson now. You can say yes to the new text when it is in review.
lessons-sign-heading = Sign "{ $title }"?
lessons-sign-yes = Sign it
lessons-signed = You signed it. Thank you for reading it with care.
lessons-approve = Say yes
lessons-approve-heading = Say yes to "{ $title }"?
lessons-approve-yes = Say yes
lessons-approved = Your yes is in.
# $role: the role.
lessons-approve-as = Your role: { $role }.
lessons-approve-means-1 = You read every card, also the shorter version and the content note.
lessons-approve-means-2 = Nothing in it blames, pushes or promises, and nothing could put someone in danger.
lessons-approve-means-3 = Your name stays in here. Phones show the date only.
lessons-return = Send it back with a note
lessons-return-note = What you would change, and why
lessons-return-how = Name the card, and write the sentence that you would like.
lessons-return-missing = Please write a note, so that the writer knows what to do.
lessons-return-send = Send it back
lessons-returned = It is back with the writer, with your note.

## Checking a translation

lessons-check = Cards that are right as they stand
lessons-check-means = Tick only what you read side by side with the English.
# $count (number): cards that are ticked.
lessons-check-go = { $count ->
    [0] Tick the cards that are right
    [one] Say that one card is right
   *[other] Say that { $count } cards are right
}
lessons-checked = { $count ->
    [one] One card is checked now.
   *[other] { $count } cards are checked now.
}

## Phones

lessons-publish = Put it on phones now
lessons-publish-heading = Put this on phones now?
lessons-publish-means = Each phone gets it on its next visit. Phones without internet keep what they have until then.
lessons-publish-undo = You can take it back at any time.
lessons-publish-yes = Put it on phones
lessons-published = It is on its way to phones.
lessons-publish-later = Put it on phones later
lessons-publish-when = Day and time, by this device's clock
lessons-publish-when-wrong = Please pick a time that is still to come.
lessons-publish-schedule = Set this time
# $when: a day and a time.
lessons-schedule-heading = Put this on phones { $when }?
lessons-schedule-yes = Set this time
lessons-scheduled = It goes on phones { $when }.
lessons-unschedule = Stop what is planned
lessons-unschedule-heading = Stop what is planned?
lessons-unschedule-yes = Stop it
lessons-unscheduled = It is not planned any more.
lessons-withdraw = Take it off phones now
lessons-withdraw-heading = Take this lesson off all phones?
lessons-withdraw-means = You can do this alone, at once. Phones lose it on their next visit.
lessons-withdraw-everywhere = It goes in every language.
lessons-withdraw-back = A publisher can bring it back later.
lessons-withdraw-why = Why (you can leave it empty)
lessons-withdraw-yes = Take it off
lessons-withdrawn = The lesson is taken off phones.

## What changed

lessons-changes = What changed between two revisions
lessons-changes-from = From
lessons-changes-to = To
lessons-history = All revisions
lessons-no-history = Nothing is kept here yet.
# $number: of the revision.
lessons-revision = Revision { $number }
lessons-revision-published = Revision { $number } (on phones)
lessons-on-phones = On phones
lessons-roll-back = Go back to this
lessons-roll-back-long = Go back to revision { $number }
lessons-roll-back-heading = Go back to revision { $number }?
lessons-roll-back-means = Its text comes back as a new draft. Nothing that came after it is lost.
lessons-roll-back-why = Back to revision { $number }
lessons-roll-back-yes = Go back
lessons-rolled-back = Revision { $number } is back as a draft.

## On a phone

lessons-preview = On a phone
lessons-preview-looks = Other ways to see it
lessons-preview-phone = A phone with this lesson
lessons-preview-large = Large text
lessons-preview-rtl = Right to left
lessons-preview-offline = No internet
lessons-preview-pseudo = Longer words
lessons-preview-offline-said = There is no internet. What this phone kept is shown.
lessons-preview-none = This cannot be shown as on a phone while something is to mend.
lessons-preview-back = Back
lessons-preview-on = Next
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } of { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } changed a lesson.
audit-lesson-proposed = { $by } sent a lesson for review.
audit-lesson-approved = { $by } said yes to a lesson as { $role }.
audit-lesson-returned = { $by } sent a lesson back as { $role }.
audit-lesson-scheduled = { $by } set a time for a lesson to go on phones.
audit-lesson-published = { $by } put a lesson on phones.
audit-lesson-withdrawn = { $by } took a lesson off phones.
audit-lesson-checked = { $by } checked a translation.
audit-lesson-imported = Lessons were taken in from files.
