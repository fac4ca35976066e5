### Words that every view in the browser shares.

app-back = 返回
app-loading = 請稍等
app-offline = 沒有載入出來。現在可能沒有網路。
app-try-again = 再試一次

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = 這是電腦寫的。還沒有會說這種語言的人檢查過。
app-mark-draft = 這是人翻譯的。還沒有第二個會說這種語言的人檢查過。
