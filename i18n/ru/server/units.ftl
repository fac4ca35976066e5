### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

# The title of the tab. It has to be as plain as the page.
units-title = Единицы
units-heading = Перевод единиц
units-number = Число
units-from = Из
units-to = В
units-swap = Поменять
units-unread = Введи число
units-common = Частые переводы
# A link at the end of the page.
units-home = Главная
# A keypad, where someone set a code. As plain as the rest.
units-code = Код
units-erase = Стереть
units-enter = OK
units-back = Назад
units-kind-length = Длина
units-kind-weight = Вес
units-kind-temperature = Температура
units-kind-volume = Объём
units-kind-speed = Скорость

## Units, as they stand after a number

units-mile = мили
units-yard = ярды
units-foot = футы
units-inch = дюймы
units-kilometer = километры
units-meter = метры
units-centimeter = сантиметры
units-millimeter = миллиметры
units-pound = фунты
units-ounce = унции
units-kilogram = килограммы
units-gram = граммы
units-fahrenheit = градусы Фаренгейта
units-celsius = градусы Цельсия
units-gallon = галлоны
units-cup = чашки
units-fluid-ounce = жидкие унции
units-tablespoon = столовые ложки
units-teaspoon = чайные ложки
units-liter = литры
units-milliliter = миллилитры
units-mile-per-hour = мили в час
units-kilometer-per-hour = километры в час
