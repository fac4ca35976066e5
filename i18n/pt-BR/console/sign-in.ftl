### Signing in, and the end of a session.

sign-in-heading = Entrar
sign-in-name = Seu nome aqui
sign-in-passphrase = Frase secreta
sign-in-remember = Lembrar deste navegador
sign-in-remember-note = Ele fica na sua lista de aparelhos por 90 dias. Você entra do mesmo jeito. Deixe vazio onde outras pessoas usam também.
sign-in-passkey = Usar minha chave de acesso
sign-in-now = Entrar
sign-in-use-code = Usar um código do meu app
sign-in-use-passkey = Usar minha chave de acesso
sign-in-use-recovery = Usar um código de reserva
sign-in-missing-name = Seu nome aqui vem antes.
sign-in-missing-passphrase = Sua frase secreta vem aqui.
sign-in-missing-code = O código vem aqui.
sign-in-trouble = Não consigo entrar
sign-in-trouble-factor = Sem chave de acesso e sem app à mão? Um código de reserva serve no lugar. Cada um funciona uma vez.
sign-in-trouble-passphrase = Ninguém pode procurar sua frase secreta. Duas pessoas que dizem sim a outras podem abrir um novo começo para você.

## It is over

ended-sign-in = Entrar
ended-removed-heading = Seu lugar aqui acabou
ended-removed = Alguém que cuida desta equipe o encerrou. Nada mais pode ser visto ou enviado daqui.
ended-removed-next = Seu trabalho aqui foi real. Você pode perguntar o motivo. Se hoje está difícil, as linhas que divulgamos são para você também.
ended-removed-lines = Ver as linhas
ended-signed-out-heading = Você saiu da conta
ended-signed-out = Este navegador saiu da conta a partir de outro seu.
ended-signed-out-next = Se não foi você, pode entrar e olhar seus aparelhos.
ended-over-heading = Doze horas se passaram
ended-over = Uma sessão dura no máximo doze horas. Talvez você mereça um descanso.
ended-over-next = Você pode entrar de novo quando quiser.
ended-unheard-heading = Você saiu da conta aqui
ended-unheard = Nada fica aberto nesta página. O servidor não soube, porque não veio resposta.
ended-unheard-next = Ele tranca por si só em dez minutos. Você pode entrar e sair de novo para ter certeza.
ended-unknown-heading = Você saiu da conta
ended-unknown = As doze horas se passaram, ou este navegador saiu da conta a partir de outro.
ended-unknown-next = Se não foi você, pode entrar e olhar seus aparelhos.
