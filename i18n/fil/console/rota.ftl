### The rota: who plans to be here, and when.

rota-heading = Rota
rota-lead = Bawat isa ang nagpaplano ng sarili niyang shift. Puwedeng magbago ang plano, at okay lang iyon.
rota-list = Ang susunod na dalawang linggo
rota-none = Wala pang nagplano ng shift. Puwedeng ikaw ang una.
rota-when = { $from } hanggang { $until }
rota-when-long = { $date }, { $from } hanggang { $until }
rota-you = Ikaw
rota-add = Magdagdag ng shift mo
rota-day = Araw
rota-from = Mula
rota-until = Hanggang
rota-add-means = Hanggang apat na oras ang isang shift. Ayon sa gamit na ito ang oras.
rota-add-go = Idagdag
rota-added = Naidagdag ang shift mo: { $date }, { $from } hanggang { $until }.
rota-remove = Alisin
rota-remove-long = Alisin: { $name }, { $from } hanggang { $until }
rota-remove-heading = Alisin ang shift na ito?
rota-remove-means = Makikita ng iba na bakante ito. Puwede mo itong idagdag ulit.
rota-remove-means-other = Hindi mo ito shift. Makikita niya na wala na ito.
rota-remove-yes = Alisin
rota-removed = Naalis na ang shift.
