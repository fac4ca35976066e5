### Who works here: the list, and one person.

people-heading = Люди
people-lead = Кто здесь работает и кем. Имена выдуманные.
people-waiting = Ждут «да»
people-all = Все здесь
people-none = Кроме тебя, здесь никого нет. Можно кого-то пригласить.
people-none-plain = Кроме тебя, здесь никого нет.
people-gone = Люди, чьё место закончилось
people-invite = Пригласить
people-you = Это ты
people-you-note = О твоих ролях решают другие. О своих ролях не решает никто.
people-no-role = Роли пока нет
people-may-approve = Здесь можно сказать «да».
people-said-yes = Твоё «да» есть.
# $count (number): how many more people have to say yes.
people-needed =
    { $count ->
        [one] Ждёт «да» ещё { $count } человека.
        [few] Ждёт «да» ещё { $count } человек.
        [many] Ждёт «да» ещё { $count } человек.
       *[other] Ждёт «да» ещё { $count } человек.
    }
people-reset-open = Просят новое начало.
people-reset-approved = У нового начала есть два «да». Можно сделать ссылку.
# A role that waits for a yes.
people-role-pending = { $role } (ждёт)
people-few = Нужны два человека, которые могут сказать «да», а их сейчас не хватает.
people-few-note = До этого нельзя впустить наставника, куратора или администратора. Администратор может пригласить второго администратора.

## One person

person-back = Все люди
person-since = Здесь с { $date }
person-gone = Место здесь закончилось. Имя какое-то время остаётся в журнале.
person-number = Номер этого человека
person-number-how = Встреться или созвонись и спроси номер с первой страницы. Если номер тот же, это правда этот человек.
person-roles = Роли
person-active = Действует
person-asked-by = Кто просит: { $name }.
person-asked-by-command = Просьба с сервера.
person-yes-by = { $name }: «да», { $date }.
person-needs-fewer = Больше никто сейчас не может сказать «да». Нужны два человека, и не { $name }.

## Saying yes

# $name: the person. $role: the role.
person-approve = Сказать «да»: { $role }
person-approve-heading = Сказать «да»: { $name }, { $role }?
person-approve-number = Номер, который { $name } читает вслух
person-approve-means-1 = Вы поговорили, лично или по телефону.
person-approve-means-2 = Номер прочитан вслух, и он тот же, что здесь.
person-approve-means-3 = Это подписано твоим ключом. Твоё «да» остаётся в журнале.
person-approve-yes = Да, номер совпадает
person-approve-done = Твоё «да» принято: { $name }.

## Giving a role and taking it away

person-give = Дать роль
person-give-which = Какую роль
person-give-pick = Выбери
person-give-missing = Сначала выбери роль, пожалуйста.
person-give-two = Прежде чем она начнёт действовать, «да» скажут ещё двое.
person-give-one = Она действует сразу.
person-give-lock = Если { $name } сейчас здесь, страница закроется один раз. Её снова открывает кодовая фраза.
person-give-go = Дать эту роль
person-given = { $name }: теперь есть роль { $role }.
person-given-waits = { $name }: роль { $role } будет, когда двое скажут «да».
person-all-given = { $name }: есть все роли.
person-withdraw = Снять
# For screen readers, so that each button says what it takes away.
person-withdraw-long = Снять: { $role }
person-withdraw-heading = Снять роль { $role }: { $name }?
person-withdraw-means-1 = Она закончится сразу, и на открытых страницах тоже.
person-withdraw-means-2 = Страница закроется один раз. Её снова открывает кодовая фраза.
person-withdraw-means-3 = Другие роли остаются. Эту можно дать снова позже.
person-withdraw-means-gated = Чтобы дать её снова, опять нужны двое.
person-withdraw-yes = Снять роль
person-withdrawn = { $name }: роли { $role } больше нет.

## A new start

person-reset = Новое начало
person-reset-what = Для тех, у кого потеряна кодовая фраза или все другие способы входа. «Да» говорят два человека.
person-reset-open = Попросить о новом начале
person-reset-open-heading = Попросить о новом начале: { $name }?
person-reset-open-means-1 = Пока ничего не меняется. Сначала «да» скажут двое.
person-reset-open-means-2 = Потом один из двух делает ссылку и передаёт её.
person-reset-open-means-3 = Когда ссылку откроют, всё прежнее исчезнет: кодовая фраза, ключи, устройства, коды.
person-reset-open-means-4 = Наставник, куратор и администратор тогда снова ждут двух людей.
person-reset-open-yes = Попросить
person-reset-asked = { $name } просит о новом начале.
person-reset-approve = Сказать «да» новому началу
person-reset-approve-heading = Сказать «да» новому началу: { $name }?
person-reset-approve-means-1 = Вы виделись или созванивались, и это правда этот человек.
person-reset-approve-means-2 = Человек лично говорит, что не может войти.
person-reset-approve-means-3 = Тот, у кого ссылка, сможет войти под этим именем. Это подписано твоим ключом.
person-reset-approve-yes = Да, это правда этот человек
person-reset-cancel = Остановить новое начало
person-reset-cancelled = Новое начало остановлено. Ничего не изменилось: { $name }.
person-reset-ready = Двое сказали «да». Один из этих двух может сделать ссылку.
person-reset-link = Сделать ссылку
person-reset-link-note = Новая ссылка отменяет прежнюю.
person-reset-link-heading = Ссылка для { $name }

## Ending someone's place

person-end = Закончить место здесь
person-end-what = Для тех, кто больше не работает здесь или кому больше нельзя входить. Хватит одного человека.
person-end-heading = Закончить место здесь: { $name }?
person-end-means-1 = Все открытые страницы сразу закроются и скажут почему.
person-end-means-2 = Войти больше нельзя. Ключи, устройства и коды сотрутся.
person-end-means-3 = Отменить это нельзя. Вернуться можно только с новым приглашением.
person-end-means-4 = Сделанное какое-то время остаётся в журнале.
person-end-yes = Закончить место
person-ended = Место здесь закончилось: { $name }.
