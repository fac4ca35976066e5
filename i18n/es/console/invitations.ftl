### Invitar a alguien, y las invitaciones abiertas.

invite-heading = Invitaciones
invite-new = Invitar a alguien
invite-name = Un nombre inventado
invite-name-why = Aquí no hay nombres reales, para que nadie te encuentre por el tuyo. Déjalo vacío si quiere elegir.
invite-two-legend = A estos les dan el sí otras dos personas
invite-one-legend = Para estos basta tu invitación
invite-roles-hint = Puedes marcar más de uno.
invite-roles-missing = Marca al menos un rol.
invite-name-wrong = Eso no puede ser un nombre aquí. Puedes usar letras, números, espacios y guiones, hasta 40.
invite-second = Nadie más tiene administración todavía, así que la segunda persona no espera otro sí.
invite-go = Hacer el enlace
invite-going = Haciendo el enlace

invite-link-heading = El enlace está listo
invite-link-for = Para { $name }
invite-link-once = Se muestra una vez. Cópialo antes de seguir.
invite-link-label = El enlace
invite-copy = Copiar el enlace
invite-copied = Copiado.
invite-copy-failed = Este navegador no lo copió. Puedes marcar el enlace y copiarlo a mano.
invite-link-how-1 = Entrégalo en persona, o por un medio que solo leen tú y esa persona.
invite-link-how-2 = Sirve una vez, hasta el { $until }.
invite-link-how-3 = Quien lo abra primero toma el lugar. Si se pierde, retíralo.
invite-link-how-reset = Quien lo abra primero puede entrar en su nombre. Si se pierde, haz otro.
invite-link-done = Ya lo tengo

invite-open = Sin usar todavía
invite-open-none = No hay invitaciones abiertas.
invite-no-name = Elige su propio nombre
invite-kind-reset = Un nuevo comienzo
invite-made = La hizo { $name } el { $when }.
invite-made-command = Se hizo en el servidor el { $when }.
invite-until = Sirve hasta el { $until }.
invite-withdraw = Retirar
invite-withdraw-long = Retirar: { $name }
invite-withdraw-heading = ¿Retirar esta invitación?
invite-withdraw-means = El enlace deja de servir al momento. Quien lo abra lee que no vale. Puedes hacer otro.
invite-withdraw-yes = Retirarla
invite-withdrawn = La invitación está retirada.
