### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = Chats
desk-no-roster = Os chats estão fechados: nenhuma lista da equipe vale agora. Alguém responsável pode assinar a próxima.
desk-no-roster-lead = Os chats estão fechados: nenhuma lista da equipe vale agora. Você pode assinar a próxima.
# $until: a day and a time.
desk-roster-until = A lista da equipe vale até { $until }.

## Duty

desk-duty = Seu turno
desk-duty-on = Em turno
desk-duty-break = Em pausa
desk-duty-off = Fora de turno
desk-duty-on-means = Novos chats podem chegar a você.
desk-duty-break-means = Nenhum chat novo chega. Os que você tem ficam.
desk-duty-off-means = Você está fora. Comece o turno quando for bom para você.
# $time: a time of day.
desk-duty-until = Seu turno acaba às { $time }.
desk-duty-told-on = Você está em turno agora.
desk-duty-told-break = Você está em pausa agora.
desk-duty-told-off = Você está fora de turno agora. Que bom que você esteve aqui.

## Rest

desk-rest = Hora de descansar
# $time: a time of day.
desk-rest-means = Foi muita coisa. Novos chats esperam até { $time }.
desk-rest-try = Você pode se levantar, beber água, ou olhar pela janela.
desk-rest-end = Posso voltar antes
desk-rest-ended = Seu descanso acabou. Foi sua escolha.

## What waits

desk-waiting = Esperando
desk-waiting-none = Ninguém espera agora.
# $language: the name of a language.
desk-chat-in = Um chat em { $language }
desk-whisper-in = Um cochicho ({ $language })
desk-wait-now = Chegou há um momento
desk-wait-minutes = Espera há alguns minutos
desk-wait-half-hour = Espera há cerca de meia hora
desk-wait-long = Espera há mais de meia hora
desk-left-means = Há uma mensagem. A pessoa pode não estar aqui agora.
desk-take = Pegar este chat
desk-not-off = Você pode pegar um chat em turno.
desk-not-break = Você está em pausa. Pode pegar um chat depois.
desk-not-rest = Você pode pegar um chat depois do descanso.
desk-not-full = Você tem tantos chats quanto uma pessoa pega de uma vez.
desk-flag-danger = Em perigo agora
desk-flag-urgent = Urgente
desk-flag-heavy = Pesado
desk-flag-again = Já esteve aqui
desk-flag-left = Uma mensagem para depois

## My chats

desk-mine = Seus chats
desk-mine-lead = Você está nele como responsável.
desk-reply-first = Escreva logo uma primeira linha. Se não, o chat volta para a espera.
desk-news = Algo novo foi dito.
desk-out = Preciso sair
desk-out-means = Pedimos a outras pessoas que assumam. Ninguém pergunta o motivo.
desk-out-told = Pedimos a outras pessoas que assumam. Você está em pausa agora.

## What others ask

desk-offers = Pedem a você
# $name: a made-up name.
desk-offer-hand-over = { $name } pergunta se você pode assumir.
desk-offer-hand-over-nameless = Alguém pergunta se você pode assumir.
desk-offer-hand-over-yes = Assumir
desk-offer-join = { $name } pergunta se você pode entrar também.
desk-offer-join-nameless = Alguém pergunta se você pode entrar também.
desk-offer-join-yes = Entrar
desk-offer-whisper = { $name } gostaria de cochichar com você. A pessoa jovem não vê.
desk-offer-whisper-nameless = Alguém gostaria de cochichar com você. A pessoa jovem não vê.
desk-offer-whisper-yes = Cochichar
desk-offer-danger = { $name } diz que alguém está em perigo agora.
desk-offer-danger-nameless = Uma pessoa jovem diz que está em perigo agora.
desk-offer-danger-yes = Entrar
desk-offer-no = Agora não
desk-offer-declined = Sabem que você não pode agora. Tudo bem.

## For leads

desk-live = Chats em andamento
desk-live-means = Você pode pedir para entrar. Todo mundo no chat vê quando você entra.
desk-live-been = Um chat em que você já esteve não aparece aqui. Alguém que está nele pode pedir que você volte.
desk-live-none = Nenhum chat em andamento em que você possa entrar.
# $name: a made-up name.
desk-lapsed = Chats que { $name } pegou voltaram para a fila. Há uma pausa.
# $names: made-up names.
desk-live-with = Com { $names }
desk-live-ask = Pedir para entrar
desk-live-asked = Você pediu. O chat abre aqui quando o console de lá deixar você entrar.
desk-notes = Notas para responsáveis
desk-notes-means = Notas que um mentor lacrou para os responsáveis. Cada uma é apagada depois de 90 dias.
desk-notes-open = Ler as notas
desk-notes-none = Não há nota.
desk-notes-by = De { $name }
desk-notes-by-nobody = De alguém que não deu nome

## Sound

desk-signals = Quando alguém escreve ou espera
desk-signals-sound = Tocar um som suave
desk-signals-shake = Vibrar o celular
desk-signals-means = Os dois estão desligados quando você entra. Nada disto fica no aparelho.

## Words for oneself

desk-debrief = Palavras para si
desk-debrief-means = Depois de um chat difícil, escrever pode ajudar. É sua escolha. Só você pode ler.
desk-debrief-open = Escrever ou ler
desk-debrief-label = O que ficou com você
desk-debrief-hint = Fica guardado por 30 dias. Deixe de fora o que diria quem é a pessoa jovem.
desk-debrief-go = Guardar para mim
desk-debrief-told = Está guardado. Só você pode abrir.
desk-debrief-none = Você não guardou nada aqui.
desk-note-closed = Isto não abre com a sua chave. Pode ser de antes de um novo começo.
# $from, $until: days.
desk-note-until = Escrito em { $from }. Apagado em { $until }.
desk-note-erase = Apagar
desk-note-erase-long = Apagar o que foi escrito em { $date }
desk-note-erase-heading = Apagar agora?
desk-note-erase-means = Some para você na hora. Isto não pode ser desfeito.
desk-note-erase-yes = Apagar
