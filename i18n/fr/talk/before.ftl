### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Parler à quelqu'un
talk-looking = Un instant
# Under the heading, from what the server says now.
talk-now = Quelqu'un est là maintenant.
talk-now-minutes = Quelqu'un est là. Ça peut prendre quelques minutes.
talk-now-half-hour = Quelqu'un est là. Ça peut prendre jusqu'à 30 minutes.
talk-now-long = Quelqu'un est là. Ça peut prendre plus de 30 minutes.
talk-nobody = Personne n'est là en ce moment. Tu peux laisser un message, ou joindre une ligne.
# $date (date): the last day on which a left message waits.
talk-nobody-until = Un message attend jusqu'au { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Ensuite, il est effacé.
talk-closed = Les discussions sont fermées en ce moment. Ces lignes sont ouvertes.
talk-limits-missing = La page sur ce qui reste privé n'a pas chargé. Rien n'a été envoyé.
talk-door-missing = On n'a pas pu voir si quelqu'un est là. Rien n'a été envoyé.

## Before the first text box

# $count (number): which card this is, of two.
talk-card-of = { $count } sur 2
talk-next = Suivant
talk-back-words = J'ai six mots
talk-back-words-note = Les mots d'une discussion d'avant
talk-seen-heading = Est-ce que quelqu'un peut voir ce téléphone ?
talk-seen-lead = C'est pour maintenant, et pour plus tard. Tu choisis ce qui est sûr pour toi.
talk-seen-no = Non, moi seulement
talk-seen-maybe = Peut-être, ou je ne sais pas
talk-seen-yes = Oui, quelqu'un le regarde
talk-seen-tip-1 = Partir cache vite cette page. Il est en haut de chaque page.
talk-seen-tip-2 = Rien de cette discussion ne reste sur le téléphone, sauf si tu le choisis.
talk-seen-tip-3 = Le clavier d'un téléphone peut apprendre des mots. Tu peux écrire court, ou sans noms.
talk-seen-tip-4 = Une appli qui espionne un téléphone voit l'écran. Un autre téléphone peut être plus sûr.
talk-seen-tip-5 = Si quelqu'un entre, tu peux partir. La discussion attend, si tu prends d'abord des mots.
talk-go-on = Continuer
talk-lines-instead = Appeler une ligne, ou lui écrire

## The first words

talk-write-heading = Qu'est-ce que tu aimerais dire ?
talk-write-lead = Tu peux commencer petit. « Salut » suffit. Tu peux arrêter à tout moment.
talk-write-label = Ton message
talk-urgent = Il me faut quelqu'un bientôt
talk-urgent-note = C'est la seule chose que la file voit de toi, avec ta langue.
talk-start = Commencer
talk-leave-message = Laisser ce message
talk-start-only = Commencer sans message
