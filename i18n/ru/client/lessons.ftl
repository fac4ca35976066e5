### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Узнать
learn-lead = Короткие карточки, в каждой одна мысль. Любую можно пропустить и в любой момент остановиться.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = Уроки в пути. Это около { $size }.
learn-why = Все приходят сразу. Поэтому нам не видно, какой ты открываешь.
learn-offline = Уроки не загрузились. Возможно, сейчас нет интернета.
learn-missing = Сейчас уроков нет. Можно попробовать через минуту.
learn-bad = Уроки пришли, но прочитать их нельзя. Можно попробовать через минуту.

## The six groups of lessons

learn-track-1 = Прямо сейчас
learn-track-2 = Как это понять
learn-track-3 = Как людей втягивают
learn-track-4 = Тело и чувства
learn-track-5 = Права и помощь
learn-track-6 = Твои люди, твой темп

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
        [one] Около { $count } минуты
        [few] Около { $count } минут
        [many] Около { $count } минут
       *[other] Около { $count } минуты
    }

## What a language lacks

learn-none = На этом языке уроков пока нет. Можно прочитать на других:
learn-elsewhere = Пока не на этом языке
# $languages (text): names of languages, each as it calls itself.
learn-also-in = Есть и на: { $languages }
lesson-read-in = Этого урока пока нет на этом языке. Можно прочитать на других:
lesson-gone = Этого урока здесь больше нет.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Это пока никто не проверил.
lesson-stale = Английская страница изменилась. Эта может быть старой.
# The same in few words, beside a title.
learn-mark-unreviewed = Пока без проверки
learn-mark-machine = Сделано компьютером
learn-mark-draft = Пока не проверено
learn-mark-stale = Может быть старым

## Before a lesson: what it is about, and four ways on

lesson-note-read = Читать
lesson-note-short = Версия короче
lesson-note-calm = Что-то спокойное
lesson-note-not-now = Не сейчас

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Карточка { $count } из { $total }
lesson-next = Следующая карточка
lesson-before = На карточку назад
lesson-skip = Сразу к концу
lesson-pause = Спокойная минута
lesson-say = Можно сказать так
lesson-say-not = Слова, которые могут ранить
# Read out before the answers of a question.
lesson-answers = Ответы. Неверных нет.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Найти помощь: { $kind }
lesson-find-any = Найти помощь
lesson-after = Что теперь?
lesson-another = Другой урок
lesson-nothing = Сейчас больше ничего

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Всегда здесь
lesson-talk = Поговорить с кем-то

## Steady me

steady-heading = Успокоиться
steady-lead = Несколько способов почувствовать опору. Каждый короче минуты. Глаза можно не закрывать.
# $count (number): seconds.
steady-seconds = Секунд: около { $count }
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Шаг { $count } из { $total }
steady-next = Следующий шаг
steady-before = На шаг назад
steady-again = Ещё раз
steady-another = Другой способ
