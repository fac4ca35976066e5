### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Ferramentas

## Search. Nothing that is typed leaves the phone.

reading-find = Procurar
reading-find-heading = Procurar nas lições
reading-find-field = Sobre o que é?
reading-find-hint = Uma palavra basta. Ela fica neste celular.
reading-find-none = Nada tem essa palavra. Você pode tentar outra.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }

## Listen

reading-listen = Ouvir
reading-listen-stop = Parar
reading-listen-warning = Vai sair som. Quem está perto pode ouvir.
reading-listen-start = Tocar
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = Este celular não tem voz própria para este idioma. Outras vozes mandam as palavras para fora, por isso ficam desligadas.

## Print

reading-print = Imprimir
reading-print-heading = Imprimir esta lição
reading-print-paper = Outras pessoas podem achar o papel.
reading-print-trace = A impressora ou este celular pode lembrar que algo foi impresso.
# The last words name a switch in the print window of a browser.
reading-print-edge = Alguns navegadores imprimem o endereço da página na borda. Você pode desligar “cabeçalhos e rodapés”.
reading-print-start = Imprimir

## How the words look

reading-look = Texto
reading-heading = O texto e o que fica guardado
reading-look-heading = Como o texto aparece
reading-size = Tamanho
reading-size-1 = Normal
reading-size-2 = Grande
reading-size-3 = Maior
reading-size-4 = O maior
reading-more = Espaço e contraste
reading-room = Mais espaço
reading-contrast = Contraste forte
reading-look-visit = Fica assim até você fechar esta página.
reading-look-kept = Fica guardado com o que você lê.

## What is kept of reading: off until someone turns it on

reading-kept-heading = O que você lê
reading-kept-off = Nada do que você lê fica guardado neste celular.
reading-kept-only = Primeiro este celular guarda a página. Depois pode guardar o que você lê.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Quem pegar este celular pode ver o que você lê.
reading-kept-start = Guardar o que eu leio
reading-kept-what = Onde você parou, e as lições e respostas que escolher guardar
reading-kept-on = O que você lê fica guardado neste celular. Não é enviado a nenhum lugar.
reading-kept-leave = Sair e Esquecer tiram isto também.
reading-kept-clear = Apagar tudo isto
reading-kept-clear-note = Tira deste celular e desliga isto
reading-kept-cleared = O que você leu não está mais neste celular.
reading-kept-failed = Este navegador não guardou. Nada disto está neste celular.
reading-save = Guardar
reading-saved = Guardado
reading-saved-heading = Lições que você guardou
reading-saved-none = Nenhuma ainda. Você pode guardar uma em qualquer cartão dela.
# Beside the title of a lesson in the list.
reading-mark-read = Lida
reading-mark-begun = Começada
# On the screen of Keep, once it was turned on.
keep-risk-reading = O que você lê em Aprender também fica guardado, porque você ligou isso. O que você digita ou procura não fica.

## At the end of a lesson

reading-related = Lugares sobre isto
