### The studio: from a draft to phones and back.

lessons-steps = O que vem agora
lessons-save-first = Há palavras ainda não guardadas. Você pode guardar e depois continuar aqui.

## What was said. $number is a revision.

lessons-verdict-propose = Enviada para revisão: versão { $number }
lessons-verdict-approve = Sim para a versão { $number }
lessons-verdict-return = A versão { $number } foi devolvida

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
        [one] Falta corrigir { $count } coisa. Depois você pode enviar para revisão.
       *[other] Falta corrigir { $count } coisas. Depois você pode enviar para revisão.
    }
lessons-propose = Enviar para revisão
lessons-propose-heading = Enviar isto para revisão?
lessons-propose-means = As pessoas necessárias veem isto como tarefa na primeira página. Você ainda pode mudar.
# $roles: a list of roles.
lessons-propose-needs = São necessárias duas pessoas: { $roles }.
lessons-propose-yes = Enviar
lessons-proposed = Está a caminho das pessoas que vão ler.

## Saying yes

lessons-review-as = Você lê como
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
        [one] { $count } comentário ainda está aberto. O sim pode vir quando ele for resolvido.
       *[other] { $count } comentários ainda estão abertos. O sim pode vir quando eles forem resolvidos.
    }
lessons-sign = Assinar esta lição
# $title: of the lesson.
lessons-sign-later = Alguém está mudando esta lição agora. Você pode dizer sim ao novo texto quando ele estiver em revisão.
lessons-sign-heading = Assinar “{ $title }”?
lessons-sign-yes = Assinar
lessons-signed = Você assinou. Agradecemos sua leitura com cuidado.
lessons-approve = Dizer sim
lessons-approve-heading = Dizer sim a “{ $title }”?
lessons-approve-yes = Dizer sim
lessons-approved = Seu sim foi dado.
# $role: the role.
lessons-approve-as = Sua função: { $role }.
lessons-approve-means-1 = Você leu cada cartão, e também a versão curta e a nota de conteúdo.
lessons-approve-means-2 = Nada ali culpa, pressiona ou promete, e nada pode pôr alguém em perigo.
lessons-approve-means-3 = Seu nome fica aqui dentro. Os celulares mostram só a data.
lessons-return = Devolver com uma nota
lessons-return-note = O que você mudaria, e por quê
lessons-return-how = Diga qual cartão e escreva a frase que você gostaria.
lessons-return-missing = Escreva uma nota, por favor, para quem escreveu saber o que fazer.
lessons-return-send = Devolver
lessons-returned = Voltou para quem escreveu, com sua nota.

## Checking a translation

lessons-check = Cartões que estão certos assim
lessons-check-means = Marque só o que você leu ao lado do inglês.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] Marque os cartões que estão certos
        [one] Dizer que { $count } cartão está certo
       *[other] Dizer que { $count } cartões estão certos
    }
lessons-checked =
    { $count ->
        [one] { $count } cartão está conferido agora.
       *[other] { $count } cartões estão conferidos agora.
    }

## Phones

lessons-publish = Pôr nos celulares agora
lessons-publish-heading = Pôr isto nos celulares agora?
lessons-publish-means = Cada celular recebe na próxima visita. Até lá, celulares sem internet ficam com o que já têm.
lessons-publish-undo = Você pode tirar a qualquer momento.
lessons-publish-yes = Pôr nos celulares
lessons-published = Está a caminho dos celulares.
lessons-publish-later = Pôr nos celulares mais tarde
lessons-publish-when = Dia e hora, pelo relógio deste aparelho
lessons-publish-when-wrong = Escolha um momento que ainda vem, por favor.
lessons-publish-schedule = Marcar esta hora
# $when: a day and a time.
lessons-schedule-heading = Pôr isto nos celulares { $when }?
lessons-schedule-yes = Marcar esta hora
lessons-scheduled = Vai para os celulares { $when }.
lessons-unschedule = Parar o que está planejado
lessons-unschedule-heading = Parar o que está planejado?
lessons-unschedule-yes = Parar
lessons-unscheduled = Não está mais planejado.
lessons-withdraw = Tirar dos celulares agora
lessons-withdraw-heading = Tirar esta lição de todos os celulares?
lessons-withdraw-means = Você pode fazer isto sem mais ninguém, na hora. Os celulares a perdem na próxima visita.
lessons-withdraw-everywhere = Ela sai em todos os idiomas.
lessons-withdraw-back = Quem cuida da publicação pode trazer de volta depois.
lessons-withdraw-why = Por quê (pode ficar vazio)
lessons-withdraw-yes = Tirar
lessons-withdrawn = A lição foi tirada dos celulares.

## What changed

lessons-changes = O que mudou entre duas versões
lessons-changes-from = De
lessons-changes-to = Para
lessons-history = Todas as versões
lessons-no-history = Nada está guardado aqui ainda.
# $number: of the revision.
lessons-revision = Versão { $number }
lessons-revision-published = Versão { $number } (nos celulares)
lessons-on-phones = Nos celulares
lessons-roll-back = Voltar a esta
lessons-roll-back-long = Voltar à versão { $number }
lessons-roll-back-heading = Voltar à versão { $number }?
lessons-roll-back-means = O texto volta como um novo rascunho. Nada do que veio depois se perde.
lessons-roll-back-why = De volta à versão { $number }
lessons-roll-back-yes = Voltar
lessons-rolled-back = A versão { $number } voltou como rascunho.

## On a phone

lessons-preview = Em um celular
lessons-preview-looks = Outros jeitos de ver
lessons-preview-phone = Um celular com esta lição
lessons-preview-large = Texto grande
lessons-preview-rtl = Da direita para a esquerda
lessons-preview-offline = Sem internet
lessons-preview-pseudo = Palavras mais longas
lessons-preview-offline-said = Não há internet. Aparece o que este celular guardou.
lessons-preview-none = Não dá para mostrar como no celular enquanto houver algo a corrigir.
lessons-preview-back = Voltar
lessons-preview-on = Próximo
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $number } de { $of }

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } mudou uma lição.
audit-lesson-proposed = { $by } enviou uma lição para revisão.
audit-lesson-approved = { $by } disse sim a uma lição ({ $role }).
audit-lesson-returned = { $by } devolveu uma lição ({ $role }).
audit-lesson-scheduled = { $by } marcou a hora de uma lição ir para os celulares.
audit-lesson-published = { $by } pôs uma lição nos celulares.
audit-lesson-withdrawn = { $by } tirou uma lição dos celulares.
audit-lesson-checked = { $by } conferiu uma tradução.
audit-lesson-imported = Lições foram trazidas de arquivos.
