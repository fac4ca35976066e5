### El registro: quién hizo qué, nunca lo que se dijo.

audit-heading = Quién hizo qué
audit-note = El registro dice quién hizo qué, y cuándo. Nunca tiene lo que alguien escribió o dijo.
audit-kept = Cada línea se borra después de un tiempo que fija el servidor: 180 días, si nadie lo cambió.
audit-none = Todavía no se anotó nada.
audit-earlier = Mostrar lo de antes
audit-all = Esta es la primera línea que todavía se guarda.
audit-command = El servidor
audit-someone = alguien cuyo nombre ya no se guarda
audit-invited = alguien

audit-invitation-made = { $by } invitó a { $about }: { $role }.
audit-invitation-withdrawn = { $by } cerró una invitación para { $about }: { $role }.
audit-member-joined = { $about } preparó su cuenta.
audit-member-reset = { $about } hizo un nuevo comienzo, con llaves nuevas.
audit-member-removed = { $by } cerró el lugar de { $about }.
audit-session-begun = { $about } entró.
audit-session-refused = No se dejó entrar a alguien con el nombre { $about }.
audit-session-code-refused = Alguien con el nombre { $about } tuvo la frase de paso correcta y un código que no era.
audit-session-ended = Una sesión de { $about } se cerró.
audit-device-removed = Se cerró la sesión de un aparato de { $about }.
audit-passphrase-changed = { $about } cambió su frase de paso.
audit-passkey-added = { $about } agregó una llave de acceso.
audit-passkey-removed = { $about } quitó una llave de acceso.
audit-totp-set = { $about } preparó una aplicación de códigos.
audit-totp-removed = { $about } quitó los códigos de una aplicación.
audit-recovery-used = { $about } entró con un código de reserva.
audit-recovery-renewed = { $about } hizo códigos de reserva nuevos.
audit-role-asked = { $by } pidió un rol para { $about }: { $role }.
audit-role-approved = { $by } dio el sí a { $about }: { $role }.
audit-role-active = { $about } tiene un rol ahora: { $role }.
audit-role-given = { $by } dio un rol a { $about }: { $role }.
audit-role-withdrawn = { $by } quitó un rol a { $about }: { $role }.
audit-role-waiting = Un rol de { $about } espera otra vez a dos personas: { $role }.
audit-reset-opened = { $by } pidió un nuevo comienzo para { $about }.
audit-reset-approved = { $by } dio el sí a un nuevo comienzo para { $about }.
audit-reset-cancelled = { $by } paró el nuevo comienzo para { $about }.
audit-reset-link-made = { $by } hizo el enlace del nuevo comienzo de { $about }.
audit-reset-link-ended = El enlace del nuevo comienzo de { $about } se cerró.
audit-talk-note-left = { $by } dejó una nota cerrada para quienes coordinan.
audit-talk-note-deleted = { $by } borró su copia de una nota cerrada.
audit-audit-erased = Se borraron líneas viejas de este registro.

## Talk.

audit-talk-claimed = { $by } tomó un chat.
audit-talk-lapsed = Un chat que tenía { $by } volvió a la fila.
audit-talk-offered = { $by } ofreció un chat a alguien.
audit-talk-joined = { $by } entró a un chat.
audit-talk-left = { $by } dejó un chat a otra persona.
audit-talk-out = { $by } pasó un chat a quien estaba libre.
audit-talk-whispered = { $by } empezó un chat aparte sobre un chat.
audit-talk-heavy = { $by } cambió si un chat es pesado.
audit-talk-danger = Alguien en un chat estaba en peligro. Se avisó a quienes coordinan.
audit-talk-closed = { $by } cerró un chat.
audit-talk-erased = { $by } borró un chat.
audit-talk-blocked = { $by } terminó un chat para siempre.
audit-talk-shift-removed = { $by } quitó un turno de { $about } del calendario.
audit-roster-signed = { $by } firmó una lista para Hablar.
audit-roster-delegated = { $by } trajo una delegación para Hablar.
audit-other = { $by } hizo algo que esta página todavía no sabe decir.
