### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Чаты
desk-no-roster = Чаты закрыты: сейчас не действует ни один список команды. Куратор может подписать следующий.
desk-no-roster-lead = Чаты закрыты: сейчас не действует ни один список команды. Можно подписать следующий.
# $until: a day and a time.
desk-roster-until = Список команды действует до { $until }.

## Duty

desk-duty = Твоя смена
desk-duty-on = На смене
desk-duty-break = Перерыв
desk-duty-off = Не на смене
desk-duty-on-means = Новые чаты могут прийти к тебе.
desk-duty-break-means = Новые чаты не приходят. Твои чаты остаются.
desk-duty-off-means = Ты не на смене. Начать можно, когда тебе удобно.
# $time: a time of day.
desk-duty-until = Смена до { $time }.
desk-duty-told-on = Теперь ты на смене.
desk-duty-told-break = Теперь у тебя перерыв.
desk-duty-told-off = Смена закончена. Спасибо, что ты здесь.

## Rest

desk-rest = Время отдыха
# $time: a time of day.
desk-rest-means = Это было тяжело. Новые чаты подождут до { $time }.
desk-rest-try = Можно встать, выпить воды или посмотреть в окно.
desk-rest-end = Можно раньше
desk-rest-ended = Отдых закончен. Это твой выбор.

## What waits

desk-waiting = Ждут
desk-waiting-none = Сейчас никто не ждёт.
# $language: the name of a language.
desk-chat-in = Чат: { $language }
desk-whisper-in = Шёпот ({ $language })
desk-wait-now = Здесь совсем недавно
desk-wait-minutes = Ждёт несколько минут
desk-wait-half-hour = Ждёт около получаса
desk-wait-long = Ждёт больше получаса
desk-left-means = Оставлено сообщение. Сейчас человека может не быть.
desk-take = Взять этот чат
desk-not-off = Взять чат можно на смене.
desk-not-break = У тебя перерыв. Взять чат можно потом.
desk-not-rest = Взять чат можно после отдыха.
desk-not-full = У тебя столько чатов, сколько берёт один человек.
desk-flag-danger = Сейчас опасность
desk-flag-urgent = Срочно
desk-flag-heavy = Тяжёлый
desk-flag-again = Не в первый раз
desk-flag-left = Сообщение на потом

## My chats

desk-mine = Твои чаты
desk-mine-lead = Ты здесь как куратор.
desk-reply-first = Напиши первую строку скоро. Иначе чат вернётся к тем, кто ждёт.
desk-news = Есть новые слова.
desk-out = Мне нужно выйти
desk-out-means = Других просят взять чат. Никто не спрашивает почему.
desk-out-told = Других просят взять чат. Теперь у тебя перерыв.

## What others ask

desk-offers = Просят тебя
# $name: a made-up name.
desk-offer-hand-over = { $name } просит взять чат.
desk-offer-hand-over-nameless = Кто-то просит взять чат.
desk-offer-hand-over-yes = Взять чат
desk-offer-join = { $name } просит тоже войти.
desk-offer-join-nameless = Кто-то просит тоже войти.
desk-offer-join-yes = Войти
desk-offer-whisper = { $name } хочет пошептаться с тобой. Собеседник этого не видит.
desk-offer-whisper-nameless = Кто-то хочет пошептаться с тобой. Собеседник этого не видит.
desk-offer-whisper-yes = Шептаться
desk-offer-danger = { $name } говорит, что кто-то сейчас в опасности.
desk-offer-danger-nameless = Собеседник говорит, что сейчас в опасности.
desk-offer-danger-yes = Войти
desk-offer-no = Не сейчас
desk-offer-declined = Они знают, что сейчас ты не можешь. Это нормально.

## For leads

desk-live = Чаты, которые идут
desk-live-means = Можно попросить войти. Все в чате увидят, когда ты войдёшь.
desk-live-been = Чата, где тебя уже впускали, здесь нет. Позвать тебя обратно может тот, кто в нём сейчас.
desk-live-none = Нет чата, в который можно войти.
# $name: a made-up name.
desk-lapsed = Чаты, которые были у { $name }, вернулись в очередь. Там перерыв.
# $names: made-up names.
desk-live-with = С кем: { $names }
desk-live-ask = Попросить войти
desk-live-asked = Просьба ушла. Чат откроется здесь, когда их консоль тебя впустит.
desk-notes = Записки кураторам
desk-notes-means = Записки, которые наставник закрыл для кураторов. Каждую сотрут через 90 дней.
desk-notes-open = Читать записки
desk-notes-none = Записок нет.
desk-notes-by = От { $name }
desk-notes-by-nobody = От того, кто не назвал имени

## Sound

desk-signals = Когда кто-то пишет или ждёт
desk-signals-sound = Тихий звук
desk-signals-shake = Вибрация телефона
desk-signals-means = При входе то и другое выключено. На устройстве ничего из этого не хранится.

## Words for oneself

desk-debrief = Слова для себя
desk-debrief-means = После тяжёлого чата может помочь написать. Это твой выбор. Читать это можешь только ты.
desk-debrief-open = Писать или читать
desk-debrief-label = Что осталось с тобой
desk-debrief-hint = Хранится 30 дней. Не пиши того, по чему можно узнать собеседника.
desk-debrief-go = Сохранить для меня
desk-debrief-told = Сохранено. Открыть можешь только ты.
desk-debrief-none = Здесь ничего не сохранено.
desk-note-closed = Твоим ключом это не открыть. Возможно, это до нового начала.
# $from, $until: days.
desk-note-until = Написано { $from }. Сотрут { $until }.
desk-note-erase = Стереть
desk-note-erase-long = Стереть написанное { $date }
desk-note-erase-heading = Стереть сейчас?
desk-note-erase-means = Для тебя это исчезнет сразу. Вернуть нельзя.
desk-note-erase-yes = Стереть
