### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = Alguém para começar
kind-svc-shelter = Uma cama hoje à noite
kind-svc-housing = Um lugar para morar
kind-svc-basics = Comida, roupa, banho
kind-svc-dental = Dentes
kind-svc-legal = Advogado ou advogada
kind-svc-education = Escola e aulas
kind-svc-jobs = Trabalho e formação
kind-svc-crisis24 = Ajuda dia e noite
kind-svc-casemgmt = Alguém que acompanha você
kind-svc-medical = Enfermagem ou médico
kind-svc-mental = Ajuda com humor e sonhos ruins
kind-svc-interpret = Intérprete
kind-svc-advocacy = Alguém do seu lado
kind-svc-transport = Uma carona
kind-svc-dropin = Um lugar para passar o dia
kind-svc-peer = Gente que já passou por isso
kind-svc-substance = Ajuda com álcool e drogas
kind-svc-sexhealth = Testes e anticoncepcional
kind-svc-immigration = Papéis e vistos
kind-svc-records = Apagar antecedentes
kind-svc-exitplan = Ajuda para sair, no seu ritmo

## Ways in: what is asked, and what is not

mark-acc-id-yes = Pede documento
mark-acc-id-no = Não precisa de documento
mark-acc-insurance-yes = Pede plano de saúde
mark-acc-insurance-no = Não precisa de plano de saúde
mark-acc-income-yes = Pergunta quanto você ganha
mark-acc-income-no = Não pergunta quanto você ganha
mark-acc-residence-yes = Pergunta onde você mora
mark-acc-residence-no = Não pergunta onde você mora
mark-acc-proofage-yes = Pede prova de idade
mark-acc-proofage-no = Não precisa de prova de idade
mark-acc-tb-yes = Pede teste de tuberculose
mark-acc-tb-no = Não precisa de teste de tuberculose
mark-acc-sober-yes = Pede que venha sem álcool nem drogas
mark-acc-sober-no = Pode vir mesmo com álcool ou drogas
mark-acc-background-yes = Confere antecedentes
mark-acc-background-no = Não confere antecedentes
mark-acc-testing-yes = Faz teste de drogas
mark-acc-testing-no = Sem teste de drogas
mark-acc-walkin-yes = Pode chegar sem hora marcada
mark-acc-walkin-no = Não atende sem hora marcada
mark-acc-selfref-yes = Você pode pedir por conta própria
mark-acc-selfref-no = Outra pessoa pede por você
mark-acc-referral-yes = Alguém precisa encaminhar você
mark-acc-referral-no = Ninguém precisa encaminhar você
mark-acc-appointment-yes = Com hora marcada
mark-acc-appointment-no = Não precisa marcar hora
mark-acc-phonescreen-yes = Faz perguntas por telefone antes
mark-acc-phonescreen-no = Sem perguntas por telefone antes
mark-acc-policeref-yes = Só pela polícia
mark-acc-policeref-no = Pode vir sem a polícia
mark-acc-policereport-yes = Pede boletim da polícia
mark-acc-policereport-no = Não precisa de boletim da polícia
mark-acc-guardian-yes = Pai, mãe ou responsável precisa concordar
mark-acc-guardian-no = Não precisa de pai, mãe ou responsável
mark-acc-mandatedreport-yes = Diz antes o que precisam comunicar
mark-acc-mandatedreport-no = Talvez não digam antes o que comunicam
mark-acc-system-yes = Precisa de um caso aberto
mark-acc-system-no = Não precisa de caso aberto

## Who is welcome

mark-pop-boys-yes = Meninos e rapazes bem-vindos
mark-pop-boys-no = Não é para meninos e rapazes
mark-pop-girls-yes = Meninas e moças bem-vindas
mark-pop-girls-no = Não é para meninas e moças
mark-pop-trans-yes = Pessoas trans bem-vindas
mark-pop-trans-no = Não é para pessoas trans
mark-pop-nonbinary-yes = Pessoas não binárias bem-vindas
mark-pop-nonbinary-no = Não é para pessoas não binárias
mark-pop-lgbtq-yes = Pessoas LGBTQ bem-vindas
mark-pop-lgbtq-no = Não é para pessoas LGBTQ
mark-pop-parenting-yes = Pais e mães jovens bem-vindos
mark-pop-parenting-no = Não é para pais e mães jovens
mark-pop-undoc-yes = Pode vir sem papéis
mark-pop-undoc-no = Não é para pessoas sem papéis
mark-pop-disabled-yes = Pessoas com deficiência bem-vindas
mark-pop-disabled-no = Sem preparo para pessoas com deficiência
mark-pop-deaf-yes = Pessoas surdas bem-vindas
mark-pop-deaf-no = Sem preparo para pessoas surdas
mark-pop-tribal-yes = Povos nativos bem-vindos
mark-pop-tribal-no = Não é para povos nativos
mark-pop-rural-yes = Também para quem mora longe da cidade
mark-pop-rural-no = Só para quem está na cidade
mark-pop-labour-yes = Para quem teve o trabalho explorado
mark-pop-labour-no = Não é para quem teve o trabalho explorado
mark-pop-minors-yes = Menos de 18 anos pode
mark-pop-minors-no = Não é para menos de 18 anos
mark-pop-adults18-yes = 18 anos ou mais pode
mark-pop-adults18-no = Não é para 18 anos ou mais

## How it is there

mark-safe-single-yes = Quartos individuais
mark-safe-single-no = Sem quartos individuais
mark-safe-shared-yes = Quartos divididos
mark-safe-shared-no = Sem quartos divididos
mark-safe-ownroomdoor-yes = Sua porta tranca
mark-safe-ownroomdoor-no = As portas não trancam
mark-safe-curfew-yes = Tem hora para voltar
mark-safe-curfew-no = Sem hora para voltar
mark-safe-phonekept-yes = Você fica com o celular
mark-safe-phonekept-no = Ficam com o seu celular
mark-safe-leave-yes = Você pode entrar e sair
mark-safe-leave-no = Você não pode entrar e sair livremente
mark-safe-hold-yes = No começo, talvez você não possa sair livremente
mark-safe-hold-no = Você pode ir embora a qualquer hora
mark-safe-survivorled-yes = Dirigido por gente que já passou por isso
mark-safe-survivorled-no = Não é dirigido por gente que passou por isso
mark-safe-traumatrained-yes = Equipe formada em cuidado após trauma
mark-safe-traumatrained-no = Equipe sem formação em cuidado após trauma
mark-safe-nopolice-yes = Pergunta a você antes de chamar a polícia, se a lei deixa
mark-safe-nopolice-no = Pode chamar a polícia sem perguntar
mark-safe-pets-yes = Animais bem-vindos
mark-safe-pets-no = Sem animais
mark-safe-withheld-yes = O endereço é privado
mark-safe-withheld-no = O endereço é público

## How it is given

mark-mode-inperson-yes = Pessoalmente
mark-mode-inperson-no = Não é pessoalmente
mark-mode-phone-yes = Por telefone
mark-mode-phone-no = Não por telefone
mark-mode-text-yes = Por SMS
mark-mode-text-no = Não por SMS
mark-mode-chat-yes = Por chat
mark-mode-chat-no = Não por chat
mark-mode-video-yes = Por vídeo
mark-mode-video-no = Não por vídeo
mark-mode-mobile-yes = Roda com uma van
mark-mode-mobile-no = Fica em um lugar só
mark-mode-comesToYou-yes = Vem até você
mark-mode-comesToYou-no = Não vem até você
mark-mode-transportgiven-yes = Dá carona
mark-mode-transportgiven-no = Não dá carona

## What it costs

mark-cost-free-yes = Grátis
mark-cost-free-no = Não é grátis
mark-cost-sliding-yes = Você paga o que pode
mark-cost-sliding-no = O preço é fixo
mark-cost-medicaid-yes = Aceita Medicaid
mark-cost-medicaid-no = Não aceita Medicaid
