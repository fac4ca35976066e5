### Words that every view in the browser shares.

app-back = 返回
app-loading = 请稍等
app-offline = 没有加载出来。现在可能没有网络。
app-try-again = 再试一次

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = 这是电脑写的。还没有会说这种语言的人检查过。
app-mark-draft = 这是人翻译的。还没有第二个会说这种语言的人检查过。
