### La página neutral: un conversor de unidades.

units-title = Unidades
units-heading = Convertir unidades
units-number = Número
units-from = De
units-to = A
units-swap = Intercambiar
units-unread = Escribe un número
units-common = Conversiones comunes
units-home = Inicio
units-code = Código
units-erase = Borrar
units-enter = Aceptar
units-back = Volver

units-kind-length = Longitud
units-kind-weight = Peso
units-kind-temperature = Temperatura
units-kind-volume = Volumen
units-kind-speed = Velocidad

## Unidades, como van después de un número

units-mile = millas
units-yard = yardas
units-foot = pies
units-inch = pulgadas
units-kilometer = kilómetros
units-meter = metros
units-centimeter = centímetros
units-millimeter = milímetros
units-pound = libras
units-ounce = onzas
units-kilogram = kilogramos
units-gram = gramos
units-fahrenheit = grados Fahrenheit
units-celsius = grados Celsius
units-gallon = galones
units-cup = tazas
units-fluid-ounce = onzas líquidas
units-tablespoon = cucharadas
units-teaspoon = cucharaditas
units-liter = litros
units-milliliter = mililitros
units-mile-per-hour = millas por hora
units-kilometer-per-hour = kilómetros por hora
