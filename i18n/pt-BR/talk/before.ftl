### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = Falar com alguém
talk-looking = Um momento
# Under the heading, from what the server says now.
talk-now = Há alguém aqui agora.
talk-now-minutes = Há alguém aqui. Pode levar alguns minutos.
talk-now-half-hour = Há alguém aqui. Pode levar até 30 minutos.
talk-now-long = Há alguém aqui. Pode levar mais de 30 minutos.
talk-nobody = Ninguém está aqui agora. Você pode deixar uma mensagem, ou ligar para uma linha.
# $date (date): the last day on which a left message waits.
talk-nobody-until = Uma mensagem espera até { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Depois é apagada.
talk-closed = Os chats estão fechados agora. Estas linhas estão abertas.
talk-limits-missing = A página sobre o que fica privado não carregou. Nada foi enviado.
talk-door-missing = Não deu para ver se há alguém aqui agora. Nada foi enviado.

## Before the first text box

# $count (number): which card this is, of two.
talk-card-of = { $count } de 2
talk-next = Próximo
talk-back-words = Tenho seis palavras
talk-back-words-note = Palavras de um chat de antes
talk-seen-heading = Alguém pode ver este celular?
talk-seen-lead = É sobre agora, e sobre depois. Você escolhe o que é seguro para você.
talk-seen-no = Não, só eu
talk-seen-maybe = Talvez, ou não sei
talk-seen-yes = Sim, alguém olha
talk-seen-tip-1 = Sair esconde esta página rápido. Está no alto de cada página.
talk-seen-tip-2 = Nada deste chat fica no celular se você não escolher.
talk-seen-tip-3 = O teclado de um celular pode aprender palavras. Você pode escrever pouco, ou sem nomes.
talk-seen-tip-4 = Um app que espiona um celular vê a tela. Outro celular pode ser mais seguro.
talk-seen-tip-5 = Se alguém entrar, você pode sair. O chat espera, se você pegar palavras antes.
talk-go-on = Continuar
talk-lines-instead = Ligar ou escrever para uma linha

## The first words

talk-write-heading = O que você gostaria de dizer?
talk-write-lead = Você pode começar com pouco. "Oi" basta. Você pode parar a qualquer hora.
talk-write-label = Sua mensagem
talk-urgent = Preciso de alguém logo
talk-urgent-note = É a única coisa que a fila vê sobre você, com seu idioma.
talk-start = Começar
talk-leave-message = Deixar esta mensagem
talk-start-only = Começar sem mensagem
