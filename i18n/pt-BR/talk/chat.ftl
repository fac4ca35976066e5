### Talk: the waiting room and the chat.

talk-chat-heading = Seu chat

## Where the chat is

talk-opening = Abrindo seu chat. Suas palavras são trancadas neste celular antes.
talk-waiting = Você tem um lugar. Alguém vai responder aqui.
talk-wait-now = Pode ser sua vez logo.
talk-wait-minutes = Pode levar alguns minutos.
talk-wait-half-hour = Pode levar até 30 minutos.
talk-wait-long = Pode levar mais de 30 minutos.
talk-wait-meanwhile = Seu lugar fica guardado se você olhar outras páginas aqui. Você pode escrever enquanto espera.
talk-wait-look = Procurar ajuda enquanto isso
talk-wait-read = Ler algo enquanto isso
talk-wait-steady = Me acalmar
talk-left = Sua mensagem ficou. Ninguém está aqui agora.
talk-left-none = Seu chat espera aqui. Ninguém está aqui agora.
# $date (date): the last day.
talk-left-until = Ele espera até { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Depois é apagado. Você pode voltar com seis palavras.
talk-over = Este chat acabou.
talk-over-closed = Os chats estão fechados agora. O que você escreveu continua trancado.
talk-over-clock = O relógio deste celular parece errado. O chat precisa do dia e da hora certos.
talk-over-failed = Algo não funcionou aqui. O que você escreveu continua trancado.
talk-over-full = Este chat está cheio. Não cabe mais nada. Você pode começar um novo e continuar lá.
talk-look-again = Olhar de novo
talk-gone = Este chat não está mais aqui. Foi apagado, ou aberto com seis palavras em outro lugar.
talk-tampered = Algo aqui foi mudado por alguém que não está no chat. É mais seguro parar aqui. Estas linhas estão abertas.
talk-update = É preciso uma página mais nova para continuar. Ela vem quando esta página é aberta de novo.
talk-new = Começar um novo chat
talk-wait-again = Esperar alguém
talk-wait-same = Esperar a mesma pessoa

## The line

talk-line-coming-back = Sem conexão. Tentando de novo. O que você escreveu não se perdeu.
talk-line-offline = Não há internet agora. O que você escreve é enviado quando ela voltar.
talk-line-poll = A conexão está lenta aqui. Ainda funciona.
talk-line-elsewhere = Este chat está aberto em outra aba. Esta fica parada.
talk-line-busy = Demora mais que o normal. É tentado de novo por si só.
talk-line-stopped = A conexão acabou. O que você escreveu não se perdeu.
talk-use-here = Usar aqui
talk-open-again = Abrir de novo
talk-missing = Falta algo neste chat. O que você escreve espera aqui até você continuar.
talk-missing-go-on = Continuar sem isso

## Writing

talk-log = Mensagens
talk-write = Escreva aqui
talk-send = Enviar
talk-sending = Enviando
talk-sent = Enviado
talk-not-sent = Não enviado
talk-again = Enviar de novo
talk-drop = Tirar
talk-you = Você
talk-mentor = Mentor
talk-typing = Alguém está escrevendo
# $name (text): a made-up name.
talk-line-opened = Você abriu este chat. Só as pessoas com nome aqui podem ler.
talk-line-joined = { $name } está aqui agora.
talk-line-left = { $name } saiu.
talk-line-handed-over = { $name } continua com você agora.
talk-line-lead-joined = { $name } entrou para ajudar. Você pode ver todas as pessoas que leem isto.
talk-line-renewed = As chaves deste chat mudaram. As mesmas pessoas podem ler.
talk-line-came-back = Você voltou. Nada de antes aparece aqui.
talk-line-danger = Alguém disse que há perigo agora. Linhas de ajuda estão abaixo.
talk-line-unreadable = Uma mensagem não pode ser lida.
talk-line-update = Uma mensagem precisa de uma página mais nova.
talk-line-missing = Falta algo aqui.
talk-line-changed = Quem pode ler isto mudou.
talk-card = Um lugar que pode ajudar
talk-lesson = Uma lição para ler
talk-card-open = Abrir
talk-somebody = Alguém

## Who can read this

talk-readers = Quem pode ler isto
# $names (text): made-up names, and words for those without one.
talk-readers-are = Podem ler isto: { $names }
talk-reader-me = Você
# $name (text): a made-up name.
talk-reader-mentor = { $name }, mentor
talk-reader-lead = { $name }, responsável
talk-reader-nameless = Um mentor
talk-reader-intake = Quem responder primeiro
talk-readers-note = Ninguém mais pode abrir. O servidor só guarda trancado.
talk-not-again = Esta pessoa de novo, não
talk-not-again-sure = Você não vai receber esta pessoa de novo. Você espera outra. Pode demorar mais.
talk-share = Há alguém novo aqui. Mostrar o que foi dito antes?
talk-share-yes = Mostrar
talk-share-no = Começar do zero

## More

talk-more = Mais
talk-alarm = Estou em perigo agora
talk-alarm-sure = Alguém responsável é chamado para este chat. Uma linha pode ser mais rápida. Ninguém aqui sabe onde você está.
talk-alarm-call = Chamar alguém responsável aqui
talk-alarm-done = Alguém responsável foi chamado. Você verá aqui quando entrar.
talk-alarm-nobody = Ninguém responsável está aqui agora. O chat espera. Uma linha pode ajudar você agora.
talk-keep = Guardar este chat neste celular
talk-keep-note = Até você sair, ou até 30 minutos sem uso. Quem pegar este celular pode abrir.
talk-typing-switch = Mostrar quando estou escrevendo
talk-erase = Apagar tudo
talk-erase-sure = Isto apaga o chat para todo mundo, na hora. Ninguém pode trazer de volta.
talk-end = Fechar este chat
talk-end-sure = Esta página esquece o chat. Com seis palavras você pode voltar a ele.
talk-end-sure-wordless = Esta página esquece o chat. Ainda não há seis palavras, então ninguém pode voltar a ele.
talk-yes = Sim
talk-no = Não
talk-failed = Não deu certo desta vez. Nada mudou. Você pode tentar de novo.
talk-failed-offline = Não deu certo. Talvez não haja internet agora. Você pode tentar de novo.
