### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = Un code pour cette page
lock-what = Avec un code, cette adresse ouvre une page d'unités, comme les miles. « Accueil » sur cette page demande le code. Un mauvais code remontre les unités.
# In one line, before it is set. English stands beside it until a speaker has reviewed it.
lock-curtain = C'est un rideau, pas un coffre. Il arrête un coup d'œil. Il n'arrête pas quelqu'un qui s'y connaît en téléphones.
# How it is gone around: another browser, a reload past the worker, and every code tried.
lock-around = Il marche dans ce navigateur. Un autre navigateur ou une fenêtre privée ouvre la page sans le code. Un rechargement spécial aussi, ou quelqu'un qui essaie tous les codes.
lock-forgotten = Si tu oublies le code, tu peux effacer les données de ce site dans ton navigateur. Puis il s'ouvre comme neuf.
lock-needs-keep = D'abord, tu peux garder cette page sur le téléphone. Un code se met devant ce qui est gardé.
lock-start = Choisir un code
lock-choose = Choisis de 4 à 8 chiffres. Un autre code que celui du téléphone, c'est mieux.
lock-again = Les mêmes chiffres encore une fois
lock-differs = Les deux n'étaient pas pareils. Tu peux choisir encore.
lock-done = Le code est mis. Il est demandé quand tu ouvres cette page, et quand tu y reviens.
lock-change = Choisir un autre code
lock-remove = Enlever le code
lock-removed = Il n'y a plus de code.
lock-failed = Ça n'a pas marché cette fois. Tu peux réessayer.
