### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

# At its top, always in sight. What it cannot do comes before what it can.
frame-around = Страница вокруг этой части остаётся в истории телефона. Shift и Esc внутри могут не работать.

## What Leave can and cannot hide in here

frame-limits-1 = «Уйти» сразу прячет эту часть. Если может, убирает и всю страницу.
frame-limits-2 = Страница вокруг этой части не наша. Её имя остаётся в истории телефона.
frame-limits-3 = Те, кто ведёт ту страницу, могут видеть, что её открыли. Что ты здесь ищешь, браузер им не показывает.
frame-limits-4 = Shift и Esc работают только после касания внутри.
frame-limits-5 = Сохранённое на телефоне через полную страницу остаётся. Чтобы стереть, можно открыть полную страницу.
# An address to type follows.
frame-full = Полная страница может спрятать больше. Её адрес можно набрать:
