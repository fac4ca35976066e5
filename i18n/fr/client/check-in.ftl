### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = Quelques questions, rien que pour toi. Tu peux en passer.
# English stands beside it until a speaker has reviewed it.
check-in-private = Il n'y a pas de note. Tes réponses ne sont envoyées nulle part. Elles s'effacent quand tu fermes cette page.
check-in-start = Commencer
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Question { $count } sur { $total }
check-in-next = Question suivante
check-in-last = Vers la fin
check-in-skip = Passer
check-in-before = En arrière
check-in-end = Ce que tu pourrais regarder
check-in-end-lead = Tu peux ouvrir ce que tu veux, ou rien.
check-in-end-none = Tu as tout passé. C'est très bien aussi.
check-in-again = Regarder encore
check-in-clear = Effacer mes réponses
check-in-cleared = Tes réponses sont effacées.
check-in-save = Garder mes réponses
check-in-save-note = Sur ce téléphone seulement
check-in-saved = Tes réponses sont gardées sur ce téléphone.
check-in-missing = Cette partie n'est pas encore dans ta langue.
