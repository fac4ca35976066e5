### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Mga salita ng { $card }
lessons-editor-how = Sumulat gaya ng pagsulat mo ng mensahe. Inilalagay ng mga button sa itaas ang iba pa. Umaalis sa kahong ito ang Tab.
lessons-open = Sumulat
lessons-open-long = Sumulat: { $card }
lessons-close = Isara
lessons-close-long = Isara: { $card }
lessons-changed = Nabago, hindi pa naka-save
lessons-see-change = Tingnan ang binago mo
lessons-tools = Ilagay
lessons-tool-strong = Madiin
lessons-tool-em = Malumanay
lessons-tool-answer = Isa pang sagot
lessons-tool-pause = Tahimik na sandali
lessons-tool-say = Mga salitang masasabi
lessons-tool-say-not = Mga salitang nakakasakit
lessons-tool-more = Tulong, mga linya, mga link
lessons-tool-resource = Isang uri ng tulong
lessons-tool-crisis = Isang linyang matatawagan
lessons-tool-link = Ibang aralin
lessons-tool-put = Ilagay
# $what: the name of the list beside the button.
lessons-tool-put-long = Ilagay: { $what }
lessons-example-pause = Ilapat ang dalawang paa sa sahig, kung gusto mo.
lessons-example-say = Gusto kong maghintay.
lessons-example-say-not = Ideya mo iyon.
lessons-example-question = Ano ang totoo para sa iyo?
lessons-example-answer = Isang sagot
lessons-example-reply = Isang mabait na tugon.
lessons-new-card = Bagong card
lessons-new-check = Bagong tanong
lessons-new-pause = Bagong hakbang
lessons-card-more = Iba pa tungkol sa card na ito
lessons-card-up = Ilipat pataas
lessons-card-down = Ilipat pababa
lessons-card-remove = Alisin ang card na ito
lessons-undo-back-told = May isang card na tinanggal.
lessons-undo-back = Ibalik ito
lessons-undo-move-told = May isang card na inilipat.
lessons-undo-move = Ibalik sa dating lugar
lessons-marks = Tungkol saan ang card na ito
lessons-same-meaning = Maling titik lang: pareho ang kahulugan, kaya sariwa pa ang mga salin
lessons-english = Sa Ingles
lessons-english-changed = Nagbago ang Ingles mula nang isalin ito:

## In front of a lesson

lessons-title = Pamagat
lessons-note = Paunang tala
lessons-note-hint = Isang simpleng linya kung tungkol saan ito. Puwede itong iwang walang laman.
lessons-front-more = Iba pa tungkol sa araling ito
lessons-minutes = Ilang minuto basahin
lessons-seconds = Ilang segundo ito
lessons-review-date = Muling tingnan bago ang
lessons-short = Mga card ng mas maikling bersiyon
lessons-reviewers = Sino ang babasa nito
lessons-tags = Mga paksa
lessons-basis = Saan ito galing

## Saving

lessons-saving = Nagse-save
lessons-not-saved = Hindi pa naka-save
lessons-not-saved-means = Naghihintay sa pahinang ito ang mga salita mo hanggang i-save mo o isara ito.
lessons-why = Ang dahilan ng pagbabago mo
lessons-why-hint = Ilang salita para sa iba. Puwede itong iwang walang laman.
lessons-save = I-save
# $number: of the revision.
lessons-saved = Naka-save bilang bersiyon { $number }.
lessons-saved-merged = Naka-save bilang bersiyon { $number }, kasama ang isinulat ng iba.
lessons-all-saved = Naka-save na ang lahat.
lessons-drop = Itapon ang mga binago ko
lessons-drop-heading = Itapon ang na-type mo?
lessons-drop-means = Hindi magbabago ang naka-save. Mawawala ang na-type mo mula noon.
lessons-drop-yes = Itapon
lessons-moved-on = May nagbago ng araling ito mula nang magsimula ka. Narito pa ang mga salita mo. Pinagsasama ng pag-save ang dalawa.

## Two people on one card

lessons-conflict-heading = May iba ring sumulat dito
lessons-conflict-lead = Walang nawala at wala pang naka-save. Puwede mong tingnan ang dalawang teksto at pumili.
lessons-conflict-yours = Mga salita mo
lessons-conflict-theirs = Mga salita nila, naka-save na
lessons-conflict-changed = Ano ang nagbago
lessons-conflict-keep-yours = Itira ang mga salita ko
lessons-conflict-keep-theirs = Itira ang mga salita nila
lessons-conflict-keep-both = Sumulat ng isang teksto mula sa dalawa
lessons-conflict-write = Ang teksto mula sa dalawa
# $count (number): cards.
lessons-conflict-open =
    { $count ->
        [one] { $count } pagpili ang bukas pa.
       *[other] { $count } pagpili ang bukas pa.
    }
lessons-conflict-save = I-save ito

## Differences

lessons-same = Walang nagbago.
# Heard by screen readers before the words.
lessons-diff-added = Bago:
lessons-diff-gone = Wala na:
