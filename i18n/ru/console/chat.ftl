### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = Чат
chat-back = Рабочее место
chat-opening = Чат открывается. Одну минуту.
chat-over = Этот чат для тебя закончен или ещё не открылся здесь.
chat-over-note = Если было тяжело, можно сделать перерыв. На рабочем месте можно написать пару слов для себя.

## Who reads

# $names: who can read what is written now.
chat-readers = Кто может это читать: { $names }.
chat-present = У собеседника чат открыт.
chat-away = У собеседника чат сейчас не открыт.
chat-who-youth = Собеседник
chat-who-intake = тот, кто ответит первым
chat-who-someone = Кто-то из команды
chat-who-me = { $name } (ты)
chat-who-lead = { $name } (куратор)
chat-who-you = Ты

## What was said

chat-log = Что было сказано
chat-empty = Здесь появится то, что скажут дальше.
chat-typing = Собеседник пишет.
chat-card = Место из списка
# $name: of the place.
chat-card-of = Место: { $name }
chat-lesson = Урок
# $name: the title of the lesson.
chat-lesson-of = Урок: { $name }
chat-state-sending = Отправляется
chat-state-not-sent = Не отправлено
chat-again = Отправить снова
chat-drop = Убрать
chat-line-of-opened = Чат начался.
chat-line-of-joined = { $name } теперь в чате.
chat-line-of-left = { $name } больше не в чате.
chat-line-of-handed-over = Чат передан: { $name }.
chat-line-of-lead-joined = { $name } теперь в чате как куратор.
chat-line-of-renewed = У чата новый ключ. Читать могут те же люди.
chat-line-of-came-back = Собеседник вернулся, возможно, на другом телефоне.
chat-line-of-danger = { $name }: сейчас опасность.
chat-line-of-unreadable = Пришло то, что здесь не открыть.
chat-line-of-update = Пришло что-то из новой версии этой страницы.
chat-line-of-missing = Здесь чего-то не хватает.
chat-line-of-changed = Те, кто может это читать, теперь другие.

## How it stands

chat-line-coming-back = Связь возвращается. Отправленное пока ждёт.
chat-line-poll = Связь медленная. Она работает, но слова могут задержаться.
chat-line-offline = Связи нет. Отправленное ждёт здесь.
chat-line-elsewhere = Этот чат открыт в другой твоей вкладке. Эта стоит.
chat-stage-opening = Чат откроется, когда придёт его ключ.
chat-stage-closed = Этот чат закончен.
chat-stage-full = Этот чат полон. Больше в него не помещается. Его можно закрыть здесь, а собеседник может начать новый.
chat-stage-gone = Этот чат стёрт.
chat-stage-update = Этот чат написан в новой версии страницы. Можно открыть консоль снова.
chat-stage-tampered = Что-то здесь подписано чужой рукой. Дальше ничего не показано. Куратор может разобраться вместе с тобой.
chat-missing = Что-то не пришло. То, что дальше, ждёт.
chat-go-on = Продолжить с тем, что есть

## Writing

chat-write = Твоё сообщение
chat-write-whisper = Твой шёпот
chat-send = Отправить
chat-canned = Слова для начала
chat-canned-means = Нажми на слова, чтобы вставить их в сообщение. До отправки их можно изменить.
chat-canned-language = Язык слов
chat-canned-begin = Чтобы начать
chat-canned-listen = Чтобы слушать
chat-canned-steady = Чтобы успокоиться
chat-canned-danger = Когда может быть опасно
chat-canned-wait = Пока ждут
chat-canned-end = Чтобы закончить
chat-cards = Отправить место
chat-cards-means = Сервер не видит, какое место ты ищешь или отправляешь.
chat-cards-search = Имя, город или вид помощи
chat-cards-missing = Список мест не пришёл. Можно попробовать позже.
chat-cards-none = Мест не нашлось. Можно попробовать другие слова.
chat-cards-sent = Отправлено: { $name }
chat-cards-hold = Людям может быть нельзя уйти
chat-cards-demo = Выдумано, для пробы
chat-lessons = Отправить урок
chat-lessons-means = Сервер не видит, какой урок ты отправляешь.
chat-lessons-missing = Уроки не пришли. Можно попробовать позже.

## Asking a colleague

chat-ask = Спросить кого-то
chat-ask-nobody = Больше никого на смене нет.
chat-ask-what = О чём просьба
chat-ask-hand-over = Взять чат себе
chat-ask-join = Тоже войти
chat-ask-whisper = Пошептаться со мной
chat-ask-who = Кого
chat-ask-pick = Выбери человека
# $name: a made-up name.
chat-ask-free = { $name }
chat-ask-busy = { $name } (есть чаты)
chat-ask-away = { $name } (сейчас не здесь)
chat-ask-missing = Пока никто не выбран.
chat-ask-go = Попросить
chat-ask-told = Просьба ушла: { $name }.
chat-offered = Кого-то просят взять чат или войти.
chat-offer-withdraw = Больше не просить
chat-offer-withdrawn = Больше никого не просят.
# $names: made-up names.
chat-in-with = { $names }: могут здесь читать и писать. До ухода можно попрощаться.
chat-leave-to-them = Уйти и оставить им
chat-leave-heading = Оставить этот чат им?
chat-leave-means-1 = Читать его больше нельзя, и вернуться по своей воле нельзя.
chat-leave-means-2 = Собеседник видит твой уход.
chat-leave-yes = Оставить им
chat-left-told = Тебя в том чате больше нет. Читать его нельзя.
chat-whisper = Шёпот
chat-whisper-means = Это можете читать только вы двое. Собеседник этого не видит.
chat-whisper-log = Что сказано шёпотом
chat-whisper-close = Закончить шёпот
chat-whisper-close-heading = Закончить этот шёпот?
chat-whisper-close-means = Шёпот сотрётся у вас обоих. Вернуть его нельзя.
chat-whisper-close-yes = Закончить и стереть

## What else can be done

chat-acts = Ещё
chat-heavy = Это тяжёлый чат
chat-heavy-means = Тогда второго чата не будет, а после него десять минут отдыха.
chat-heavy-told = Чат отмечен как тяжёлый. Можно не спешить.
chat-heavy-off-told = Отметка «тяжёлый» снята.
chat-phrase = Предложить проверочную фразу
chat-phrase-told = Собеседник видит, как договориться о фразе.
chat-note = Оставить записку кураторам
chat-note-label = Записка кураторам
chat-note-hint = Открыть её могут только кураторы. Через 90 дней её сотрут.
chat-note-go = Закрыть и оставить
chat-note-told = Записка закрыта. Открыть её могут только кураторы.
chat-note-long = Это слишком длинно для одной записки. Можно короче.
chat-danger = Сейчас опасность
chat-danger-heading = Кто-то сейчас в опасности?
chat-danger-means-1 = Позовут всех кураторов.
chat-danger-means-2 = Собеседник увидит, что это от тебя.
chat-danger-means-3 = Появятся шаги, по которым можно идти. Эта кнопка ни о чём не сообщает.
chat-danger-yes = Да, позвать кураторов
chat-danger-told = Кураторов позвали. Ты с этим не один на один.
chat-danger-now = Сейчас опасность
chat-danger-region = Место
# $at, $of: numbers.
chat-danger-step = Шаг { $at } из { $of }
chat-danger-next = Следующий шаг
chat-danger-back = Шаг назад
chat-danger-lines-missing = Кризисные линии не пришли. Они есть на первой странице для всех.
chat-close = Закрыть чат
chat-close-heading = Закрыть этот чат?
chat-close-means-1 = Для тебя он закончен. Читать его больше нельзя.
chat-close-means-2 = Собеседник может снова ждать кого-то.
chat-close-yes = Закрыть
chat-close-told = Чат для тебя закрыт.
chat-erase = Стереть чат
chat-erase-heading = Стереть этот чат у всех?
chat-erase-means-1 = Всё исчезнет сразу, у собеседника тоже.
chat-erase-means-2 = Вернуть его нельзя.
chat-erase-yes = Стереть
chat-erase-told = Чат стёрт.
chat-block = Заблокировать
chat-block-heading = Заблокировать того, кто здесь пишет?
chat-block-means-1 = Чат закончится насовсем, и всё сотрётся.
chat-block-means-2 = Кризисные линии этому человеку останутся видны.
chat-block-means-3 = Если что-то случилось, сначала можно оставить записку кураторам.
chat-block-yes = Заблокировать и стереть
chat-block-told = Чат заблокирован и стёрт.
