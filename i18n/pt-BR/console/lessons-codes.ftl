### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = Alguém para começar
lessons-help-svc-shelter = Uma cama hoje à noite
lessons-help-svc-housing = Um lugar para morar
lessons-help-svc-basics = Comida, roupa, banho
lessons-help-svc-dental = Dentes
lessons-help-svc-legal = Advogado ou advogada
lessons-help-svc-education = Escola e aulas
lessons-help-svc-jobs = Trabalho e formação
lessons-help-svc-crisis24 = Ajuda dia e noite
lessons-help-svc-casemgmt = Alguém que acompanha você
lessons-help-svc-medical = Enfermagem ou médico
lessons-help-svc-mental = Ajuda com humor e sonhos ruins
lessons-help-svc-interpret = Intérprete
lessons-help-svc-advocacy = Alguém do seu lado
lessons-help-svc-transport = Uma carona
lessons-help-svc-dropin = Um lugar para passar o dia
lessons-help-svc-peer = Gente que já passou por isso
lessons-help-svc-substance = Ajuda com álcool e drogas
lessons-help-svc-sexhealth = Testes e anticoncepcional
lessons-help-svc-immigration = Papéis e vistos
lessons-help-svc-records = Apagar antecedentes
lessons-help-svc-exitplan = Ajuda para sair, no seu ritmo

## Lines to call: their own names

lessons-line-emergency = Emergência
lessons-line-988 = 988 Suicide & Crisis Lifeline
lessons-line-nhth = National Human Trafficking Hotline
lessons-line-nrs = National Runaway Safeline
lessons-line-rainn = National Sexual Assault Hotline
lessons-line-childhelp = Childhelp National Child Abuse Hotline
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = National Center for Missing & Exploited Children
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts Native Helpline

## Topics

lessons-tag-private = Ficar em sigilo
lessons-tag-calm = Sentir mais calma
lessons-tag-plan = Fazer um plano
lessons-tag-telling = Contar a alguém
lessons-tag-feelings = Sentimentos
lessons-tag-patterns = Formas de controle
lessons-tag-words = Palavras para isso
lessons-tag-leaving = Sair
lessons-tag-closeness = Estar perto
lessons-tag-online = On-line
lessons-tag-pictures = Imagens
lessons-tag-alcohol-drugs = Álcool e drogas
lessons-tag-body = O corpo
lessons-tag-dark-thoughts = Pensamentos sombrios
lessons-tag-health = Saúde
lessons-tag-law = A lei
lessons-tag-housing = Um lugar para morar
lessons-tag-school = Escola
lessons-tag-papers = Papéis
lessons-tag-helpers = Quem ajuda
lessons-tag-friends = Amizades
lessons-tag-future = O que vem depois

## Where an idea comes from

lessons-basis-G = Guia para serviços de apoio (2014)
lessons-basis-H = Guia para cuidados de saúde (2014)
lessons-basis-M = Órgãos que trabalham juntos (2013)
lessons-basis-P = Formas promissoras de ajudar (2009)
lessons-basis-C = Textos de conferências
lessons-basis-L = Lei ou orientação pública
lessons-basis-J = Nosso próprio juízo
