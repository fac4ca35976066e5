### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = Yon moun pou kòmanse
kind-svc-shelter = Yon kabann aswè a
kind-svc-housing = Yon kote pou viv
kind-svc-basics = Manje, rad, douch
kind-svc-dental = Dan
kind-svc-legal = Yon avoka
kind-svc-education = Lekòl ak kou
kind-svc-jobs = Travay ak fòmasyon
kind-svc-crisis24 = Èd lajounen kou lannuit
kind-svc-casemgmt = Yon moun ki rete bò kote ou
kind-svc-medical = Yon enfimyè oswa yon doktè
kind-svc-mental = Èd pou imè ak move rèv
kind-svc-interpret = Yon entèprèt
kind-svc-advocacy = Yon moun ki bò kote pa ou
kind-svc-transport = Yon woulib
kind-svc-dropin = Yon kote pou pase
kind-svc-peer = Moun ki te viv sa tou
kind-svc-substance = Èd ak alkòl ak dwòg
kind-svc-sexhealth = Tès ak planin
kind-svc-immigration = Papye ak viza
kind-svc-records = Efase yon kazye
kind-svc-exitplan = Èd pou kite, nan rit pa ou

## Ways in: what is asked, and what is not

mark-acc-id-yes = Mande ID
mark-acc-id-no = Pa bezwen ID
mark-acc-insurance-yes = Mande asirans sante
mark-acc-insurance-no = Pa bezwen asirans sante
mark-acc-income-yes = Mande konbe ou touche
mark-acc-income-no = Pa mande konbe ou touche
mark-acc-residence-yes = Mande ki kote ou rete
mark-acc-residence-no = Pa mande ki kote ou rete
mark-acc-proofage-yes = Mande prèv laj
mark-acc-proofage-no = Pa bezwen prèv laj
mark-acc-tb-yes = Mande yon tès TB
mark-acc-tb-no = Pa bezwen tès TB
mark-acc-sober-yes = Mande pou ou pa bwè ni pran dwòg
mark-acc-sober-no = Ou ka vini menm si ou bwè oswa pran dwòg
mark-acc-background-yes = Verifye kazye
mark-acc-background-no = Pa verifye kazye
mark-acc-testing-yes = Fè tès dwòg
mark-acc-testing-no = Pa fè tès dwòg
mark-acc-walkin-yes = Ou ka antre san randevou
mark-acc-walkin-no = Pa antre san randevou
mark-acc-selfref-yes = Ou ka mande l ou menm
mark-acc-selfref-no = Yon lòt moun mande pou ou
mark-acc-referral-yes = Se yon moun ki pou voye ou
mark-acc-referral-no = Pa bezwen moun voye ou
mark-acc-appointment-yes = Sou randevou
mark-acc-appointment-no = Pa bezwen randevou
mark-acc-phonescreen-yes = Poze kesyon nan telefòn anvan
mark-acc-phonescreen-no = Pa gen kesyon nan telefòn anvan
mark-acc-policeref-yes = Sèlman atravè lapolis
mark-acc-policeref-no = Ou ka vini san lapolis
mark-acc-policereport-yes = Bezwen yon rapò lapolis
mark-acc-policereport-no = Pa bezwen rapò lapolis
mark-acc-guardian-yes = Yon paran oswa yon responsab dwe dakò
mark-acc-guardian-no = Pa bezwen paran ni responsab
mark-acc-mandatedreport-yes = Di ou anvan kisa yo oblije rapòte
mark-acc-mandatedreport-no = Ka pa di ou anvan kisa yo rapòte
mark-acc-system-yes = Bezwen yon dosye louvri
mark-acc-system-no = Pa bezwen dosye louvri

## Who is welcome

mark-pop-boys-yes = Ti gason ak jèn gason byenveni
mark-pop-boys-no = Pa pou ti gason ak jèn gason
mark-pop-girls-yes = Ti fi ak jèn fi byenveni
mark-pop-girls-no = Pa pou ti fi ak jèn fi
mark-pop-trans-yes = Moun trans byenveni
mark-pop-trans-no = Pa pou moun trans
mark-pop-nonbinary-yes = Moun ki pa binè byenveni
mark-pop-nonbinary-no = Pa pou moun ki pa binè
mark-pop-lgbtq-yes = Moun LGBTQ byenveni
mark-pop-lgbtq-no = Pa pou moun LGBTQ
mark-pop-parenting-yes = Jèn paran byenveni
mark-pop-parenting-no = Pa pou jèn paran
mark-pop-undoc-yes = Byenveni san papye
mark-pop-undoc-no = Pa pou moun ki san papye
mark-pop-disabled-yes = Moun ki gen andikap byenveni
mark-pop-disabled-no = Pa pare pou moun ki gen andikap
mark-pop-deaf-yes = Moun soud byenveni
mark-pop-deaf-no = Pa pare pou moun soud
mark-pop-tribal-yes = Moun Natif byenveni
mark-pop-tribal-no = Pa pou moun Natif
mark-pop-rural-yes = Pou moun ki lwen vil tou
mark-pop-rural-no = Sèlman pou moun ki nan vil
mark-pop-labour-yes = Pou moun yo pwofite sou travay yo
mark-pop-labour-no = Pa pou moun yo pwofite sou travay yo
mark-pop-minors-yes = Anba 18 an byenveni
mark-pop-minors-no = Pa pou anba 18 an
mark-pop-adults18-yes = 18 an oswa plis byenveni
mark-pop-adults18-no = Pa pou 18 an oswa plis

## How it is there

mark-safe-single-yes = Chanm pou yon sèl moun
mark-safe-single-no = Pa gen chanm pou yon sèl moun
mark-safe-shared-yes = Chanm pou plizyè moun
mark-safe-shared-no = Pa gen chanm pou plizyè moun
mark-safe-ownroomdoor-yes = Pòt ou fèmen akle
mark-safe-ownroomdoor-no = Pòt yo pa fèmen akle
mark-safe-curfew-yes = Gen lè pou rantre
mark-safe-curfew-no = Pa gen lè pou rantre
mark-safe-phonekept-yes = Ou kenbe telefòn ou
mark-safe-phonekept-no = Yo kenbe telefòn ou
mark-safe-leave-yes = Ou ka antre soti
mark-safe-leave-no = Ou pa ka antre soti lib
mark-safe-hold-yes = Ou ka pa lib pou soti okòmansman
mark-safe-hold-no = Ou ka ale nenpòt ki lè
mark-safe-survivorled-yes = Se moun ki te viv sa ki dirije l
mark-safe-survivorled-no = Se pa moun ki te viv sa ki dirije l
mark-safe-traumatrained-yes = Anplwaye ki konn swen chòk
mark-safe-traumatrained-no = Anplwaye ki pa konn swen chòk
mark-safe-nopolice-yes = Mande ou anvan yo rele lapolis, si lalwa pèmèt
mark-safe-nopolice-no = Ka rele lapolis san mande
mark-safe-pets-yes = Bèt byenveni
mark-safe-pets-no = Pa gen bèt
mark-safe-withheld-yes = Adrès la rete prive
mark-safe-withheld-no = Adrès la piblik

## How it is given

mark-mode-inperson-yes = An pèsòn
mark-mode-inperson-no = Pa an pèsòn
mark-mode-phone-yes = Nan telefòn
mark-mode-phone-no = Pa nan telefòn
mark-mode-text-yes = Pa tèks
mark-mode-text-no = San tèks
mark-mode-chat-yes = Pa chat
mark-mode-chat-no = San chat
mark-mode-video-yes = Pa videyo
mark-mode-video-no = San videyo
mark-mode-mobile-yes = Sikile nan yon kamyonèt
mark-mode-mobile-no = Rete yon sèl kote
mark-mode-comesToYou-yes = Vin jwenn ou
mark-mode-comesToYou-no = Pa vin jwenn ou
mark-mode-transportgiven-yes = Bay woulib
mark-mode-transportgiven-no = Pa bay woulib

## What it costs

mark-cost-free-yes = Gratis
mark-cost-free-no = Pa gratis
mark-cost-sliding-yes = Ou peye sa ou kapab
mark-cost-sliding-no = Pri a fiks
mark-cost-medicaid-yes = Aksepte Medicaid
mark-cost-medicaid-no = Pa aksepte Medicaid
