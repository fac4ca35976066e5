### La primera vista después de entrar: solo lo que tus roles piden ahora.

today-heading = Hola, { $name }
today-to-do = Lo que te espera ahora
today-nothing = Nada te espera ahora. Puedes mirar con calma o cerrar esta página.

today-approve = { $count ->
    [one] Alguien espera tu sí
   *[other] { $count } personas esperan tu sí
}
today-approve-note = Dos personas dan el sí a cada una. Tú puedes ser una de las dos.
today-approve-go = Ver quién espera

today-wait-approval = Tu nuevo rol espera a dos personas
today-wait-approval-note = Quien puede dar el sí te pedirá tu número. Léelo en voz alta, en persona o en una llamada.
today-number = Tu número

today-second-factor-backup = Agrega otra forma de entrar
today-second-factor-backup-note = Ahora tienes una. Con otra más, perder el teléfono no te deja fuera.
today-second-factor-backup-go = Agregar otra

today-codes-low = { $count ->
    [0] Ya no te quedan códigos de reserva
    [one] Te queda un código de reserva
   *[other] Te quedan { $count } códigos de reserva
}
today-codes-low-note = Un código de reserva te deja entrar si pierdes el teléfono. Puedes hacer diez nuevos.
today-codes-low-go = Hacer códigos nuevos

today-passphrase-tried = Alguien escribió tu frase de paso, pero no el código correcto
today-passphrase-tried-note = Si fuiste tú, todo está bien. Si no, una nueva frase de paso le cierra la puerta.
today-passphrase-tried-go = Cambiar tu frase de paso

today-reset-open = Alguien pidió un nuevo comienzo para ti
today-reset-open-note = Puedes entrar, así que no lo necesitas. Para pararlo, cierra la sesión y vuelve a entrar.

today-invitations-open = { $count ->
    [one] Una invitación todavía no se usó
   *[other] { $count } invitaciones todavía no se usaron
}
today-invitations-open-note = Cada enlace sirve una vez, dentro de 72 horas. Lo puedes retirar cuando quieras.
today-invitations-open-go = Ver las invitaciones

today-alone = Ahora: invita a otra persona de administración
today-alone-why = Nadie deja entrar a solas a mentoría o coordinación. Dos personas dan el sí cada vez.
today-alone-1 = Invita a otra persona de administración. Elige a alguien de confianza con quien puedas hablar.
today-alone-1-server = Alguien con acceso al servidor escribe la línea de abajo, con un nombre inventado al final.
today-alone-2 = Esa persona abre su enlace y prepara su forma de entrar.
today-alone-3 = Desde ese momento, entre las dos pueden dar el sí a mentoría y coordinación.
today-alone-until = Hasta entonces nadie puede tener esos roles. A las demás personas ya las puedes invitar.
today-alone-go = Invitar a otra persona de administración

today-roles = Tus roles
today-no-roles = Todavía no tienes un rol. Quien da los roles lo puede cambiar.

## Listas y delegación: para quien coordina

today-roster-over = Hablar está cerrado: ninguna lista cuenta ahora
today-roster-over-note = Una persona que coordina puede firmar una nueva. Toma un minuto.
today-roster-over-go = Firmar una lista
today-roster-closing = Hablar cierra { $until }
today-roster-closing-note = Entonces termina la lista. Ya se puede firmar la próxima.
today-roster-closing-go = Firmar la próxima lista
today-roster-changed = La gente cambió desde la última lista
today-roster-changed-note = Los teléfonos lo saben con la próxima lista. Ya se puede firmar.
today-roster-changed-go = Firmar la próxima lista
today-roster-due = { $count ->
    [one] La lista termina en una hora
   *[other] La lista termina en { $count } horas
}
today-roster-due-note = Ya se puede firmar la próxima. Cuenta una semana.
today-roster-due-go = Firmar la próxima lista
today-delegation-ends = { $count ->
    [0] La delegación terminó, así que no se puede firmar
    [one] La delegación termina en un día
   *[other] La delegación termina en { $count } días
}
today-delegation-ends-note = Sin ella Hablar está cerrado. Las dos personas con la clave raíz hacen una nueva.
today-delegation-ends-go = Ver la delegación
