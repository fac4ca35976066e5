### El estudio: las lecciones se escriben, se leen, se firman y llegan a los teléfonos.

console-nav-lessons = Lecciones

lessons-heading = Lecciones
lessons-lead = Lo que la gente joven lee en Aprender. Dos personas miran cada cambio antes de que salga.
lessons-back = Todas las lecciones

## Lo que alguien puede hacer aquí

may-lessons-see = Ver todas las lecciones, cómo van y qué se dijo de ellas.
may-lessons-write = Escribir lecciones o pasarlas a otro idioma.
may-lessons-review = Dar el sí a una lección o devolverla con una nota.
may-lessons-publish = Poner en los teléfonos lecciones que tienen los síes que hacen falta.
may-lessons-withdraw = Quitar una lección de todos los teléfonos al instante.

## Lo que espera, en la primera página

today-lessons-sign = { $count ->
    [one] Lecciones que esperan una firma: { $count }
   *[other] Lecciones que esperan una firma: { $count }
}
today-lessons-sign-note = Ya se pueden leer. Cada una dice "sin revisar" hasta que aquí alguien la firme.
today-lessons-sign-go = Ver las lecciones por firmar
today-lessons-review = { $count ->
    [one] Lecciones con cambios que esperan tu sí: { $count }
   *[other] Lecciones con cambios que esperan tu sí: { $count }
}
today-lessons-review-note = Puedes dar el sí o devolverlas con una nota.
today-lessons-review-go = Ver qué cambió
today-lessons-publish = { $count ->
    [one] Lecciones listas para los teléfonos: { $count }
   *[other] Lecciones listas para los teléfonos: { $count }
}
today-lessons-publish-note = Ya tienen los síes que hacen falta. Puedes ponerlas en los teléfonos ahora o a la hora que elijas.
today-lessons-publish-go = Ver qué está listo
today-lessons-due = { $count ->
    [one] Lecciones que necesitan otra mirada: { $count }
   *[other] Lecciones que necesitan otra mirada: { $count }
}
today-lessons-due-note = Los datos envejecen. Alguien lee estas lecciones otra vez y pone una fecha nueva.
today-lessons-due-go = Ver cuáles son

## La lista

lessons-unsent = Escrito y sin guardar
lessons-waits = Espera por ti
lessons-nothing-waits = Nada espera por ti. Puedes leer cualquier lección de abajo.
lessons-wait-sign = Por firmar ({ $count })
lessons-wait-sign-note = Vinieron con Wayside y aquí nadie las firmó. Lee cada una y luego da el sí o deja un comentario.
lessons-wait-returned = Devueltas a ti ({ $count })
lessons-wait-returned-note = Alguien leyó tu cambio y escribió una nota. Puedes arreglarlo y enviarlo otra vez.
lessons-wait-review = Con cambios, esperan tu sí ({ $count })
lessons-wait-review-note = Alguien las cambió. Puedes dar el sí o devolverlas con una nota.
lessons-wait-publish = Listas para los teléfonos ({ $count })
lessons-wait-publish-note = Ya tienen los síes que hacen falta.
lessons-wait-check = Traducciones por revisar ({ $count })
lessons-wait-check-note = Las tradujo una computadora o una persona. Puedes decir qué tarjetas están bien.
lessons-wait-translate = Por traducir ({ $count })
lessons-wait-translate-note = Faltan tarjetas, o el inglés cambió desde entonces.
lessons-wait-overdue = Pasaron su fecha ({ $count })
lessons-wait-overdue-note = El día de volver a mirarlas ya pasó.
lessons-wait-due = Para pronto ({ $count })
lessons-wait-due-note = Faltan menos de 30 días para volver a mirarlas.
lessons-all = Todas las lecciones
lessons-language = Idioma
lessons-none = Aquí todavía no hay lecciones.
lessons-not-begun = Sin empezar. Puedes abrirla y traducir la primera tarjeta.
lessons-part-track-0 = Otras lecciones
lessons-part-track-1 = Ahora mismo
lessons-part-track-2 = Entender lo que pasó
lessons-part-track-3 = Cómo alguien atrae a otras personas
lessons-part-track-4 = Cuerpo y mente
lessons-part-track-5 = Derechos y ayuda
lessons-part-track-6 = Tu gente, tu ritmo
lessons-part-steady = Calma
lessons-part-check-in = La pausa privada para ver cómo estás
lessons-unsigned = Sin firmar
lessons-count-stale = Cambió el inglés: { $count }
lessons-count-machine = Por computadora: { $count }
lessons-count-draft = Sin revisar: { $count }
lessons-count-absent = Faltan: { $count }
lessons-comments-open = Comentarios: { $count }
lessons-from = Sale { $when }
lessons-review-by = Otra mirada antes del { $date }

## Una lección nueva

lessons-begin = Empezar una lección nueva
lessons-begin-means = Empieza como borrador con una tarjeta vacía. Ningún teléfono la recibe antes de los síes que hacen falta.
lessons-begin-id = Su nombre en los enlaces, para siempre:
lessons-begin-title-wrong = Primero escribe un título con letras.
lessons-begin-taken = Ya hay una lección con este nombre. Puedes elegir otro título.
lessons-track = Parte de Aprender
lessons-begin-go = Empezarla
lessons-begun = La lección está empezada. Puedes escribir su primera tarjeta.

## Cómo va una lección

lessons-state-draft = Borrador
lessons-state-in-review = En revisión
lessons-state-approved = Lista para los teléfonos
lessons-state-scheduled = Sale más tarde
lessons-state-published = En los teléfonos
lessons-state-archived = Retirada
lessons-state-draft-means = Es un borrador. Fuera de aquí nadie lo ve.
lessons-state-in-review-means = La están leyendo las personas que hacen falta.
lessons-state-approved-means = Tiene los síes que hacen falta. Alguien de publicación puede ponerla en los teléfonos.
lessons-state-scheduled-means = Llega a los teléfonos { $when }.
lessons-state-published-means = Esto es lo que los teléfonos tienen ahora.
lessons-state-archived-means = Ningún teléfono la tiene ahora. Publicación puede traer de vuelta un texto que tuvo los síes.
lessons-phones-have = Los teléfonos tienen todavía la revisión { $number }.
lessons-missing = Todavía hace falta un sí de:
lessons-needs-survivor = Alguien con experiencia vivida
lessons-needs-survivor-reviewer = Alguien con experiencia vivida
lessons-needs-legal = Alguien de revisión legal
lessons-needs-legal-reviewer = Alguien de revisión legal
lessons-needs-health = Alguien de revisión de salud
lessons-needs-health-reviewer = Alguien de revisión de salud
lessons-needs-language = Alguien de revisión de idioma
lessons-needs-language-reviewer = Alguien de revisión de idioma
lessons-needs-second = Una persona más, en cualquier papel

## Una lección

lessons-tabs = Esta lección
lessons-tab-read = Leer y firmar
lessons-tab-write = Escribir
lessons-tab-translate = Traducir
lessons-tab-preview = En un teléfono
lessons-tab-history = Qué cambió
lessons-title-card = Título y nota de contenido
lessons-order-card = El orden de las tarjetas
lessons-whole = Toda la lección
lessons-card-card = Tarjeta { $number }
lessons-card-check = Tarjeta { $number }: una pregunta
lessons-card-pause = Paso { $number }
lessons-card-empty = Aquí todavía no hay nada.
lessons-card-state-absent = Sin traducir
lessons-card-state-machine = Por computadora, sin revisar
lessons-card-state-draft = Por una persona, sin revisar
lessons-card-state-reviewed = Revisada
lessons-card-state-stale = El inglés cambió
lessons-mark-law = Trata de la ley
lessons-mark-telling = Quién puede tener que avisar
lessons-mark-health = Trata de la salud
lessons-mark-consent = Lo que alguien acepta
lessons-mark-exit = Salir de la página
lessons-mark-unconfirmed = Sin confirmar: ningún teléfono la muestra
lessons-drawn-line = Una línea para llamar:
lessons-drawn-help = Lugares cerca de ti:
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Vino con Wayside, { $when }
lessons-by-files = Tomada de archivos en el servidor, { $when }
lessons-here = { $name } está en esta tarjeta ahora.
lessons-here-page = { $name } mira esta lección ahora.
lessons-here-card = { $name } está en { $card } ahora.

## Qué tan fácil se lee

lessons-look = Cómo se lee
lessons-meter-grade = Grado escolar
lessons-meter-ease = Facilidad
lessons-meter-no-formula = No hay fórmula para este idioma.
lessons-meter-mean = Palabras por frase
lessons-meter-longest = Frase más larga
lessons-meter-most = de { $bound } como máximo
lessons-meter-least = de { $bound } como mínimo
lessons-meter-good = Bien
lessons-meter-over = Por arreglar
lessons-meter-words = { $count } de { $fewest } a { $most } palabras.
lessons-meter-short = Un poco corta.
lessons-meter-long = Demasiado larga.
lessons-meter-card-longest = Frase más larga: { $count }.
lessons-faults = { $count ->
    [one] Cosas para mirar: { $count }
   *[other] Cosas para mirar: { $count }
}
lessons-no-faults = Nada que arreglar.
lessons-fault-place = { $card }, línea { $line }
lessons-fault-line = Línea { $line }

## Comentarios

lessons-comment = Decir algo sobre esto
lessons-comment-on = Tu comentario sobre { $card }
lessons-comment-send = Decirlo
lessons-comment-missing = Escribe algo primero, por favor.
lessons-comment-told = Tus palabras están a la vista de quienes trabajan en las lecciones.
lessons-comments-done = Resueltos ({ $count })
lessons-answer = Responder
lessons-answer-label = Tu respuesta
lessons-resolve = Esto quedó resuelto
lessons-resolved = El comentario quedó resuelto.
