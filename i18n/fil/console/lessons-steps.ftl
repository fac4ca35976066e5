### The studio: from a draft to phones and back.

lessons-steps = Ano ang susunod
lessons-save-first = May mga salita kang hindi pa naka-save. Puwede mong i-save ang mga iyon, saka magpatuloy rito.

## What was said. $number is a revision.

lessons-verdict-propose = Ipinadala para suriin: bersiyon { $number }
lessons-verdict-approve = Oo sa bersiyon { $number }
lessons-verdict-return = Ibinalik ang bersiyon { $number }

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
        [one] { $count } bagay ang aayusin muna. Saka mo ito maipapadala para suriin.
       *[other] { $count } bagay ang aayusin muna. Saka mo ito maipapadala para suriin.
    }
lessons-propose = Ipadala para suriin
lessons-propose-heading = Ipadala ito para suriin?
lessons-propose-means = Makikita ito ng mga kailangang bumasa sa una nilang pahina. Mababago mo pa rin ito.
# $roles: a list of roles.
lessons-propose-needs = Dalawang tao ang kailangan: { $roles }.
lessons-propose-yes = Ipadala
lessons-proposed = Papunta na ito sa mga babasa nito.

## Saying yes

lessons-review-as = Binabasa mo ito bilang
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
        [one] { $count } komento ang bukas pa. Makakapayag ka kapag tapos na iyon.
       *[other] { $count } komento ang bukas pa. Makakapayag ka kapag tapos na iyon.
    }
lessons-sign = Pirmahan ang araling ito
# $title: of the lesson.
lessons-sign-later = May nagbabago ng araling ito ngayon. Makakapayag ka sa bagong teksto kapag sinusuri na ito.
lessons-sign-heading = Pirmahan ang "{ $title }"?
lessons-sign-yes = Pirmahan
lessons-signed = Pinirmahan mo na ito. Salamat sa maingat na pagbasa.
lessons-approve = Pumayag
lessons-approve-heading = Pumayag sa "{ $title }"?
lessons-approve-yes = Pumayag
lessons-approved = Naitala na ang oo mo.
# $role: the role.
lessons-approve-as = Ang role mo: { $role }.
lessons-approve-means-1 = Binasa mo ang bawat card, pati ang mas maikling bersiyon at ang paunang tala.
lessons-approve-means-2 = Walang naninisi, namimilit o nangangako rito, at walang maglalagay sa panganib sa sinuman.
lessons-approve-means-3 = Nananatili rito ang pangalan mo. Petsa lang ang ipinapakita ng mga telepono.
lessons-return = Ibalik na may tala
lessons-return-note = Ano ang babaguhin mo, at bakit
lessons-return-how = Sabihin kung aling card, at isulat ang pangungusap na gusto mo.
lessons-return-missing = Pakisulat ng tala, para alam ng manunulat ang gagawin.
lessons-return-send = Ibalik
lessons-returned = Nasa manunulat na ulit ito, kasama ang tala mo.

## Checking a translation

lessons-check = Mga card na tama na
lessons-check-means = Markahan lang ang binasa mo katabi ng Ingles.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] Markahan ang mga card na tama
        [one] Sabihing { $count } card ang tama
       *[other] Sabihing { $count } card ang tama
    }
lessons-checked =
    { $count ->
        [one] { $count } card na ang nasuri.
       *[other] { $count } card na ang nasuri.
    }

## Phones

lessons-publish = Ilagay sa mga telepono ngayon
lessons-publish-heading = Ilagay ito sa mga telepono ngayon?
lessons-publish-means = Makukuha ito ng bawat telepono sa susunod na pagbukas. Hanggang noon, nananatili ang dati sa mga walang internet.
lessons-publish-undo = Puwede mo itong bawiin anumang oras.
lessons-publish-yes = Ilagay sa mga telepono
lessons-published = Papunta na ito sa mga telepono.
lessons-publish-later = Ilagay sa mga telepono mamaya
lessons-publish-when = Araw at oras, ayon sa orasan ng gamit na ito
lessons-publish-when-wrong = Pakipili ng oras na darating pa.
lessons-publish-schedule = Itakda ang oras na ito
# $when: a day and a time.
lessons-schedule-heading = Ilagay ito sa mga telepono sa { $when }?
lessons-schedule-yes = Itakda ang oras na ito
lessons-scheduled = Ilalagay ito sa mga telepono sa { $when }.
lessons-unschedule = Ihinto ang nakatakda
lessons-unschedule-heading = Ihinto ang nakatakda?
lessons-unschedule-yes = Ihinto
lessons-unscheduled = Hindi na ito nakatakda.
lessons-withdraw = Alisin sa mga telepono ngayon
lessons-withdraw-heading = Alisin ang araling ito sa lahat ng telepono?
lessons-withdraw-means = Magagawa mo ito nang mag-isa, agad. Mawawala ito sa mga telepono sa susunod na pagbukas.
lessons-withdraw-everywhere = Mawawala ito sa bawat wika.
lessons-withdraw-back = Puwede itong ibalik ng tagalathala mamaya.
lessons-withdraw-why = Bakit (puwede itong iwang walang laman)
lessons-withdraw-yes = Alisin
lessons-withdrawn = Inalis na ang aralin sa mga telepono.

## What changed

lessons-changes = Ano ang nagbago sa pagitan ng dalawang bersiyon
lessons-changes-from = Mula
lessons-changes-to = Hanggang
lessons-history = Lahat ng bersiyon
lessons-no-history = Wala pang naka-save rito.
# $number: of the revision.
lessons-revision = Bersiyon { $number }
lessons-revision-published = Bersiyon { $number } (nasa mga telepono)
lessons-on-phones = Nasa mga telepono
lessons-roll-back = Bumalik dito
lessons-roll-back-long = Bumalik sa bersiyon { $number }
lessons-roll-back-heading = Bumalik sa bersiyon { $number }?
lessons-roll-back-means = Babalik ang teksto nito bilang bagong draft. Walang mawawala sa mga sumunod dito.
lessons-roll-back-why = Balik sa bersiyon { $number }
lessons-roll-back-yes = Bumalik
lessons-rolled-back = Bumalik ang bersiyon { $number } bilang draft.

## On a phone

lessons-preview = Sa telepono
lessons-preview-looks = Ibang paraan ng pagtingin
lessons-preview-phone = Isang teleponong may ganitong aralin
lessons-preview-large = Malalaking titik
lessons-preview-rtl = Kanan pakaliwa
lessons-preview-offline = Walang internet
lessons-preview-pseudo = Mas mahahabang salita
lessons-preview-offline-said = Walang internet. Ipinapakita ang naka-save sa teleponong ito.
lessons-preview-none = Hindi ito maipapakita gaya ng sa telepono habang may aayusin.
lessons-preview-back = Bumalik
lessons-preview-on = Susunod
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } sa { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = Binago ni { $by } ang isang aralin.
audit-lesson-proposed = Ipinadala ni { $by } ang isang aralin para suriin.
audit-lesson-approved = Pumayag si { $by } sa isang aralin bilang { $role }.
audit-lesson-returned = Ibinalik ni { $by } ang isang aralin bilang { $role }.
audit-lesson-scheduled = Nagtakda si { $by } ng oras para sa isang aralin sa mga telepono.
audit-lesson-published = Inilagay ni { $by } ang isang aralin sa mga telepono.
audit-lesson-withdrawn = Inalis ni { $by } ang isang aralin sa mga telepono.
audit-lesson-checked = Sinuri ni { $by } ang isang salin.
audit-lesson-imported = Ipinasok ang mga aralin mula sa mga file.
