### Lo que se puede hacer con las lecciones: buscar, escuchar, imprimir, cambiar la letra, guardar lo leído.

reading-tools = Herramientas

## Buscar. Nada de lo que se escribe sale del teléfono.

reading-find = Buscar
reading-find-heading = Buscar en las lecciones
reading-find-field = ¿De qué se trata?
reading-find-hint = Basta una palabra. Se queda en este teléfono.
reading-find-none = Nada tiene esa palabra. Puedes probar con otra.
reading-find-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }

## Escuchar

reading-listen = Escuchar
reading-listen-stop = Parar
reading-listen-warning = Se va a oír sonido. La gente cerca de ti podría oírlo.
reading-listen-start = Oírlo
reading-listen-none = Este teléfono no tiene voz propia para este idioma. Otras voces mandan las palabras fuera, y no se usan.

## Imprimir

reading-print = Imprimir
reading-print-heading = Imprimir esta lección
reading-print-paper = Otras personas pueden hallar el papel.
reading-print-trace = La impresora o este teléfono pueden recordar que se imprimió algo.
reading-print-edge = Algunos navegadores imprimen la dirección de la página en el borde. Puedes quitar "encabezados y pies de página".
reading-print-start = Imprimirla

## Cómo se ve la letra

reading-look = Letra
reading-heading = Letra y lo que se guarda
reading-look-heading = Cómo se ve la letra
reading-size = Tamaño
reading-size-1 = Normal
reading-size-2 = Grande
reading-size-3 = Más grande
reading-size-4 = La más grande
reading-more = Espacio y contraste
reading-room = Más espacio
reading-contrast = Más contraste
reading-look-visit = Se queda así hasta que cierres esta página.
reading-look-kept = Se guarda junto con lo que lees.

## Lo que se guarda de lo leído: nada, hasta que alguien lo pide

reading-kept-heading = Lo que lees
reading-kept-off = Nada de lo que lees se guarda en este teléfono.
reading-kept-only = Primero este teléfono guarda la página. Luego puede guardar lo que lees.
reading-kept-risk = Quien tenga este teléfono podría ver lo que lees.
reading-kept-start = Guardar lo que leo
reading-kept-what = Dónde vas, lecciones y respuestas que guardas
reading-kept-on = Lo que lees se guarda en este teléfono. No se manda a ningún lado.
reading-kept-leave = Salir y Quitar también lo borran.
reading-kept-clear = Borrar todo esto
reading-kept-clear-note = Lo quita de este teléfono y deja de guardar
reading-kept-cleared = Lo que leíste ya no está en este teléfono.
reading-kept-failed = Este navegador no lo guardó. No hay nada de esto en este teléfono.
reading-save = Guardar
reading-saved = Guardada
reading-saved-heading = Lecciones guardadas
reading-saved-none = Ninguna todavía. Puedes guardar una en cualquiera de sus tarjetas.
reading-mark-read = Leída
reading-mark-begun = Empezada
keep-risk-reading = Lo que lees en Aprender también se guarda, porque tú lo pediste. Lo que escribes o buscas, no.

## Al final de una lección

reading-related = Lugares sobre esto
