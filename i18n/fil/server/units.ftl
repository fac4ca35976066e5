### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

units-title = Mga sukat
units-heading = Mag-convert ng sukat
units-number = Numero
units-from = Mula
units-to = Papunta
units-swap = Pagpalitin
units-unread = Mag-type ng numero
units-common = Mga karaniwang conversion
units-home = Home
units-code = Code
units-erase = Burahin
units-enter = OK
units-back = Bumalik
units-kind-length = Haba
units-kind-weight = Timbang
units-kind-temperature = Temperatura
units-kind-volume = Dami
units-kind-speed = Bilis

## Units, as they stand after a number

units-mile = milya
units-yard = yarda
units-foot = talampakan
units-inch = pulgada
units-kilometer = kilometro
units-meter = metro
units-centimeter = sentimetro
units-millimeter = milimetro
units-pound = libra
units-ounce = onsa
units-kilogram = kilo
units-gram = gramo
units-fahrenheit = degrees Fahrenheit
units-celsius = degrees Celsius
units-gallon = galon
units-cup = tasa
units-fluid-ounce = fluid ounce
units-tablespoon = kutsara
units-teaspoon = kutsarita
units-liter = litro
units-milliliter = mililitro
units-mile-per-hour = milya bawat oras
units-kilometer-per-hour = kilometro bawat oras
