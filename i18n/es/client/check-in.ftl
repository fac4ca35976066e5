### Las preguntas privadas, solo para quien lee. Las preguntas y respuestas son contenido, no mensajes.

check-in-lead = Unas pocas preguntas, solo para ti. Puedes saltar cualquiera.
check-in-private = No hay puntos. Tus respuestas no se mandan a ningún lado, y se van cuando cierras esta página.
check-in-start = Empezar
check-in-step = Pregunta { $count } de { $total }
check-in-next = Siguiente pregunta
check-in-last = Al final
check-in-skip = Saltar
check-in-before = Una atrás
check-in-end = Lo que podrías mirar
check-in-end-lead = Puedes abrir lo que quieras, o nada.
check-in-end-none = Saltaste todo. Está bien.
check-in-again = Mirar otra vez
check-in-clear = Borrar mis respuestas
check-in-cleared = Tus respuestas ya no están.
check-in-save = Guardar mis respuestas
check-in-save-note = Solo en este teléfono
check-in-saved = Tus respuestas están guardadas en este teléfono.
check-in-missing = Esta parte aún no está en tu idioma.
