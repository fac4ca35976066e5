### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = Yon kòd pou paj sa a
lock-what = Ak yon kòd, adrès sa a louvri yon paj inite, tankou mil. “Akèy” sou paj sa a mande kòd la. Yon move kòd montre inite yo ankò.
# In one line, before it is set. English stands beside it until a speaker has reviewed it.
lock-curtain = Se yon rido, se pa yon kòfrefò. Li bare yon ti kout je. Li pa bare yon moun ki konn zafè telefòn.
# How it is gone around: another browser, a reload past the worker, and every code tried.
lock-around = Li mache nan navigatè sa a. Yon lòt navigatè oswa yon fenèt prive louvri paj la san kòd la. Yon rechajman espesyal ka fè l tou, oswa yon moun ki eseye tout kòd.
lock-forgotten = Si ou bliye kòd la, ou ka efase done sit sa a nan navigatè ou. Apre sa li louvri tankou nouvo.
lock-needs-keep = Anvan, ou ka kenbe paj sa a sou telefòn nan. Yon kòd kanpe devan sa ki kenbe.
lock-start = Chwazi yon kòd
lock-choose = Chwazi 4 a 8 chif. Li pi bon si se pa menm kòd ak telefòn nan.
lock-again = Menm chif yo yon lòt fwa
lock-differs = De kòd sa yo pa t menm. Ou ka chwazi ankò.
lock-done = Kòd la mete. Yo mande l lè ou louvri paj sa a, e lè ou tounen sou li.
lock-change = Chwazi yon lòt kòd
lock-remove = Retire kòd la
lock-removed = Pa gen kòd kounye a.
lock-failed = Sa pa t mache fwa sa a. Ou ka eseye ankò.
