### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Console

## Before anything is drawn

console-needs-script = Esta página precisa de JavaScript. Você pode ligar e abrir a página de novo.
console-words-missing = A página não veio inteira. Talvez não haja internet agora.

## Around every view

console-nav = Aonde você pode ir
console-nav-home = Início
console-nav-talk = Chats
console-nav-rota = Escala
console-nav-people = Pessoas
console-nav-invitations = Convites
console-nav-roster = Lista da equipe
console-nav-audit = Quem fez o quê
console-nav-account = Minha conta
console-me = Você
console-lock = Trancar
console-sign-out = Sair da conta
console-language = Idioma
console-language-missing = As palavras desse idioma não vieram. Você pode tentar de novo.
console-loading = Um momento
console-told-seen = Tudo bem
console-try-again = Tentar de novo
console-cancel = Cancelar
console-busy = Um momento
console-mark-machine = Um computador fez estas palavras. Quem fala o idioma ainda não conferiu.
console-mark-draft = Uma pessoa traduziu estas palavras. Uma segunda ainda não conferiu.

## What did not work. What was typed is still there.

# $count (number): seconds until the next try
fault-wait-seconds =
    { $count ->
        [one] Foram muitas tentativas. Você pode tentar de novo em { $count } segundo.
       *[other] Foram muitas tentativas. Você pode tentar de novo em { $count } segundos.
    }
# $count (number): minutes until the next try
fault-wait-minutes =
    { $count ->
        [one] Foram muitas tentativas. Você pode tentar de novo em { $count } minuto.
       *[other] Foram muitas tentativas. Você pode tentar de novo em { $count } minutos.
    }
fault-offline = Não veio resposta. Talvez não haja internet. O que você digitou ainda está aqui, e você pode tentar de novo.
fault-passphrase = Essa não é sua frase secreta atual. Você pode ver com Mostrar e tentar de novo.
fault-memory = Isto pediu mais memória do que o celular tem livre. Você pode fechar outras páginas e tentar de novo.
fault-locked = O console foi trancado enquanto isso. Você pode abrir e tentar de novo.
fault-passkey = Nenhuma chave de acesso foi usada. Você pode tentar de novo, ou usar um código.
fault-passkey-known = Este aparelho já tem uma chave de acesso sua.
fault-passkey-old = Sua chave de acesso esperou demais. Você pode fazer mais uma vez; leva um momento.
fault-other = Algo quebrou nesta página. Você pode tentar de novo.

## Copying

copy-done = Copiado
copy-failed = Não funcionou aqui. Você pode marcar e copiar à mão.
