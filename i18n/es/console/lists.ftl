### Lo que dicen de sí mismas las listas y los formularios.

list-loading = Un momento
list-offline = Esto no se cargó. Tal vez no hay internet ahora.
list-stale = Así estaba a las { $time }. Se perdió la conexión.
list-again = Probar otra vez

act-offline = No se envió. Tal vez no hay internet ahora. Lo que escribiste sigue aquí, y puedes probar otra vez.
act-proof = Esa no es la frase de esta cuenta. Puedes probar otra vez.
act-memory = A este aparato le faltó memoria. Puedes cerrar otras páginas y probar otra vez.
act-failed = No funcionó. Nada cambió. Puedes probar otra vez.
act-wait = { $count ->
    [one] Puedes probar otra vez en un minuto.
   *[other] Puedes probar otra vez en { $count } minutos.
}
