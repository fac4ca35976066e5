### Guardar en este teléfono. El riesgo va antes del botón.

keep-heading = Guardar en este teléfono
keep-why = Si la guardas, puedes abrir esta página sin internet.
keep-risk = Quien tenga este teléfono podría encontrarla.
keep-start = Guardar
keep-size = Usa unos { $kilobytes } kB de datos
keep-going = Guardando. Puedes quedarte aquí.
keep-done = Ya está en este teléfono. Funciona sin internet.
keep-forget = Quitar
keep-forget-note = Quita de este teléfono todo lo de esta página
keep-lock = Pedir un código
keep-lock-note = Una cortina delante de lo que se guarda
keep-forgotten = Ya no está en este teléfono.

## Lo que se guarda

keep-will = Lo que se guardaría
keep-has = Lo que está guardado
keep-item-lines = Líneas para llamar o escribir
keep-item-places = La lista de lugares que ayudan
keep-item-lessons = Todas las lecciones, y Calmarme
keep-item-languages = Las palabras de esta página en cada idioma
keep-item-language = El idioma que elegiste
keep-risk-not-kept = No se guarda lo que escribes, buscas o abres.
keep-risk-leave = «Salir» quita de este teléfono lo que guardaste aquí.
keep-risk-leave-app = «Salir» lo quita de este teléfono, pero el ícono y su página de unidades se quedan. Un código también.

## Cuando no funciona

keep-cannot = Este navegador no guarda páginas. Tal vez es una ventana privada. No se guardó nada.
keep-failed = Esta vez no funcionó. Tal vez no hay internet o no hay espacio en este teléfono. No se guardó nada.

## Una página que viene de lo guardado

keep-shown = Esto es lo que se guardó el { $date }. Algo puede haber cambiado.
keep-shown-undated = Esto es lo que se guardó en este teléfono. Algo puede haber cambiado.
