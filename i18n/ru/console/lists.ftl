### What every list of the console says about itself.

list-loading = Одну минуту
list-offline = Это не загрузилось. Возможно, сейчас нет интернета.
# $time: a time of day.
list-stale = Показано на { $time }. Связи нет.
list-again = Ещё раз
