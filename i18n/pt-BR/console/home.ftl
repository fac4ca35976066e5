### The first view after signing in: only what someone's roles need now.

# $name: the name that this person made up.
today-heading = Olá, { $name }
today-to-do = O que espera você agora
today-nothing = Nada espera você agora. Você pode olhar em volta, ou fechar esta página.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
        [one] { $count } pessoa espera o seu sim
       *[other] { $count } pessoas esperam o seu sim
    }
today-approve-note = Duas pessoas dizem sim a cada uma. Você pode ser uma das duas.
today-approve-go = Ver quem espera
today-wait-approval = Sua nova função espera duas pessoas
today-wait-approval-note = Alguém que pode dizer sim vai pedir seu número. Leia em voz alta, pessoalmente ou por ligação.
today-number = Seu número
today-second-factor-backup = Pôr uma segunda forma de entrar
today-second-factor-backup-note = Você tem uma forma agora. Com a segunda, um celular perdido não deixa você de fora.
today-second-factor-backup-go = Pôr uma
today-codes-low =
    { $count ->
        [0] Não sobrou nenhum código de reserva
        [one] Sobrou { $count } código de reserva
       *[other] Sobraram { $count } códigos de reserva
    }
today-codes-low-note = Um código de reserva deixa você entrar quando o celular se perde. Você pode fazer dez novos.
today-codes-low-go = Fazer novos códigos
today-passphrase-tried = Alguém digitou sua frase secreta, mas não o código certo
today-passphrase-tried-note = Se foi você, está tudo bem. Se não, uma nova frase secreta deixa os outros de fora.
today-passphrase-tried-go = Mudar sua frase secreta
today-reset-open = Alguém pediu um novo começo para você
today-reset-open-note = Você consegue entrar, então não precisa. Para encerrar, saia da conta e entre de novo.
today-invitations-open =
    { $count ->
        [one] { $count } convite ainda não foi usado
       *[other] { $count } convites ainda não foram usados
    }
today-invitations-open-note = Cada link funciona uma vez, em 72 horas. Você pode cancelar um link a qualquer hora.
today-invitations-open-go = Ver os convites

## An admin who is alone

today-alone = A seguir: convidar um segundo admin
today-alone-why = Nenhuma pessoa sozinha pode deixar entrar mentor ou responsável aqui. Duas pessoas dizem sim a cada um.
today-alone-1 = Você convida um segundo admin. Escolha alguém de confiança, que você possa encontrar ou chamar.
today-alone-1-server = Alguém que usa o servidor roda a linha abaixo, com um nome inventado no fim.
today-alone-2 = A pessoa abre o link e põe sua própria forma de entrar.
today-alone-3 = Daí em diante, vocês podem deixar entrar mentores e responsáveis.
today-alone-until = Até lá, ninguém pode virar mentor ou responsável. Você já pode convidar as outras pessoas.
today-alone-go = Convidar um segundo admin

## One's roles

today-roles = Suas funções
today-no-roles = Você ainda não tem função. Quem dá funções pode mudar isso.

## Rosters and the delegation: for leads

today-roster-over = Os chats estão fechados: nenhuma lista da equipe vale agora
today-roster-over-note = Alguém responsável pode assinar uma nova. Leva um minuto.
today-roster-over-go = Assinar uma lista
# $until: a day and a time.
today-roster-closing = Os chats fecham { $until }
today-roster-closing-note = A lista da equipe acaba então. Alguém responsável pode assinar a próxima agora.
today-roster-closing-go = Assinar a próxima lista
today-roster-changed = As pessoas mudaram desde a última lista
today-roster-changed-note = Os celulares ficam sabendo com a próxima lista. Alguém responsável pode assinar agora.
today-roster-changed-go = Assinar a próxima lista
# $count (number): hours, 25 to 72.
today-roster-due =
    { $count ->
        [one] A lista da equipe acaba em { $count } hora
       *[other] A lista da equipe acaba em { $count } horas
    }
today-roster-due-note = Alguém responsável pode assinar a próxima. Ela vale por uma semana.
today-roster-due-go = Assinar a próxima lista
# $count (number): days, 0 when it is over.
today-delegation-ends =
    { $count ->
        [0] A delegação acabou, então nenhuma lista pode ser assinada
        [one] A delegação acaba em { $count } dia
       *[other] A delegação acaba em { $count } dias
    }
today-delegation-ends-note = Sem ela os chats ficam fechados. Quem guarda a chave raiz, duas pessoas, se encontra e faz uma nova.
today-delegation-ends-go = Ver a delegação
