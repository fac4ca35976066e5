### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Console

## Before anything is drawn

console-needs-script = Kailangan ng pahinang ito ang JavaScript. Puwede mo itong buksan at buksan ulit ang pahina.
console-words-missing = Hindi buo ang dumating na pahina. Baka walang internet ngayon.

## Around every view

console-nav = Saan ka puwedeng pumunta
console-nav-home = Home
console-nav-talk = Chat
console-nav-rota = Rota
console-nav-people = Mga tao
console-nav-invitations = Mga imbitasyon
console-nav-roster = Roster
console-nav-audit = Sino ang gumawa ng ano
console-nav-account = Ang account ko
console-me = Ikaw
console-lock = I-lock
console-sign-out = Mag-sign out
console-language = Wika
console-language-missing = Hindi dumating ang mga salita ng wikang iyon. Puwede mong subukan ulit.
console-loading = Sandali lang
console-told-seen = Sige
console-try-again = Subukan ulit
console-cancel = Huwag na
console-busy = Sandali lang
console-mark-machine = Computer ang gumawa ng mga salitang ito. Wala pang nagsasalita ng Tagalog na tumingin.
console-mark-draft = Tao ang nagsalin ng mga salitang ito. Wala pang pangalawang tao na tumingin.

## What did not work. What was typed is still there.

fault-wait-seconds =
    { $count ->
        [one] Marami nang pagsubok iyon. Puwede mong subukan ulit pagkalipas ng { $count } segundo.
       *[other] Marami nang pagsubok iyon. Puwede mong subukan ulit pagkalipas ng { $count } segundo.
    }
fault-wait-minutes =
    { $count ->
        [one] Marami nang pagsubok iyon. Puwede mong subukan ulit pagkalipas ng { $count } minuto.
       *[other] Marami nang pagsubok iyon. Puwede mong subukan ulit pagkalipas ng { $count } minuto.
    }
fault-offline = Walang dumating na sagot. Baka walang internet. Narito pa ang na-type mo, at puwede mong subukan ulit.
fault-passphrase = Hindi iyon ang passphrase mo ngayon. Puwede mong tingnan gamit ang Ipakita at subukan ulit.
fault-memory = Mas maraming memory ang kinailangan nito kaysa sa natitira sa telepono. Puwede mong isara ang ibang pahina at subukan ulit.
fault-locked = Na-lock ang console samantala. Puwede mo itong buksan at subukan ulit.
fault-passkey = Walang nagamit na passkey. Puwede mong subukan ulit, o gumamit ng code.
fault-passkey-known = May passkey na para sa iyo ang gamit na ito.
fault-passkey-old = Masyadong matagal naghintay ang passkey mo. Puwede mo itong gawin ulit; sandali lang iyon.
fault-other = May nasira sa pahinang ito. Puwede mong subukan ulit.

## Copying

copy-done = Nakopya
copy-failed = Hindi iyon gumana rito. Puwede mo itong piliin at kopyahin nang mano-mano.
