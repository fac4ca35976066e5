### Words that every view in the browser shares.

app-back = Назад
app-loading = Одну минуту
app-offline = Это не загрузилось. Возможно, сейчас нет интернета.
app-try-again = Ещё раз

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = Это написал компьютер. Носитель языка ещё не проверил.
app-mark-draft = Это перевёл человек. Второй носитель языка ещё не проверил.
