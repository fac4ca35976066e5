### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Найти помощь
finder-lead = То, что ты печатаешь, остаётся на телефоне. Мы этого не видим.

## Getting the list

# $size (text): such as "120 kB".
finder-loading = Список уже идёт. Это около { $size }.
finder-loading-why = Весь список приходит сразу. Поэтому мы не знаем, что ты ищешь.
finder-offline = Список не загрузился. Возможно, сейчас нет интернета.
finder-missing = Список сейчас не получить. Можно попробовать через минуту.
finder-bad = Список пришёл, но прочитать его нельзя. Можно попробовать через минуту.
finder-lines-meanwhile = Всё равно можно позвонить или написать кому-то.
finder-lines = Позвонить или написать

## What to look for

finder-search = Что тебе нужно?
finder-search-hint = Хватит одного слова: ночлег, еда, юрист
finder-kinds = Вид помощи
# $words (text): the name of a group of choices. $count (number): how many of them are on.
finder-counted = { $words } ({ $count })
finder-kinds-more = Больше видов помощи
finder-kinds-fewer = Меньше видов помощи

## Where

where-add = Рядом с чем?
where-hint = Чтобы близкие места были первыми. Это остаётся на телефоне.
where-field = Индекс ZIP или город
where-none = В списке такого нет. Можно попробовать индекс или город рядом.
# $place (text): a ZIP or a town.
where-pick = { $place }
where-pick-area = Около { $place }
where-near = Рядом: { $place }
where-near-phone = Рядом с этим телефоном
where-forget = Убрать место
where-phone = Взять место телефона
where-phone-note = К нам оно не попадает. Телефон может спросить своего изготовителя, где он. Браузер может запомнить разрешение, даже после «Уйти».
where-finding = Телефон узнаёт, где он
where-denied = Телефон не говорит, где он. Можно набрать индекс или город.
where-unavailable = Телефон не может узнать, где он. Можно набрать индекс или город.
where-within = Как далеко?
where-any = Любое расстояние
# $miles (number): 5, 10, 25 or 100.
where-miles = Мили: { $miles }

## What matters

wishes-heading = Что для тебя важно
wishes-lead = Место, которое говорит «нет», не показано. Место, которое молчит, остаётся с пометкой «сначала спроси».
wish-open = Открыто сейчас
wish-noid = Без документов и вопросов
wish-nopolice = Без полиции
wish-ownroom = Своя комната, можно уйти
wish-boys = Мальчики и парни
wish-trans = Транс и небинарные люди
wish-comes = Приезжают ко мне
# $language (text): the name of the language of the page.
wish-language = На языке: { $language }
wish-age = Мой возраст
wish-age-hint = Только если хочешь. Это остаётся на телефоне.
wish-languages = Язык
wish-any-language = Любой язык
# What is not known, in a list: "Ask about: ID, hours".
# $what (text): some of the ask- words below.
finder-ask-about = Спроси: { $what }
ask-open = часы
ask-noid = документы и вопросы
ask-nopolice = полиция
ask-ownroom = своя комната, уход
ask-boys = мальчики и парни
ask-trans = транс и небинарные люди
ask-comes = приезд к тебе
ask-age = возраст
ask-language = язык

## The list

# $count (number): places found.
finder-count =
    { $count ->
        [0] Мест не нашлось
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
# Said to screen readers. $yes (number): places that say yes to all that was asked.
finder-count-yes =
    { $count ->
        [0] Мест не нашлось
        [one] { $count } место. «Да» на всё: { $yes }.
        [few] { $count } места. «Да» на всё: { $yes }.
        [many] { $count } мест. «Да» на всё: { $yes }.
       *[other] { $count } места. «Да» на всё: { $yes }.
    }
finder-start = Мест в списке: { $count }. Можно набрать слово, выбрать вид помощи или сказать, рядом с чем.
finder-yes = Говорят «да»
finder-ask = Этих сначала спроси
finder-ask-lead = Они об этом не говорят. Можно спросить, прежде чем что-то рассказывать.
finder-national = Из любого места страны
finder-national-all = Все линии: { $count }
finder-more = Показать ещё
# $from, $to (numbers): which of $count are shown.
finder-shown = { $from }–{ $to } из { $count }
finder-places-more =
    { $count ->
        [one] и ещё { $count } место
        [few] и ещё { $count } места
        [many] и ещё { $count } мест
       *[other] и ещё { $count } места
    }
finder-about-distance = около { $distance }
finder-made = Этот список сделан { $date }.
finder-made-old = Этот список старый: { $date }. Что-то могло измениться. Можно сначала позвонить.
finder-hours-old = Список старый, часы могли измениться. Поэтому не показано, что открыто сейчас.
finder-empty = Ничего не подходит под всё это
finder-empty-lead = Дело не в тебе. Можно попробовать что-то из этого.
finder-empty-wider = Искать на любом расстоянии
finder-empty-wishes = Убрать то, что для меня важно
finder-empty-kinds = Все виды помощи
finder-empty-words = Стереть слова

## Open or closed

open-always = Открыто днём и ночью
# $time (text): "5:00 PM" or "Tuesday 2:00 AM".
open-until = Открыто сейчас, до { $time }
open-closed = Сейчас закрыто
open-opens = Сейчас закрыто. Откроется: { $time }
open-unknown = Часы неизвестны
open-paused = Закрыто на время

## Marks

mark-demo = Пример, не настоящее место
mark-hold = Может быть нельзя свободно уйти
mark-old = Проверено давно
mark-unchecked = Не проверено

## The card

card-gone = Этого места в списке больше нет.
card-demo = Это пример. Такого места нет. По его номерам никто не ответит.
card-paused = Это место говорит, что закрыто на время. Можно позвонить и спросить.
card-hold-heading = Сначала отсюда может быть нельзя уйти
card-hold = В некоторых местах людей какое-то время не выпускают. Это могут назвать "safety hold". Спросить об этом можно, прежде чем говорить, кто ты.
card-hold-ask = Можно спросить: «Могу ли я уйти, когда захочу?»
card-before = Что полезно знать до звонка
card-apply = Как попасть
card-suggested = Эти виды компьютер угадал по словам. Можно спросить.
card-contact = Связаться
card-contact-note = Звонки и SMS могут быть видны в телефоне и в счёте.
card-call = Позвонить: { $number }
card-call-extension = Позвонить: { $number }, добавочный { $extension }
card-text = SMS на { $number }
card-text-keyword = SMS { $keyword } на { $number }
card-tty = TTY { $number }
card-copy = Копировать номер
card-copy-label = Копировать { $number }
card-copied = Скопировано. Это останется в телефоне, пока не скопируют другое.
card-copy-failed = Здесь скопировать не получилось.
card-no-phone = Номер не указан.
card-site = Открыть их сайт
card-site-note = Откроется { $host } в новой вкладке. Тот сайт останется в истории телефона.
card-places =
    { $count ->
        [one] Место
        [few] Места
        [many] Места
       *[other] Места
    }
card-withheld = Адрес не показывают, чтобы беречь людей там. Спросить его можно по телефону.
card-no-address = Адрес не указан.
card-directions = Как добраться
card-directions-note = Откроется твоё приложение с картами. Оно может это запомнить.
card-hours = Часы
card-hours-old = Эти часы старые. Они могли измениться. Можно сначала позвонить.
card-hours-zone = Это часы того места.
card-today = Сегодня
card-day-closed = Закрыто
card-day-unknown = Неизвестно
card-languages = Языки
card-ages = Возраст
card-ages-between = от { $from } до { $to }
card-ages-from = от { $from }
card-ages-to = до { $to }
card-says = Что они говорят
card-unknown = Неизвестно: сначала спроси
card-unknown-lead = Об этом можно спросить, не называя имени.
card-checked = Человек проверил это: { $date }.
card-checked-old = Человек проверил это: { $date }. Это было давно. Что-то могло измениться.
card-unchecked = Люди это ещё не проверили.
# $name (text): where the listing comes from.
card-source = Откуда: { $name }

## Questions one can ask

ask-acc-id = Вы спрашиваете документы?
ask-acc-phonescreen = О чём вы спросите меня по телефону?
ask-acc-policereport = Обязательно ли говорить с полицией?
ask-acc-guardian = Нужно ли согласие родителей?
ask-acc-tb = Нужна ли проверка на туберкулёз?
ask-safe-hold = Могу ли я уйти, когда захочу?
ask-safe-single = Есть ли отдельные комнаты?
ask-safe-curfew = Есть ли час, когда все уже внутри?
ask-safe-phonekept = Останется ли телефон у меня?
ask-pop-boys = Берёте ли вы мальчиков и парней?
ask-pop-trans = Берёте ли вы транс и небинарных людей?
ask-mandated = О чём вам пришлось бы сообщить?
