### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Mo { $card }
lessons-editor-how = Ekri jan ou ta ekri yon mesaj. Bouton anlè yo mete rès la. Tab soti nan espas sa a.
lessons-open = Ekri
lessons-open-long = Ekri: { $card }
lessons-close = Fèmen
lessons-close-long = Fèmen: { $card }
lessons-changed = Chanje, poko kenbe
lessons-see-change = Gade sa ou chanje
lessons-tools = Mete ladan l
lessons-tool-strong = Fò
lessons-tool-em = Dou
lessons-tool-answer = Yon repons anplis
lessons-tool-pause = Moman kalm
lessons-tool-say = Mo pou di
lessons-tool-say-not = Mo ki blese
lessons-tool-more = Èd, liy, lyen
lessons-tool-resource = Yon kalite èd
lessons-tool-crisis = Yon liy pou rele
lessons-tool-link = Yon lòt leson
lessons-tool-put = Mete l
# $what: the name of the list beside the button.
lessons-tool-put-long = Mete l: { $what }
lessons-example-pause = Mete de pye ou atè, si ou vle.
lessons-example-say = Mwen ta renmen tann.
lessons-example-say-not = Se te lide pa w.
lessons-example-question = Kisa ki vre pou ou?
lessons-example-answer = Yon repons
lessons-example-reply = Yon repons janti.
lessons-new-card = Nouvo kat
lessons-new-check = Nouvo kesyon
lessons-new-pause = Nouvo etap
lessons-card-more = Plis sou kat sa a
lessons-card-up = Monte
lessons-card-down = Desann
lessons-card-remove = Retire kat sa a
lessons-undo-back-told = Yon kat retire.
lessons-undo-back = Remete l
lessons-undo-move-told = Yon kat deplase.
lessons-undo-move = Remete l kote l te ye
lessons-marks = Kat sa a pale sou
lessons-same-meaning = Se yon fot tape: sans lan pa chanje, kidonk tradiksyon yo rete ajou
lessons-english = An angle
lessons-english-changed = Angle a chanje depi tradiksyon sa a:

## In front of a lesson

lessons-title = Tit
lessons-note = Nòt sou sa ki ladan l
lessons-note-hint = Yon liy senp ki di sou kisa li ye. Ou ka kite l vid.
lessons-front-more = Plis sou leson sa a
lessons-minutes = Minit pou li l
lessons-seconds = Segonn li pran
lessons-review-date = Pwochen kout je anvan
lessons-short = Kat vèsyon kout la
lessons-reviewers = Moun ki li l
lessons-tags = Sijè
lessons-basis = Kote li soti

## Saving

lessons-saving = Ap kenbe
lessons-not-saved = Poko kenbe
lessons-not-saved-means = Mo ou yo ap tann sou paj sa a jiskaske ou kenbe yo oswa fèmen l.
lessons-why = Rezon chanjman an
lessons-why-hint = Kèk mo pou lòt yo. Ou ka kite l vid.
lessons-save = Kenbe
# $number: of the revision.
lessons-saved = Kenbe kòm vèsyon { $number }.
lessons-saved-merged = Kenbe kòm vèsyon { $number }, ansanm ak sa yon lòt moun ekri.
lessons-all-saved = Tout bagay kenbe.
lessons-drop = Jete chanjman mwen yo
lessons-drop-heading = Jete sa ou tape?
lessons-drop-means = Sa ki kenbe rete jan li ye. Sa ou tape depi lè sa a ale.
lessons-drop-yes = Jete l
lessons-moved-on = Yon moun chanje leson sa a depi ou kòmanse. Mo ou yo la toujou. Kenbe mete toulède ansanm.

## Two people on one card

lessons-conflict-heading = Yon lòt moun ekri isit la tou
lessons-conflict-lead = Anyen pa pèdi e anyen poko kenbe. Ou ka gade toulède tèks yo epi chwazi.
lessons-conflict-yours = Mo pa ou
lessons-conflict-theirs = Mo lòt moun nan, ki kenbe deja
lessons-conflict-changed = Sa ki chanje
lessons-conflict-keep-yours = Kenbe mo pa m yo
lessons-conflict-keep-theirs = Kenbe mo lòt moun nan
lessons-conflict-keep-both = Ekri yon sèl tèks ak toulède
lessons-conflict-write = Tèks ki soti nan toulède
# $count (number): cards.
lessons-conflict-open =
    { $count ->
        [one] { $count } chwa louvri toujou.
       *[other] { $count } chwa louvri toujou.
    }
lessons-conflict-save = Kenbe sa

## Differences

lessons-same = Anyen pa chanje.
# Heard by screen readers before the words.
lessons-diff-added = Nouvo:
lessons-diff-gone = Retire:
