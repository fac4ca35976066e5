### Aprender: lecciones cortas, una tarjeta a la vez, y Calmarme. Nadie puede saber cuál está abierta.

learn-heading = Aprender
learn-lead = Tarjetas cortas, una idea en cada una. Puedes saltar cualquiera y parar cuando quieras.
learn-loading = Las lecciones están en camino. Son unos { $size }.
learn-why = Llegan todas a la vez. Así no podemos saber cuál abres.
learn-offline = Las lecciones no llegaron. Tal vez no hay internet ahora.
learn-missing = Las lecciones no están disponibles ahora. Puedes probar otra vez en un momento.
learn-bad = Las lecciones llegaron, pero no se pueden leer. Puedes probar otra vez en un momento.

## Los seis grupos de lecciones

learn-track-1 = Ahora mismo
learn-track-2 = Entender lo que pasó
learn-track-3 = Cómo alguien atrae a otras personas
learn-track-4 = Cuerpo y mente
learn-track-5 = Derechos y ayuda
learn-track-6 = Tu gente, tu ritmo

learn-minutes =
    { $count ->
        [one] Un minuto, más o menos
       *[other] Unos { $count } minutos
    }

## Lo que falta en un idioma

learn-none = Todavía no hay lecciones en este idioma. Puedes leerlas en:
learn-elsewhere = Todavía no en este idioma
learn-also-in = También en: { $languages }
lesson-read-in = Esta lección todavía no está en este idioma. Puedes leerla en:
lesson-gone = Esta lección ya no está aquí.

## Hasta dónde se revisaron las palabras

lesson-unreviewed = Nadie ha revisado esto todavía.
lesson-stale = La página en inglés cambió. Esta puede ser vieja.
learn-mark-unreviewed = Sin revisar todavía
learn-mark-machine = Hecha por una computadora
learn-mark-draft = Sin revisar todavía
learn-mark-stale = Puede ser vieja

## Antes de una lección

lesson-note-read = Leer
lesson-note-short = Una versión más corta
lesson-note-calm = Algo tranquilo
lesson-note-not-now = Ahora no

## En una tarjeta

lesson-card-of = Tarjeta { $count } de { $total }
lesson-next = Siguiente tarjeta
lesson-before = Una tarjeta atrás
lesson-skip = Saltar al final
lesson-pause = Un momento de calma
lesson-say = Podrías decir
lesson-say-not = Palabras que pueden doler
lesson-answers = Respuestas. Ninguna está mal.
lesson-find = Buscar ayuda: { $kind }
lesson-find-any = Buscar ayuda
lesson-after = ¿Y ahora?
lesson-another = Otra lección
lesson-nothing = Nada más por ahora

## Al pie de cada pantalla de lecciones

lesson-always = Siempre aquí
lesson-talk = Hablar con alguien

## Calmarme

steady-heading = Calmarme
steady-lead = Algunas formas de sentir más calma. Cada una dura menos de un minuto. Puedes dejar los ojos abiertos.
steady-seconds = Unos { $count } segundos
steady-step-of = Paso { $count } de { $total }
steady-next = Siguiente paso
steady-before = Un paso atrás
steady-again = Otra vez
steady-another = Otra distinta
