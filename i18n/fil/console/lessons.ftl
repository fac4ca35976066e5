### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Mga aralin

lessons-heading = Mga aralin
lessons-lead = Ang binabasa ng mga kabataan sa Matuto. Dalawang tao ang tumitingin sa bawat pagbabago bago ito lumabas.
lessons-back = Lahat ng aralin

## What someone may do here

may-lessons-see = Tingnan ang lahat ng aralin, ang lagay nila, at ang nasabi tungkol sa kanila.
may-lessons-write = Sumulat ng mga aralin, o isalin ang mga ito sa ibang wika.
may-lessons-review = Pumayag sa isang aralin, o ibalik ito na may tala.
may-lessons-publish = Ilagay sa mga telepono ang mga araling pinayagan ng sapat na tao.
may-lessons-withdraw = Alisin agad ang isang aralin sa lahat ng telepono.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
        [one] { $count } aralin ang naghihintay ng pipirma
       *[other] { $count } aralin ang naghihintay ng pipirma
    }
today-lessons-sign-note = Mababasa na ang mga ito ng mga kabataan. Nakasulat sa bawat isa ang "hindi pa natitingnan" hanggang pirmahan ito rito.
today-lessons-sign-go = Tingnan ang mga pipirmahan
today-lessons-review =
    { $count ->
        [one] { $count } nabagong aralin ang naghihintay ng oo mo
       *[other] { $count } nabagong aralin ang naghihintay ng oo mo
    }
today-lessons-review-note = Puwede kang pumayag, o ibalik ito na may tala.
today-lessons-review-go = Tingnan ang nagbago
today-lessons-publish =
    { $count ->
        [one] { $count } aralin ang handa na para sa mga telepono
       *[other] { $count } aralin ang handa na para sa mga telepono
    }
today-lessons-publish-note = Sapat na ang pumayag. Puwede mo itong ilagay sa mga telepono ngayon, o sa oras na pipiliin mo.
today-lessons-publish-go = Tingnan ang handa na
today-lessons-due =
    { $count ->
        [one] { $count } aralin ang oras nang tingnan ulit
       *[other] { $count } aralin ang oras nang tingnan ulit
    }
today-lessons-due-note = Naluluma ang mga datos. May babasa ulit ng mga araling ito at magtatakda ng bagong petsa.
today-lessons-due-go = Tingnan ang oras na

## The list

lessons-unsent = Na-type, hindi pa naka-save
lessons-waits = Naghihintay sa iyo
lessons-nothing-waits = Walang naghihintay sa iyo. Mababasa mo ang alinmang aralin sa ibaba.
# $count (number): lessons in this part of the list.
lessons-wait-sign = Pipirmahan ({ $count })
lessons-wait-sign-note = Kasama ang mga ito sa Wayside at wala pang pumirma rito. Basahin ang bawat isa, saka pumayag o mag-iwan ng komento.
lessons-wait-returned = Ibinalik sa iyo ({ $count })
lessons-wait-returned-note = May bumasa ng pagbabago mo at sumulat ng tala. Puwede mo itong ayusin at ipadala ulit.
lessons-wait-review = Nabago, para sa oo mo ({ $count })
lessons-wait-review-note = May nagbago ng mga ito. Puwede kang pumayag, o ibalik ang mga ito na may tala.
lessons-wait-publish = Handa na para sa mga telepono ({ $count })
lessons-wait-publish-note = Sapat na tao ang pumayag sa mga ito.
lessons-wait-check = Mga saling susuriin ({ $count })
lessons-wait-check-note = Computer o tao ang nagsalin ng mga ito. Puwede mong sabihin kung aling card ang tama.
lessons-wait-translate = Isasalin ({ $count })
lessons-wait-translate-note = May kulang na card dito, o nagbago na ang Ingles.
lessons-wait-overdue = Lampas na sa petsa ({ $count })
lessons-wait-overdue-note = Lumipas na ang araw ng muling pagtingin.
lessons-wait-due = Malapit na ang petsa ({ $count })
lessons-wait-due-note = Wala pang 30 araw bago ang muling pagtingin.
lessons-all = Lahat ng aralin
lessons-language = Wika
lessons-none = Wala pang aralin dito.
lessons-not-begun = Hindi pa nasimulan. Puwede mo itong buksan at isalin ang unang card.
lessons-part-track-0 = Ibang mga aralin
lessons-part-track-1 = Ngayon mismo
lessons-part-track-2 = Pag-unawa sa nangyari
lessons-part-track-3 = Paano hinihila ng ilan ang iba
lessons-part-track-4 = Katawan at isip
lessons-part-track-5 = Mga karapatan at paghingi ng tulong
lessons-part-track-6 = Mga tao mo, sarili mong bilis
lessons-part-steady = Pakalmahin ako
lessons-part-check-in = Ang pribadong mga tanong
lessons-unsigned = Hindi pa napirmahan
# $count (number): cards of a translation.
lessons-count-stale = Nagbago ang Ingles: { $count }
lessons-count-machine = Gawa ng computer: { $count }
lessons-count-draft = Hindi pa nasusuri: { $count }
lessons-count-absent = Kulang: { $count }
lessons-comments-open = Mga komento: { $count }
# $when: a day and a time.
lessons-from = Lalabas sa { $when }
# $date: a day.
lessons-review-by = Muling tingnan bago ang { $date }

## A new lesson

lessons-begin = Magsimula ng bagong aralin
lessons-begin-means = Nagsisimula ito bilang draft na may isang card na walang laman. Walang teleponong makakatanggap nito bago pumayag ang sapat na tao.
# Followed by the id, such as trust-slowly.
lessons-begin-id = Ang pangalan nito sa mga link, hindi na magbabago:
lessons-begin-title-wrong = Pakisulat muna ang pamagat na may mga titik.
lessons-begin-taken = May aralin nang may ganitong pangalan. Puwede kang pumili ng ibang pamagat.
lessons-track = Bahagi ng Matuto
lessons-begin-go = Simulan
lessons-begun = Nasimulan na ang aralin. Puwede mong isulat ang unang card.

## How a lesson stands

lessons-state-draft = Draft
lessons-state-in-review = Sinusuri
lessons-state-approved = Handa na para sa mga telepono
lessons-state-scheduled = Lalabas mamaya
lessons-state-published = Nasa mga telepono
lessons-state-archived = Binawi
lessons-state-draft-means = Draft ito. Walang nakakakita nito sa labas.
lessons-state-in-review-means = Binabasa ito ngayon ng mga taong kailangan nito.
lessons-state-approved-means = Sapat na tao ang pumayag. Puwede itong ilagay ng tagalathala sa mga telepono.
# $when: a day and a time.
lessons-state-scheduled-means = Ilalagay ito sa mga telepono sa { $when }.
lessons-state-published-means = Ito ang nasa mga telepono ngayon.
lessons-state-archived-means = Walang teleponong may ganitong aralin ngayon. Puwedeng ibalik ng tagalathala ang tekstong pinayagan na.
# $number: of a revision.
lessons-phones-have = Nasa mga telepono pa ang bersiyon { $number }.
lessons-missing = Kailangan pa ang oo ng:
lessons-needs-survivor = Isang taong nakaranas na
lessons-needs-survivor-reviewer = Isang taong nakaranas na
lessons-needs-legal = Tagasuri ng batas
lessons-needs-legal-reviewer = Tagasuri ng batas
lessons-needs-health = Tagasuri ng kalusugan
lessons-needs-health-reviewer = Tagasuri ng kalusugan
lessons-needs-language = Tagasuri ng wika
lessons-needs-language-reviewer = Tagasuri ng wika
lessons-needs-second = Isa pang tao, sa anumang role

## One lesson

lessons-tabs = Ang araling ito
lessons-tab-read = Basahin at pirmahan
lessons-tab-write = Sumulat
lessons-tab-translate = Isalin
lessons-tab-preview = Sa telepono
lessons-tab-history = Ano ang nagbago
lessons-title-card = Pamagat at paunang tala
lessons-order-card = Ang ayos ng mga card
lessons-whole = Ang buong aralin
# $number (number): 1, 2, 3.
lessons-card-card = Card { $number }
lessons-card-check = Card { $number }: isang tanong
lessons-card-pause = Hakbang { $number }
lessons-card-empty = Wala pang laman dito.
lessons-card-state-absent = Hindi pa naisalin
lessons-card-state-machine = Gawa ng computer, hindi pa nasusuri
lessons-card-state-draft = Gawa ng tao, hindi pa nasusuri
lessons-card-state-reviewed = Nasuri na
lessons-card-state-stale = Nagbago na ang Ingles
lessons-mark-law = Tungkol sa batas
lessons-mark-telling = Kung sino ang baka kailangang mag-report
lessons-mark-health = Tungkol sa kalusugan
lessons-mark-consent = Kung sa ano pumapayag ang isang tao
lessons-mark-exit = Pag-alis sa pahina
lessons-mark-unconfirmed = Hindi pa tiyak: walang teleponong nagpapakita nito
lessons-drawn-line = Isang linyang matatawagan:
lessons-drawn-help = Mga lugar na malapit sa iyo:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Kasama sa Wayside, { $when }
lessons-by-files = Kinuha mula sa mga file sa server, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = Nasa card na ito ngayon si { $name }.
lessons-here-page = Tinitingnan ngayon ni { $name } ang araling ito.
lessons-here-card = Nasa { $card } ngayon si { $name }.

## How easy it is to read

lessons-look = Gaano ito kadaling basahin
lessons-meter-grade = Antas sa paaralan
lessons-meter-ease = Dali
lessons-meter-no-formula = Walang formula para sa wikang ito.
lessons-meter-mean = Mga salita sa isang pangungusap
lessons-meter-longest = Pinakamahabang pangungusap
# $bound (number)
lessons-meter-most = hanggang { $bound }
lessons-meter-least = hindi bababa sa { $bound }
lessons-meter-good = Mabuti
lessons-meter-over = Aayusin
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } salita, mula { $fewest } hanggang { $most } ang tamang dami.
lessons-meter-short = Medyo maikli.
lessons-meter-long = Masyadong mahaba.
lessons-meter-card-longest = Pinakamahabang pangungusap: { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
        [one] { $count } bagay na titingnan
       *[other] { $count } bagay na titingnan
    }
lessons-no-faults = Walang aayusin.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, linya { $line }
lessons-fault-line = Linya { $line }

## Comments

lessons-comment = Magsabi ng isang bagay tungkol dito
# $card: what the card is called.
lessons-comment-on = Ang komento mo sa { $card }
lessons-comment-send = Sabihin
lessons-comment-missing = Pakisulat muna ng kahit ano.
lessons-comment-told = Nakikita ng lahat ng gumagawa ng mga aralin ang sinabi mo.
# $count (number): comments that are settled.
lessons-comments-done = Tapos na ({ $count })
lessons-answer = Sumagot
lessons-answer-label = Ang sagot mo
lessons-resolve = Tapos na ito
lessons-resolved = Tapos na ang komento.
