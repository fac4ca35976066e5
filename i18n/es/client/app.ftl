### Palabras que comparten todas las vistas del navegador.

app-back = Atrás
app-loading = Un momento
app-offline = Esto no se cargó. Tal vez no hay internet ahora.
app-try-again = Probar otra vez

## Marcas honestas

app-mark-machine = Esto lo hizo una computadora. Nadie que hable español lo ha revisado todavía.
app-mark-draft = Esto lo tradujo una persona. Otra persona que habla español todavía no lo ha revisado.
