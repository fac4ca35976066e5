### Words that every view in the browser shares.

app-back = Retour
app-loading = Un instant
app-offline = Ça n'a pas chargé. Il n'y a peut-être pas d'internet.
app-try-again = Réessayer

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = Un ordinateur a écrit ceci. Personne parlant la langue ne l'a encore vérifié.
app-mark-draft = Une personne a traduit ceci. Une seconde ne l'a pas encore vérifié.
