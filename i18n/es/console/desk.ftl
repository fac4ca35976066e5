### El escritorio: turno, los chats que esperan, los propios. Lo leen mentores y quienes coordinan.

desk-heading = Hablar
desk-no-roster = Hablar está cerrado: ninguna lista cuenta ahora. Quien coordina puede firmar la próxima.
desk-no-roster-lead = Hablar está cerrado: ninguna lista cuenta ahora. Puedes firmar la próxima.
desk-roster-until = La lista cuenta hasta { $until }.

desk-duty = Tu turno
desk-duty-on = De turno
desk-duty-break = En pausa
desk-duty-off = Sin turno
desk-duty-on-means = Te pueden llegar chats nuevos.
desk-duty-break-means = No te llega ningún chat nuevo. Los que tienes se quedan.
desk-duty-off-means = No estás de turno. Empieza cuando te venga bien.
desk-duty-until = Tu turno termina a las { $time }.
desk-duty-told-on = Ya estás de turno.
desk-duty-told-break = Ya estás en pausa.
desk-duty-told-off = Ya no estás de turno. Gracias por estar.

desk-rest = Hora de descansar
desk-rest-means = Eso fue mucho. Los chats nuevos esperan hasta las { $time }.
desk-rest-try = Puedes ponerte de pie, tomar agua o mirar por una ventana.
desk-rest-end = Ya puedo antes
desk-rest-ended = Tu descanso terminó. Así lo elegiste.

desk-waiting = En espera
desk-waiting-none = Nadie espera ahora.
desk-chat-in = Un chat en { $language }
desk-whisper-in = Un susurro ({ $language })
desk-wait-now = Acaba de llegar
desk-wait-minutes = Espera hace unos minutos
desk-wait-half-hour = Espera hace una media hora
desk-wait-long = Espera hace más de media hora
desk-left-means = Dejó un mensaje. Quizá ahora no esté.
desk-take = Tomar este chat
desk-not-off = Puedes tomar un chat cuando estés de turno.
desk-not-break = Estás en pausa. Después puedes tomar un chat.
desk-not-rest = Puedes tomar un chat después de tu descanso.
desk-not-full = Ya tienes los chats que una persona lleva a la vez.

desk-flag-danger = En peligro ahora
desk-flag-urgent = Urgente
desk-flag-heavy = Pesado
desk-flag-again = Ya vino antes
desk-flag-left = Un mensaje para después

desk-mine = Tus chats
desk-mine-lead = Estás aquí porque coordinas.
desk-reply-first = Escribe pronto una primera línea. Si no, el chat vuelve a la espera.
desk-news = Hay algo nuevo.

desk-out = Necesito salir
desk-out-means = Se pide a otros que sigan. Nadie te pregunta por qué.
desk-out-told = Se pide a otros que sigan. Ya estás en pausa.

desk-offers = Te preguntan
desk-offer-hand-over = { $name } pregunta si puedes seguir tú.
desk-offer-hand-over-nameless = Alguien pregunta si puedes seguir tú.
desk-offer-hand-over-yes = Seguir yo
desk-offer-join = { $name } pregunta si puedes entrar también.
desk-offer-join-nameless = Alguien pregunta si puedes entrar también.
desk-offer-join-yes = Entrar
desk-offer-whisper = { $name } quiere hablar bajito contigo. La persona joven no lo ve.
desk-offer-whisper-nameless = Alguien quiere hablar bajito contigo. La persona joven no lo ve.
desk-offer-whisper-yes = Hablar bajito
desk-offer-danger = { $name } dice que alguien está en peligro ahora.
desk-offer-danger-nameless = Una persona joven dice que está en peligro ahora.
desk-offer-danger-yes = Entrar
desk-offer-no = Ahora no
desk-offer-declined = Saben que ahora no puedes. Está bien.

desk-live = Chats en curso
desk-live-means = Puedes pedir entrar. Todos en el chat lo ven.
desk-live-been = Un chat en el que ya estuviste no está aquí. Alguien que está en él puede pedirte que vuelvas.
desk-live-none = No hay un chat en curso en el que puedas entrar.
# $name: a made-up name.
desk-lapsed = Los chats que tomó { $name } volvieron a la fila. Tiene un descanso.
desk-live-with = Con { $names }
desk-live-ask = Pedir entrar
desk-live-asked = Pediste entrar. El chat se abre aquí cuando su consola te deje pasar.

desk-notes = Notas para quienes coordinan
desk-notes-means = Notas que se sellaron para quienes coordinan. Cada una se borra a los 90 días.
desk-notes-open = Leer las notas
desk-notes-none = No hay notas.
desk-notes-by = De { $name }
desk-notes-by-nobody = De alguien que no dio su nombre

desk-signals = Cuando alguien escribe o espera
desk-signals-sound = Tocar un sonido suave
desk-signals-shake = Hacer vibrar el teléfono
desk-signals-means = Al entrar, los dos están apagados. Nada de esto se guarda en el aparato.

desk-debrief = Palabras para ti
desk-debrief-means = Tras un chat duro, escribir puede ayudar. Tú eliges. Solo tú puedes leerlo.
desk-debrief-open = Escribir o leer
desk-debrief-label = Lo que te queda
desk-debrief-hint = Se guarda 30 días. No pongas nada que diga quién es la persona joven.
desk-debrief-go = Guardarlo para mí
desk-debrief-told = Está guardado. Solo tú puedes abrirlo.
desk-debrief-none = No has guardado nada aquí.

desk-note-closed = Tu clave no abre esto. Quizá es de antes de un nuevo comienzo.
desk-note-until = Del { $from }. Se borra el { $until }.
desk-note-erase = Borrar
desk-note-erase-long = Borrar lo escrito el { $date }
desk-note-erase-heading = ¿Borrarlo ahora?
desk-note-erase-means = Para ti se va al momento. No se puede deshacer.
desk-note-erase-yes = Borrarlo
