### Words that every view in the browser shares.

app-back = Voltar
app-loading = Um momento
app-offline = Isto não carregou. Talvez não haja internet agora.
app-try-again = Tentar de novo

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = Um computador fez isto. Quem fala o idioma ainda não conferiu.
app-mark-draft = Uma pessoa traduziu isto. Uma segunda ainda não conferiu.
