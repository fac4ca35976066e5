### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

# The title of the tab. It has to be as plain as the page.
units-title = Unidades
units-heading = Converter unidades
units-number = Número
units-from = De
units-to = Para
units-swap = Trocar
units-unread = Digite um número
units-common = Conversões comuns
# A link at the end of the page.
units-home = Início
# A keypad, where someone set a code. As plain as the rest.
units-code = Código
units-erase = Apagar
units-enter = OK
units-back = Voltar
units-kind-length = Comprimento
units-kind-weight = Peso
units-kind-temperature = Temperatura
units-kind-volume = Volume
units-kind-speed = Velocidade

## Units, as they stand after a number

units-mile = milhas
units-yard = jardas
units-foot = pés
units-inch = polegadas
units-kilometer = quilômetros
units-meter = metros
units-centimeter = centímetros
units-millimeter = milímetros
units-pound = libras
units-ounce = onças
units-kilogram = quilos
units-gram = gramas
units-fahrenheit = graus Fahrenheit
units-celsius = graus Celsius
units-gallon = galões
units-cup = xícaras
units-fluid-ounce = onças líquidas
units-tablespoon = colheres de sopa
units-teaspoon = colheres de chá
units-liter = litros
units-milliliter = mililitros
units-mile-per-hour = milhas por hora
units-kilometer-per-hour = quilômetros por hora
