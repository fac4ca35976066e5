### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Слова: { $card }
lessons-editor-how = Пиши так, как пишут сообщение. Кнопки сверху добавляют остальное. Tab выходит из этого поля.
lessons-open = Писать
lessons-open-long = Писать: { $card }
lessons-close = Закрыть
lessons-close-long = Закрыть: { $card }
lessons-changed = Изменено, ещё не сохранено
lessons-see-change = Посмотреть, что изменено
lessons-tools = Вставить
lessons-tool-strong = Сильно
lessons-tool-em = Мягко
lessons-tool-answer = Ещё один ответ
lessons-tool-pause = Спокойная минута
lessons-tool-say = Слова, которые можно сказать
lessons-tool-say-not = Слова, которые ранят
lessons-tool-more = Помощь, линии, ссылки
lessons-tool-resource = Вид помощи
lessons-tool-crisis = Линия для звонка
lessons-tool-link = Другой урок
lessons-tool-put = Вставить
# $what: the name of the list beside the button.
lessons-tool-put-long = Вставить: { $what }
lessons-example-pause = Поставь обе ступни на пол, если хочешь.
lessons-example-say = Мне хочется подождать.
lessons-example-say-not = Это была твоя идея.
lessons-example-question = Что верно для тебя?
lessons-example-answer = Ответ
lessons-example-reply = Добрый отклик.
lessons-new-card = Новая карточка
lessons-new-check = Новый вопрос
lessons-new-pause = Новый шаг
lessons-card-more = Ещё об этой карточке
lessons-card-up = Выше
lessons-card-down = Ниже
lessons-card-remove = Убрать эту карточку
lessons-undo-back-told = Карточка убрана.
lessons-undo-back = Вернуть
lessons-undo-move-told = Карточка передвинута.
lessons-undo-move = Вернуть на место
lessons-marks = О чём эта карточка
lessons-same-meaning = Только опечатка: смысл тот же, и переводы остаются свежими
lessons-english = По-английски
lessons-english-changed = После этого перевода английский изменился:

## In front of a lesson

lessons-title = Название
lessons-note = Пометка о содержании
lessons-note-hint = Одна простая строка о том, о чём урок. Можно оставить пустой.
lessons-front-more = Ещё об этом уроке
lessons-minutes = Минут на чтение
lessons-seconds = Сколько секунд занимает
lessons-review-date = Посмотреть снова до
lessons-short = Карточки короткой версии
lessons-reviewers = Кто читает
lessons-tags = Темы
lessons-basis = Откуда это

## Saving

lessons-saving = Сохраняется
lessons-not-saved = Ещё не сохранено
lessons-not-saved-means = Твои слова ждут на этой странице, пока ты не сохранишь их или не закроешь её.
lessons-why = Почему это изменено
lessons-why-hint = Несколько слов для других. Можно оставить пустым.
lessons-save = Сохранить
# $number: of the revision.
lessons-saved = Сохранено как версия { $number }.
lessons-saved-merged = Сохранено как версия { $number }, вместе с тем, что написали другие.
lessons-all-saved = Всё сохранено.
lessons-drop = Отбросить мои изменения
lessons-drop-heading = Отбросить напечатанное?
lessons-drop-means = Сохранённое останется как есть. Напечатанное после него пропадёт.
lessons-drop-yes = Отбросить
lessons-moved-on = За это время урок изменили. Твои слова целы. Сохранение соединит оба текста.

## Two people on one card

lessons-conflict-heading = Здесь писали и другие
lessons-conflict-lead = Ничто не пропало и пока не сохранено. Можно посмотреть оба текста и выбрать.
lessons-conflict-yours = Твои слова
lessons-conflict-theirs = Слова другого, уже сохранены
lessons-conflict-changed = Что изменилось
lessons-conflict-keep-yours = Оставить мои слова
lessons-conflict-keep-theirs = Оставить слова другого
lessons-conflict-keep-both = Написать один текст из двух
lessons-conflict-write = Текст из двух
# $count (number): cards.
lessons-conflict-open =
    { $count ->
        [one] Открыт ещё { $count } выбор.
        [few] Открыты ещё { $count } выбора.
        [many] Открыто ещё { $count } выборов.
       *[other] Открыто ещё { $count } выбора.
    }
lessons-conflict-save = Сохранить это

## Differences

lessons-same = Ничего не изменилось.
# Heard by screen readers before the words.
lessons-diff-added = Новое:
lessons-diff-gone = Убрано:
