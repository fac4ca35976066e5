### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = С кого начать
kind-svc-shelter = Ночлег сегодня
kind-svc-housing = Жильё
kind-svc-basics = Еда, одежда, душ
kind-svc-dental = Зубы
kind-svc-legal = Юрист
kind-svc-education = Школа и занятия
kind-svc-jobs = Работа и обучение
kind-svc-crisis24 = Помощь днём и ночью
kind-svc-casemgmt = Помощник, который остаётся с тобой
kind-svc-medical = Медсестра или врач
kind-svc-mental = Помощь с настроением и плохими снами
kind-svc-interpret = Переводчик
kind-svc-advocacy = Кто-то на твоей стороне
kind-svc-transport = Поездка
kind-svc-dropin = Место, куда можно зайти
kind-svc-peer = Люди, которые это прошли
kind-svc-substance = Помощь с алкоголем и наркотиками
kind-svc-sexhealth = Анализы и контрацепция
kind-svc-immigration = Документы и визы
kind-svc-records = Снять судимость
kind-svc-exitplan = Помощь уйти, в твоём темпе

## Ways in: what is asked, and what is not

mark-acc-id-yes = Спрашивают документы
mark-acc-id-no = Документы не нужны
mark-acc-insurance-yes = Спрашивают медицинскую страховку
mark-acc-insurance-no = Медицинская страховка не нужна
mark-acc-income-yes = Спрашивают доход
mark-acc-income-no = Не спрашивают доход
mark-acc-residence-yes = Спрашивают, где ты живёшь
mark-acc-residence-no = Не спрашивают, где ты живёшь
mark-acc-proofage-yes = Нужно подтвердить возраст
mark-acc-proofage-no = Возраст подтверждать не нужно
mark-acc-tb-yes = Нужна проверка на туберкулёз
mark-acc-tb-no = Проверка на туберкулёз не нужна
mark-acc-sober-yes = Просят быть без алкоголя и наркотиков
mark-acc-sober-no = Можно прийти и после алкоголя или наркотиков
mark-acc-background-yes = Проверяют прошлое
mark-acc-background-no = Прошлое не проверяют
mark-acc-testing-yes = Проверяют на наркотики
mark-acc-testing-no = На наркотики не проверяют
mark-acc-walkin-yes = Можно прийти без записи
mark-acc-walkin-no = Без записи не принимают
mark-acc-selfref-yes = Можно попросить самостоятельно
mark-acc-selfref-no = Попросить должен кто-то другой
mark-acc-referral-yes = Нужно направление от кого-то
mark-acc-referral-no = Направление не нужно
mark-acc-appointment-yes = По записи
mark-acc-appointment-no = Запись не нужна
mark-acc-phonescreen-yes = Сначала вопросы по телефону
mark-acc-phonescreen-no = Без вопросов по телефону
mark-acc-policeref-yes = Только через полицию
mark-acc-policeref-no = Можно прийти без полиции
mark-acc-policereport-yes = Нужно заявление в полицию
mark-acc-policereport-no = Заявление в полицию не нужно
mark-acc-guardian-yes = Нужно согласие родителя или опекуна
mark-acc-guardian-no = Родитель или опекун не нужен
mark-acc-mandatedreport-yes = Заранее скажут, о чём обязаны сообщать
mark-acc-mandatedreport-no = Могут заранее не сказать, о чём сообщают
mark-acc-system-yes = Нужно открытое дело
mark-acc-system-no = Открытое дело не нужно

## Who is welcome

mark-pop-boys-yes = Для мальчиков и парней тоже
mark-pop-boys-no = Не для мальчиков и парней
mark-pop-girls-yes = Для девочек и девушек тоже
mark-pop-girls-no = Не для девочек и девушек
mark-pop-trans-yes = Для транс людей тоже
mark-pop-trans-no = Не для транс людей
mark-pop-nonbinary-yes = Для небинарных людей тоже
mark-pop-nonbinary-no = Не для небинарных людей
mark-pop-lgbtq-yes = Для ЛГБТК тоже
mark-pop-lgbtq-no = Не для ЛГБТК
mark-pop-parenting-yes = Для молодых родителей тоже
mark-pop-parenting-no = Не для молодых родителей
mark-pop-undoc-yes = Можно без документов
mark-pop-undoc-no = Не для людей без документов
mark-pop-disabled-yes = Для людей с инвалидностью тоже
mark-pop-disabled-no = Не готовы для людей с инвалидностью
mark-pop-deaf-yes = Для глухих людей тоже
mark-pop-deaf-no = Не готовы для глухих людей
mark-pop-tribal-yes = Для коренных народов тоже
mark-pop-tribal-no = Не для коренных народов
mark-pop-rural-yes = И для тех, кто далеко от города
mark-pop-rural-no = Только для тех, кто в городе
mark-pop-labour-yes = Для тех, чьим трудом пользовались
mark-pop-labour-no = Не для тех, чьим трудом пользовались
mark-pop-minors-yes = Можно до 18 лет
mark-pop-minors-no = Не для тех, кому нет 18
mark-pop-adults18-yes = Можно от 18 лет
mark-pop-adults18-no = Не для тех, кому уже 18

## How it is there

mark-safe-single-yes = Отдельные комнаты
mark-safe-single-no = Нет отдельных комнат
mark-safe-shared-yes = Общие комнаты
mark-safe-shared-no = Нет общих комнат
mark-safe-ownroomdoor-yes = Твоя дверь запирается
mark-safe-ownroomdoor-no = Двери не запираются
mark-safe-curfew-yes = Есть час, когда все внутри
mark-safe-curfew-no = Прийти можно в любой час
mark-safe-phonekept-yes = Телефон остаётся у тебя
mark-safe-phonekept-no = Телефон забирают
mark-safe-leave-yes = Можно приходить и уходить
mark-safe-leave-no = Свободно приходить и уходить нельзя
mark-safe-hold-yes = Сначала может быть нельзя уйти
mark-safe-hold-no = Уйти можно в любой момент
mark-safe-survivorled-yes = Ведут люди, которые это прошли
mark-safe-survivorled-no = Ведут не те, кто это прошёл
mark-safe-traumatrained-yes = Сотрудников учили помогать после травмы
mark-safe-traumatrained-no = Сотрудников этому не учили
mark-safe-nopolice-yes = Спросят тебя до звонка в полицию, если можно по закону
mark-safe-nopolice-no = Могут вызвать полицию без вопроса
mark-safe-pets-yes = Можно с животными
mark-safe-pets-no = Без животных
mark-safe-withheld-yes = Адрес не показывают
mark-safe-withheld-no = Адрес открытый

## How it is given

mark-mode-inperson-yes = Лично
mark-mode-inperson-no = Не лично
mark-mode-phone-yes = По телефону
mark-mode-phone-no = Не по телефону
mark-mode-text-yes = По SMS
mark-mode-text-no = Не по SMS
mark-mode-chat-yes = В чате
mark-mode-chat-no = Без чата
mark-mode-video-yes = По видео
mark-mode-video-no = Не по видео
mark-mode-mobile-yes = Ездит на фургоне
mark-mode-mobile-no = На одном месте
mark-mode-comesToYou-yes = Приезжают к тебе
mark-mode-comesToYou-no = К тебе не приезжают
mark-mode-transportgiven-yes = Подвозят
mark-mode-transportgiven-no = Не подвозят

## What it costs

mark-cost-free-yes = Бесплатно
mark-cost-free-no = Платно
mark-cost-sliding-yes = Платишь, сколько можешь
mark-cost-sliding-no = Цена одна для всех
mark-cost-medicaid-yes = Принимают Medicaid
mark-cost-medicaid-no = Не принимают Medicaid
