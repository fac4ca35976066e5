### Who works here: the list, and one person.

people-heading = Mga tao
people-lead = Sino ang nagtatrabaho rito, at bilang ano. Inimbento ang mga pangalan.
people-waiting = Naghihintay ng oo
people-all = Lahat ng narito
people-none = Ikaw lang ang narito. Puwede kang mag-imbita ng isang tao.
people-none-plain = Ikaw lang ang narito.
people-gone = Mga taong tapos na ang lugar
people-invite = Mag-imbita ng isang tao
people-you = Ikaw ito
people-you-note = Iba ang nagpapasya sa mga role mo. Walang nagpapasya sa sarili niya.
people-no-role = Wala pang role
people-may-approve = Puwede kang pumayag dito.
people-said-yes = Pumayag ka na.
people-needed =
    { $count ->
        [one] Naghihintay ng { $count } pang taong papayag.
       *[other] Naghihintay ng { $count } pang taong papayag.
    }
people-reset-open = May humingi ng bagong simula.
people-reset-approved = May dalawang oo na ang bagong simula. Puwede nang gumawa ng link.
people-role-pending = { $role } (naghihintay)
people-few = Kailangan ng dalawang taong puwedeng pumayag, at kulang ngayon.
people-few-note = Walang makakapasok bilang mentor, lead o admin hanggang noon. Puwedeng mag-imbita ang admin ng pangalawang admin.

## One person

person-back = Lahat ng tao
person-since = Narito mula { $date }
person-gone = Tapos na ang lugar niya rito. Mananatili sa talaan ang pangalan niya nang ilang panahon.
person-number = Ang numero niya
person-number-how = Makipagkita o tumawag sa kaniya at itanong ang numero sa unang pahina niya. Kung pareho ang numero, siya nga iyon.
person-roles = Mga role
person-active = May bisa
person-asked-by = Hiningi ni { $name }.
person-asked-by-command = Hiningi sa server.
person-yes-by = Pumayag si { $name } noong { $date }.
person-needs-fewer = Walang ibang puwedeng pumayag ngayon. Kailangan ng dalawang taong hindi si { $name }.

## Saying yes

person-approve = Pumayag sa { $role }
person-approve-heading = Pumayag kay { $name } bilang { $role }?
person-approve-number = Ang numerong binasa ni { $name } sa iyo
person-approve-means-1 = Nakausap mo siya, nang personal o sa tawag.
person-approve-means-2 = Binasa niya nang malakas ang numero niya, at pareho ito.
person-approve-means-3 = Pinipirmahan mo ito gamit ang sarili mong susi. Mananatili sa talaan ang oo mo.
person-approve-yes = Oo, tugma ang numero
person-approve-done = Naitala na ang oo mo kay { $name }.

## Giving a role and taking it away

person-give = Magbigay ng role
person-give-which = Aling role
person-give-pick = Pumili ng isa
person-give-missing = Pumili muna ng role.
person-give-two = Dalawang ibang tao ang papayag bago ito magkabisa.
person-give-one = May bisa ito agad.
person-give-lock = Kung naka-sign in si { $name }, mala-lock nang isang beses ang pahina niya. Bubuksan niya ito ulit gamit ang passphrase.
person-give-go = Ibigay ang role na ito
person-given = May role si { $name }: { $role }.
person-given-waits = Magkakaroon si { $name } ng role na { $role } kapag pumayag ang dalawang tao.
person-all-given = Nasa kay { $name } na ang lahat ng role.
person-withdraw = Alisin
person-withdraw-long = Alisin: { $role }
person-withdraw-heading = Alisin ang role na { $role } kay { $name }?
person-withdraw-means-1 = Matatapos ito agad, pati sa mga pahinang bukas sa kaniya ngayon.
person-withdraw-means-2 = Mala-lock nang isang beses ang pahina niya. Bubuksan niya ito ulit gamit ang passphrase.
person-withdraw-means-3 = Mananatili ang iba niyang role. Puwede mo itong ibalik mamaya.
person-withdraw-means-gated = Dalawang tao ulit ang kailangan para ibalik ito.
person-withdraw-yes = Alisin ang role
person-withdrawn = Wala na kay { $name } ang role na { $role }.

## A new start

person-reset = Bagong simula
person-reset-what = Para sa nawalan ng passphrase, o ng lahat ng ibang paraan ng pag-sign in. Dalawang tao ang pumapayag dito.
person-reset-open = Humingi ng bagong simula
person-reset-open-heading = Humingi ng bagong simula para kay { $name }?
person-reset-open-means-1 = Wala pang magbabago para sa kaniya. Dalawang tao muna ang papayag.
person-reset-open-means-2 = Tapos, isa sa dalawa ang gagawa ng link at mag-aabot nito.
person-reset-open-means-3 = Kapag nagamit ang link, mawawala ang lahat ng nauna: passphrase, susi, gamit, code.
person-reset-open-means-4 = Maghihintay ulit ng dalawang tao ang mentor, lead at admin.
person-reset-open-yes = Humingi
person-reset-asked = Humingi ng bagong simula para kay { $name }.
person-reset-approve = Pumayag sa bagong simula
person-reset-approve-heading = Pumayag sa bagong simula ni { $name }?
person-reset-approve-means-1 = Nakita o natawagan mo siya, at alam mong siya nga.
person-reset-approve-means-2 = Siya mismo ang nagsabi sa iyo na hindi siya makapag-sign in.
person-reset-approve-means-3 = Makakapag-sign in bilang siya ang makakuha ng link. Pinipirmahan mo ito gamit ang sarili mong susi.
person-reset-approve-yes = Oo, siya nga
person-reset-cancel = Itigil ang bagong simula
person-reset-cancelled = Itinigil ang bagong simula. Walang nagbago para kay { $name }.
person-reset-ready = Dalawang tao ang pumayag. Isa sa dalawa ang puwedeng gumawa ng link.
person-reset-link = Gawin ang link
person-reset-link-note = Tinatapos ng bagong link ang nauna.
person-reset-link-heading = Ang link para kay { $name }

## Ending someone's place

person-end = Tapusin ang lugar niya rito
person-end-what = Para sa umalis na, o hindi na puwedeng pumasok. Sapat na ang isang tao.
person-end-heading = Tapusin ang lugar ni { $name } rito?
person-end-means-1 = Magsasara agad ang bawat pahinang bukas sa kaniya, at sasabihin kung bakit.
person-end-means-2 = Hindi na siya makakapag-sign in. Mabubura ang mga susi, gamit at code niya.
person-end-means-3 = Hindi na ito mababawi. Makakabalik lang siya sa bagong imbitasyon.
person-end-means-4 = Mananatili sa talaan ang ginawa niya nang ilang panahon.
person-end-yes = Tapusin ang lugar niya
person-ended = Tapos na ang lugar ni { $name } rito.
