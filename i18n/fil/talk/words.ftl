### Six words that bring a chat back, and the check phrase for older text.

words-heading = Anim na salita para bumalik
words-why = Gamit ang anim na salita, mabubuksan mo ang chat na ito sa kahit anong telepono. Walang pangalan, walang numero.
words-limits-1 = Mga bagong sagot lang ang binubuksan ng mga salita. Naka-lock pa rin ang nasabi na.
words-limits-2 = Hindi namin maibibigay ulit ang mga salita. Walang nakakaalam nito rito.
words-limits-3 = Mababasa ng may hawak ng mga salita ang mga bagong sagot. Puwede mong sauluhin, o itago sa isang listahan.
words-make = Ipakita sa akin ang anim na salita
words-making = Ginagawa ang mga salita mo. Baka abutin ng ilang segundo.
words-again-sure = May anim na salita ka na para sa chat na ito. Papalit ang mga bago, at hindi na gagana ang mga luma.
words-take-back = Bawiin ang mga salita
words-take-back-sure = Hindi na gagana ang mga salitang ito at ang check phrase. Magpapatuloy ang chat dito.
words-taken-back = Wala nang mabubuksan ang mga salita. Magpapatuloy ang chat dito.
words-list = Ang mga salita mo, sa ganitong ayos
words-practise = Magsanay
words-practise-lead = I-type ang naaalala mo. Hindi mahalaga ang malaking titik at puwang.
words-practise-right = Tama iyan. Lahat ng anim.
words-practise-some =
    { $count ->
        [one] { $count } salita ang nasa tamang puwesto. Nasa itaas ang listahan.
       *[other] { $count } salita ang nasa tamang puwesto. Nasa itaas ang listahan.
    }
words-hide = Itago
words-show = Ipakita
words-done = Nakuha ko na
words-language = Mga salita sa
words-label = Ang anim na salita mo
words-check = Tingnan kung tama

## Coming back

words-back-heading = Bumalik gamit ang anim na salita
words-back-lead = I-type ang mga salita sa tamang ayos. Hindi mahalaga ang malaking titik, puwang at dulo ng salita.
words-back-open = Buksan ang chat
words-back-opening = Naghahanap. Baka abutin ng ilang segundo.
words-back-nothing = Walang mabuksan ang mga salitang ito. Baka may isang naiba, o nabura na ang chat pagkalipas ng ilang araw.
words-back-count =
    { $count ->
        [one] { $count } salita iyan. Anim ang kailangan.
       *[other] { $count } salita iyan. Anim ang kailangan.
    }
words-back-unknown = Wala sa listahan ang ika-{ $word } na salita. Puwede mong tingnan ulit ang mga titik.
words-back-busy = Masyadong marami ang sabay na sumusubok. Puwede mong subukan ulit pagkalipas ng isang minuto.
words-back-stopped = Hindi ito mabuksan ng teleponong ito. Baka kaya ng ibang telepono.

## The check phrase

phrase-heading = Isang check phrase
phrase-why = Puwede kayong pumili ng mentor mo ng ilang salita na kayong dalawa lang ang nakakaalam. Mabubuksan din nito ang mas lumang bahagi.
phrase-asked = Gusto ng mentor mo na magkasundo kayo sa check phrase.
phrase-words-first = Kasama ng anim na salita ang check phrase. Wala pa niyon ang chat na ito.
phrase-words-again = Kailangan ulit dito ang anim na salita mo. Sa teleponong ito lang tinitingnan ang mga iyon.
phrase-words-wrong = Hindi ito ang mga salita ng chat na ito.
phrase-label = Ang check phrase
phrase-hint = Anim na titik o higit pa
phrase-save = Gamitin ang phrase na ito
phrase-saved = Nakatakda na ang phrase. Binubuksan nito ang mas lumang bahagi, kasama ng anim na salita mo.
phrase-short = Kailangan nito ng anim na titik o numero o higit pa.
phrase-older = May mas lumang bahagi. Check phrase lang ang nagbubukas nito.
phrase-open = Buksan ang mas lumang bahagi
phrase-wrong = Walang mabuksan ang phrase na ito.
