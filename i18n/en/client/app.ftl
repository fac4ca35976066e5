### Words that every view in the browser shares.

app-back = Back
app-loading = One moment
app-offline = This did not load. There may be no internet right now.
app-try-again = Try again

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = A computer made this. A speaker has not checked it yet.
app-mark-draft = A person translated this. A second speaker has not checked it yet.
