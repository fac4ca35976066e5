### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

# The title of the tab. It has to be as plain as the page.
units-title = Units
units-heading = Convert units
units-number = Number
units-from = From
units-to = To
units-swap = Swap
units-unread = Type a number
units-common = Common conversions
# A link at the end of the page.
units-home = Home
# A keypad, where someone set a code. As plain as the rest.
units-code = Code
units-erase = Erase
units-enter = OK
units-back = Back

units-kind-length = Length
units-kind-weight = Weight
units-kind-temperature = Temperature
units-kind-volume = Volume
units-kind-speed = Speed

## Units, as they stand after a number

units-mile = miles
units-yard = yards
units-foot = feet
units-inch = inches
units-kilometer = kilometers
units-meter = meters
units-centimeter = centimeters
units-millimeter = millimeters
units-pound = pounds
units-ounce = ounces
units-kilogram = kilograms
units-gram = grams
units-fahrenheit = degrees Fahrenheit
units-celsius = degrees Celsius
units-gallon = gallons
units-cup = cups
units-fluid-ounce = fluid ounces
units-tablespoon = tablespoons
units-teaspoon = teaspoons
units-liter = liters
units-milliliter = milliliters
units-mile-per-hour = miles per hour
units-kilometer-per-hour = kilometers per hour
