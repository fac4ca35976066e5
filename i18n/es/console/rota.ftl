### Los turnos: quién piensa estar y cuándo.

rota-heading = Turnos
rota-lead = Cada persona planea sus turnos. Los planes cambian, y está bien.
rota-list = Las próximas dos semanas
rota-none = Nadie ha planeado un turno. Puedes ser la primera persona.
rota-when = { $from } a { $until }
rota-when-long = { $date }, { $from } a { $until }
rota-you = Tú
rota-add = Agregar un turno tuyo
rota-day = Día
rota-from = Desde
rota-until = Hasta
rota-add-means = Un turno dura hasta cuatro horas. Las horas son las de este aparato.
rota-add-go = Agregarlo
rota-added = Tu turno está puesto: { $date }, { $from } a { $until }.
rota-remove = Quitar
rota-remove-long = Quitar: { $name }, { $from } a { $until }
rota-remove-heading = ¿Quitar este turno?
rota-remove-means = Los demás ven que está libre. Puedes ponerlo otra vez.
rota-remove-means-other = No es tu turno. Esa persona ve que ya no está.
rota-remove-yes = Quitarlo
rota-removed = El turno está quitado.
