### Inviting someone, and the invitations that are still open.

invite-heading = Invitations
invite-new = Invite someone
invite-name = A made-up name
invite-name-why = No real names here, so that nobody can be found by theirs. Leave it empty if they want to pick one.
invite-two-legend = Two other people say yes to these
invite-one-legend = Your invitation is enough for these
invite-roles-hint = You can tick more than one.
invite-roles-missing = Please tick at least one role.
invite-name-wrong = This cannot be a name here. You can use letters, digits, spaces and hyphens, 40 at most.
invite-second = You are the only admin so far, so a second admin needs no other yes.
invite-go = Make the link
invite-going = Making the link

## The link

invite-link-heading = The link is ready
invite-link-for = For { $name }
invite-link-once = It is shown once. Copy it before you go on.
invite-link-label = The link
invite-copy = Copy the link
invite-copied = Copied.
invite-copy-failed = This browser did not copy it. You can mark the link and copy it by hand.
invite-link-how-1 = Hand it over in person, or on a channel that only the two of you read.
invite-link-how-2 = It works once, until { $until }.
invite-link-how-3 = Whoever opens it first takes the place. If it goes astray, withdraw it.
invite-link-how-reset = Whoever opens it first can sign in as them. If it goes astray, make a new one.
invite-link-done = I have it

## Open invitations

invite-open = Not used yet
invite-open-none = No invitation is open.
invite-no-name = They pick their own name
invite-kind-reset = A new start
invite-made = Made by { $name } on { $when }.
invite-made-command = Made on the server on { $when }.
invite-until = Works until { $until }.
invite-withdraw = Withdraw
# For screen readers.
invite-withdraw-long = Withdraw: { $name }
invite-withdraw-heading = Withdraw this invitation?
invite-withdraw-means = The link stops working at once. Whoever opens it reads that it is not valid. You can make a new one.
invite-withdraw-yes = Withdraw it
invite-withdrawn = The invitation is withdrawn.
