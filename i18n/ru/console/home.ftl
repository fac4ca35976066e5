### The first view after signing in: only what someone's roles need now.

# $name: the name that this person made up.
today-heading = Здравствуй, { $name }
today-to-do = Что ждёт тебя сейчас
today-nothing = Сейчас тебя ничего не ждёт. Можно осмотреться или закрыть эту страницу.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
        [one] { $count } человек ждёт твоего «да»
        [few] { $count } человека ждут твоего «да»
        [many] { $count } человек ждут твоего «да»
       *[other] { $count } человека ждут твоего «да»
    }
today-approve-note = Каждому говорят «да» два человека. Можно быть одним из двух.
today-approve-go = Посмотреть, кто ждёт
today-wait-approval = Твоя новая роль ждёт двух людей
today-wait-approval-note = Тот, кто может сказать «да», спросит твой номер. Прочитай его вслух, лично или по телефону.
today-number = Твой номер
today-second-factor-backup = Добавить второй способ входа
today-second-factor-backup-note = Сейчас способ один. Со вторым потерянный телефон не закроет вход.
today-second-factor-backup-go = Добавить
today-codes-low =
    { $count ->
        [0] Кодов восстановления не осталось
        [one] Остался { $count } код восстановления
        [few] Осталось { $count } кода восстановления
        [many] Осталось { $count } кодов восстановления
       *[other] Осталось { $count } кода восстановления
    }
today-codes-low-note = Код восстановления впускает, когда телефон потерян. Можно сделать десять новых.
today-codes-low-go = Сделать новые коды
today-passphrase-tried = Кто-то набрал твою кодовую фразу, но не тот код
today-passphrase-tried-note = Если это ты, всё в порядке. Если нет, новая кодовая фраза не пустит чужих.
today-passphrase-tried-go = Сменить кодовую фразу
today-reset-open = Для тебя просят новое начало
today-reset-open-note = Вход у тебя есть, так что оно не нужно. Чтобы его остановить, выйди и войди снова.
today-invitations-open =
    { $count ->
        [one] { $count } приглашение ещё не использовано
        [few] { $count } приглашения ещё не использованы
        [many] { $count } приглашений ещё не использовано
       *[other] { $count } приглашения ещё не использованы
    }
today-invitations-open-note = Каждая ссылка работает один раз, в течение 72 часов. Отозвать её можно в любой момент.
today-invitations-open-go = Посмотреть приглашения

## An admin who is alone

today-alone = Дальше: пригласить второго администратора
today-alone-why = Никто здесь не может впустить наставника или куратора в одиночку. Каждому говорят «да» два человека.
today-alone-1 = Ты приглашаешь второго администратора. Выбери того, кому доверяешь и с кем можно встретиться или созвониться.
today-alone-1-server = Тот, у кого есть доступ к серверу, запускает строку ниже, с выдуманным именем в конце.
today-alone-2 = Он открывает ссылку и настраивает свой вход.
today-alone-3 = С этого времени вы двое можете впускать наставников и кураторов.
today-alone-until = До этого никто не станет наставником или куратором. Остальных можно приглашать уже сейчас.
today-alone-go = Пригласить второго администратора

## One's roles

today-roles = Твои роли
today-no-roles = Роли пока нет. Тот, кто даёт роли, может это изменить.

## Rosters and the delegation: for leads

today-roster-over = Чаты закрыты: ни один список команды не действует
today-roster-over-note = Подписать новый может один куратор. Это займёт минуту.
today-roster-over-go = Подписать список
# $until: a day and a time.
today-roster-closing = Чаты закроются { $until }
today-roster-closing-note = Тогда закончится список команды. Один куратор может подписать следующий сейчас.
today-roster-closing-go = Подписать следующий список
today-roster-changed = После последнего списка люди изменились
today-roster-changed-note = Телефоны узнают об этом со следующим списком. Один куратор может подписать его сейчас.
today-roster-changed-go = Подписать следующий список
# $count (number): hours, 25 to 72.
today-roster-due =
    { $count ->
        [one] Список команды закончится через { $count } час
        [few] Список команды закончится через { $count } часа
        [many] Список команды закончится через { $count } часов
       *[other] Список команды закончится через { $count } часа
    }
today-roster-due-note = Один куратор может подписать следующий. Он действует неделю.
today-roster-due-go = Подписать следующий список
# $count (number): days, 0 when it is over.
today-delegation-ends =
    { $count ->
        [0] Доверенность закончилась, и список подписать нельзя
        [one] Доверенность закончится через { $count } день
        [few] Доверенность закончится через { $count } дня
        [many] Доверенность закончится через { $count } дней
       *[other] Доверенность закончится через { $count } дня
    }
today-delegation-ends-note = Без неё чаты закрыты. Два хранителя корневого ключа встречаются и делают новую.
today-delegation-ends-go = Посмотреть доверенность
