### El registro: quién hizo qué, nunca lo que se dijo.

audit-heading = Registro
audit-note = Dice quién hizo qué, y cuándo. Nunca tiene lo que alguien escribió o dijo.
audit-kept = Cada línea se borra después de un tiempo que fija el servidor: 180 días, si nadie lo cambió.
audit-none = Todavía no se anotó nada.
audit-earlier = Mostrar lo de antes
audit-all = Esta es la primera línea que todavía se guarda.
audit-command = El servidor
audit-someone = alguien cuyo nombre ya no se guarda

audit-invitation-made = { $by } hizo una invitación.
audit-invitation-withdrawn = { $by } retiró una invitación.
audit-member-joined = { $about } preparó su cuenta.
audit-member-reset = { $about } hizo un nuevo comienzo, con llaves nuevas.
audit-member-removed = { $by } cerró el lugar de { $about }.
audit-session-begun = { $about } entró.
audit-session-refused = No se dejó entrar a alguien con el nombre { $about }.
audit-session-code-refused = Alguien con el nombre { $about } tuvo la frase correcta y un código que no era.
audit-session-ended = Una sesión de { $about } se cerró.
audit-device-removed = { $about } cerró la sesión de un aparato.
audit-passphrase-changed = { $about } cambió su frase.
audit-passkey-added = { $about } agregó una clave de acceso.
audit-passkey-removed = { $about } quitó una clave de acceso.
audit-totp-set = { $about } preparó una app de códigos.
audit-totp-removed = { $about } quitó los códigos de una app.
audit-recovery-used = { $about } entró con un código de reserva.
audit-recovery-renewed = { $about } hizo códigos de reserva nuevos.
audit-role-asked = { $by } dio un rol a { $about }: { $role }.
audit-role-approved = { $by } dio el sí a { $about }: { $role }.
audit-role-active = { $about } tiene un rol ahora: { $role }.
audit-role-withdrawn = { $by } quitó un rol a { $about }: { $role }.
audit-reset-opened = { $by } pidió un nuevo comienzo para { $about }.
audit-reset-approved = { $by } dio el sí a un nuevo comienzo para { $about }.
audit-reset-cancelled = { $by } paró el nuevo comienzo para { $about }.
audit-reset-link-made = { $by } hizo el enlace del nuevo comienzo de { $about }.
audit-audit-erased = Se borraron líneas viejas de este registro.
audit-other = { $by } hizo algo que esta página todavía no sabe decir.
