### Words that every view in the browser shares.

app-back = Tounen
app-loading = Yon ti moman
app-offline = Sa pa t chaje. Petèt pa gen entènèt kounye a.
app-try-again = Eseye ankò

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = Se yon òdinatè ki fè sa. Yon moun ki pale lang nan poko verifye l.
app-mark-draft = Se yon moun ki tradui sa. Yon dezyèm moun ki pale lang nan poko verifye l.
