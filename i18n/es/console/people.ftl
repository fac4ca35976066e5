### Quién trabaja aquí: la lista, y una persona.

people-heading = Personas
people-lead = Quién trabaja aquí, y en qué. Los nombres son inventados.
people-waiting = Esperan un sí
people-all = Todas las personas
people-none = Aquí no hay nadie más que tú. Puedes invitar a alguien.
people-none-plain = Aquí no hay nadie más que tú.
people-gone = Personas que ya no tienen su lugar aquí
people-invite = Invitar a alguien
people-you = Eres tú
people-you-note = Otras personas deciden sobre tus roles. Nadie decide sobre los suyos.
people-no-role = Sin rol todavía
people-may-approve = Aquí puedes dar el sí.
people-said-yes = Ya diste el sí.
people-needed = { $count ->
    [one] Espera el sí de una persona más.
   *[other] Espera el sí de { $count } personas más.
}
people-reset-open = Se pidió un nuevo comienzo.
people-reset-approved = El nuevo comienzo tiene dos síes. Ya se puede hacer el enlace.
people-role-pending = { $role } (espera)
people-few = Hacen falta dos personas que puedan dar el sí, y ahora no las hay.
people-few-note = Hasta entonces nadie puede entrar a mentoría, coordinación o administración. Administración puede invitar a otra persona igual.

person-back = Todas las personas
person-since = Aquí desde el { $date }
person-gone = Ya no tiene su lugar aquí. Su nombre queda un tiempo en el registro.
person-number = Su número
person-number-how = Habla con esa persona y pídele el número de su primera página. Si es el mismo, de verdad es ella.
person-roles = Roles
person-active = Activo
person-asked-by = Lo pidió { $name }.
person-asked-by-command = Se pidió en el servidor.
person-yes-by = { $name } dio el sí el { $date }.
person-needs-fewer = Ahora nadie más puede dar el sí. Hacen falta dos personas que no sean { $name }.

person-approve = Dar el sí a { $role }
person-approve-heading = ¿Das el sí a { $name } para { $role }?
person-approve-number = El número que te leyó { $name }
person-approve-means-1 = Hablaste con esa persona, cara a cara o por llamada.
person-approve-means-2 = Te leyó su número en voz alta, y es el mismo que este.
person-approve-means-3 = Firmas esto con tu propia llave. Tu sí queda en el registro.
person-approve-yes = Sí, el número es el mismo
person-approve-done = Tu sí a { $name } ya cuenta.

person-give = Dar un rol
person-give-which = Qué rol
person-give-pick = Elige uno
person-give-two = Otras dos personas dan el sí antes de que cuente.
person-give-one = Cuenta al momento.
person-give-lock = Si { $name } está en su página, esta se cierra una vez. La abre otra vez con su frase.
person-give-go = Dar este rol
person-given = { $name } tiene el rol { $role }.
person-given-waits = { $name } tendrá el rol { $role } cuando dos personas den el sí.
person-all-given = { $name } tiene todos los roles que hay.
person-withdraw = Quitar
person-withdraw-long = Quitar: { $role }
person-withdraw-heading = ¿Quitar a { $name } el rol { $role }?
person-withdraw-means-1 = Termina al momento, también en las páginas que tiene abiertas.
person-withdraw-means-2 = Su página se cierra una vez. La abre otra vez con su frase.
person-withdraw-means-3 = Sus otros roles quedan. Este se lo puedes dar otra vez después.
person-withdraw-means-gated = Para darlo otra vez hacen falta dos personas.
person-withdraw-yes = Quitar el rol
person-withdrawn = { $name } ya no tiene el rol { $role }.

person-reset = Un nuevo comienzo
person-reset-what = Para quien perdió su frase, o todas sus otras formas de entrar. Dos personas dan el sí.
person-reset-open = Pedir un nuevo comienzo
person-reset-open-heading = ¿Pedir un nuevo comienzo para { $name }?
person-reset-open-means-1 = Todavía no cambia nada. Antes, dos personas dan el sí.
person-reset-open-means-2 = Luego una de las dos hace un enlace y lo entrega.
person-reset-open-means-3 = Cuando se usa el enlace, lo de antes se borra: frase, llaves, aparatos, códigos.
person-reset-open-means-4 = Mentoría, coordinación y administración esperan otra vez a dos personas.
person-reset-open-yes = Pedirlo
person-reset-asked = { $name } pidió un nuevo comienzo.
person-reset-approve = Dar el sí a un nuevo comienzo
person-reset-approve-heading = ¿Das el sí a un nuevo comienzo para { $name }?
person-reset-approve-means-1 = Hablaste con esa persona, y sabes que de verdad es ella.
person-reset-approve-means-2 = Te dijo ella misma que no puede entrar.
person-reset-approve-means-3 = Quien reciba el enlace puede entrar en su nombre. Firmas esto con tu propia llave.
person-reset-approve-yes = Sí, de verdad es ella
person-reset-cancel = Parar el nuevo comienzo
person-reset-cancelled = El nuevo comienzo está parado. Para { $name } no cambió nada.
person-reset-ready = Dos personas dieron el sí. Una de esas dos puede hacer el enlace.
person-reset-link = Hacer el enlace
person-reset-link-note = Un enlace nuevo termina con el de antes.
person-reset-link-heading = El enlace para { $name }

person-end = Cerrar su lugar aquí
person-end-what = Para quien se fue, o ya no puede entrar. Basta una persona.
person-end-heading = ¿Cerrar el lugar de { $name } aquí?
person-end-means-1 = Cada página que tiene abierta se cierra al momento, y dice por qué.
person-end-means-2 = Ya no puede entrar. Sus llaves, aparatos y códigos se borran.
person-end-means-3 = Esto no se puede deshacer. Solo puede volver con otra invitación.
person-end-means-4 = Lo que hizo queda un tiempo en el registro.
person-end-yes = Cerrar su lugar
person-ended = El lugar de { $name } aquí está cerrado.
