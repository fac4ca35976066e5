### Quién puede responder en Hablar esta semana. Lo leen las personas que coordinan.

roster-heading = Quién responde en Hablar
roster-lead = Los teléfonos creen solo a las personas de una lista firmada. La firma cada semana una persona que coordina.
roster-no-root = Esta aplicación aún no tiene clave raíz. Hablar sigue cerrado hasta que dos personas la hagan.

## La delegación: el sí de quién cuenta

roster-delegation = El sí de quién cuenta
roster-delegation-what = Las dos personas con la clave raíz dicen una vez al año el sí de quién cuenta. Eso se llama delegación.
roster-delegation-until = Cuenta hasta { $until }.
roster-delegation-none = Aún no hay delegación. Dos personas la hacen, y aquí abajo puedes traer el archivo.
roster-delegation-expired = La delegación terminó o no ha empezado. Dos personas pueden hacer una nueva.
roster-delegation-not-believed = Esta aplicación no cree esa delegación. Quizá es para otro sitio o cambió en el camino.
roster-delegation-not-a-file = Ese archivo no tiene una delegación. El programa la llama delegation, con un número.
roster-bring = Traer una delegación
roster-bring-how = Es el archivo que escribieron las dos personas. No es secreto.
roster-brought = La delegación está aquí. Ya se puede firmar una lista.
roster-people-what = Las dos personas necesitan la lista de la gente de aquí. Puedes guardarla y llevársela.
roster-people-save = Guardar esta lista

## La próxima lista

roster-next = La próxima lista
roster-none-yet = Nadie ha firmado una lista todavía. Hablar está cerrado.
roster-until = La lista de ahora termina { $until }.
roster-over = La última lista terminó { $until }. Hablar está cerrado.
roster-comes-in = Entra
roster-goes-out = Sale
roster-goes-out-note = Pierde todas las claves de chat que el servidor le guarda.
roster-left-out = Queda fuera
roster-left-out-why = Dos personas cuyo sí cuenta dan el sí a cada una. Aquí falta un sí.
roster-given = { $count ->
    [0] Nadie cuyo sí cuenta ha dicho que sí.
    [one] Una persona cuyo sí cuenta ha dicho que sí.
   *[other] { $count } personas cuyo sí cuenta han dicho que sí.
}
roster-say-yes = Decir sí a { $name }
roster-say-yes-means = Tu sí se guarda y cuenta en cada lista desde ahora.
roster-same = Nadie entra y nadie sale.
roster-stays = { $count ->
    [one] Una se queda
   *[other] { $count } se quedan
}
roster-number = Número de clave
roster-not-delegated = Tu sí aún no cuenta, así que firma otra persona. La próxima vez pueden agregarte.
roster-nobody = Nadie tiene dos síes que cuenten, así que no hay nada que firmar.
roster-sign = Firmar esta lista
roster-sign-heading = ¿Firmar quién puede responder?
roster-sign-yes = Firmar
roster-sign-means-1 = { $count ->
    [one] Los teléfonos creerán a esta persona una semana.
   *[other] Los teléfonos creerán estas { $count } entradas una semana.
}
roster-sign-means-2 = Quien sale no abre nada de lo que se escriba desde entonces.
roster-sign-means-3 = Si un nombre o un número se ve mal, puedes preguntar antes a esa persona.
roster-signed = La lista está firmada. Termina { $until }.
