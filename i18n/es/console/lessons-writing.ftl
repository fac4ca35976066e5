### El estudio: escribir una lección, y dos personas en una tarjeta.

## El editor

lessons-editor = Palabras de { $card }
lessons-editor-how = Escribe como en un mensaje. Los botones de arriba ponen lo demás. Con Tab sales de este campo.
lessons-open = Escribir
lessons-open-long = Escribir: { $card }
lessons-close = Cerrar
lessons-close-long = Cerrar: { $card }
lessons-changed = Con cambios, sin guardar
lessons-see-change = Ver qué cambiaste
lessons-tools = Poner
lessons-tool-strong = Fuerte
lessons-tool-em = Suave
lessons-tool-answer = Una respuesta más
lessons-tool-pause = Momento de calma
lessons-tool-say = Palabras para decir
lessons-tool-say-not = Palabras que duelen
lessons-tool-more = Ayuda, líneas, enlaces
lessons-tool-resource = Un tipo de ayuda
lessons-tool-crisis = Una línea para llamar
lessons-tool-link = Otra lección
lessons-tool-put = Ponerlo
lessons-tool-put-long = Ponerlo: { $what }
lessons-example-pause = Pon los dos pies en el piso, si quieres.
lessons-example-say = Quisiera esperar.
lessons-example-say-not = Fue idea tuya.
lessons-example-question = ¿Qué es verdad para ti?
lessons-example-answer = Una respuesta
lessons-example-reply = Una réplica amable.
lessons-new-card = Tarjeta nueva
lessons-new-check = Pregunta nueva
lessons-new-pause = Paso nuevo
lessons-card-more = Más sobre esta tarjeta
lessons-card-up = Subir
lessons-card-down = Bajar
lessons-card-remove = Quitar esta tarjeta
lessons-undo-back-told = Una tarjeta se quitó.
lessons-undo-back = Ponerla otra vez
lessons-undo-move-told = Una tarjeta se movió.
lessons-undo-move = Volver a su lugar
lessons-marks = Esta tarjeta trata de
lessons-same-meaning = Solo un error de letra: el sentido es igual y las traducciones siguen al día
lessons-english = En inglés
lessons-english-changed = El inglés cambió desde que se tradujo esto:

## Al frente de una lección

lessons-title = Título
lessons-note = Nota de contenido
lessons-note-hint = Una línea sencilla que dice de qué trata. Puede quedar vacía.
lessons-front-more = Más sobre esta lección
lessons-minutes = Minutos para leerla
lessons-seconds = Segundos que toma
lessons-review-date = Otra mirada antes del
lessons-short = Tarjetas de la versión corta
lessons-reviewers = Quién la lee
lessons-tags = Temas
lessons-basis = De dónde viene

## Guardar

lessons-saving = Guardar
lessons-not-saved = Sin guardar
lessons-not-saved-means = Tus palabras esperan en esta página hasta que las guardes o la cierres.
lessons-why = Por qué lo cambiaste
lessons-why-hint = Unas palabras para las demás personas. Puede quedar vacío.
lessons-save = Guardar
lessons-saved = Guardado como revisión { $number }.
lessons-saved-merged = Guardado como revisión { $number }, junto con lo que escribió otra persona.
lessons-all-saved = Todo está guardado.
lessons-drop = Descartar mis cambios
lessons-drop-heading = ¿Descartar lo que escribiste?
lessons-drop-means = Lo guardado queda como está. Lo que escribiste después se pierde.
lessons-drop-yes = Descartar
lessons-moved-on = Alguien guardó esta lección mientras escribías. Tus palabras siguen aquí. Al guardar se juntan las dos.

## Dos personas en una tarjeta

lessons-conflict-heading = Otra persona también escribió aquí
lessons-conflict-lead = Nada se perdió y nada se guardó todavía. Puedes mirar los dos textos y elegir.
lessons-conflict-yours = Tus palabras
lessons-conflict-theirs = Sus palabras, guardadas
lessons-conflict-changed = Qué cambió
lessons-conflict-keep-yours = Dejar mis palabras
lessons-conflict-keep-theirs = Dejar sus palabras
lessons-conflict-keep-both = Escribir un texto con los dos
lessons-conflict-write = El texto con los dos
lessons-conflict-open = { $count ->
    [one] Falta elegir: { $count }.
   *[other] Falta elegir: { $count }.
}
lessons-conflict-save = Guardar esto

## Diferencias

lessons-same = Nada cambió.
lessons-diff-added = Nuevo:
lessons-diff-gone = Quitado:
