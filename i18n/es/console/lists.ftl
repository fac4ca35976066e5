### Lo que dicen de sí mismas las listas.

list-loading = Un momento
list-offline = Esto no se cargó. Tal vez no hay internet ahora.
list-stale = Así estaba a las { $time }. Se perdió la conexión.
list-again = Probar otra vez
