### The rota: who plans to be here, and when.

rota-heading = График
rota-lead = Каждый планирует свои смены. Планы могут меняться, и это нормально.
rota-list = Следующие две недели
rota-none = Смен пока никто не запланировал. Можно быть первым человеком.
# $from, $until: times of day.
rota-when = { $from }–{ $until }
# $date: a day in full. $from, $until: times of day.
rota-when-long = { $date }, { $from }–{ $until }
rota-you = Ты
rota-add = Добавить свою смену
rota-day = День
rota-from = С
rota-until = До
rota-add-means = Смена длится до четырёх часов. Время как на этом устройстве.
rota-add-go = Добавить
rota-added = Смена добавлена: { $date }, { $from }–{ $until }.
rota-remove = Убрать
# For screen readers. $name: whose shift it is.
rota-remove-long = Убрать: { $name }, { $from }–{ $until }
rota-remove-heading = Убрать эту смену?
rota-remove-means = Другие увидят, что она свободна. Её можно добавить снова.
rota-remove-means-other = Это не твоя смена. Её хозяин увидит, что её больше нет.
rota-remove-yes = Убрать
rota-removed = Смена убрана.
