### Words that every view in the browser shares.

app-back = Back
app-loading = One moment
app-offline = This did not load. There may be no internet right now.
app-try-again = Try again
