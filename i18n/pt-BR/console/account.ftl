### One's own account.

account-heading = Sua conta

## Roles

account-roles = O que você pode fazer
account-number = Seu número
account-number-how = Leia em voz alta quando alguém quiser saber que é mesmo você.
account-may = Isto está aberto para você agora

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Sua frase secreta atual
account-current-why = Pedimos para que ninguém mais mude isto na sua página aberta.
account-passphrase = Frase secreta
account-passphrase-what = Ela abre suas chaves neste aparelho. Nunca a vemos, e ninguém pode trazê-la de volta.
account-passphrase-change = Mudar sua frase secreta
account-passphrase-new = Sua nova frase secreta
account-passphrase-others = Você continua aqui dentro. Todos os outros aparelhos saem da conta.
account-passphrase-save = Mudar
account-passphrase-done = Sua nova frase secreta vale a partir de agora.
account-close = Agora não

## Ways to sign in

account-factors = Formas de entrar
account-factors-what = Você entra com sua frase secreta e uma destas.
account-passkeys = Chaves de acesso
account-passkey = Chave de acesso, feita em { $date }
account-passkey-synced = Guardada pelo seu serviço de chaves.
account-passkey-here-only = Guardada em um só aparelho.
account-passkey-used = Último uso em { $date }.
account-passkey-unused = Ainda não foi usada.
account-passkeys-none = Você não tem chave de acesso.
account-passkey-add = Pôr uma chave de acesso
account-passkey-adding = Seu navegador vai perguntar agora.
account-passkey-cannot = Este navegador não tem chaves de acesso.
account-passkey-added = A chave de acesso foi posta.
account-passkey-removed = A chave de acesso foi tirada.
account-remove = Tirar
account-passkey-remove-long = Tirar a chave de acesso feita em { $date }
account-passkey-remove-heading = Tirar esta chave de acesso?
account-passkey-remove-means = Ela não abre mais esta página. Suas outras formas de entrar ficam.
account-last = Esta é sua única forma de entrar. Ponha outra antes, e então você pode tirar esta.
account-totp = Códigos de um app
account-totp-none = Você não tem app de códigos.
account-totp-made = Posto em { $date }.
account-totp-add = Pôr um app
account-totp-replace = Pôr um novo app
account-totp-replace-note = O app de antes para de funcionar quando o novo funcionar.
account-totp-wrong = Esse código não serve. Um novo vem a cada 30 segundos.
account-totp-set = O app está posto.
account-totp-removed = Os códigos daquele app não funcionam mais.
account-totp-remove-long = Tirar os códigos de um app
account-totp-remove-heading = Tirar os códigos de um app?
account-totp-remove-means = Os códigos daquele app não abrem mais esta página. Suas outras formas de entrar ficam.
account-save = Continuar
account-remove-yes = Tirar
account-codes = Códigos de reserva
account-codes-left =
    { $count ->
        [0] Não sobrou nenhum.
        [one] Sobrou { $count }.
       *[other] Sobraram { $count }.
    }
account-codes-what = Cada um deixa você entrar uma vez, com sua frase secreta, quando o celular se perde.
account-codes-renew = Fazer dez códigos novos
account-codes-renew-note = Os de antes param de funcionar.
account-codes-renew-go = Usar estes a partir de agora
account-codes-missing = Copie ou anote os códigos antes, depois marque a caixa.
account-codes-done = Os novos códigos valem a partir de agora.

## Devices

account-devices = Seus aparelhos
account-devices-what = Navegadores em que você entrou. Faça sair os que você não conhece.
# $form: account-form-..., $browser: account-browser-...
account-device = { $browser } em { $form }
account-form-phone = um celular
account-form-tablet = um tablet
account-form-computer = um computador
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Um navegador
account-device-here = É o que você usa agora.
account-device-remembered = Lembrado.
account-device-days = Primeiro em { $first }, por último em { $last }.
account-device-sign-out = Fazer sair
account-device-sign-out-long = Fazer sair: { $device }
account-device-here-heading = Sair aqui?
account-device-here-means = Esta página se fecha para você. Você pode entrar de novo.
account-device-gone = Aquele aparelho saiu da conta.
account-devices-none = Nenhum aparelho conhecido.

## What was noted about you

account-noted = O que foi anotado sobre você
account-noted-what = Quem fez o quê, sobre sua conta. Você e os responsáveis podem ler.
account-noted-show = Mostrar
