### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Главная

## Leave

leave = Уйти сейчас
skip-leave = Уйти с этой страницы сейчас
leave-keys = Можно также нажать три раза Shift или три раза Esc.
leave-presses-2 = Нажми ещё два раза, чтобы уйти.
leave-presses-1 = Нажми ещё раз, чтобы уйти.

## The bar and the menu

lines-button = Звонок или SMS
languages-button = Сменить язык
languages-heading = Выбери язык
back = Назад
loading = Одну минуту
offline = Сейчас нет интернета. Звонки и SMS могут работать.
try-again = Ещё раз
# After the page was out of sight: it is blank until someone taps this. Neutral: it may be seen by anyone.
show-page = Показать страницу

## Home

home-heading = Что тебе сейчас нужно?
home-lead = Без аккаунта. Без имени. Мы не знаем, что ты ищешь.
# The card for a new visit: what Leave does and does not, and a way past it.
new-question = Ты здесь впервые?
new-text = «Уйти» быстро прячет эту страницу. Спрятать всё нельзя.
new-show = Показать как: 30 секунд
new-skip = Пропустить
find-help = Найти помощь
find-help-note = Ночлег, еда, медсестра, юрист и другое
# Only where someone answers: a chat with a mentor.
talk-button = Написать кому-то
talk-button-note = Чат с наставником. Без аккаунта, без имени.
# Short lessons, and ways to feel steadier.
learn-button = Узнать
learn-button-note = Короткие карточки, читай в своём темпе
home-lines-heading = Поговорить с кем-то сейчас
# A button of home, and what opens the rest of the lines on their own screen.
more-lines = Другие линии для звонка или SMS
keep-button = Сохранить на этом телефоне
# The risk in one line, before anyone turns it on.
keep-note = Выключено, пока ты не включишь. Потом работает без интернета. Тот, у кого в руках телефон, может это найти.
limits-button = Что «Уйти» может и не может спрятать

## What Leave does, and what it cannot hide

limits-heading = Что «Уйти» может и не может спрятать
# The half minute: what someone has to know, in three lines. The whole lists stand further down.
limits-short-1 = Сразу прячет эту страницу. Открывается обычная.
limits-short-2 = Кнопка «Назад» сюда не возвращает.
limits-short-3 = Всё спрятать нельзя: строка в истории, то, что видит сеть, и тот, кто видит экран.
limits-does-heading = Что делает «Уйти»
limits-does-1 = Сразу прячет эту страницу. Открывается обычная.
limits-does-2 = Кнопка «Назад» сюда не возвращает.
limits-does-3 = Стирает то, что эта страница хранила на телефоне.
limits-does-4 = Хватит одного касания. Или нажми три раза Shift или Esc.
# A switch: on or off.
limits-fingers = Уходить и двумя пальцами
limits-fingers-note = Быстро коснись экрана два раза двумя пальцами. Выключено, пока ты не включишь. Действует в этот визит.
limits-cannot-heading = Что «Уйти» не может спрятать
limits-cannot-1 = Один визит в истории браузера
limits-cannot-2 = Подсказки в адресной строке, когда кто-то печатает
limits-cannot-3 = Другие твои устройства, если у них общая история
limits-cannot-4 = Списки, которые может хранить Wi-Fi дома или в школе
limits-cannot-5 = То, что телефонная компания может знать о сайтах
limits-cannot-6 = Приложение, которое следит за телефоном: оно видит экран
limits-cannot-7 = Снимки экрана и маленькая картинка при смене приложений
limits-cannot-8 = Слова, которые запоминает клавиатура телефона
limits-cannot-9 = Скопированное, например номер: его ещё можно вставить
limits-cannot-10 = Твоё «да», если браузеру можно знать, где ты
limits-cannot-11 = Сам экран, когда его кто-то видит
limits-try-heading = Попробовать «Уйти»
# $site (text): where Leave goes, such as www.weather.gov.
limits-try = Страница и правда закроется. Откроется { $site }. Потом нажми «Назад»: эта страница не придёт.
# Shown only on a phone that keeps this page.
limits-try-kept = То, что сохранено на этом телефоне, тоже исчезнет.
limits-try-button = Уйти сейчас, для пробы
limits-return-heading = Как вернуться
# $address (text): what to type to open this page, such as example.org.
limits-return-address = Набери { $address } вверху браузера. Потом адрес могут подсказать, если там кто-то печатает.
limits-open-again = Или возьми приватное окно на телефоне, которому доверяешь. Следов меньше.
limits-private = Приватные окна, по шагам
limits-forget = Забыть этот телефон
limits-forget-note = Стирает то, что оставила эта страница, и показывает результат
limits-install = Поставить значок на этот телефон

## Lines to call or text

lines-heading = Звонок или SMS
lines-lead = Можно сначала спросить, потом рассказывать. Остановиться можно в любой момент. Звонки и SMS могут быть видны в телефоне и в счёте.
# $number (text): a telephone number or short code, Western digits, left to right.
line-call = Позвонить: { $number }
# $number (text): as above.
line-text = SMS на { $number }
# $keyword (text): the word to send, never translated. $number (text): as above.
line-text-keyword = SMS { $keyword } на { $number }
line-chat = Чат на их сайте
line-site = Их сайт
line-site-chat = Их сайт (есть чат)
line-site-note = Откроется в новой вкладке. Тот сайт останется в истории этого телефона.
line-may-report-yes = Возможно, им придётся сообщить в полицию или службу защиты детей. Об этом можно спросить сначала.
line-may-report-no = Они говорят, что не сообщают о том, что им рассказывают.
line-may-report-unknown = Мы не знаем, о чём им, возможно, придётся сообщить. Можно спросить сначала.
line-free = Бесплатно. Оператор может взять плату за SMS.
line-free-call = Звонок бесплатный. Оператор может считать минуты или взять плату за SMS.
line-cost-unknown = Мы не знаем, сколько это стоит.
line-always-open = Днём и ночью.
line-hours-unknown = Мы не знаем часов работы.
# $languages (text): names of languages, each in that language.
line-languages = Языки: { $languages }
# $date (date): the day a person last checked this line.
line-checked = Человек проверил это: { DATETIME($date, dateStyle: "long") }.
line-not-checked = Люди это ещё не проверили. Взято с открытых страниц.
line-name-emergency = Экстренная помощь
line-answers-emergency = Сотрудник 911. Может послать полицию, пожарных или скорую.
line-note-emergency = SMS на 911 работают только в некоторых местах. Если можешь, звони.
line-name-988 = 988 Suicide & Crisis Lifeline
line-answers-988 = Подготовленный консультант. Когда мысли тёмные или всего слишком много.
line-note-988 = Для испанского: позвони и нажми 2.
line-name-nhth = National Human Trafficking Hotline
line-answers-nhth = С кем поговорить. Когда кто-то пользуется тобой или твоим трудом.
line-note-nhth = Может сообщить полиции о тех, кому нет 18 лет или кто в опасности. С конца 2025 года её ведёт новая группа. По телефону, как сказано на старой странице, больше 200 языков.
line-name-nrs = National Runaway Safeline
line-answers-nrs = С кем поговорить, от 12 до 21 года. Когда ты не дома или думаешь уйти из дома.
line-name-rainn = National Sexual Assault Hotline
line-answers-rainn = С кем поговорить. О сексе или прикосновениях против твоей воли, сейчас или давно.
line-name-childhelp = Childhelp National Child Abuse Hotline
line-answers-childhelp = С кем поговорить. Когда кто-то вредит ребёнку или подростку.
line-note-childhelp = Если сказать, кому вредят и где, это могут передать дальше. По телефону, как сказано на старой странице, больше 170 языков.
line-name-lir = love is respect
line-answers-lir = С кем поговорить. Об отношениях и о любви, которая ранит или пугает.
line-name-trevor = The Trevor Project
line-answers-trevor = С кем поговорить, для ЛГБТК до 25 лет.
line-name-ncmec = National Center for Missing & Exploited Children
line-answers-ncmec = С кем поговорить. О пропавших и о фото тех, кому нет 18 лет.
line-name-ctl = Crisis Text Line
line-answers-ctl = С кем переписываться. В любой трудный момент.
line-note-ctl = HOLA для испанского.
line-name-strong = StrongHearts Native Helpline
line-answers-strong = С кем поговорить или переписываться. Для коренных народов, когда в любви или дома неспокойно.

## Honest marks: how far people have checked these words

mark-machine = Это написал компьютер. Носитель языка ещё не проверил.
mark-draft = Это перевёл человек. Второй носитель языка ещё не проверил.
mark-stale = Английская страница изменилась. Эта может быть старой.

## The plain page, for a browser without scripts

plain-heading = Кому можно позвонить или написать
plain-lead = Это короткая страница. Она работает на любом телефоне.
plain-no-script = Полная страница в этом браузере не работает. Позвонить или написать всё равно можно.
# Only where no script runs at all.
plain-back = «Уйти» работает и здесь, но кнопка «Назад» может вернуть сюда. Вкладку можно и закрыть.
