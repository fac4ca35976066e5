### What every list of the console says about itself.

list-loading = Un instant
list-offline = Ça n'a pas chargé. Il n'y a peut-être pas d'internet.
# $time: a time of day.
list-stale = État à { $time }. La connexion est perdue.
list-again = Réessayer
