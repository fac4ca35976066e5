### Passphrases, passkeys and codes, wherever they are asked for.

working = Идёт работа. На старом телефоне это несколько секунд.
working-passkey = Браузер просит твой ключ доступа. На старом телефоне это несколько секунд.
working-passkey-new = Браузер делает твой ключ доступа.

## A passphrase

passphrase-show = Показать
# $count (number): the fewest characters
passphrase-hint = { $count } знаков или больше, с пробелами тоже. Хорошо подходят четыре случайных слова или больше.
# $count (number): characters still to come
passphrase-left =
    { $count ->
        [one] Ещё { $count }
        [few] Ещё { $count }
        [many] Ещё { $count }
       *[other] Ещё { $count }
    }
passphrase-long-enough = Длины хватает
passphrase-suggest = Показать случайные слова
passphrase-suggest-other = Показать другие слова
passphrase-suggested = Пять случайных слов. Из них можно сложить маленькую историю:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Здесь будет кодовая фраза.
passphrase-wrong-short = Это коротко. От { $shortest } знаков всё перебрать уже нельзя. Может хватить ещё одного слова.
passphrase-wrong-long = Это больше { $longest } знаков. Хватит пяти слов.
passphrase-wrong-few = Одни и те же буквы повторяются, и это пробуют рано. Помогут другие слова.
passphrase-wrong-row = Буквы, числа или слова стоят в известном порядке. Помогут слова, которые не идут вместе.
passphrase-wrong-yours = Почти всё это твоё имя или слово отсюда. Это пробуют первым. Помогут слова не про это место.
passphrase-wrong-date = Почти всё это дата или год. Их мало. Помогут случайные слова.
passphrase-wrong-known = Так пишут многие, поэтому это пробуют первым. Помогут слова, которые не идут вместе.
passphrase-wrong-guess = Компьютер скоро угадал бы это. Помогут ещё одно или два слова.

## Codes

code-totp = Код из приложения
code-totp-hint = Шесть цифр. Меняются каждые полминуты.
code-recovery = Код восстановления
code-recovery-hint = Один из десяти сохранённых кодов. Каждый работает один раз.
totp-scan = Открой приложение для кодов и наведи его на эту картинку.
totp-qr = Картинка для приложения с кодами
totp-link = Открыть приложение на этом устройстве
totp-by-hand = Или набери это в приложении:
totp-copy = Копировать
codes-copy = Копировать все десять
codes-save = Сохранить текстовым файлом
codes-kept = Коды у меня в надёжном месте
codes-where = Файл или копия остаётся на этом устройстве. Бумага может быть надёжнее.
