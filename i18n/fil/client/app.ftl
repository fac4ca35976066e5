### Words that every view in the browser shares.

app-back = Bumalik
app-loading = Sandali lang
app-offline = Hindi ito na-load. Baka walang internet ngayon.
app-try-again = Subukan ulit

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = Computer ang gumawa nito. Wala pang nagsasalita ng Tagalog na tumingin.
app-mark-draft = Tao ang nagsalin nito. Wala pang pangalawang tao na tumingin.
