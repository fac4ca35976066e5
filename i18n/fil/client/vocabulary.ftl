### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = Taong mapagsisimulan
kind-svc-shelter = Matutulugan ngayong gabi
kind-svc-housing = Matitirhan
kind-svc-basics = Pagkain, damit, ligo
kind-svc-dental = Ngipin
kind-svc-legal = Abogado
kind-svc-education = Paaralan at mga klase
kind-svc-jobs = Trabaho at pagsasanay
kind-svc-crisis24 = Tulong araw at gabi
kind-svc-casemgmt = Taong tumutulong nang tuloy-tuloy
kind-svc-medical = Nars o doktor
kind-svc-mental = Tulong sa damdamin at masamang panaginip
kind-svc-interpret = Interpreter
kind-svc-advocacy = Taong kakampi mo
kind-svc-transport = Sakay
kind-svc-dropin = Lugar na madadaanan
kind-svc-peer = Mga taong nakaranas na
kind-svc-substance = Tulong sa alak at droga
kind-svc-sexhealth = Mga test at birth control
kind-svc-immigration = Papeles at visa
kind-svc-records = Pag-alis ng record
kind-svc-exitplan = Tulong sa pag-alis, sa sarili mong bilis

## Ways in: what is asked, and what is not

mark-acc-id-yes = Humihingi ng ID
mark-acc-id-no = Hindi kailangan ng ID
mark-acc-insurance-yes = Humihingi ng health insurance
mark-acc-insurance-no = Hindi kailangan ng health insurance
mark-acc-income-yes = Nagtatanong ng kita mo
mark-acc-income-no = Hindi nagtatanong ng kita mo
mark-acc-residence-yes = Nagtatanong kung saan ka nakatira
mark-acc-residence-no = Hindi nagtatanong kung saan ka nakatira
mark-acc-proofage-yes = Humihingi ng patunay ng edad
mark-acc-proofage-no = Hindi kailangan ng patunay ng edad
mark-acc-tb-yes = Humihingi ng TB test
mark-acc-tb-no = Hindi kailangan ng TB test
mark-acc-sober-yes = Gusto nilang walang alak o droga sa katawan mo
mark-acc-sober-no = Nakainom o nakagamit man, puwede kang pumunta
mark-acc-background-yes = May background check
mark-acc-background-no = Walang background check
mark-acc-testing-yes = May drug test
mark-acc-testing-no = Walang drug test
mark-acc-walkin-yes = Puwede kang pumasok na lang
mark-acc-walkin-no = Hindi puwedeng basta pumasok
mark-acc-selfref-yes = Puwedeng ikaw ang humingi
mark-acc-selfref-no = Iba ang kailangang humingi para sa iyo
mark-acc-referral-yes = May kailangang magpadala sa iyo
mark-acc-referral-no = Hindi kailangang may magpadala sa iyo
mark-acc-appointment-yes = May appointment
mark-acc-appointment-no = Hindi kailangan ng appointment
mark-acc-phonescreen-yes = May mga tanong muna sa telepono
mark-acc-phonescreen-no = Walang tanong muna sa telepono
mark-acc-policeref-yes = Sa pulis lang dumadaan
mark-acc-policeref-no = Puwede kang pumunta nang walang pulis
mark-acc-policereport-yes = Kailangan ng police report
mark-acc-policereport-no = Hindi kailangan ng police report
mark-acc-guardian-yes = Kailangang pumayag ang magulang o guardian
mark-acc-guardian-no = Hindi kailangan ng magulang o guardian
mark-acc-mandatedreport-yes = Sinasabi muna sa iyo kung ano ang ire-report nila
mark-acc-mandatedreport-no = Baka hindi muna sabihin kung ano ang nire-report nila
mark-acc-system-yes = Kailangan ng bukas na kaso
mark-acc-system-no = Hindi kailangan ng bukas na kaso

## Who is welcome

mark-pop-boys-yes = Tanggap ang mga batang lalaki at binata
mark-pop-boys-no = Hindi para sa mga batang lalaki at binata
mark-pop-girls-yes = Tanggap ang mga batang babae at dalaga
mark-pop-girls-no = Hindi para sa mga batang babae at dalaga
mark-pop-trans-yes = Tanggap ang mga trans
mark-pop-trans-no = Hindi para sa mga trans
mark-pop-nonbinary-yes = Tanggap ang mga non-binary
mark-pop-nonbinary-no = Hindi para sa mga non-binary
mark-pop-lgbtq-yes = Tanggap ang mga LGBTQ
mark-pop-lgbtq-no = Hindi para sa mga LGBTQ
mark-pop-parenting-yes = Tanggap ang mga batang magulang
mark-pop-parenting-no = Hindi para sa mga batang magulang
mark-pop-undoc-yes = Tanggap kahit walang papeles
mark-pop-undoc-no = Hindi para sa mga walang papeles
mark-pop-disabled-yes = Tanggap ang mga may kapansanan
mark-pop-disabled-no = Hindi handa para sa may kapansanan
mark-pop-deaf-yes = Tanggap ang mga Deaf
mark-pop-deaf-no = Hindi handa para sa mga Deaf
mark-pop-tribal-yes = Tanggap ang mga Native
mark-pop-tribal-no = Hindi para sa mga Native
mark-pop-rural-yes = Para rin sa malayo sa bayan
mark-pop-rural-no = Para lang sa nasa bayan
mark-pop-labour-yes = Para sa mga ginamit sa trabaho
mark-pop-labour-no = Hindi para sa mga ginamit sa trabaho
mark-pop-minors-yes = Tanggap ang wala pang 18
mark-pop-minors-no = Hindi para sa wala pang 18
mark-pop-adults18-yes = Tanggap ang 18 pataas
mark-pop-adults18-no = Hindi para sa 18 pataas

## How it is there

mark-safe-single-yes = May kuwartong pang-isang tao
mark-safe-single-no = Walang kuwartong pang-isang tao
mark-safe-shared-yes = May kuwartong pinagsasaluhan
mark-safe-shared-no = Walang kuwartong pinagsasaluhan
mark-safe-ownroomdoor-yes = Naisasara ang pinto mo gamit ang susi
mark-safe-ownroomdoor-no = Walang susi ang mga pinto
mark-safe-curfew-yes = May curfew
mark-safe-curfew-no = Walang curfew
mark-safe-phonekept-yes = Nasa iyo ang telepono mo
mark-safe-phonekept-no = Hawak nila ang telepono mo
mark-safe-leave-yes = Puwede kang lumabas at pumasok
mark-safe-leave-no = Hindi ka malayang lumabas at pumasok
mark-safe-hold-yes = Baka hindi ka malayang makaalis sa simula
mark-safe-hold-no = Puwede kang umalis anumang oras
mark-safe-survivorled-yes = Pinamumunuan ng mga nakaranas na
mark-safe-survivorled-no = Hindi pinamumunuan ng mga nakaranas na
mark-safe-traumatrained-yes = Sanay sa trauma care ang mga tauhan
mark-safe-traumatrained-no = Hindi sanay sa trauma care ang mga tauhan
mark-safe-nopolice-yes = Tinatanong ka bago tumawag ng pulis, kung payag ang batas
mark-safe-nopolice-no = Baka tumawag ng pulis nang hindi nagtatanong
mark-safe-pets-yes = Puwede ang alagang hayop
mark-safe-pets-no = Bawal ang alagang hayop
mark-safe-withheld-yes = Hindi inilalabas ang address
mark-safe-withheld-no = Alam ng lahat ang address

## How it is given

mark-mode-inperson-yes = Personal
mark-mode-inperson-no = Hindi personal
mark-mode-phone-yes = Sa telepono
mark-mode-phone-no = Hindi sa telepono
mark-mode-text-yes = Sa text
mark-mode-text-no = Hindi sa text
mark-mode-chat-yes = Sa chat
mark-mode-chat-no = Hindi sa chat
mark-mode-video-yes = Sa video
mark-mode-video-no = Hindi sa video
mark-mode-mobile-yes = Umiikot gamit ang van
mark-mode-mobile-no = Nasa isang lugar lang
mark-mode-comesToYou-yes = Pumupunta sa iyo
mark-mode-comesToYou-no = Hindi pumupunta sa iyo
mark-mode-transportgiven-yes = Isinasakay ka
mark-mode-transportgiven-no = Hindi nagsasakay

## What it costs

mark-cost-free-yes = Libre
mark-cost-free-no = Hindi libre
mark-cost-sliding-yes = Magbayad ng kaya mo
mark-cost-sliding-no = Nakatakda ang presyo
mark-cost-medicaid-yes = Tumatanggap ng Medicaid
mark-cost-medicaid-no = Hindi tumatanggap ng Medicaid
