### Put an icon on this phone. What it means comes before the choice of a name.

# A button on the screen "Keep on this phone".
install-open = Mete yon ikòn sou telefòn sa a
install-heading = Mete yon ikòn sou telefòn sa a
install-lead = Yon ikòn louvri ak yon sèl tape, e san entènèt tou.
# On an iPhone or iPad: an icon there has a storage of its own, which is empty at first.
install-lead-apple = Yon ikòn louvri ak yon sèl tape. Sou yon iPhone oswa yon iPad li bezwen entènèt.

## Before it: what someone may want to weigh

install-warn-heading = Bon pou konnen anvan
install-warn-stays = Ikòn nan ak paj inite li a rete sou telefòn sa a. Nan fenèt li a, Soti pa retire yo.
install-warn-asked = Yon moun ka wè l epi poze kesyon sou li.
install-warn-off = Ou ka retire l tankou nenpòt aplikasyon. Kenbe yon dwèt sou li, apre sa chwazi retire.
install-warn-apart = Sou yon iPhone, sa ou te kenbe nan Safari rete la. Ou ka bliye l la tou.

## The choice

install-choose = Ou ka chwazi yon non ak yon imaj
# Names that an app has on a phone. They have to be plain: anyone may read them.
install-name-units = Inite
install-name-measure = Mezi
install-name-convert = Konvètisè
install-fixed = Non an rete jan li ye. Pou chanje l, ou ka retire ikòn nan epi kòmanse ankò.
install-opens = Li louvri yon paj ki chanje mil an kilomèt. "Akèy" nan fen paj la mennen isit la.
install-start = Kenbe epi ajoute ikòn nan

## After it

install-ready = Li sou telefòn sa a kounye a. Yon lòt etap ajoute ikòn nan.
install-ask = Ajoute ikòn nan kounye a
install-menu-heading = De etap nan navigatè ou
install-menu-1 = Louvri meni navigatè ou, oswa bouton pataje li.
install-menu-2 = Chwazi "Ajoute sou ekran dakèy" oswa "Enstale".
install-done = Ikòn nan sou telefòn sa a kounye a.
install-already = Ou louvri sa a depi ikòn li.
install-declined = Pa gen ikòn ki ajoute. Sa ou te kenbe toujou sou telefòn sa a.
install-forgotten = Sa ou te kenbe pa sou telefòn sa a ankò. Yon ikòn rete jiskaske ou retire l.
install-offline = Pa gen entènèt kounye a. Ou ka eseye ankò pita. Anyen pa t kenbe.
install-offline-still = Pa gen entènèt kounye a. Ou ka eseye ankò pita. Sa ou te kenbe anvan toujou sou telefòn sa a.
install-failed-still = Sa pa t mache fwa sa a. Petèt pa gen entènèt oswa pa gen plas. Sa ou te kenbe anvan toujou sou telefòn sa a.
