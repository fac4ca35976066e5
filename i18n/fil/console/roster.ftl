### Who may answer in Talk this week. Leads read it.

roster-heading = Sino ang sumasagot sa chat
roster-lead = Mga taong nasa pinirmahang listahan lang, ang roster, ang pinaniniwalaan ng mga telepono. Isang lead ang pumipirma bawat linggo.
roster-no-root = Wala pang root key ang app na ito. Sarado ang chat hanggang gumawa nito ang dalawang may hawak.

## The delegation: whose yes counts

roster-delegation = Kaninong oo ang may bisa
roster-delegation-what = Isang beses sa isang taon, sinasabi ng dalawang may hawak ng root key kung kaninong oo ang may bisa. Delegation ang tawag doon.
roster-delegation-until = May bisa hanggang { $until }.
roster-delegation-none = Wala pang delegation dito. Dalawang may hawak ang gumagawa nito, at puwede mong ipasok ang file sa ibaba.
roster-delegation-expired = Tapos na ang delegation, o hindi pa nagsisimula. Puwedeng gumawa ng bago ang dalawang may hawak.
roster-delegation-not-believed = Hindi pinaniniwalaan ng app na ito ang delegation na iyon. Baka para ito sa ibang site, o nabago sa daan.
roster-delegation-not-a-file = Walang delegation ang file na iyon. Delegation ang ipinapangalan dito ng program, na may numero.
roster-bring = Magpasok ng delegation
roster-bring-how = Ito ang file na isinulat ng mga may hawak. Hindi ito lihim.
roster-brought = Narito na ang delegation. Puwede nang pumirma ng roster.
roster-people-what = Kailangan ng mga may hawak ang listahan ng mga tao rito. Puwede mo itong i-save at dalhin sa kanila.
roster-people-save = I-save ang listahang ito

## The next roster

roster-next = Ang susunod na roster
roster-none-yet = Wala pang pumirma ng roster. Sarado ang chat.
roster-until = Matatapos ang roster ngayon sa { $until }.
roster-over = Natapos ang huling roster noong { $until }. Sarado ang chat.
roster-comes-in = Papasok
roster-goes-out = Lalabas
roster-goes-out-note = Mawawala ang bawat susi ng chat na hawak ng server para sa kanila.
roster-left-out = Hindi kasama
roster-left-out-why = Dalawang taong may bisa ang oo ang pumapayag sa bawat isa. May kulang na oo rito.
roster-given =
    { $count ->
        [0] Wala pang oo na may bisa.
        [one] { $count } oo na may bisa ang nasabi.
       *[other] { $count } oo na may bisa ang nasabi.
    }
roster-say-yes = Pumayag kay { $name }
roster-say-yes-means = Mananatili ang oo mo, at may bisa sa bawat roster mula ngayon.
roster-same = Walang papasok, at walang lalabas.
roster-stays =
    { $count ->
        [one] { $count } ang mananatili
       *[other] { $count } ang mananatili
    }
roster-number = Numero ng susi
roster-not-delegated = Wala pang bisa ang oo mo, kaya ibang lead ang pipirma. Puwede kang idagdag ng mga may hawak sa susunod.
roster-nobody = Walang may dalawang oo na may bisa, kaya walang mapipirmahan.
roster-sign = Pirmahan ang roster na ito
roster-sign-heading = Pirmahan kung sino ang puwedeng sumagot?
roster-sign-yes = Pumirma
roster-sign-means-1 =
    { $count ->
        [one] Paniniwalaan ng mga telepono ang { $count } nakalistang ito nang isang linggo.
       *[other] Paniniwalaan ng mga telepono ang { $count } nakalistang ito nang isang linggo.
    }
roster-sign-means-2 = Walang mabubuksan ang lumabas sa anumang isusulat mula noon.
roster-sign-means-3 = Kung mukhang mali ang pangalan o numero, puwede mo munang tanungin ang taong iyon.
roster-signed = Napirmahan na ang roster. Matatapos ito sa { $until }.
