### Put an icon on this phone. What it means comes before the choice of a name.

# A button on the screen "Keep on this phone".
install-open = Поставить значок на этот телефон
install-heading = Поставить значок на этот телефон
install-lead = Значок открывается одним касанием, и без интернета тоже.
# On an iPhone or iPad: an icon there has a storage of its own, which is empty at first.
install-lead-apple = Значок открывается одним касанием. На iPhone или iPad нужен интернет.

## Before it: what someone may want to weigh

install-warn-heading = Что полезно знать сначала
install-warn-stays = Значок и его страница единиц остаются на телефоне. В его окне «Уйти» их не убирает.
install-warn-asked = Кто-то может увидеть его и спросить о нём.
install-warn-off = Его можно убрать, как любое приложение. Подержи на нём палец и выбери «Удалить».
install-warn-apart = На iPhone сохранённое в Safari остаётся там. Его можно забыть и там.

## The choice

install-choose = Можно выбрать имя и картинку
# Names that an app has on a phone. They have to be plain: anyone may read them.
install-name-units = Единицы
install-name-measure = Меры
install-name-convert = Конвертер
install-fixed = Имя остаётся таким. Чтобы сменить его, можно убрать значок и начать снова.
install-opens = Он открывает страницу, которая переводит мили в километры. «Главная» в её конце ведёт сюда.
install-start = Сохранить и добавить значок

## After it

install-ready = Теперь это на телефоне. Ещё один шаг добавит значок.
install-ask = Добавить значок сейчас
install-menu-heading = Два шага в браузере
install-menu-1 = Открой меню браузера или кнопку «Поделиться».
install-menu-2 = Выбери «На экран „Домой“» или «Установить».
install-done = Значок теперь на этом телефоне.
install-already = Это открыто с его значка.
install-declined = Значок не добавлен. Сохранённое всё ещё на телефоне.
install-forgotten = Сохранённого на телефоне больше нет. Значок останется, пока ты его не уберёшь.
install-offline = Сейчас нет интернета. Можно попробовать позже. Ничего не сохранено.
install-offline-still = Сейчас нет интернета. Можно попробовать позже. Сохранённое раньше всё ещё на телефоне.
install-failed-still = На этот раз не получилось. Возможно, нет интернета или места. Сохранённое раньше всё ещё на телефоне.
