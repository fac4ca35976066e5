### Who works here: the list, and one person.

people-heading = People
people-lead = Who works here, and as what. Names are made up.
people-waiting = Waiting for a yes
people-all = Everyone here
people-none = Nobody is here but you. You can invite someone.
people-none-plain = Nobody is here but you.
people-gone = People whose place has ended
people-invite = Invite someone
people-you = This is you
people-you-note = Others decide about your roles. Nobody decides about their own.
people-no-role = No role yet
people-may-approve = You can say yes here.
people-said-yes = You have said yes.
# $count (number): how many more people have to say yes.
people-needed = { $count ->
    [one] Waits for one more person to say yes.
   *[other] Waits for { $count } more people to say yes.
}
people-reset-open = A new start has been asked for.
people-reset-approved = A new start has two yeses. A link can be made.
# A role that waits for a yes.
people-role-pending = { $role } (waits)
people-few = Two people who may say yes are needed, and there are not enough now.
people-few-note = Nobody can be let in as a mentor, a lead or an admin until then. An admin can invite a second admin.

## One person

person-back = All people
person-since = Here since { $date }
person-gone = Their place here has ended. Their name stays in the audit trail for a while.
person-number = Their number
person-number-how = Meet or call them and ask for the number on their first page. The same number means that it is really them.
person-roles = Roles
person-active = Active
person-asked-by = Asked for by { $name }.
person-asked-by-command = Asked for on the server.
person-yes-by = { $name } said yes on { $date }.
person-needs-fewer = Nobody else can say yes right now. It takes two people who are not { $name }.

## Saying yes

# $name: the person. $role: the role.
person-approve = Say yes to { $role }
person-approve-heading = Say yes to { $name } as { $role }?
person-approve-number = The number that { $name } read to you
person-approve-means-1 = You have spoken with them, in person or on a call.
person-approve-means-2 = They read their number aloud, and it is the same as this one.
person-approve-means-3 = You sign this with your own key. Your yes stays in the audit trail.
person-approve-yes = Yes, the number matches
person-approve-done = Your yes to { $name } is in.

## Giving a role and taking it away

person-give = Give a role
person-give-which = Which role
person-give-pick = Pick one
person-give-two = Two other people say yes before it counts.
person-give-one = It counts at once.
person-give-lock = If { $name } is signed in, their page locks once. They open it again with their passphrase.
person-give-go = Give this role
person-given = { $name } has the role { $role }.
person-given-waits = { $name } has the role { $role } once two people have said yes.
person-all-given = { $name } has every role there is.
person-withdraw = Take away
# For screen readers, so that each button says what it takes away.
person-withdraw-long = Take away: { $role }
person-withdraw-heading = Take the role { $role } from { $name }?
person-withdraw-means-1 = It ends at once, also on pages that they have open now.
person-withdraw-means-2 = Their page locks once. They open it again with their passphrase.
person-withdraw-means-3 = Their other roles stay. You can give this one back later.
person-withdraw-means-gated = Giving it back takes two people again.
person-withdraw-yes = Take the role away
person-withdrawn = { $name } no longer has the role { $role }.

## A new start

person-reset = A new start
person-reset-what = For someone who lost their passphrase, or every second way to sign in. Two people say yes to it.
person-reset-open = Ask for a new start
person-reset-open-heading = Ask for a new start for { $name }?
person-reset-open-means-1 = Nothing changes for them yet. Two people say yes first.
person-reset-open-means-2 = Then one of the two makes a link and hands it over.
person-reset-open-means-3 = When the link is used, everything before it is gone: passphrase, keys, devices, codes.
person-reset-open-means-4 = Mentor, lead and admin then wait for two people again.
person-reset-open-yes = Ask for it
person-reset-asked = { $name } asked for a new start.
person-reset-approve = Say yes to a new start
person-reset-approve-heading = Say yes to a new start for { $name }?
person-reset-approve-means-1 = You have met or called them, and you know that it is really them.
person-reset-approve-means-2 = They told you themselves that they cannot sign in.
person-reset-approve-means-3 = Whoever gets the link can sign in as them. You sign this with your own key.
person-reset-approve-yes = Yes, it is really them
person-reset-cancel = Stop the new start
person-reset-cancelled = The new start is stopped. Nothing has changed for { $name }.
person-reset-ready = Two people said yes. One of those two can make the link.
person-reset-link = Make the link
person-reset-link-note = A new link ends the one before.
person-reset-link-heading = The link for { $name }

## Ending someone's place

person-end = End their place here
person-end-what = For someone who has left, or who may no longer come in. One person is enough.
person-end-heading = End { $name }'s place here?
person-end-means-1 = Every page that they have open closes at once, and says why.
person-end-means-2 = They can no longer sign in. Their keys, devices and codes are erased.
person-end-means-3 = This cannot be undone. They can come back only with a new invitation.
person-end-means-4 = What they did stays in the audit trail for a while.
person-end-yes = End their place
person-ended = { $name }'s place here has ended.
