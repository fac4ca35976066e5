### Who may answer in Talk this week. Leads read it.

roster-heading = Кто отвечает в чатах
roster-lead = Телефоны верят только людям из подписанного списка, списка команды. Каждую неделю его подписывает один куратор.
roster-no-root = У этого приложения ещё нет корневого ключа. Чаты закрыты, пока два хранителя его не сделают.

## The delegation: whose yes counts

roster-delegation = Чьё «да» считается
roster-delegation-what = Два хранителя корневого ключа раз в год говорят, чьё «да» считается. Это слово зовётся доверенностью.
# $until: a day and a time.
roster-delegation-until = Действует до { $until }.
roster-delegation-none = Доверенности здесь ещё нет. Её делают два хранителя, а файл можно принести ниже.
roster-delegation-expired = Доверенность закончилась или ещё не началась. Два хранителя могут сделать новую.
roster-delegation-not-believed = Этой доверенности приложение не верит. Она может быть для другого сайта или изменилась в пути.
roster-delegation-not-a-file = В этом файле нет доверенности. Программа зовёт её delegation, с номером.
roster-bring = Принести доверенность
roster-bring-how = Это файл, который написали хранители. Он не секретный.
roster-brought = Доверенность здесь. Теперь можно подписать список.
roster-people-what = Хранителям нужен список людей отсюда. Его можно сохранить и отнести им.
roster-people-save = Сохранить этот список

## The next roster

roster-next = Следующий список команды
roster-none-yet = Список ещё никто не подписал. Чаты закрыты.
roster-until = Нынешний список заканчивается { $until }.
roster-over = Последний список закончился { $until }. Чаты закрыты.
roster-comes-in = Приходят
roster-goes-out = Уходят
roster-goes-out-note = Они теряют все ключи чатов, которые хранит для них сервер.
roster-left-out = Не вошли
roster-left-out-why = Каждому говорят «да» два человека, чьё «да» считается. Здесь одного не хватает.
# $count (number): yeses that count, 0 or 1.
roster-given =
    { $count ->
        [0] Никто, чьё «да» считается, его не сказал.
        [one] «Да», которые считаются: { $count }.
        [few] «Да», которые считаются: { $count }.
        [many] «Да», которые считаются: { $count }.
       *[other] «Да», которые считаются: { $count }.
    }
roster-say-yes = Сказать «да»: { $name }
roster-say-yes-means = Твоё «да» сохранится и считается в каждом списке с этого времени.
roster-same = Никто не приходит и никто не уходит.
# $count (number): roles of people who were in the last roster too.
roster-stays =
    { $count ->
        [one] Остаётся { $count }
        [few] Остаются { $count }
        [many] Остаются { $count }
       *[other] Остаются { $count }
    }
roster-number = Номер ключа
roster-not-delegated = Твоё «да» пока не считается, поэтому подписывает другой куратор. Хранители могут добавить тебя в следующий раз.
roster-nobody = Ни у кого нет двух «да», которые считаются, поэтому подписывать нечего.
roster-sign = Подписать этот список
roster-sign-heading = Подписать, кто может отвечать?
roster-sign-yes = Подписать
# $count (number): entries in it.
roster-sign-means-1 =
    { $count ->
        [one] Неделю телефоны будут верить { $count } записи.
        [few] Неделю телефоны будут верить { $count } записям.
        [many] Неделю телефоны будут верить { $count } записям.
       *[other] Неделю телефоны будут верить { $count } записи.
    }
roster-sign-means-2 = Тот, кто уходит, не откроет ничего из написанного потом.
roster-sign-means-3 = Если имя или номер кажутся неверными, сначала можно спросить этого человека.
roster-signed = Список подписан. Он заканчивается { $until }.
