### Inviting someone, and the invitations that are still open.

invite-heading = Приглашения
invite-new = Пригласить
invite-name = Выдуманное имя
invite-name-why = Здесь нет настоящих имён, чтобы никого по ним не нашли. Оставь пустым, если человек хочет выбрать имя.
invite-two-legend = Для этих нужны «да» ещё двух людей
invite-one-legend = Для этих хватит твоего приглашения
invite-roles-hint = Можно отметить несколько.
invite-roles-missing = Отметь хотя бы одну роль, пожалуйста.
invite-name-wrong = Такого имени здесь быть не может. Подходят буквы, цифры, пробелы и дефисы, не больше 40.
invite-second = Пока администратор здесь только ты, поэтому второму другое «да» не нужно.
invite-go = Сделать ссылку
invite-going = Ссылка готовится

## The link

invite-link-heading = Ссылка готова
invite-link-for = Для { $name }
invite-link-once = Она показана один раз. Скопируй её, прежде чем идти дальше.
invite-link-label = Ссылка
invite-copy = Копировать ссылку
invite-copied = Скопировано.
invite-copy-failed = Браузер её не скопировал. Можно выделить ссылку и скопировать вручную.
invite-link-how-1 = Передай её лично или там, где читаете только вы двое.
invite-link-how-2 = Она работает один раз, до { $until }.
invite-link-how-3 = Место займёт тот, кто откроет её первым. Если она потеряется, отзови её.
invite-link-how-reset = Тот, кто откроет её первым, сможет войти под этим именем. Если она потеряется, сделай новую.
invite-link-done = Ссылка у меня
# When the answer to "Make the link" was lost, and the next try found the name taken by an open invitation.
invite-open-already = Приглашение с этим именем уже открыто. Его можно отозвать в списке на этой странице и сделать новое.
invite-lost = Ответа нет. Если приглашение есть в списке на этой странице, оно сделано. Его можно отозвать и сделать новое.

## Open invitations

invite-open = Ещё не использованы
invite-open-none = Открытых приглашений нет.
invite-no-name = Имя человек выберет сам
invite-kind-reset = Новое начало
invite-made = Кто сделал: { $name }, { $when }.
invite-made-command = Сделано на сервере { $when }.
invite-until = Работает до { $until }.
invite-withdraw = Отозвать
# For screen readers.
invite-withdraw-long = Отозвать: { $name }
invite-withdraw-heading = Отозвать это приглашение?
invite-withdraw-means = Ссылка сразу перестанет работать. Тот, кто её откроет, прочитает, что она не действует. Можно сделать новую.
invite-withdraw-yes = Отозвать
invite-withdrawn = Приглашение отозвано.
