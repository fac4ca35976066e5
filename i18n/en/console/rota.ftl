### The rota: who plans to be here, and when.

rota-heading = Rota
rota-lead = Everyone plans their own shifts. Plans can change, and that is fine.
rota-list = The next two weeks
rota-none = Nobody has planned a shift yet. You can be the first.
# $from, $until: times of day.
rota-when = { $from } to { $until }
# $date: a day in full. $from, $until: times of day.
rota-when-long = { $date }, { $from } to { $until }
rota-you = You
rota-add = Add a shift of yours
rota-day = Day
rota-from = From
rota-until = Until
rota-add-means = A shift lasts up to four hours. Times are as on this device.
rota-add-go = Add it
rota-added = Your shift is in: { $date }, { $from } to { $until }.
rota-remove = Take away
# For screen readers. $name: whose shift it is.
rota-remove-long = Take away: { $name }, { $from } to { $until }
rota-remove-heading = Take this shift away?
rota-remove-means = Others see that it is free. You can add it again.
rota-remove-means-other = It is not your shift. They see that it is gone.
rota-remove-yes = Take it away
rota-removed = The shift is taken away.
