### The first view after signing in: only what someone's roles need now.

today-heading = Kumusta, { $name }
today-to-do = Ano ang kailangan ka ngayon
today-nothing = Walang kailangan sa iyo ngayon. Puwede kang tumingin-tingin, o isara ang pahinang ito.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
        [one] { $count } tao ang naghihintay ng oo mo
       *[other] { $count } tao ang naghihintay ng oo mo
    }
today-approve-note = Dalawang tao ang pumapayag sa bawat isa. Puwedeng ikaw ang isa sa dalawa.
today-approve-go = Tingnan kung sino ang naghihintay
today-wait-approval = Naghihintay ng dalawang tao ang bagong role mo
today-wait-approval-note = Itatanong sa iyo ng puwedeng pumayag ang numero mo. Basahin ito nang malakas, nang personal o sa tawag.
today-number = Ang numero mo
today-second-factor-backup = Magdagdag ng pangalawang paraan ng pag-sign in
today-second-factor-backup-note = Isa lang ang paraan mo ngayon. Kung may pangalawa, makakapasok ka kahit mawala ang telepono.
today-second-factor-backup-go = Magdagdag ng isa
today-codes-low =
    { $count ->
        [0] Wala ka nang recovery code
        [one] { $count } recovery code ang natitira
       *[other] { $count } recovery code ang natitira
    }
today-codes-low-note = Pinapapasok ka ng recovery code kapag nawala ang telepono mo. Puwede kang gumawa ng sampung bago.
today-codes-low-go = Gumawa ng mga bagong code
today-passphrase-tried = May nag-type ng passphrase mo, pero mali ang code
today-passphrase-tried-note = Kung ikaw iyon, ayos lang. Kung hindi, haharangan siya ng bagong passphrase.
today-passphrase-tried-go = Palitan ang passphrase mo
today-reset-open = May humingi ng bagong simula para sa iyo
today-reset-open-note = Nakakapag-sign in ka, kaya hindi mo iyon kailangan. Para tapusin, mag-sign out at mag-sign in ulit.
today-invitations-open =
    { $count ->
        [one] { $count } imbitasyon ang hindi pa nagagamit
       *[other] { $count } imbitasyon ang hindi pa nagagamit
    }
today-invitations-open-note = Isang beses gumagana ang bawat link, sa loob ng 72 oras. Puwede mong bawiin ang link anumang oras.
today-invitations-open-go = Tingnan ang mga imbitasyon

## An admin who is alone

today-alone = Susunod: mag-imbita ng pangalawang admin
today-alone-why = Walang nag-iisang tao rito ang makakapagpapasok ng mentor o lead. Dalawang tao ang pumapayag sa bawat isa.
today-alone-1 = Mag-imbita ka ng pangalawang admin. Piliin ang pinagkakatiwalaan mo at puwede mong makita o matawagan.
today-alone-1-server = Ang puwedeng gumamit ng server ang magpapatakbo ng linya sa ibaba, na may inimbentong pangalan sa dulo.
today-alone-2 = Bubuksan niya ang link at itatakda ang sarili niyang paraan ng pagpasok.
today-alone-3 = Mula noon, makakapagpapasok kayong dalawa ng mga mentor at lead.
today-alone-until = Hanggang noon, walang puwedeng maging mentor o lead. Puwede mo nang imbitahin ang iba.
today-alone-go = Mag-imbita ng pangalawang admin

## One's roles

today-roles = Ang mga role mo
today-no-roles = Wala ka pang role. Puwede itong baguhin ng nagbibigay ng mga role.

## Rosters and the delegation: for leads

today-roster-over = Sarado ang chat: walang roster na may bisa ngayon
today-roster-over-note = Isang lead ang puwedeng pumirma ng bago. Isang minuto lang ito.
today-roster-over-go = Pumirma ng roster
today-roster-closing = Magsasara ang chat sa { $until }
today-roster-closing-note = Matatapos noon ang roster. Isang lead ang puwedeng pumirma ng susunod ngayon.
today-roster-closing-go = Pirmahan ang susunod na roster
today-roster-changed = May nagbago sa mga tao mula sa huling roster
today-roster-changed-note = Malalaman ito ng mga telepono sa susunod na roster. Isang lead ang puwedeng pumirma ngayon.
today-roster-changed-go = Pirmahan ang susunod na roster
today-roster-due =
    { $count ->
        [one] Matatapos ang roster pagkalipas ng { $count } oras
       *[other] Matatapos ang roster pagkalipas ng { $count } oras
    }
today-roster-due-note = Isang lead ang puwedeng pumirma ng susunod. May bisa ito nang isang linggo.
today-roster-due-go = Pirmahan ang susunod na roster
today-delegation-ends =
    { $count ->
        [0] Tapos na ang delegation, kaya walang roster na mapipirmahan
        [one] Matatapos ang delegation pagkalipas ng { $count } araw
       *[other] Matatapos ang delegation pagkalipas ng { $count } araw
    }
today-delegation-ends-note = Sarado ang chat kung wala ito. Magkikita ang dalawang may hawak ng root key at gagawa ng bago.
today-delegation-ends-go = Tingnan ang delegation
