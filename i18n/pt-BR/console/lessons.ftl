### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = Lições

lessons-heading = Lições
lessons-lead = O que jovens leem em Aprender. Duas pessoas olham cada mudança antes de ela sair.
lessons-back = Todas as lições

## What someone may do here

may-lessons-see = Ver todas as lições, como estão e o que foi dito sobre elas.
may-lessons-write = Escrever lições, ou passá-las para outro idioma.
may-lessons-review = Dizer sim a uma lição, ou devolvê-la com uma nota.
may-lessons-publish = Pôr nos celulares lições que já têm sim de gente suficiente.
may-lessons-withdraw = Tirar uma lição de todos os celulares na hora.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
        [one] { $count } lição espera uma assinatura
       *[other] { $count } lições esperam uma assinatura
    }
today-lessons-sign-note = Jovens já podem ler. Cada uma diz “ainda sem revisão” até alguém daqui assinar.
today-lessons-sign-go = Ver as lições para assinar
today-lessons-review =
    { $count ->
        [one] { $count } lição mudada espera seu sim
       *[other] { $count } lições mudadas esperam seu sim
    }
today-lessons-review-note = Você pode dizer sim, ou devolver com uma nota.
today-lessons-review-go = Ver o que mudou
today-lessons-publish =
    { $count ->
        [one] { $count } lição está pronta para os celulares
       *[other] { $count } lições estão prontas para os celulares
    }
today-lessons-publish-note = Gente suficiente disse sim. Você pode pôr nos celulares agora, ou na hora que escolher.
today-lessons-publish-go = Ver o que está pronto
today-lessons-due =
    { $count ->
        [one] { $count } lição está na hora de ser olhada de novo
       *[other] { $count } lições estão na hora de ser olhadas de novo
    }
today-lessons-due-note = Os fatos envelhecem. Alguém lê estas lições de novo e marca uma nova data.
today-lessons-due-go = Ver quais são

## The list

lessons-unsent = Digitado e ainda não guardado
lessons-waits = Espera por você
lessons-nothing-waits = Nada espera por você. Você pode ler qualquer lição abaixo.
# $count (number): lessons in this part of the list.
lessons-wait-sign = Para assinar ({ $count })
lessons-wait-sign-note = Estas vieram com o Wayside e ninguém aqui assinou. Leia cada uma, depois diga sim ou deixe um comentário.
lessons-wait-returned = Devolvidas a você ({ $count })
lessons-wait-returned-note = Alguém leu sua mudança e escreveu uma nota. Você pode corrigir e enviar de novo.
lessons-wait-review = Mudadas, para o seu sim ({ $count })
lessons-wait-review-note = Alguém mudou estas. Você pode dizer sim, ou devolver com uma nota.
lessons-wait-publish = Prontas para os celulares ({ $count })
lessons-wait-publish-note = Gente suficiente disse sim a estas.
lessons-wait-check = Traduções para conferir ({ $count })
lessons-wait-check-note = Um computador ou uma pessoa traduziu estas. Você pode dizer que cartões estão certos.
lessons-wait-translate = Para traduzir ({ $count })
lessons-wait-translate-note = Faltam cartões aqui, ou o inglês mudou desde então.
lessons-wait-overdue = Passaram da data ({ $count })
lessons-wait-overdue-note = O dia de olhar de novo já passou.
lessons-wait-due = Perto da data ({ $count })
lessons-wait-due-note = O dia de olhar de novo chega em menos de 30 dias.
lessons-all = Todas as lições
lessons-language = Idioma
lessons-none = Ainda não há lição aqui.
lessons-not-begun = Não começada. Você pode abrir e traduzir o primeiro cartão.
lessons-part-track-0 = Outras lições
lessons-part-track-1 = Agora mesmo
lessons-part-track-2 = Entender o que houve
lessons-part-track-3 = Como alguém puxa outra pessoa
lessons-part-track-4 = Corpo e mente
lessons-part-track-5 = Direitos e como achar ajuda
lessons-part-track-6 = Sua gente, seu ritmo
lessons-part-steady = Me acalmar
lessons-part-check-in = As perguntas em particular
lessons-unsigned = Ainda não assinada
# $count (number): cards of a translation.
lessons-count-stale = Inglês mudou: { $count }
lessons-count-machine = Por um computador: { $count }
lessons-count-draft = Não conferidos: { $count }
lessons-count-absent = Faltam: { $count }
lessons-comments-open = Comentários: { $count }
# $when: a day and a time.
lessons-from = Sai { $when }
# $date: a day.
lessons-review-by = Olhar de novo até { $date }

## A new lesson

lessons-begin = Começar uma nova lição
lessons-begin-means = Ela começa como rascunho, com um cartão vazio. Nenhum celular recebe antes que pessoas suficientes digam sim.
# Followed by the id, such as trust-slowly.
lessons-begin-id = O nome dela nos links, para sempre:
lessons-begin-title-wrong = Escreva primeiro um título com letras, por favor.
lessons-begin-taken = Já existe uma lição com esse nome. Você pode escolher outro título.
lessons-track = Parte de Aprender
lessons-begin-go = Começar
lessons-begun = A lição foi começada. Você pode escrever o primeiro cartão.

## How a lesson stands

lessons-state-draft = Rascunho
lessons-state-in-review = Em revisão
lessons-state-approved = Pronta para os celulares
lessons-state-scheduled = Sai mais tarde
lessons-state-published = Nos celulares
lessons-state-archived = Tirada
lessons-state-draft-means = Isto é um rascunho. Ninguém fora daqui vê.
lessons-state-in-review-means = As pessoas necessárias estão lendo isto.
lessons-state-approved-means = Gente suficiente disse sim. Quem cuida da publicação pode pôr nos celulares.
# $when: a day and a time.
lessons-state-scheduled-means = Vai para os celulares { $when }.
lessons-state-published-means = Isto é o que os celulares têm agora.
lessons-state-archived-means = Nenhum celular tem esta lição agora. Quem cuida da publicação pode trazer um texto que já teve sim.
# $number: of a revision.
lessons-phones-have = Os celulares ainda têm a versão { $number }.
lessons-missing = Ainda falta um sim de:
lessons-needs-survivor = Quem já viveu isso
lessons-needs-survivor-reviewer = Quem já viveu isso
lessons-needs-legal = Revisão jurídica
lessons-needs-legal-reviewer = Revisão jurídica
lessons-needs-health = Revisão de saúde
lessons-needs-health-reviewer = Revisão de saúde
lessons-needs-language = Revisão do idioma
lessons-needs-language-reviewer = Revisão do idioma
lessons-needs-second = Mais uma pessoa, em qualquer função

## One lesson

lessons-tabs = Esta lição
lessons-tab-read = Ler e assinar
lessons-tab-write = Escrever
lessons-tab-translate = Traduzir
lessons-tab-preview = Em um celular
lessons-tab-history = O que mudou
lessons-title-card = Título e nota de conteúdo
lessons-order-card = A ordem dos cartões
lessons-whole = A lição inteira
# $number (number): 1, 2, 3.
lessons-card-card = Cartão { $number }
lessons-card-check = Cartão { $number }: uma pergunta
lessons-card-pause = Passo { $number }
lessons-card-empty = Ainda não há nada aqui.
lessons-card-state-absent = Não traduzido
lessons-card-state-machine = Por um computador, não conferido
lessons-card-state-draft = Por uma pessoa, não conferido
lessons-card-state-reviewed = Conferido
lessons-card-state-stale = O inglês mudou
lessons-mark-law = Sobre a lei
lessons-mark-telling = Quem talvez precise avisar
lessons-mark-health = Sobre a saúde
lessons-mark-consent = O que alguém aceita
lessons-mark-exit = Sair da página
lessons-mark-unconfirmed = Não confirmado: nenhum celular mostra
lessons-drawn-line = Uma linha para ligar:
lessons-drawn-help = Lugares perto de você:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name }, { $role }, { $when }
lessons-by-name = { $name }, { $when }
lessons-by-wayside = Veio com o Wayside, { $when }
lessons-by-files = Trazido de arquivos no servidor, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } está neste cartão agora.
lessons-here-page = { $name } está olhando esta lição agora.
lessons-here-card = { $name } está em { $card } agora.

## How easy it is to read

lessons-look = Como se lê
lessons-meter-grade = Série escolar
lessons-meter-ease = Facilidade
lessons-meter-no-formula = Não há fórmula para este idioma.
lessons-meter-mean = Palavras por frase
lessons-meter-longest = Frase mais longa
# $bound (number)
lessons-meter-most = de { $bound } no máximo
lessons-meter-least = de { $bound } no mínimo
lessons-meter-good = Bom
lessons-meter-over = Para corrigir
# $count, $fewest, $most (numbers): words.
lessons-meter-words = { $count } palavras, para { $fewest } a { $most }.
lessons-meter-short = Um pouco curto.
lessons-meter-long = Longo demais.
lessons-meter-card-longest = Frase mais longa: { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
        [one] { $count } coisa para olhar
       *[other] { $count } coisas para olhar
    }
lessons-no-faults = Nada para corrigir.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, linha { $line }
lessons-fault-line = Linha { $line }

## Comments

lessons-comment = Dizer algo sobre isto
# $card: what the card is called.
lessons-comment-on = Seu comentário sobre { $card }
lessons-comment-send = Dizer
lessons-comment-missing = Escreva algo primeiro, por favor.
lessons-comment-told = Suas palavras estão aí para quem trabalha nas lições.
# $count (number): comments that are settled.
lessons-comments-done = Resolvidos ({ $count })
lessons-answer = Responder
lessons-answer-label = Sua resposta
lessons-resolve = Está resolvido
lessons-resolved = O comentário está resolvido.
