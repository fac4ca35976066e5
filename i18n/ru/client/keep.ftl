### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = Сохранить на этом телефоне
keep-why = Если сохранить эту страницу, она открывается без интернета.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
keep-risk = Тот, у кого в руках телефон, может это найти.
keep-start = Сохранить
# $kilobytes (number): how much data it takes once, in kilobytes.
keep-size = Займёт около { $kilobytes } кБ данных
keep-going = Сохраняется. Можно остаться здесь.
keep-done = Теперь это на телефоне. Работает без интернета.
keep-forget = Забыть
keep-forget-note = Убирает всё с этого телефона
keep-lock = Спрашивать код
keep-lock-note = Занавеска перед сохранённым
keep-forgotten = На телефоне этого больше нет.

## What is kept

keep-will = Что сохранится
keep-has = Что сохранено
keep-item-lines = Линии для звонка или SMS
keep-item-places = Список мест, где помогают
keep-item-lessons = Все уроки и «Успокоиться»
keep-item-languages = Слова этой страницы на каждом языке
keep-item-language = Выбранный язык
keep-risk-not-kept = То, что ты печатаешь, ищешь или открываешь, не сохраняется.
keep-risk-leave = «Уйти» убирает всё это с телефона.
# In an installed app. Leave spares what its icon opens: the unit converter, and a code if there is one.
keep-risk-leave-app = «Уйти» убирает это с телефона, но значок и страница единиц остаются. Код тоже.

## When it does not work

keep-cannot = Этот браузер не хранит страницы. Возможно, это приватное окно. Ничего не сохранено.
keep-failed = На этот раз не получилось. Возможно, нет интернета или места на телефоне. Ничего не сохранено.

## A page that comes from what is kept

# $date (text): the day on which it was kept, such as "November 22, 2026".
keep-shown = Это сохранено { $date }. Что-то могло измениться.
keep-shown-undated = Это сохранено на телефоне. Что-то могло измениться.
