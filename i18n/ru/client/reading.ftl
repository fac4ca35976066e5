### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Инструменты

## Search. Nothing that is typed leaves the phone.

reading-find = Поиск
reading-find-heading = Поиск по урокам
reading-find-field = О чём это?
reading-find-hint = Хватит одного слова. Оно остаётся на этом телефоне.
reading-find-none = Этого слова нигде нет. Можно попробовать другое.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
        [one] Нашёлся { $count }
        [few] Нашлось { $count }
        [many] Нашлось { $count }
       *[other] Нашлось { $count }
    }

## Listen

reading-listen = Слушать
reading-listen-stop = Остановить
reading-listen-warning = Будет звук. Его могут услышать те, кто рядом.
reading-listen-start = Включить
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = У этого телефона нет своего голоса для этого языка. Другие голоса отправляют слова наружу, поэтому они выключены.

## Print

reading-print = Печать
reading-print-heading = Напечатать этот урок
reading-print-paper = Бумагу могут найти другие.
reading-print-trace = Принтер или телефон может запомнить, что что-то печатали.
# The last words name a switch in the print window of a browser.
reading-print-edge = Некоторые браузеры печатают адрес страницы на краю. «Колонтитулы» можно выключить.
reading-print-start = Напечатать

## How the words look

reading-look = Текст
reading-heading = Текст и сохранённое
reading-look-heading = Как выглядят слова
reading-size = Размер
reading-size-1 = Обычный
reading-size-2 = Крупный
reading-size-3 = Крупнее
reading-size-4 = Самый крупный
reading-more = Расстояние и контраст
reading-room = Больше места
reading-contrast = Сильный контраст
reading-look-visit = Так будет, пока открыта эта страница.
reading-look-kept = Это хранится вместе с тем, что ты читаешь.

## What is kept of reading: off until someone turns it on

reading-kept-heading = То, что ты читаешь
reading-kept-off = Ничего из того, что ты читаешь, на телефоне не хранится.
reading-kept-only = Сначала телефон сохраняет страницу. Потом он может хранить то, что ты читаешь.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Тот, у кого в руках телефон, может увидеть, что ты читаешь.
reading-kept-start = Хранить то, что я читаю
reading-kept-what = Место, где ты сейчас, уроки и ответы на твой выбор
reading-kept-on = То, что ты читаешь, хранится на этом телефоне. Это никуда не отправляют.
reading-kept-leave = «Уйти» и «Забыть» убирают и это.
reading-kept-clear = Стереть всё это
reading-kept-clear-note = Убирает это с телефона и выключает
reading-kept-cleared = Прочитанного больше нет на телефоне.
reading-kept-failed = Этот браузер не сохранил. На телефоне ничего из этого нет.
reading-save = Сохранить
reading-saved = Сохранено
reading-saved-heading = Сохранённые уроки
reading-saved-none = Пока нет. Сохранить урок можно на любой его карточке.
# Beside the title of a lesson in the list.
reading-mark-read = Прочитано
reading-mark-begun = Начато
# On the screen of Keep, once it was turned on.
keep-risk-reading = То, что ты читаешь в «Узнать», тоже хранится: это включено. То, что ты печатаешь или ищешь, не хранится.

## At the end of a lesson

reading-related = Места по этой теме
