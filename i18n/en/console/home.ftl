### The first view after signing in: only what someone's roles need now.

# $name: the name that this person made up.
today-heading = Hello, { $name }
today-to-do = What needs you now
today-nothing = Nothing needs you right now. You can look around, or close this page.

## Things to do. The note says why; the button leads there.

today-approve = { $count ->
    [one] Someone waits for your yes
   *[other] { $count } people wait for your yes
}
today-approve-note = Two people say yes to each of them. You can be one of the two.
today-approve-go = See who waits

today-wait-approval = Your new role waits for two people
today-wait-approval-note = Someone who may say yes will ask you for your number. Read it aloud to them, in person or on a call.
today-number = Your number

today-second-factor-backup = Add a second way to sign in
today-second-factor-backup-note = You have one way now. With a second one, a lost phone does not lock you out.
today-second-factor-backup-go = Add one

today-codes-low = { $count ->
    [0] You have no recovery codes left
    [one] You have one recovery code left
   *[other] You have { $count } recovery codes left
}
today-codes-low-note = A recovery code lets you in when your phone is lost. You can make ten new ones.
today-codes-low-go = Make new codes

today-passphrase-tried = Someone typed your passphrase, but not the right code
today-passphrase-tried-note = If that was you, all is well. If not, a new passphrase keeps them out.
today-passphrase-tried-go = Change your passphrase

today-reset-open = Someone asked for a new start for you
today-reset-open-note = You can sign in, so you do not need one. To end it, sign out and sign in again.

today-invitations-open = { $count ->
    [one] One invitation has not been used yet
   *[other] { $count } invitations have not been used yet
}
today-invitations-open-note = Each link works once, within 72 hours. You can withdraw a link at any time.
today-invitations-open-go = See the invitations

## An admin who is alone

today-alone = Next: invite a second admin
today-alone-why = No one person here can let in a mentor or a lead. Two people say yes to each of them.
today-alone-1 = You invite a second admin. Pick someone you trust and can meet or call.
today-alone-1-server = Someone who can use the server runs the line below, with a made-up name at its end.
today-alone-2 = They open their link and set up their own way in.
today-alone-3 = From then on, you two can let in mentors and leads.
today-alone-until = Until then nobody can become a mentor or a lead. You can already invite the others.
today-alone-go = Invite a second admin

## One's roles

today-roles = Your roles
today-no-roles = You have no role yet. Someone who gives roles can change that.

## Rosters and the delegation: for leads

today-roster-over = Talk is closed: no roster counts now
today-roster-over-note = One lead can sign a new one. It takes a minute.
today-roster-over-go = Sign a roster
# $until: a day and a time.
today-roster-closing = Talk closes { $until }
today-roster-closing-note = The roster ends then. One lead can sign the next one now.
today-roster-closing-go = Sign the next roster
today-roster-changed = People changed since the last roster
today-roster-changed-note = Phones hear of it with the next roster. One lead can sign it now.
today-roster-changed-go = Sign the next roster
# $count (number): hours, 25 to 72.
today-roster-due = { $count ->
    [one] The roster ends in one hour
   *[other] The roster ends in { $count } hours
}
today-roster-due-note = One lead can sign the next one. It counts for a week.
today-roster-due-go = Sign the next roster
# $count (number): days, 0 when it is over.
today-delegation-ends = { $count ->
    [0] The delegation is over, so no roster can be signed
    [one] The delegation ends in one day
   *[other] The delegation ends in { $count } days
}
today-delegation-ends-note = Without it Talk is closed. The two holders of the root key meet and make a new one.
today-delegation-ends-go = See the delegation
