### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Консоль

## Before anything is drawn

console-needs-script = Этой странице нужен JavaScript. Его можно включить и открыть страницу снова.
console-words-missing = Страница пришла не вся. Возможно, сейчас нет интернета.

## Around every view

console-nav = Куда можно пойти
console-nav-home = Главная
console-nav-talk = Чаты
console-nav-rota = График
console-nav-people = Люди
console-nav-invitations = Приглашения
console-nav-roster = Список команды
console-nav-audit = Кто что сделал
console-nav-account = Мой аккаунт
console-me = Ты
console-lock = Закрыть
console-sign-out = Выйти
console-language = Язык
console-language-missing = Слова этого языка не пришли. Можно попробовать ещё раз.
console-loading = Одну минуту
console-told-seen = Хорошо
console-try-again = Ещё раз
console-cancel = Отмена
console-busy = Одну минуту
console-mark-machine = Эти слова написал компьютер. Носитель языка ещё не проверил.
console-mark-draft = Эти слова перевёл человек. Второй носитель языка ещё не проверил.

## What did not work. What was typed is still there.

# $count (number): seconds until the next try
fault-wait-seconds =
    { $count ->
        [one] Попыток было много. Снова можно через { $count } секунду.
        [few] Попыток было много. Снова можно через { $count } секунды.
        [many] Попыток было много. Снова можно через { $count } секунд.
       *[other] Попыток было много. Снова можно через { $count } секунды.
    }
# $count (number): minutes until the next try
fault-wait-minutes =
    { $count ->
        [one] Попыток было много. Снова можно через { $count } минуту.
        [few] Попыток было много. Снова можно через { $count } минуты.
        [many] Попыток было много. Снова можно через { $count } минут.
       *[other] Попыток было много. Снова можно через { $count } минуты.
    }
fault-offline = Ответа нет. Возможно, нет интернета. Набранное всё ещё здесь, можно попробовать снова.
fault-passphrase = Это не нынешняя кодовая фраза. Её можно показать кнопкой «Показать» и попробовать снова.
fault-memory = Это заняло больше памяти, чем есть у телефона. Можно закрыть другие страницы и попробовать снова.
fault-locked = За это время консоль закрылась. Её можно открыть и попробовать снова.
fault-passkey = Ключ доступа не использован. Можно попробовать снова или взять код.
fault-passkey-known = На этом устройстве уже есть твой ключ доступа.
fault-passkey-old = Ключ доступа ждал слишком долго. Его можно сделать ещё раз; это недолго.
fault-other = На этой странице что-то сломалось. Можно попробовать снова.

## Copying

copy-done = Скопировано
copy-failed = Здесь не получилось. Можно выделить и скопировать вручную.
