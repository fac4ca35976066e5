### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

# The title of the tab. It has to be as plain as the page.
units-title = Inite
units-heading = Konvèti inite
units-number = Nonb
units-from = Soti nan
units-to = Ale nan
units-swap = Chanje plas
units-unread = Tape yon nonb
units-common = Konvèsyon kouran
# A link at the end of the page.
units-home = Akèy
# A keypad, where someone set a code. As plain as the rest.
units-code = Kòd
units-erase = Efase
units-enter = OK
units-back = Tounen
units-kind-length = Longè
units-kind-weight = Pwa
units-kind-temperature = Tanperati
units-kind-volume = Volim
units-kind-speed = Vitès

## Units, as they stand after a number

units-mile = mil
units-yard = yad
units-foot = pye
units-inch = pous
units-kilometer = kilomèt
units-meter = mèt
units-centimeter = santimèt
units-millimeter = milimèt
units-pound = liv
units-ounce = ons
units-kilogram = kilogram
units-gram = gram
units-fahrenheit = degre Farenhay
units-celsius = degre Sèlsiyis
units-gallon = galon
units-cup = tas
units-fluid-ounce = ons likid
units-tablespoon = gwo kiyè
units-teaspoon = ti kiyè
units-liter = lit
units-milliliter = mililit
units-mile-per-hour = mil alè
units-kilometer-per-hour = kilomèt alè
