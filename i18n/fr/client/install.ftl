### Put an icon on this phone. What it means comes before the choice of a name.

# A button on the screen "Keep on this phone".
install-open = Mettre une icône sur ce téléphone
install-heading = Mettre une icône sur ce téléphone
install-lead = Une icône s'ouvre d'un geste, et sans internet aussi.
# On an iPhone or iPad: an icon there has a storage of its own, which is empty at first.
install-lead-apple = Une icône s'ouvre d'un geste. Sur un iPhone ou un iPad, il faut internet.

## Before it: what someone may want to weigh

install-warn-heading = Bon à savoir avant
install-warn-stays = L'icône et sa page d'unités restent sur ce téléphone. Dans sa fenêtre, Partir ne les enlève pas.
install-warn-asked = Quelqu'un peut la voir et poser des questions.
install-warn-off = Tu peux l'enlever comme une autre appli. Garde un doigt dessus, puis choisis de la supprimer.
install-warn-apart = Sur un iPhone, ce que tu as gardé dans Safari y reste. Tu peux l'oublier là aussi.

## The choice

install-choose = Tu peux choisir un nom et une image
# Names that an app has on a phone. They have to be plain: anyone may read them.
install-name-units = Unités
install-name-measure = Mesures
install-name-convert = Convertisseur
install-fixed = Le nom reste comme il est. Pour le changer, tu peux enlever l'icône et recommencer.
install-opens = Elle ouvre une page qui change des miles en kilomètres. « Accueil » en bas de cette page mène ici.
install-start = Garder et ajouter l'icône

## After it

install-ready = C'est gardé sur ce téléphone. Encore une étape pour l'icône.
install-ask = Ajouter l'icône maintenant
install-menu-heading = Deux étapes dans ton navigateur
install-menu-1 = Ouvre le menu de ton navigateur, ou son bouton de partage.
install-menu-2 = Choisis « Sur l'écran d'accueil » ou « Installer ».
install-done = L'icône est sur ce téléphone.
install-already = Tu as ouvert ceci depuis son icône.
install-declined = Pas d'icône ajoutée. Ce que tu as gardé est toujours sur ce téléphone.
install-forgotten = Ce que tu as gardé n'est plus sur ce téléphone. Une icône reste jusqu'à ce que tu l'enlèves.
install-offline = Il n'y a pas d'internet. Tu peux réessayer plus tard. Rien n'a été gardé.
install-offline-still = Il n'y a pas d'internet. Tu peux réessayer plus tard. Ce que tu gardais avant est toujours là.
install-failed-still = Ça n'a pas marché cette fois. Il manque peut-être internet ou de la place. Ce que tu gardais avant est toujours là.
