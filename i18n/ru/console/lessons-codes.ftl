### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = С кого начать
lessons-help-svc-shelter = Ночлег сегодня
lessons-help-svc-housing = Жильё
lessons-help-svc-basics = Еда, одежда, душ
lessons-help-svc-dental = Зубы
lessons-help-svc-legal = Юрист
lessons-help-svc-education = Школа и занятия
lessons-help-svc-jobs = Работа и обучение
lessons-help-svc-crisis24 = Помощь днём и ночью
lessons-help-svc-casemgmt = Помощник, который остаётся с тобой
lessons-help-svc-medical = Медсестра или врач
lessons-help-svc-mental = Помощь с настроением и плохими снами
lessons-help-svc-interpret = Переводчик
lessons-help-svc-advocacy = Кто-то на твоей стороне
lessons-help-svc-transport = Поездка
lessons-help-svc-dropin = Место, куда можно зайти
lessons-help-svc-peer = Люди, которые это прошли
lessons-help-svc-substance = Помощь с алкоголем и наркотиками
lessons-help-svc-sexhealth = Анализы и контрацепция
lessons-help-svc-immigration = Документы и визы
lessons-help-svc-records = Снять судимость
lessons-help-svc-exitplan = Помощь уйти, в твоём темпе

## Lines to call: their own names

lessons-line-emergency = Экстренная помощь
lessons-line-988 = 988 Suicide & Crisis Lifeline
lessons-line-nhth = National Human Trafficking Hotline
lessons-line-nrs = National Runaway Safeline
lessons-line-rainn = National Sexual Assault Hotline
lessons-line-childhelp = Childhelp National Child Abuse Hotline
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = National Center for Missing & Exploited Children
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts Native Helpline

## Topics

lessons-tag-private = Сохранить тайну
lessons-tag-calm = Стать спокойнее
lessons-tag-plan = Составить план
lessons-tag-telling = Рассказать кому-то
lessons-tag-feelings = Чувства
lessons-tag-patterns = Виды контроля
lessons-tag-words = Слова для этого
lessons-tag-leaving = Уйти
lessons-tag-closeness = Близость
lessons-tag-online = В сети
lessons-tag-pictures = Снимки
lessons-tag-alcohol-drugs = Алкоголь и наркотики
lessons-tag-body = Тело
lessons-tag-dark-thoughts = Тёмные мысли
lessons-tag-health = Здоровье
lessons-tag-law = Закон
lessons-tag-housing = Жильё
lessons-tag-school = Школа
lessons-tag-papers = Документы
lessons-tag-helpers = Те, кто помогает
lessons-tag-friends = Друзья
lessons-tag-future = Что дальше

## Where an idea comes from

lessons-basis-G = Руководство для служб поддержки (2014)
lessons-basis-H = Руководство для медицинской помощи (2014)
lessons-basis-M = Службы, которые работают вместе (2013)
lessons-basis-P = Многообещающие способы помощи (2009)
lessons-basis-C = Материалы конференций
lessons-basis-L = Закон или официальные разъяснения
lessons-basis-J = Наше собственное суждение
