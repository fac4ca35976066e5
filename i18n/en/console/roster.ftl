### Who may answer in Talk this week. Leads read it.

roster-heading = Who answers in Talk
roster-lead = Phones believe only the people on a signed list, the roster. One lead signs it each week.
roster-no-root = This app holds no root key yet. Talk stays closed until two holders have made one.

## The delegation: whose yes counts

roster-delegation = Whose yes counts
roster-delegation-what = The two holders of the root key say once a year whose yes counts. That word is called the delegation.
# $until: a day and a time.
roster-delegation-until = Counts until { $until }.
roster-delegation-none = No delegation is here yet. Two holders make one, and you can bring the file in below.
roster-delegation-expired = The delegation is over, or has not begun. Two holders can make a new one.
roster-delegation-not-believed = This app does not believe that delegation. It may be for another site, or changed on its way.
roster-delegation-not-a-file = That file holds no delegation. The program names it delegation, with a number.
roster-bring = Bring in a delegation
roster-bring-how = It is the file that the holders wrote. It is not secret.
roster-brought = The delegation is here. A roster can be signed now.
roster-people-what = The holders need the list of the people here. You can save it and take it to them.
roster-people-save = Save this list

## The next roster

roster-next = The next roster
roster-none-yet = Nobody has signed a roster yet. Talk is closed.
roster-until = The roster of now ends { $until }.
roster-over = The last roster ended { $until }. Talk is closed.
roster-comes-in = Comes in
roster-goes-out = Goes out
roster-goes-out-note = They lose every chat key that the server holds for them.
roster-left-out = Left out
roster-left-out-why = Two people whose yes counts say yes to each of them. Here a yes is missing.
# $count (number): yeses that count, 0 or 1.
roster-given = { $count ->
    [0] Nobody whose yes counts has said yes.
    [one] One person whose yes counts has said yes.
   *[other] { $count } people whose yes counts have said yes.
}
roster-say-yes = Say yes to { $name }
roster-say-yes-means = Your yes is kept, and counts in every roster from now on.
roster-same = Nobody comes in, and nobody goes out.
# $count (number): roles of people who were in the last roster too.
roster-stays = { $count ->
    [one] One stays
   *[other] { $count } stay
}
roster-number = Key number
roster-not-delegated = Your yes does not count yet, so another lead signs. The holders can add you next time.
roster-nobody = Nobody has two yeses that count, so there is nothing to sign.
roster-sign = Sign this roster
roster-sign-heading = Sign who may answer?
roster-sign-yes = Sign
# $count (number): entries in it.
roster-sign-means-1 = { $count ->
    [one] Phones will believe this one person for a week.
   *[other] Phones will believe these { $count } entries for a week.
}
roster-sign-means-2 = Whoever goes out can open nothing that is written from then on.
roster-sign-means-3 = If a name or a number looks wrong, you can ask that person first.
roster-signed = The roster is signed. It ends { $until }.
