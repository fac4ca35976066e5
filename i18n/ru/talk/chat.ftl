### Talk: the waiting room and the chat.

talk-chat-heading = Твой чат

## Where the chat is

talk-opening = Чат открывается. Сначала твои слова закрывают на ключ на этом телефоне.
talk-waiting = Место у тебя есть. Тебе ответят здесь.
talk-wait-now = Скоро может быть твоя очередь.
talk-wait-minutes = Это может занять несколько минут.
talk-wait-half-hour = Это может занять до 30 минут.
talk-wait-long = Это может занять больше 30 минут.
talk-wait-meanwhile = Место останется твоим, если смотреть другие страницы здесь. Писать можно и пока ждёшь.
talk-wait-look = Пока поискать помощь
talk-wait-read = Пока что-нибудь почитать
talk-wait-steady = Успокоиться
talk-left = Сообщение оставлено. Сейчас никого нет.
talk-left-none = Твой чат ждёт здесь. Сейчас никого нет.
# $date (date): the last day.
talk-left-until = Он ждёт до { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Потом его стирают. Вернуться можно с шестью словами.
talk-over = Этот чат закончен.
talk-over-closed = Чаты сейчас закрыты. Написанное всё ещё закрыто на ключ.
talk-over-clock = Похоже, часы телефона неверные. Для чата нужны верные день и время.
talk-over-failed = Здесь что-то не сработало. Написанное всё ещё закрыто на ключ.
talk-over-full = Этот чат полон. Больше в него не помещается. Можно начать новый и продолжить там.
talk-look-again = Посмотреть снова
talk-gone = Этого чата здесь больше нет. Его стёрли или открыли шестью словами в другом месте.
talk-tampered = Что-то здесь изменил тот, кого нет в чате. Безопаснее остановиться. Эти линии открыты.
talk-update = Чтобы продолжить, нужна новая версия страницы. Она придёт, когда страницу откроют снова.
talk-new = Начать новый чат
talk-wait-again = Ждать кого-то
talk-wait-same = Ждать того же человека

## The line

talk-line-coming-back = Нет связи. Пробуем снова. Написанное не пропало.
talk-line-offline = Сейчас нет интернета. Написанное уйдёт, когда он вернётся.
talk-line-poll = Связь здесь медленная. Но всё работает.
talk-line-elsewhere = Этот чат открыт в другой вкладке. Эта стоит.
talk-line-busy = Это дольше, чем обычно. Попробуем снова без тебя.
talk-line-stopped = Связь закончилась. Написанное не пропало.
talk-use-here = Продолжить здесь
talk-open-again = Открыть снова
talk-missing = В этом чате чего-то не хватает. Написанное ждёт здесь, пока ты не продолжишь.
talk-missing-go-on = Продолжить без этого

## Writing

talk-log = Сообщения
talk-write = Пиши здесь
talk-send = Отправить
talk-sending = Отправляется
talk-sent = Отправлено
talk-not-sent = Не отправлено
talk-again = Отправить снова
talk-drop = Убрать
talk-you = Ты
talk-mentor = Наставник
talk-typing = Кто-то пишет
# $name (text): a made-up name.
talk-line-opened = Чат открыт. Читать его могут только те, кто назван здесь.
talk-line-joined = { $name } теперь здесь.
talk-line-left = { $name } больше не здесь.
talk-line-handed-over = Дальше с тобой { $name }.
talk-line-lead-joined = { $name } теперь здесь, чтобы помочь. Тебе видно всех, кто это читает.
talk-line-renewed = Ключи этого чата сменили. Читать могут те же люди.
talk-line-came-back = Ты снова здесь. Прежнее здесь не показано.
talk-line-danger = Кто-то говорит, что сейчас опасность. Линии помощи внизу.
talk-line-unreadable = Одно сообщение нельзя прочитать.
talk-line-update = Для одного сообщения нужна новая версия страницы.
talk-line-missing = Здесь чего-то не хватает.
talk-line-changed = Те, кто может это читать, теперь другие.
talk-card = Место, где могут помочь
talk-lesson = Урок, который можно прочитать
talk-card-open = Открыть
talk-somebody = Кто-то

## Who can read this

talk-readers = Кто может это читать
# $names (text): made-up names, and words for those without one.
talk-readers-are = Могут читать: { $names }
talk-reader-me = Ты
# $name (text): a made-up name.
talk-reader-mentor = { $name }, наставник
talk-reader-lead = { $name }, куратор
talk-reader-nameless = Наставник
talk-reader-intake = Тот, кто ответит первым
talk-readers-note = Больше никто не может это открыть. Сервер хранит это только закрытым.
talk-not-again = Больше не этот человек
talk-not-again-sure = Этого человека тебе больше не дадут. Ты ждёшь другого. Это может быть дольше.
talk-share = Здесь кто-то новый. Показать, что было сказано раньше?
talk-share-yes = Показать
talk-share-no = Начать заново

## More

talk-more = Ещё
talk-alarm = Я сейчас в опасности
talk-alarm-sure = В чат позовут куратора. Линия может быть быстрее. Никто здесь не знает, где ты.
talk-alarm-call = Позвать куратора сюда
talk-alarm-done = Куратора позвали. Тебе будет видно, когда он здесь.
talk-alarm-nobody = Куратора сейчас нет. Чат ждёт его. Линия может помочь прямо сейчас.
talk-keep = Сохранить этот чат на телефоне
talk-keep-note = Пока ты не уйдёшь или пока не пройдёт 30 минут без дела. Тот, у кого в руках телефон, может его открыть.
talk-typing-switch = Показывать, когда я пишу
talk-erase = Стереть всё
talk-erase-sure = Чат сотрётся у всех, сразу. Вернуть его никто не сможет.
talk-end = Закрыть этот чат
talk-end-sure = Страница забудет чат. С шестью словами в него можно вернуться.
talk-end-sure-wordless = Страница забудет чат. Шести слов ещё нет, так что вернуться никто не сможет.
talk-yes = Да
talk-no = Нет
talk-failed = На этот раз не получилось. Ничего не изменилось. Можно попробовать ещё раз.
talk-failed-offline = Не получилось. Возможно, сейчас нет интернета. Можно попробовать ещё раз.
