### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

# At its top, always in sight. What it cannot do comes before what it can.
frame-around = La page autour de cette partie reste dans l'historique du téléphone. Shift et Esc ne marchent pas toujours ici.

## What Leave can and cannot hide in here

frame-limits-1 = Partir cache tout de suite cette partie. S'il peut, il enlève aussi toute la page.
frame-limits-2 = La page autour de cette partie n'est pas à nous. Son nom reste dans l'historique du téléphone.
frame-limits-3 = Les gens de cette page peuvent voir que tu l'as ouverte. Le navigateur ne leur montre pas ce que tu cherches ici.
frame-limits-4 = Shift et Esc ne marchent qu'après un geste ici dedans.
frame-limits-5 = Ce que tu as gardé sur ce téléphone avec la page complète reste. Tu peux ouvrir la page complète pour l'effacer.
# An address to type follows.
frame-full = La page complète peut cacher plus. Tu peux taper son adresse :
