### The rota: who plans to be here, and when.

rota-heading = Escala
rota-lead = Cada pessoa planeja os próprios turnos. Planos podem mudar, e tudo bem.
rota-list = As próximas duas semanas
rota-none = Ninguém planejou um turno ainda. Você pode começar.
# $from, $until: times of day.
rota-when = { $from } a { $until }
# $date: a day in full. $from, $until: times of day.
rota-when-long = { $date }, { $from } a { $until }
rota-you = Você
rota-add = Pôr um turno seu
rota-day = Dia
rota-from = De
rota-until = Até
rota-add-means = Um turno dura até quatro horas. A hora é a deste aparelho.
rota-add-go = Pôr
rota-added = Seu turno está posto: { $date }, { $from } a { $until }.
rota-remove = Tirar
# For screen readers. $name: whose shift it is.
rota-remove-long = Tirar: { $name }, { $from } a { $until }
rota-remove-heading = Tirar este turno?
rota-remove-means = Outras pessoas veem que está livre. Você pode pôr de novo.
rota-remove-means-other = Não é seu turno. A pessoa vê que ele sumiu.
rota-remove-yes = Tirar
rota-removed = O turno foi tirado.
