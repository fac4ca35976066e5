### The lock. It says nothing of what is behind it.

locked-heading = Trancado
locked-passphrase = Frase secreta
locked-open = Abrir
locked-sign-out = Sair da conta
locked-why-idle = Ninguém tocou nesta página por dez minutos. O que você digitou ainda está aqui.
locked-why-self = Você trancou. O que você digitou ainda está aqui.
locked-why-roles = Suas funções aqui mudaram. Sua frase secreta abre a página com as novas.
locked-why-opened = Sua sessão continua. A página foi aberta de novo, então ela pede sua frase secreta.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Entre de novo
locked-again = Esta página perdeu contato com sua sessão. O que você digitou ainda está aqui e espera você.
locked-again-passphrase = Se você estava mudando a frase secreta, a nova talvez já valha.
