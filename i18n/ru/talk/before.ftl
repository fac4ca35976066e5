### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Поговорить с кем-то
talk-looking = Одну минуту
# Under the heading, from what the server says now.
talk-now = Кто-то здесь уже есть.
talk-now-minutes = Кто-то есть. Это может занять несколько минут.
talk-now-half-hour = Кто-то есть. Это может занять до 30 минут.
talk-now-long = Кто-то есть. Это может занять больше 30 минут.
talk-nobody = Сейчас никого нет. Можно оставить сообщение или позвонить на линию.
# $date (date): the last day on which a left message waits.
talk-nobody-until = Сообщение ждёт до { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Потом его стирают.
talk-closed = Чаты сейчас закрыты. Эти линии открыты.
talk-limits-missing = Страница о том, что остаётся в тайне, не загрузилась. Ничего не отправлено.
talk-door-missing = Не удалось узнать, есть ли кто-то сейчас. Ничего не отправлено.

## Before the first text box

# $count (number): which card this is, of two.
talk-card-of = { $count } из 2
talk-next = Дальше
talk-back-words = У меня есть шесть слов
talk-back-words-note = Слова из прошлого чата
talk-seen-heading = Может ли кто-то видеть этот телефон?
talk-seen-lead = Это и про сейчас, и про потом. Что безопасно для тебя, решаешь ты.
talk-seen-no = Нет, только я
talk-seen-maybe = Возможно, или не знаю
talk-seen-yes = Да, кто-то смотрит в него
talk-seen-tip-1 = «Уйти» быстро прячет эту страницу. Кнопка вверху каждой страницы.
talk-seen-tip-2 = Ничего из чата не остаётся на телефоне, если ты этого не выбираешь.
talk-seen-tip-3 = Клавиатура телефона может запоминать слова. Можно писать коротко или без имён.
talk-seen-tip-4 = Приложение для слежки видит экран. Другой телефон может быть безопаснее.
talk-seen-tip-5 = Если кто-то войдёт, можно уйти. Чат подождёт, если сначала взять слова.
talk-go-on = Дальше
talk-lines-instead = Позвонить или написать на линию

## The first words

talk-write-heading = Что хочется сказать?
talk-write-lead = Можно начать с малого. Хватит и «привет». Остановиться можно в любой момент.
talk-write-label = Твоё сообщение
talk-urgent = Мне скоро нужен кто-то
talk-urgent-note = Очередь видит о тебе только это и твой язык.
talk-start = Начать
talk-leave-message = Оставить это сообщение
talk-start-only = Начать без сообщения
