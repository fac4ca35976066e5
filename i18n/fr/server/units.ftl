### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

# The title of the tab. It has to be as plain as the page.
units-title = Unités
units-heading = Convertir des unités
units-number = Nombre
units-from = De
units-to = En
units-swap = Inverser
units-unread = Tape un nombre
units-common = Conversions courantes
# A link at the end of the page.
units-home = Accueil
# A keypad, where someone set a code. As plain as the rest.
units-code = Code
units-erase = Effacer
units-enter = OK
units-back = Retour
units-kind-length = Longueur
units-kind-weight = Poids
units-kind-temperature = Température
units-kind-volume = Volume
units-kind-speed = Vitesse

## Units, as they stand after a number

units-mile = miles
units-yard = yards
units-foot = pieds
units-inch = pouces
units-kilometer = kilomètres
units-meter = mètres
units-centimeter = centimètres
units-millimeter = millimètres
units-pound = livres
units-ounce = onces
units-kilogram = kilogrammes
units-gram = grammes
units-fahrenheit = degrés Fahrenheit
units-celsius = degrés Celsius
units-gallon = gallons
units-cup = tasses
units-fluid-ounce = onces liquides
units-tablespoon = cuillères à soupe
units-teaspoon = cuillères à café
units-liter = litres
units-milliliter = millilitres
units-mile-per-hour = miles par heure
units-kilometer-per-hour = kilomètres par heure
