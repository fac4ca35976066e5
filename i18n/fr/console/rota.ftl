### The rota: who plans to be here, and when.

rota-heading = Planning
rota-lead = Chacun prévoit ses services. Les plans peuvent changer, et c'est très bien.
rota-list = Les deux prochaines semaines
rota-none = Personne n'a encore prévu de service. Tu peux commencer.
# $from, $until: times of day.
rota-when = { $from } à { $until }
# $date: a day in full. $from, $until: times of day.
rota-when-long = { $date }, { $from } à { $until }
rota-you = Toi
rota-add = Ajouter un service à toi
rota-day = Jour
rota-from = De
rota-until = À
rota-add-means = Un service dure jusqu'à quatre heures. Les heures sont celles de cet appareil.
rota-add-go = Ajouter
rota-added = Ton service est noté : { $date }, { $from } à { $until }.
rota-remove = Enlever
# For screen readers. $name: whose shift it is.
rota-remove-long = Enlever : { $name }, { $from } à { $until }
rota-remove-heading = Enlever ce service ?
rota-remove-means = Les autres voient qu'il est libre. Tu peux le rajouter.
rota-remove-means-other = Ce n'est pas ton service. La personne voit qu'il n'est plus là.
rota-remove-yes = Enlever
rota-removed = Le service est enlevé.
