### Palabras que comparten todas las vistas del navegador.

app-back = Atrás
app-loading = Un momento
app-offline = Esto no se cargó. Tal vez no hay internet ahora.
app-try-again = Probar otra vez
