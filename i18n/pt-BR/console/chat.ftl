### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = Um chat
chat-back = A mesa
chat-opening = O chat está abrindo. Um momento.
chat-over = Este chat acabou para você, ou ainda não abriu aqui.
chat-over-note = Se foi difícil, você pode fazer uma pausa. Na mesa, você pode escrever algumas palavras para si.

## Who reads

# $names: who can read what is written now.
chat-readers = Quem pode ler isto: { $names }.
chat-present = A pessoa jovem está com o chat aberto.
chat-away = A pessoa jovem não está com o chat aberto agora.
chat-who-youth = A pessoa jovem
chat-who-intake = quem responder primeiro
chat-who-someone = Alguém da equipe
chat-who-me = { $name } (você)
chat-who-lead = { $name } (responsável)
chat-who-you = Você

## What was said

chat-log = O que foi dito
chat-empty = O que for dito a partir de agora fica aqui.
chat-typing = Uma mensagem está sendo escrita.
chat-card = Um lugar da lista
# $name: of the place.
chat-card-of = Um lugar: { $name }
chat-lesson = Uma lição
# $name: the title of the lesson.
chat-lesson-of = Uma lição: { $name }
chat-state-sending = Enviando
chat-state-not-sent = Não enviado
chat-again = Enviar de novo
chat-drop = Tirar
chat-line-of-opened = O chat começou.
chat-line-of-joined = { $name } entrou.
chat-line-of-left = { $name } saiu.
chat-line-of-handed-over = O chat passou para { $name }.
chat-line-of-lead-joined = { $name } entrou como responsável.
chat-line-of-renewed = O chat tem uma nova chave. As mesmas pessoas podem ler.
chat-line-of-came-back = A pessoa jovem voltou, talvez em outro celular.
chat-line-of-danger = { $name } disse: em perigo agora.
chat-line-of-unreadable = Chegou algo que não pode ser aberto aqui.
chat-line-of-update = Chegou algo de uma versão mais nova desta página.
chat-line-of-missing = Falta algo aqui.
chat-line-of-changed = Quem pode ler isto mudou.

## How it stands

chat-line-coming-back = A conexão está voltando. O que você envia espera até lá.
chat-line-poll = A conexão está lenta. Funciona, e as palavras podem demorar.
chat-line-offline = Não há conexão. O que você envia espera aqui.
chat-line-elsewhere = Este chat está aberto em outra aba sua. Esta fica parada.
chat-stage-opening = O chat abre quando a chave dele chegar.
chat-stage-closed = Este chat acabou.
chat-stage-full = Este chat está cheio. Não cabe mais nada. Você pode fechar aqui, e a pessoa jovem pode começar um novo.
chat-stage-gone = Este chat foi apagado.
chat-stage-update = Este chat foi escrito com uma página mais nova. Você pode abrir o console de novo.
chat-stage-tampered = Algo aqui foi assinado pela mão errada. Nada mais aparece. Alguém responsável pode olhar com você.
chat-missing = Algo não chegou. O que vem depois espera.
chat-go-on = Continuar com o que há aqui

## Writing

chat-write = Sua mensagem
chat-write-whisper = Seu cochicho
chat-send = Enviar
chat-canned = Palavras para começar
chat-canned-means = Aperte uma para pôr na sua mensagem. Você pode mudar antes de enviar.
chat-canned-language = Idioma das palavras
chat-canned-begin = Para começar
chat-canned-listen = Para ouvir
chat-canned-steady = Para acalmar
chat-canned-danger = Quando pode não ser seguro
chat-canned-wait = Durante a espera
chat-canned-end = Para terminar
chat-cards = Enviar um lugar
chat-cards-means = O servidor não vê que lugar você procura ou envia.
chat-cards-search = Nome, cidade ou tipo de ajuda
chat-cards-missing = A lista de lugares não chegou. Você pode tentar mais tarde.
chat-cards-none = Nenhum lugar achado. Você pode tentar outras palavras.
chat-cards-sent = Enviado: { $name }
chat-cards-hold = Talvez não dê para sair livremente
chat-cards-demo = Inventado, para testar
chat-lessons = Enviar uma lição
chat-lessons-means = O servidor não vê que lição você envia.
chat-lessons-missing = As lições não chegaram. Você pode tentar mais tarde.

## Asking a colleague

chat-ask = Pedir a alguém
chat-ask-nobody = Ninguém mais está em turno agora.
chat-ask-what = O que você pede
chat-ask-hand-over = Para assumir
chat-ask-join = Para entrar também
chat-ask-whisper = Para cochichar comigo
chat-ask-who = Quem
chat-ask-pick = Escolha alguém
# $name: a made-up name.
chat-ask-free = { $name }
chat-ask-busy = { $name } (tem chats)
chat-ask-away = { $name } (fora agora)
chat-ask-missing = Ninguém foi escolhido ainda.
chat-ask-go = Pedir
chat-ask-told = Você pediu a { $name }.
chat-offered = Pediram a alguém que assuma ou entre.
chat-offer-withdraw = Parar de pedir
chat-offer-withdrawn = Não se pede mais a ninguém.
# $names: made-up names.
chat-in-with = { $names }: pode ler e escrever aqui. Você pode se despedir antes de ir.
chat-leave-to-them = Ir, e deixar com a outra pessoa
chat-leave-heading = Deixar este chat com a outra pessoa?
chat-leave-means-1 = Você não pode ler mais nada dele, e não pode voltar por conta própria.
chat-leave-means-2 = A pessoa jovem vê que você saiu.
chat-leave-yes = Deixar
chat-left-told = Você está fora daquele chat. Não pode ler mais nada dele.
chat-whisper = Cochicho
chat-whisper-means = Só vocês podem ler isto. A pessoa jovem não vê.
chat-whisper-log = O que foi cochichado
chat-whisper-close = Encerrar o cochicho
chat-whisper-close-heading = Encerrar este cochicho?
chat-whisper-close-means = O que foi cochichado é apagado para vocês. Isto não pode ser desfeito.
chat-whisper-close-yes = Encerrar e apagar

## What else can be done

chat-acts = Mais
chat-heavy = Este chat é pesado
chat-heavy-means = Então você não recebe um segundo chat, e tem dez minutos de descanso depois.
chat-heavy-told = Está marcado como pesado. Você pode ir devagar.
chat-heavy-off-told = Não está mais marcado como pesado.
chat-phrase = Propor uma frase de conferência
chat-phrase-told = A pessoa jovem vê como combinar uma frase de conferência.
chat-note = Deixar uma nota para os responsáveis
chat-note-label = Uma nota para os responsáveis
chat-note-hint = Só os responsáveis podem abrir. É apagada depois de 90 dias.
chat-note-go = Lacrar e deixar
chat-note-told = A nota está lacrada. Só os responsáveis podem abrir.
chat-note-long = É longo demais para uma nota. Você pode encurtar.
chat-danger = Em perigo agora
chat-danger-heading = Alguém está em perigo agora?
chat-danger-means-1 = Todos os responsáveis são chamados.
chat-danger-means-2 = A pessoa jovem vê que você disse isso.
chat-danger-means-3 = Você recebe passos para seguir. Este botão não comunica nada.
chat-danger-yes = Sim, chamar os responsáveis
chat-danger-told = Os responsáveis foram chamados. Há gente com você nisto.
chat-danger-now = Em perigo agora
chat-danger-region = Lugar
# $at, $of: numbers.
chat-danger-step = Passo { $at } de { $of }
chat-danger-next = Próximo passo
chat-danger-back = Passo anterior
chat-danger-lines-missing = As linhas de crise não chegaram. Estão na primeira página, para todo mundo.
chat-close = Fechar o chat
chat-close-heading = Fechar este chat?
chat-close-means-1 = Acabou para você. Não pode ler mais nada dele.
chat-close-means-2 = A pessoa jovem pode esperar alguém de novo.
chat-close-yes = Fechar
chat-close-told = O chat está fechado para você.
chat-erase = Apagar o chat
chat-erase-heading = Apagar este chat para todo mundo?
chat-erase-means-1 = Tudo some de uma vez, para a pessoa jovem também.
chat-erase-means-2 = Isto não pode ser desfeito.
chat-erase-yes = Apagar
chat-erase-told = O chat foi apagado.
chat-block = Bloquear
chat-block-heading = Bloquear quem escreve aqui?
chat-block-means-1 = O chat acaba de vez, e tudo é apagado.
chat-block-means-2 = A pessoa ainda vê as linhas de crise.
chat-block-means-3 = Se algo aconteceu, você pode deixar antes uma nota para os responsáveis.
chat-block-yes = Bloquear e apagar
chat-block-told = O chat foi bloqueado e apagado.
