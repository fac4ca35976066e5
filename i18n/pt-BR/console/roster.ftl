### Who may answer in Talk this week. Leads read it.

roster-heading = Quem responde nos chats
roster-lead = Os celulares só acreditam nas pessoas de uma lista assinada, a lista da equipe. Alguém responsável assina toda semana.
roster-no-root = Este app ainda não tem chave raiz. Os chats ficam fechados até duas pessoas fazerem uma.

## The delegation: whose yes counts

roster-delegation = De quem o sim vale
roster-delegation-what = As duas pessoas que guardam a chave raiz dizem uma vez por ano de quem o sim vale. Isso se chama delegação.
# $until: a day and a time.
roster-delegation-until = Vale até { $until }.
roster-delegation-none = Ainda não há delegação aqui. Quem guarda a chave faz uma, e você pode trazer o arquivo abaixo.
roster-delegation-expired = A delegação acabou, ou não começou. Quem guarda a chave pode fazer uma nova.
roster-delegation-not-believed = Este app não acredita nessa delegação. Pode ser de outro site, ou mudou no caminho.
roster-delegation-not-a-file = Esse arquivo não tem delegação. O programa dá o nome delegation, com um número.
roster-bring = Trazer uma delegação
roster-bring-how = É o arquivo de quem guarda a chave. Não é secreto.
roster-brought = A delegação está aqui. Uma lista pode ser assinada agora.
roster-people-what = Quem guarda a chave precisa da lista das pessoas daqui. Você pode baixar e levar.
roster-people-save = Baixar esta lista

## The next roster

roster-next = A próxima lista da equipe
roster-none-yet = Ninguém assinou uma lista ainda. Os chats estão fechados.
roster-until = A lista de agora acaba { $until }.
roster-over = A última lista acabou { $until }. Os chats estão fechados.
roster-comes-in = Entra
roster-goes-out = Sai
roster-goes-out-note = Perde todas as chaves de chat que o servidor guarda para si.
roster-left-out = Ficou de fora
roster-left-out-why = Duas pessoas de quem o sim vale dizem sim a cada uma. Aqui falta um sim.
# $count (number): yeses that count, 0 or 1.
roster-given =
    { $count ->
        [0] Ninguém de quem o sim vale disse sim.
        [one] { $count } pessoa de quem o sim vale disse sim.
       *[other] { $count } pessoas de quem o sim vale disseram sim.
    }
roster-say-yes = Dizer sim a { $name }
roster-say-yes-means = Seu sim fica guardado, e vale em cada lista a partir de agora.
roster-same = Ninguém entra, e ninguém sai.
# $count (number): roles of people who were in the last roster too.
roster-stays =
    { $count ->
        [one] { $count } fica
       *[other] { $count } ficam
    }
roster-number = Número da chave
roster-not-delegated = Seu sim ainda não vale, então outra pessoa responsável assina. Quem guarda a chave pode incluir você na próxima vez.
roster-nobody = Ninguém tem dois sins que valem, então não há o que assinar.
roster-sign = Assinar esta lista
roster-sign-heading = Assinar quem pode responder?
roster-sign-yes = Assinar
# $count (number): entries in it.
roster-sign-means-1 =
    { $count ->
        [one] Os celulares vão acreditar nesta { $count } pessoa por uma semana.
       *[other] Os celulares vão acreditar nestas { $count } entradas por uma semana.
    }
roster-sign-means-2 = Quem sai não pode abrir nada do que for escrito daí em diante.
roster-sign-means-3 = Se um nome ou número parece errado, você pode perguntar antes a essa pessoa.
roster-signed = A lista está assinada. Ela acaba { $until }.
