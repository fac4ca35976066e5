### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Pale ak yon moun
talk-looking = Yon ti moman
# Under the heading, from what the server says now.
talk-now = Gen yon moun la kounye a.
talk-now-minutes = Gen yon moun la. Sa ka pran kèk minit.
talk-now-half-hour = Gen yon moun la. Sa ka pran jiska 30 minit.
talk-now-long = Gen yon moun la. Sa ka pran plis pase 30 minit.
talk-nobody = Pa gen moun la kounye a. Ou ka kite yon mesaj, oswa rele oswa tèks yon liy.
# $date (date): the last day on which a left message waits.
talk-nobody-until = Yon mesaj ap tann jiska { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Apre sa li efase.
talk-closed = Diskisyon fèmen kounye a. Liy sa yo louvri.
talk-limits-missing = Paj sou sa ki rete prive a pa t chaje. Anyen pa t voye.
talk-door-missing = Nou pa t ka wè si gen yon moun la kounye a. Anyen pa t voye.

## Before the first text box

# $count (number): which card this is, of two.
talk-card-of = { $count } sou 2
talk-next = Pwochen
talk-back-words = Mwen gen sis mo
talk-back-words-note = Mo ki soti nan yon lòt diskisyon
talk-seen-heading = Èske yon moun ka wè telefòn sa a?
talk-seen-lead = Sa a pale de kounye a, ak pita. Se ou ki chwazi sa ki bon pou ou.
talk-seen-no = Non, mwen menm sèlman
talk-seen-maybe = Petèt, oswa mwen pa konnen
talk-seen-yes = Wi, yon moun gade ladan l
talk-seen-tip-1 = Soti kache paj sa a vit. Li anlè sou chak paj.
talk-seen-tip-2 = Anyen nan diskisyon sa a pa rete sou telefòn nan sof si ou chwazi sa.
talk-seen-tip-3 = Klavye yon telefòn ka aprann mo. Ou ka ekri kout, oswa pa mete non.
talk-seen-tip-4 = Yon aplikasyon k ap espyone yon telefòn wè ekran an. Yon lòt telefòn ka pi bon.
talk-seen-tip-5 = Si yon moun antre, ou ka soti. Diskisyon an ap tann, si ou pran mo yo anvan.
talk-go-on = Kontinye
talk-lines-instead = Rele oswa tèks yon liy

## The first words

talk-write-heading = Kisa ou ta renmen di?
talk-write-lead = Ou ka kòmanse piti. "Alo" kont. Ou ka kanpe nenpòt ki lè.
talk-write-label = Mesaj ou
talk-urgent = Mwen bezwen yon moun byento
talk-urgent-note = Se sèl bagay moun k ap reponn yo ka wè sou ou, ak lang ou.
talk-start = Kòmanse
talk-leave-message = Kite mesaj sa a
talk-start-only = Kòmanse san mesaj
