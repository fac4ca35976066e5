### What every list of the console says about itself.

list-loading = Um momento
list-offline = Isto não carregou. Talvez não haja internet agora.
# $time: a time of day.
list-stale = Como estava às { $time }. A conexão caiu.
list-again = Tentar de novo
