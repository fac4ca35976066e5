### The rota: who plans to be here, and when.

rota-heading = Orè
rota-lead = Chak moun planifye sèvis pa li. Plan ka chanje, e pa gen pwoblèm.
rota-list = De semèn k ap vini yo
rota-none = Pèsòn poko planifye yon sèvis. Ou ka premye a.
# $from, $until: times of day.
rota-when = { $from } jiska { $until }
# $date: a day in full. $from, $until: times of day.
rota-when-long = { $date }, { $from } jiska { $until }
rota-you = Ou menm
rota-add = Ajoute yon sèvis pa ou
rota-day = Jou
rota-from = Soti
rota-until = Jiska
rota-add-means = Yon sèvis dire jiska kat èdtan. Lè yo se jan yo ye sou aparèy sa a.
rota-add-go = Ajoute l
rota-added = Sèvis ou antre: { $date }, { $from } jiska { $until }.
rota-remove = Retire
# For screen readers. $name: whose shift it is.
rota-remove-long = Retire: { $name }, { $from } jiska { $until }
rota-remove-heading = Retire sèvis sa a?
rota-remove-means = Lòt moun wè li lib. Ou ka ajoute l ankò.
rota-remove-means-other = Se pa sèvis pa ou. Moun nan wè li pa la ankò.
rota-remove-yes = Retire l
rota-removed = Sèvis la retire.
