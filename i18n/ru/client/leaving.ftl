### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = Приватные окна
private-lead = В большинстве браузеров закрытое приватное окно не хранит список того, что открывали.
# $app (text): the app that shows this page, such as Instagram.
private-in-app = Эта страница открыта внутри { $app }. Это приложение может хранить список страниц.
private-in-app-nameless = Похоже, эта страница открыта внутри другого приложения. Оно может хранить список страниц.
private-in-app-1 = Нажми на три точки или на знак «Поделиться».
private-in-app-2 = Выбери открыть её в браузере, например Chrome или Safari.
# $address (text): what to type to open this page, such as example.org.
private-in-app-3 = Если такого выбора нет, открой браузер и набери там { $address }.
# $browser (text): one of the names below.
private-this = Твой браузер: { $browser }
# $address (text): as above.
private-type = Набери { $address } в том окне.
private-close = В конце закрой то окно и все его вкладки.
private-versions = Эти шаги подходят для большинства версий. У тебя может быть немного иначе.
private-none = Нет приватного окна? Возможно, его кто-то отключил. Можно взять другой телефон, которому доверяешь.
private-others = Другие браузеры
private-not-heading = Чего приватное окно не прячет
private-not-1 = Списки, которые может хранить Wi-Fi дома или в школе
private-not-2 = То, что телефонная компания может знать о сайтах
private-not-3 = Приложение, которое следит за телефоном, или семейное или школьное приложение
private-not-4 = Звонки и SMS, снимки экрана и файлы
private-not-5 = Приватное окно, которое осталось открытым

## Names of browsers

private-name-chrome-phone = Chrome на телефоне
private-name-safari-phone = Safari на iPhone или iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox на телефоне
private-name-focus = Firefox Focus или Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave на телефоне
private-name-edge-phone = Edge на телефоне
private-name-opera-phone = Opera на телефоне
private-name-other-phone = другой браузер на телефоне
private-name-chrome-computer = Chrome на компьютере
private-name-edge-computer = Edge на компьютере
private-name-firefox-computer = Firefox на компьютере
private-name-safari-computer = Safari на Mac
private-name-other-computer = другой браузер на компьютере

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Нажми на три точки.
private-chrome-phone-2 = Выбери новую вкладку инкогнито.
private-safari-phone-1 = Нажми на знак вкладок: два квадрата.
private-safari-phone-2 = Выбери «Частный доступ». В некоторых версиях к нему листают или сначала открывают меню.
private-safari-phone-3 = Нажми на плюс.
private-samsung-1 = Нажми на знак вкладок.
private-samsung-2 = Выбери «Секретный режим».
private-firefox-phone-1 = Нажми на знак вкладок.
private-firefox-phone-2 = Нажми на маску или «Приватные».
private-firefox-phone-3 = Нажми на плюс.
private-focus-1 = Этот браузер приватный с самого начала.
private-focus-2 = В конце нажми на корзину.
private-duckduckgo-1 = Открой страницу, как сейчас.
private-duckduckgo-2 = В конце нажми на огонёк. Он стирает вкладки и следы страниц.
private-brave-phone-1 = Нажми на три точки.
private-brave-phone-2 = Выбери новую приватную вкладку.
private-edge-phone-1 = Нажми на знак вкладок.
private-edge-phone-2 = Выбери InPrivate.
private-edge-phone-3 = Нажми на плюс.
private-opera-phone-1 = Нажми на знак вкладок.
private-opera-phone-2 = Выбери «Приватные».
private-opera-phone-3 = Нажми на плюс.
private-other-phone-1 = Открой меню: три точки или три полоски.
private-other-phone-2 = Ищи слова «приватный», «инкогнито» или «секретный».
private-chrome-computer-1 = Открой меню: три точки вверху.
private-chrome-computer-2 = Выбери новое окно инкогнито.
private-edge-computer-1 = Открой меню: три точки вверху.
private-edge-computer-2 = Выбери новое окно InPrivate.
private-firefox-computer-1 = Открой меню: три полоски вверху.
private-firefox-computer-2 = Выбери новое приватное окно.
private-safari-computer-1 = Открой меню «Файл» вверху.
private-safari-computer-2 = Выбери новое частное окно.
private-other-computer-1 = Открой меню вверху.
private-other-computer-2 = Ищи новое приватное окно.

## Forget this phone

forget-heading = Забыть этот телефон
forget-lead = Можно стереть то, что эта страница оставила на телефоне, и увидеть результат.
forget-only = Другие страницы и приложения остаются как есть.
forget-not-yet = Мы ещё не смотрели. Даже взгляд может оставить маленький след.
forget-start = Стереть сейчас
forget-going = Стираем, потом смотрим снова
forget-again = Стереть ещё раз
forget-list = Что здесь было и что есть сейчас
forget-all-gone = Готово. Мы посмотрели снова и ничего от этой страницы не нашли.
forget-some-left = Что-то ещё осталось.
forget-not-sure = Мы стёрли, что могли. Не всё удалось стереть или увидеть.
forget-row-copies = Копии этой страницы
forget-row-notes = Заметки для будущих визитов
forget-row-tab = Заметки для этой вкладки
forget-row-databases = Базы данных
forget-row-cookies = Файлы cookie
forget-row-workers = То, с чем страница работает без интернета
forget-row-server = Cookie и файлы, которые стирает только браузер
forget-none = До: 0. Сейчас: 0. Здесь ничего не было.
# $before (number): how many there were.
forget-gone = До: { $before }. Сейчас: 0. Стёрто.
# $before (number): how many there were. $after (number): how many are still there.
forget-left = До: { $before }. Сейчас: { $after }. Ещё здесь.
# $after (number): how many are there now.
forget-left-now = Сейчас: { $after }. Ещё здесь.
forget-unknown = Этот браузер не даёт нам посмотреть.
forget-told = Браузеру сказано стереть их. Увидеть их мы не можем.
forget-offline = Пока не сделано. Возможно, нет интернета. Можно стереть в следующий визит.
forget-to-do = Что можно сделать
forget-to-do-tabs = Закрой другие вкладки этой страницы. Потом сотри ещё раз.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

# $address (text): what this page is called there, such as example.org.
forget-site-chromium = Открой меню, «Настройки», «Настройки сайтов», «Все сайты». Найди { $address } и удали. На iPhone ищи «Удалить данные браузера».
# $address (text): as above.
forget-site-firefox = Открой меню, потом «Настройки». Ищи данные сайтов. Найди { $address } и удали.
# $address (text): as above.
forget-site-safari-phone = Открой «Настройки» телефона, Safari, «Дополнения», «Данные сайтов». Найди { $address } и удали.
# $address (text): as above.
forget-site-safari-computer = Открой настройки Safari, «Конфиденциальность», потом «Управлять данными веб-сайта». Найди { $address } и убери.
# $address (text): as above.
forget-site-samsung = Открой меню, «Настройки», «Сайты и загрузки», потом данные сайтов. Найди { $address } и удали.
# $address (text): as above.
forget-site-other = Ищи в настройках браузера данные сайтов. Найди { $address } и удали.

## What no page can show or clear

forget-cannot-heading = Чего это не покажет и не сотрёт
forget-cannot-1 = Строку в истории браузера и подсказки в адресной строке
forget-cannot-2 = Списки у Wi-Fi или у телефонной компании
forget-cannot-3 = Снимки экрана, копии в резерве и другие устройства
forget-cannot-4 = Значок, если он есть на этом телефоне. Подержи его, чтобы убрать
forget-history-heading = Убрать строку из истории
forget-history-1 = Открой меню браузера, потом «История». В Safari нажми на книгу, потом на часы.
# $title (text): the title of this page, such as Home. $address (text): as above.
forget-history-2 = Найди { $title }, под ним { $address }. Подержи, смахни или нажми X. Удали эту строку.
forget-history-3 = Если кто-то проверяет телефон, пустую историю могут заметить. Одну пропавшую строку, может, и нет.
