### One's own account.

account-heading = Твой аккаунт

## Roles

account-roles = Что тебе доступно
account-number = Твой номер
account-number-how = Прочитай его вслух, когда кто-то хочет знать, что это правда ты.
account-may = Это открыто тебе сейчас

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Нынешняя кодовая фраза
account-current-why = Мы просим её, чтобы никто другой не изменил это на твоей открытой странице.
account-passphrase = Кодовая фраза
account-passphrase-what = Она открывает твои ключи на этом устройстве. Мы её не видим, и вернуть её никто не может.
account-passphrase-change = Сменить кодовую фразу
account-passphrase-new = Новая кодовая фраза
account-passphrase-others = Здесь вход останется. На всех других устройствах будет выход.
account-passphrase-save = Сменить
account-passphrase-done = Новая кодовая фраза действует.
account-close = Не сейчас

## Ways to sign in

account-factors = Способы входа
account-factors-what = Вход идёт с кодовой фразой и одним из этих способов.
account-passkeys = Ключи доступа
account-passkey = Ключ доступа, создан { $date }
account-passkey-synced = Хранится у твоей службы ключей.
account-passkey-here-only = Хранится только на одном устройстве.
account-passkey-used = Последний раз: { $date }.
account-passkey-unused = Ещё не использовался.
account-passkeys-none = Ключей доступа нет.
account-passkey-add = Добавить ключ доступа
account-passkey-adding = Сейчас спросит браузер.
account-passkey-cannot = В этом браузере нет ключей доступа.
account-passkey-added = Ключ доступа добавлен.
account-passkey-removed = Ключ доступа убран.
account-remove = Убрать
account-passkey-remove-long = Убрать ключ доступа от { $date }
account-passkey-remove-heading = Убрать этот ключ доступа?
account-passkey-remove-means = Он больше не открывает эту страницу. Другие способы входа остаются.
account-last = Это единственный способ входа. Сначала добавь другой, потом этот можно убрать.
account-totp = Коды из приложения
account-totp-none = Приложения для кодов нет.
account-totp-made = Настроено { $date }.
account-totp-add = Настроить приложение
account-totp-replace = Настроить новое приложение
account-totp-replace-note = Прежнее приложение перестанет работать, когда заработает новое.
account-totp-wrong = Код не подходит. Новый приходит каждые 30 секунд.
account-totp-set = Приложение настроено.
account-totp-removed = Коды из того приложения больше не работают.
account-totp-remove-long = Убрать коды из приложения
account-totp-remove-heading = Убрать коды из приложения?
account-totp-remove-means = Коды из того приложения больше не открывают эту страницу. Другие способы входа остаются.
account-save = Дальше
account-remove-yes = Убрать
account-codes = Коды восстановления
account-codes-left =
    { $count ->
        [0] Кодов не осталось.
        [one] Остался { $count } код.
        [few] Осталось { $count } кода.
        [many] Осталось { $count } кодов.
       *[other] Осталось { $count } кода.
    }
account-codes-what = Каждый впускает один раз, вместе с кодовой фразой, если телефон потерян.
account-codes-renew = Сделать десять новых кодов
account-codes-renew-note = Прежние перестанут работать.
account-codes-renew-go = Перейти на эти
account-codes-missing = Сначала скопируй или запиши коды, потом поставь галочку.
account-codes-done = Новые коды действуют.

## Devices

account-devices = Твои устройства
account-devices-what = Браузеры, в которых был вход. Незнакомые можно отключить.
# $form: account-form-..., $browser: account-browser-...
account-device = { $browser } на { $form }
account-form-phone = телефоне
account-form-tablet = планшете
account-form-computer = компьютере
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Браузер
account-device-here = Ты сейчас на нём.
account-device-remembered = Запомнен.
account-device-days = Впервые { $first }, последний раз { $last }.
account-device-sign-out = Выйти
account-device-sign-out-long = Выйти: { $device }
account-device-here-heading = Выйти здесь?
account-device-here-means = Эта страница закроется для тебя. Войти можно снова.
account-device-gone = На том устройстве выход сделан.
account-devices-none = Устройств не известно.

## What was noted about you

account-noted = Что записано о тебе
account-noted-what = Кто что сделал с твоим аккаунтом. Это можете читать ты и кураторы.
account-noted-show = Показать
