### El estudio: del borrador a los teléfonos y de vuelta.

lessons-steps = Lo que sigue
lessons-save-first = Tienes palabras sin guardar. Puedes guardarlas y seguir después aquí.

## Lo que se dijo

lessons-verdict-propose = Enviada a revisión: revisión { $number }
lessons-verdict-approve = Sí a la revisión { $number }
lessons-verdict-return = La revisión { $number } fue devuelta

## Enviar a revisión

lessons-propose-not-yet = { $count ->
    [one] Cosas por arreglar antes de enviarla a revisión: { $count }.
   *[other] Cosas por arreglar antes de enviarla a revisión: { $count }.
}
lessons-propose = Enviar a revisión
lessons-propose-heading = ¿Enviar esto a revisión?
lessons-propose-means = Las personas que hacen falta lo ven como tarea en su primera página. Todavía puedes cambiarlo.
lessons-propose-needs = Hacen falta dos personas: { $roles }.
lessons-propose-yes = Enviar
lessons-proposed = Va camino a las personas que la leen.

## Dar el sí

lessons-review-as = La lees desde
lessons-approve-comments = { $count ->
    [one] Comentarios abiertos: { $count }. El sí se puede dar cuando estén resueltos.
   *[other] Comentarios abiertos: { $count }. El sí se puede dar cuando estén resueltos.
}
lessons-sign = Firmar esta lección
lessons-sign-later = Alguien cambia esta lección ahora. Puedes dar el sí al texto nuevo cuando esté en revisión.
lessons-sign-heading = ¿Firmar "{ $title }"?
lessons-sign-yes = Firmar
lessons-signed = La firmaste. Gracias por leerla con cuidado.
lessons-approve = Dar el sí
lessons-approve-heading = ¿Dar el sí a "{ $title }"?
lessons-approve-yes = Dar el sí
lessons-approved = Tu sí quedó anotado.
lessons-approve-as = Tu papel: { $role }.
lessons-approve-means-1 = Leíste cada tarjeta, también la versión corta y la nota de contenido.
lessons-approve-means-2 = Nada culpa, presiona ni promete, y nada pone a alguien en peligro.
lessons-approve-means-3 = Tu nombre queda aquí dentro. Los teléfonos muestran solo la fecha.
lessons-return = Devolverla con una nota
lessons-return-note = Qué cambiarías y por qué
lessons-return-how = Di la tarjeta y escribe la frase que te gustaría.
lessons-return-missing = Escribe una nota, por favor, para que quien escribe sepa qué hacer.
lessons-return-send = Devolver
lessons-returned = Volvió a quien la escribió, con tu nota.

## Revisar una traducción

lessons-check = Tarjetas que están bien así
lessons-check-means = Marca solo lo que leíste junto al inglés.
lessons-check-go = { $count ->
    [one] Decir que están bien: { $count }
   *[other] Decir que están bien: { $count }
}
lessons-checked = { $count ->
    [one] Tarjetas revisadas ahora: { $count }.
   *[other] Tarjetas revisadas ahora: { $count }.
}

## Teléfonos

lessons-publish = Ponerla en los teléfonos ahora
lessons-publish-heading = ¿Poner esto en los teléfonos ahora?
lessons-publish-means = Cada teléfono la recibe en su próxima visita. Sin internet siguen con lo que tienen.
lessons-publish-undo = Puedes retirarla en cualquier momento.
lessons-publish-yes = Ponerla en los teléfonos
lessons-published = Va camino a los teléfonos.
lessons-publish-later = Ponerla en los teléfonos más tarde
lessons-publish-when = Día y hora, según el reloj de este aparato
lessons-publish-when-wrong = Elige una hora que todavía no llegó, por favor.
lessons-publish-schedule = Fijar esta hora
lessons-schedule-heading = ¿Ponerla en los teléfonos { $when }?
lessons-schedule-yes = Fijar esta hora
lessons-scheduled = Llega a los teléfonos { $when }.
lessons-unschedule = Parar lo previsto
lessons-unschedule-heading = ¿Parar lo previsto?
lessons-unschedule-yes = Parar
lessons-unscheduled = Ya no está previsto.
lessons-withdraw = Quitarla de los teléfonos ahora
lessons-withdraw-heading = ¿Quitar esta lección de todos los teléfonos?
lessons-withdraw-means = Basta una persona, al instante. Los teléfonos la pierden en su próxima visita.
lessons-withdraw-everywhere = Se va en todos los idiomas.
lessons-withdraw-back = Publicación puede traerla de vuelta después.
lessons-withdraw-why = Por qué (puede quedar vacío)
lessons-withdraw-yes = Quitarla
lessons-withdrawn = La lección se quita de los teléfonos.

## Qué cambió

lessons-changes = Qué cambió entre dos revisiones
lessons-changes-from = De
lessons-changes-to = A
lessons-history = Todas las revisiones
lessons-no-history = Aquí todavía no se guardó nada.
lessons-revision = Revisión { $number }
lessons-revision-published = Revisión { $number } (en los teléfonos)
lessons-on-phones = En los teléfonos
lessons-roll-back = Volver a esta
lessons-roll-back-long = Volver a la revisión { $number }
lessons-roll-back-heading = ¿Volver a la revisión { $number }?
lessons-roll-back-means = Su texto vuelve como borrador nuevo. Nada de lo que vino después se pierde.
lessons-roll-back-why = De vuelta a la revisión { $number }
lessons-roll-back-yes = Volver
lessons-rolled-back = La revisión { $number } volvió como borrador.

## En un teléfono

lessons-preview = En un teléfono
lessons-preview-looks = Otras formas de verla
lessons-preview-phone = Un teléfono con esta lección
lessons-preview-large = Texto grande
lessons-preview-rtl = De derecha a izquierda
lessons-preview-offline = Sin internet
lessons-preview-pseudo = Palabras más largas
lessons-preview-offline-said = No hay internet. Se muestra lo que este teléfono guardó.
lessons-preview-none = No se puede mostrar como en un teléfono mientras haya algo por arreglar.
lessons-preview-back = Atrás
lessons-preview-on = Siguiente
lessons-preview-card = { $number } de { $of }

## El registro

audit-lesson-saved = { $by } guardó una lección.
audit-lesson-proposed = { $by } envió una lección a revisión.
audit-lesson-approved = { $by } dio el sí a una lección. Papel: { $role }.
audit-lesson-returned = { $by } devolvió una lección. Papel: { $role }.
audit-lesson-scheduled = { $by } fijó una hora para poner una lección en los teléfonos.
audit-lesson-published = { $by } puso una lección en los teléfonos.
audit-lesson-withdrawn = { $by } quitó una lección de los teléfonos.
audit-lesson-checked = { $by } revisó una traducción.
audit-lesson-imported = Se tomaron lecciones de archivos.
