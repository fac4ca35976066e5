### The studio: from a draft to phones and back.

lessons-steps = Что дальше
lessons-save-first = Есть слова, которые ещё не сохранены. Можно сохранить их и продолжить здесь.

## What was said. $number is a revision.

lessons-verdict-propose = Отправлено на проверку: версия { $number }
lessons-verdict-approve = «Да» версии { $number }
lessons-verdict-return = Версию { $number } вернули

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
        [one] Осталось поправить { $count } место. Потом можно отправить на проверку.
        [few] Осталось поправить { $count } места. Потом можно отправить на проверку.
        [many] Осталось поправить { $count } мест. Потом можно отправить на проверку.
       *[other] Осталось поправить { $count } места. Потом можно отправить на проверку.
    }
lessons-propose = Отправить на проверку
lessons-propose-heading = Отправить это на проверку?
lessons-propose-means = Те, чьё «да» нужно, видят это как задачу на своей первой странице. Менять всё ещё можно.
# $roles: a list of roles.
lessons-propose-needs = Нужны два человека: { $roles }.
lessons-propose-yes = Отправить
lessons-proposed = Это уже в пути к тем, кто прочитает.

## Saying yes

lessons-review-as = Ты читаешь как
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
        [one] Открыт ещё { $count } комментарий. Сказать «да» можно, когда он решён.
        [few] Открыты ещё { $count } комментария. Сказать «да» можно, когда они решены.
        [many] Открыто ещё { $count } комментариев. Сказать «да» можно, когда они решены.
       *[other] Открыто ещё { $count } комментария. Сказать «да» можно, когда они решены.
    }
lessons-sign = Подписать этот урок
# $title: of the lesson.
lessons-sign-later = Этот урок сейчас меняют. Сказать «да» новому тексту можно, когда он на проверке.
lessons-sign-heading = Подписать «{ $title }»?
lessons-sign-yes = Подписать
lessons-signed = Подпись стоит. Спасибо за внимательное чтение.
lessons-approve = Сказать «да»
lessons-approve-heading = Сказать «да» уроку «{ $title }»?
lessons-approve-yes = Сказать «да»
lessons-approved = Твоё «да» принято.
# $role: the role.
lessons-approve-as = Твоя роль: { $role }.
lessons-approve-means-1 = Прочитана каждая карточка, а также короткая версия и пометка о содержании.
lessons-approve-means-2 = Здесь ничто не винит, не давит и не обещает, и никого не ставит под угрозу.
lessons-approve-means-3 = Твоё имя остаётся здесь. На телефонах видна только дата.
lessons-return = Вернуть с запиской
lessons-return-note = Что лучше изменить и почему
lessons-return-how = Назови карточку и напиши, какой может быть фраза.
lessons-return-missing = Пожалуйста, напиши записку: из неё автор узнает, что делать.
lessons-return-send = Вернуть
lessons-returned = Урок снова у автора, с твоей запиской.

## Checking a translation

lessons-check = Карточки, которые верны как есть
lessons-check-means = Отмечай только то, что сверено с английским.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] Отметь верные карточки
        [one] Подтвердить { $count } карточку
        [few] Подтвердить { $count } карточки
        [many] Подтвердить { $count } карточек
       *[other] Подтвердить { $count } карточки
    }
lessons-checked =
    { $count ->
        [one] Теперь проверена { $count } карточка.
        [few] Теперь проверены { $count } карточки.
        [many] Теперь проверено { $count } карточек.
       *[other] Теперь проверено { $count } карточки.
    }

## Phones

lessons-publish = Выложить на телефоны сейчас
lessons-publish-heading = Выложить это на телефоны сейчас?
lessons-publish-means = Каждый телефон получит это при следующем визите. Без интернета на телефоне до тех пор остаётся прежнее.
lessons-publish-undo = Убрать это можно в любой момент.
lessons-publish-yes = Выложить на телефоны
lessons-published = Это уже в пути на телефоны.
lessons-publish-later = Выложить на телефоны позже
lessons-publish-when = День и время по часам этого устройства
lessons-publish-when-wrong = Пожалуйста, выбери время, которое ещё впереди.
lessons-publish-schedule = Назначить это время
# $when: a day and a time.
lessons-schedule-heading = Выложить на телефоны { $when }?
lessons-schedule-yes = Назначить это время
lessons-scheduled = Выйдет на телефоны { $when }.
lessons-unschedule = Отменить назначенное
lessons-unschedule-heading = Отменить назначенное?
lessons-unschedule-yes = Отменить
lessons-unscheduled = Это больше не назначено.
lessons-withdraw = Убрать с телефонов сейчас
lessons-withdraw-heading = Убрать этот урок со всех телефонов?
lessons-withdraw-means = Это можно сделать без других и сразу. С телефонов урок уйдёт при следующем визите.
lessons-withdraw-everywhere = Он уходит на всех языках.
lessons-withdraw-back = Издатель может вернуть его позже.
lessons-withdraw-why = Почему (можно оставить пустым)
lessons-withdraw-yes = Убрать
lessons-withdrawn = Урок убран с телефонов.

## What changed

lessons-changes = Что изменилось между двумя версиями
lessons-changes-from = От
lessons-changes-to = До
lessons-history = Все версии
lessons-no-history = Здесь пока ничего не хранится.
# $number: of the revision.
lessons-revision = Версия { $number }
lessons-revision-published = Версия { $number } (на телефонах)
lessons-on-phones = На телефонах
lessons-roll-back = Вернуться к этой
lessons-roll-back-long = Вернуться к версии { $number }
lessons-roll-back-heading = Вернуться к версии { $number }?
lessons-roll-back-means = Её текст вернётся как новый черновик. Ничто из более позднего не пропадёт.
lessons-roll-back-why = Назад к версии { $number }
lessons-roll-back-yes = Вернуться
lessons-rolled-back = Версия { $number } снова здесь как черновик.

## On a phone

lessons-preview = На телефоне
lessons-preview-looks = Другие способы посмотреть
lessons-preview-phone = Телефон с этим уроком
lessons-preview-large = Крупный текст
lessons-preview-rtl = Справа налево
lessons-preview-offline = Без интернета
lessons-preview-pseudo = Слова длиннее
lessons-preview-offline-said = Интернета нет. Показано то, что хранит этот телефон.
lessons-preview-none = Пока есть что поправить, показать как на телефоне нельзя.
lessons-preview-back = Назад
lessons-preview-on = Дальше
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } из { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by }: урок изменён.
audit-lesson-proposed = { $by }: урок отправлен на проверку.
audit-lesson-approved = { $by }: «да» уроку ({ $role }).
audit-lesson-returned = { $by }: урок возвращён ({ $role }).
audit-lesson-scheduled = { $by }: назначено время, когда урок выйдет на телефоны.
audit-lesson-published = { $by }: урок выложен на телефоны.
audit-lesson-withdrawn = { $by }: урок убран с телефонов.
audit-lesson-checked = { $by }: перевод проверен.
audit-lesson-imported = Уроки взяты из файлов.
