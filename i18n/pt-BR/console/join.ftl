### What a one-use link opens: the way in, in four steps.

join-heading = Boas-vindas
# $step (number), $of (number)
join-step = Passo { $step } de { $of }
join-next = Próximo
join-back = Voltar
join-finish = Entrar
join-reset-finish = Começar de novo
join-not-valid-heading = Este link não funciona
join-not-valid = Ele foi usado, tem mais de três dias, ou alguém o cancelou.
join-not-valid-next = Quem deu o link a você pode fazer outro. Se você já tem conta, pode entrar.
join-sign-in = Entrar

## 1: name

join-name-heading = Boas-vindas
join-lead = Que bom que você está aqui. Leva uns cinco minutos, e dá para voltar em cada passo.
join-name = Um nome para usar aqui
join-name-hint = Um nome inventado. Colegas veem. Por favor, nenhum nome real, seu ou de outra pessoa.
join-name-given = Seu nome aqui
join-name-missing = Primeiro vem um nome para usar aqui.
join-roles = O que você pode fazer aqui
join-know = Bom saber
join-know-link = Guarde o link até entrar. Ele ainda funciona se esta página fechar.
join-know-name = Ninguém aqui pergunta seu nome real, telefone ou e-mail.
join-know-passphrase = Sua frase secreta nunca sai deste navegador. Ninguém pode procurar nem trazer de volta.
join-know-seen = O que você faz aqui é anotado com a hora, nunca o que foi dito. Você pode ler o que foi anotado.
join-reset-heading = Um novo começo
join-reset-lead = Duas pessoas disseram sim a um novo começo. Você escolhe nova frase secreta, nova prova e novos códigos.

## 2: passphrase

join-passphrase-heading = Sua frase secreta
join-passphrase-lead = Ela abre sua conta e as chaves que são só suas.
join-passphrase = Nova frase secreta
join-passphrase-tip-words = Palavras sem relação entre si são fáceis de guardar e difíceis de adivinhar.
join-passphrase-tip-else = Não use em nenhum outro lugar.
join-passphrase-tip-keep = Um gerenciador de senhas pode guardar, ou um papel em lugar seguro.

## 3: second factor

join-factor-heading = Uma segunda prova de que é você
join-factor-lead = Ela barra um ladrão que só tem sua frase secreta.
join-passkey = Seu celular ou computador pode guardar uma chave de acesso. Você abre com o dedo, o rosto ou a senha da tela.
join-passkey-make = Fazer uma chave de acesso
join-passkey-ready = Sua chave de acesso está pronta.
join-totp-ready = Seu app está pronto.
join-totp-wrong = Esse não é o código que o app mostra agora. Um novo vem logo, e você pode digitar esse.
join-use-totp = Usar um app de códigos
join-use-passkey = Usar uma chave de acesso

## 4: recovery codes

join-codes-heading = Dez códigos para um dia ruim
join-codes-lead = Perdeu o celular, sumiu o app? Cada um deixa você entrar uma vez, com sua frase secreta. Só aparecem agora.
join-codes-missing = Guarde os códigos antes, depois marque a caixa.
