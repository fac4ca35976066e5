### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = Что-то сломалось на нашей стороне. Можно попробовать через минуту.
problem-malformed-request = Это не удалось прочитать. Можно вернуться в начало.
problem-malformed-body = Не удалось прочитать то, что пришло. Можно попробовать ещё раз.
problem-bad-query = Часть адреса не подходит. Можно вернуться в начало.
problem-wrong-origin = Это работает только с наших страниц. Можно открыть начальную страницу и попробовать там.
problem-not-found = Здесь ничего нет. Можно вернуться в начало.
problem-method-not-allowed = Здесь это не работает. Можно вернуться в начало.
problem-request-timeout = Это шло к нам слишком долго. Можно попробовать ещё раз.
problem-content-too-large = Это слишком длинно для отправки. Можно попробовать короче.
problem-uri-too-long = Адрес слишком длинный. Можно вернуться в начало.
problem-unsupported-media-type = Такое содержание здесь не подходит. Можно вернуться в начало.
problem-invalid-body = Что-то не подходит. Можно посмотреть и попробовать ещё раз.
problem-headers-too-large = Браузер прислал слишком много сразу. Может помочь приватное окно.
problem-busy = Сейчас здесь много людей. Можно попробовать через минуту.
problem-unavailable = Это пока не готово. Можно попробовать через минуту.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = Здесь никто не вошёл.
problem-session-locked = Консоль закрыта. Её открывает кодовая фраза.
problem-signed-out = Этот сеанс закончился. Вход начинает новый.
problem-account-removed = Это место здесь закончилось. Куратор может сказать больше.
problem-sign-in-refused = Не подошло. Можно спокойно проверить каждую часть и попробовать ещё раз.
problem-proof-refused = Не подошло. Можно спокойно попробовать ещё раз.
problem-not-allowed = Роли этого аккаунта этого не дают. Администратор может сказать больше.
problem-link-not-valid = Эта ссылка больше не работает. Тот, кто её сделал, может сделать новую.
problem-name-taken = У кого-то здесь похожее имя. Можно выбрать другое.
problem-not-possible-now = Сейчас так сделать нельзя. Может помочь посмотреть ещё раз.
problem-statement-refused = Подписанные слова не совпадают с тем, что здесь сейчас. Может помочь посмотреть ещё раз.
problem-slow-down = Попыток было много. Можно спокойно попробовать через минуту.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = Этого чата больше нет. Можно начать новый.
problem-conversation-taken = Не получилось. Может помочь начать чат ещё раз.
problem-records-full = У этого чата уже есть слова. Новые могут занять их место.
problem-no-chats = Сейчас нет открытых чатов.
problem-work-wanted = Сейчас здесь много людей. Нужна ещё минута.
problem-talk-busy = Сейчас здесь много людей. Можно попробовать через минуту.
problem-talk-taken = Сейчас этот чат у кого-то другого.
problem-talk-full = Это больше чатов, чем один человек берёт сразу.
problem-talk-resting = Время отдыха. Новые чаты подождут.
problem-talk-too-heavy = Двух тяжёлых чатов хватит на одну смену. Этот может взять кто-то другой.
problem-not-in-roster = Это работает, когда куратор подпишет список команды с этим именем.
problem-off-duty = Это работает только на смене.
problem-talk-closed = Чаты сейчас закрыты. Линии помощи открыты.
problem-roster-older = Кто-то уже сделал это раньше. Может помочь посмотреть ещё раз.
problem-roster-refused = Этому телефоны не могут верить. Может помочь посмотреть ещё раз.
problem-lesson-full = Это больше, чем помещается в один урок. Подойдёт меньше карточек или короче.
problem-lesson-moved-on = Уже есть версия новее. Может помочь сначала посмотреть её.
problem-lesson-not-ready = Здесь ещё что-то открыто. Что именно, говорит страница урока.
