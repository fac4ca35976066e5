### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = Algo quebrou do nosso lado. Você pode tentar de novo daqui a pouco.
problem-malformed-request = Não conseguimos ler isso. Você pode voltar ao início.
problem-malformed-body = Não conseguimos ler o que chegou. Você pode tentar de novo.
problem-bad-query = Uma parte do endereço não serve. Você pode voltar ao início.
problem-wrong-origin = Isto só funciona nas nossas páginas. Você pode abrir a página inicial e tentar lá.
problem-not-found = Não há nada aqui. Você pode voltar ao início.
problem-method-not-allowed = Isso não funciona aqui. Você pode voltar ao início.
problem-request-timeout = Demorou demais para chegar até nós. Você pode tentar de novo.
problem-content-too-large = É longo demais para enviar. Você pode tentar com menos.
problem-uri-too-long = Este endereço é longo demais. Você pode voltar ao início.
problem-unsupported-media-type = Esse tipo de conteúdo não serve aqui. Você pode voltar ao início.
problem-invalid-body = Uma parte não serve. Você pode olhar e tentar de novo.
problem-headers-too-large = O navegador mandou coisas demais de uma vez. Uma janela anônima pode ajudar.
problem-busy = Há muita gente aqui agora. Você pode tentar de novo daqui a pouco.
problem-unavailable = Isto não está pronto agora. Você pode tentar de novo daqui a pouco.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = Ninguém entrou aqui.
problem-session-locked = O console está trancado. A frase secreta abre.
problem-signed-out = Esta sessão acabou. Entrar começa uma nova.
problem-account-removed = Este lugar aqui acabou. Alguém responsável pode dizer mais.
problem-sign-in-refused = Não serviu. Tudo bem conferir cada parte e tentar de novo.
problem-proof-refused = Não serviu. Tudo bem tentar de novo.
problem-not-allowed = As funções desta conta não cobrem isso. Um admin pode dizer mais.
problem-link-not-valid = Este link não funciona mais. Quem o fez pode fazer outro.
problem-name-taken = Alguém aqui tem um nome parecido. Outro nome serve.
problem-not-possible-now = Isso não dá para fazer agora. Olhar de novo pode ajudar.
problem-statement-refused = As palavras assinadas não batem com o que está aqui agora. Olhar de novo pode ajudar.
problem-slow-down = Foram muitas tentativas. Tudo bem tentar de novo daqui a pouco.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = Este chat não existe mais. Um novo pode começar.
problem-conversation-taken = Não deu certo. Começar o chat de novo pode ajudar.
problem-records-full = Este chat já tem suas palavras. Outras novas podem ficar no lugar.
problem-no-chats = Nenhum chat está aberto com alguém agora.
problem-work-wanted = Há muita gente aqui agora. Leva mais um momento.
problem-talk-busy = Há muita gente aqui agora. Você pode tentar de novo daqui a pouco.
problem-talk-taken = Outra pessoa está com este chat agora.
problem-talk-full = Seriam mais chats do que uma pessoa pega de uma vez.
problem-talk-resting = É hora de descansar. Os novos chats podem esperar.
problem-talk-too-heavy = Dois chats pesados bastam para um turno. Outra pessoa pode pegar este.
problem-not-in-roster = Isto funciona quando alguém responsável assina uma lista da equipe com este nome.
problem-off-duty = Isto só funciona em turno.
problem-talk-closed = Os chats estão fechados agora. As linhas de ajuda estão abertas.
problem-roster-older = Outra pessoa chegou antes. Olhar de novo pode ajudar.
problem-roster-refused = Nisto os celulares não podem acreditar. Olhar de novo pode ajudar.
problem-lesson-full = É mais do que cabe em uma lição. Menos cartões, ou mais curtos, funcionam.
problem-lesson-moved-on = Há uma versão mais nova agora. Olhar primeiro para ela pode ajudar.
problem-lesson-not-ready = Algo ainda está aberto aqui. A página da lição diz o quê.
