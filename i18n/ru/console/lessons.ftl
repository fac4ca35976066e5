### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Уроки

lessons-heading = Уроки
lessons-lead = То, что молодые люди читают в «Узнать». Каждое изменение смотрят два человека, и потом оно выходит.
lessons-back = Все уроки

## What someone may do here

may-lessons-see = Видеть все уроки, их состояние и что о них сказано.
may-lessons-write = Писать уроки или переводить их на другой язык.
may-lessons-review = Сказать уроку «да» или вернуть его с запиской.
may-lessons-publish = Выкладывать на телефоны уроки, у которых достаточно «да».
may-lessons-withdraw = Сразу убрать урок со всех телефонов.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
        [one] { $count } урок ждёт подписи
        [few] { $count } урока ждут подписи
        [many] { $count } уроков ждут подписи
       *[other] { $count } урока ждут подписи
    }
today-lessons-sign-note = Молодые люди уже могут их читать. На каждом написано «пока без проверки», пока его здесь не подпишут.
today-lessons-sign-go = Посмотреть уроки на подпись
today-lessons-review =
    { $count ->
        [one] { $count } изменённый урок ждёт твоего «да»
        [few] { $count } изменённых урока ждут твоего «да»
        [many] { $count } изменённых уроков ждут твоего «да»
       *[other] { $count } изменённого урока ждут твоего «да»
    }
today-lessons-review-note = Можно сказать «да» или вернуть с запиской.
today-lessons-review-go = Посмотреть, что изменилось
today-lessons-publish =
    { $count ->
        [one] { $count } урок готов для телефонов
        [few] { $count } урока готовы для телефонов
        [many] { $count } уроков готовы для телефонов
       *[other] { $count } урока готовы для телефонов
    }
today-lessons-publish-note = Достаточно людей сказали «да». Можно выложить сейчас или в выбранное время.
today-lessons-publish-go = Посмотреть, что готово
today-lessons-due =
    { $count ->
        [one] { $count } урок пора посмотреть снова
        [few] { $count } урока пора посмотреть снова
        [many] { $count } уроков пора посмотреть снова
       *[other] { $count } урока пора посмотреть снова
    }
today-lessons-due-note = Факты стареют. Эти уроки читают снова и ставят новую дату.
today-lessons-due-go = Посмотреть, какие

## The list

lessons-unsent = Напечатано и ещё не сохранено
lessons-waits = Ждёт тебя
lessons-nothing-waits = Тебя ничто не ждёт. Ниже можно прочитать любой урок.
# $count (number): lessons in this part of the list.
lessons-wait-sign = На подпись ({ $count })
lessons-wait-sign-note = Они пришли вместе с Wayside, и здесь их никто не подписал. Прочитай каждый, потом скажи «да» или оставь комментарий.
lessons-wait-returned = Вернули тебе ({ $count })
lessons-wait-returned-note = Твоё изменение прочитали и написали записку. Можно поправить и отправить снова.
lessons-wait-review = Изменено, ждёт твоего «да» ({ $count })
lessons-wait-review-note = Эти уроки изменили. Можно сказать «да» или вернуть с запиской.
lessons-wait-publish = Готово для телефонов ({ $count })
lessons-wait-publish-note = Им сказали «да» достаточно людей.
lessons-wait-check = Переводы на проверку ({ $count })
lessons-wait-check-note = Их перевёл компьютер или человек. Можно отметить, какие карточки верны.
lessons-wait-translate = На перевод ({ $count })
lessons-wait-translate-note = Здесь нет части карточек, или английский с тех пор изменился.
lessons-wait-overdue = Дата прошла ({ $count })
lessons-wait-overdue-note = День нового взгляда уже прошёл.
lessons-wait-due = Скоро дата ({ $count })
lessons-wait-due-note = До дня нового взгляда меньше 30 дней.
lessons-all = Все уроки
lessons-language = Язык
lessons-none = Здесь пока нет уроков.
lessons-not-begun = Не начато. Можно открыть и перевести первую карточку.
lessons-part-track-0 = Другие уроки
lessons-part-track-1 = Прямо сейчас
lessons-part-track-2 = Как это понять
lessons-part-track-3 = Как людей втягивают
lessons-part-track-4 = Тело и чувства
lessons-part-track-5 = Права и помощь
lessons-part-track-6 = Твои люди, твой темп
lessons-part-steady = Успокоиться
lessons-part-check-in = Вопросы только для себя
lessons-unsigned = Пока не подписано
# $count (number): cards of a translation.
lessons-count-stale = Английский изменился: { $count }
lessons-count-machine = Компьютером: { $count }
lessons-count-draft = Не проверено: { $count }
lessons-count-absent = Не хватает: { $count }
lessons-comments-open = Комментарии: { $count }
# $when: a day and a time.
lessons-from = Выйдет { $when }
# $date: a day.
lessons-review-by = Посмотреть снова до { $date }

## A new lesson

lessons-begin = Начать новый урок
lessons-begin-means = Он начинается как черновик с одной пустой карточкой. Ни один телефон не получит его, пока не согласится достаточно людей.
# Followed by the id, such as trust-slowly.
lessons-begin-id = Его имя в ссылках, навсегда:
lessons-begin-title-wrong = Сначала напиши, пожалуйста, название буквами.
lessons-begin-taken = Урок с таким именем уже есть. Можно выбрать другое название.
lessons-track = Раздел уроков
lessons-begin-go = Начать
lessons-begun = Урок начат. Можно писать первую карточку.

## How a lesson stands

lessons-state-draft = Черновик
lessons-state-in-review = На проверке
lessons-state-approved = Готово для телефонов
lessons-state-scheduled = Выйдет позже
lessons-state-published = На телефонах
lessons-state-archived = Убрано
lessons-state-draft-means = Это черновик. Снаружи его никто не видит.
lessons-state-in-review-means = Сейчас это читают те, чьё «да» нужно.
lessons-state-approved-means = Достаточно людей сказали «да». Издатель может выложить это на телефоны.
# $when: a day and a time.
lessons-state-scheduled-means = Выйдет на телефоны { $when }.
lessons-state-published-means = Сейчас на телефонах именно это.
lessons-state-archived-means = Сейчас этого урока нет ни на одном телефоне. Издатель может вернуть текст, которому сказали «да».
# $number: of a revision.
lessons-phones-have = На телефонах пока версия { $number }.
lessons-missing = Ещё нужно «да» от роли:
lessons-needs-survivor = Рецензент с личным опытом
lessons-needs-survivor-reviewer = Рецензент с личным опытом
lessons-needs-legal = Рецензент по праву
lessons-needs-legal-reviewer = Рецензент по праву
lessons-needs-health = Рецензент по здоровью
lessons-needs-health-reviewer = Рецензент по здоровью
lessons-needs-language = Рецензент по языку
lessons-needs-language-reviewer = Рецензент по языку
lessons-needs-second = Ещё один человек в любой роли

## One lesson

lessons-tabs = Этот урок
lessons-tab-read = Читать и подписать
lessons-tab-write = Писать
lessons-tab-translate = Переводить
lessons-tab-preview = На телефоне
lessons-tab-history = Что изменилось
lessons-title-card = Название и пометка о содержании
lessons-order-card = Порядок карточек
lessons-whole = Весь урок
# $number (number): 1, 2, 3.
lessons-card-card = Карточка { $number }
lessons-card-check = Карточка { $number }: вопрос
lessons-card-pause = Шаг { $number }
lessons-card-empty = Здесь пока ничего нет.
lessons-card-state-absent = Не переведено
lessons-card-state-machine = Компьютером, не проверено
lessons-card-state-draft = Человеком, не проверено
lessons-card-state-reviewed = Проверено
lessons-card-state-stale = Английский изменился
lessons-mark-law = О законе
lessons-mark-telling = Кто может быть обязан сообщить
lessons-mark-health = О здоровье
lessons-mark-consent = На что кто-то соглашается
lessons-mark-exit = Уход со страницы
lessons-mark-unconfirmed = Не подтверждено: на телефонах этого нет
lessons-drawn-line = Линия для звонка:
lessons-drawn-help = Места рядом с тобой:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Из набора Wayside, { $when }
lessons-by-files = Взято из файлов на сервере, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } сейчас на этой карточке.
lessons-here-page = { $name } сейчас смотрит этот урок.
lessons-here-card = { $name } сейчас здесь: { $card }.

## How easy it is to read

lessons-look = Как это читается
lessons-meter-grade = Школьный класс
lessons-meter-ease = Лёгкость
lessons-meter-no-formula = Для этого языка формулы нет.
lessons-meter-mean = Слов в предложении
lessons-meter-longest = Самое длинное предложение
# $bound (number)
lessons-meter-most = не больше { $bound }
lessons-meter-least = не меньше { $bound }
lessons-meter-good = Хорошо
lessons-meter-over = Поправить
# $count, $fewest, $most (numbers): words.
lessons-meter-words = Слов: { $count }, подходит от { $fewest } до { $most }.
lessons-meter-short = Немного коротко.
lessons-meter-long = Слишком длинно.
lessons-meter-card-longest = Самое длинное предложение: { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
        [one] Посмотреть { $count } место
        [few] Посмотреть { $count } места
        [many] Посмотреть { $count } мест
       *[other] Посмотреть { $count } места
    }
lessons-no-faults = Поправлять нечего.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, строка { $line }
lessons-fault-line = Строка { $line }

## Comments

lessons-comment = Сказать что-то об этом
# $card: what the card is called.
lessons-comment-on = Твой комментарий: { $card }
lessons-comment-send = Сказать
lessons-comment-missing = Пожалуйста, сначала что-нибудь напиши.
lessons-comment-told = Твои слова видны всем, кто работает над уроками.
# $count (number): comments that are settled.
lessons-comments-done = Решено ({ $count })
lessons-answer = Ответить
lessons-answer-label = Твой ответ
lessons-resolve = Это решено
lessons-resolved = Комментарий решён.
