### Six words that bring a chat back, and the check phrase for older text.

words-heading = Seis palavras para voltar
words-why = Com seis palavras você pode abrir este chat em qualquer celular. Sem nome, sem número.
words-limits-1 = As palavras só abrem respostas novas. O que foi dito antes continua trancado.
words-limits-2 = Não podemos dar as palavras de novo. Ninguém aqui sabe quais são.
words-limits-3 = Quem tem as palavras pode ler respostas novas. Você pode decorar, ou esconder em uma lista.
words-make = Mostrar seis palavras
words-making = Fazendo suas palavras. Pode levar alguns segundos.
words-again-sure = Você já tem seis palavras para este chat. As novas ficam no lugar, e as antigas param de funcionar.
words-take-back = Cancelar as palavras
words-take-back-sure = Estas palavras e a frase de conferência param de funcionar. O chat continua aqui.
words-taken-back = As palavras não abrem nada agora. O chat continua aqui.
words-list = Suas palavras, nesta ordem
words-practise = Praticar
words-practise-lead = Digite como lembra. Letras grandes e espaços não importam.
words-practise-right = Está certo. Todas as seis.
# $count (number): how many were right.
words-practise-some =
    { $count ->
        [one] { $count } palavra está no lugar. A lista está acima.
       *[other] { $count } palavras estão no lugar. A lista está acima.
    }
words-hide = Esconder
words-show = Mostrar
words-done = Já tenho
words-language = Palavras em
words-label = Suas seis palavras
words-check = Conferir

## Coming back

words-back-heading = Voltar com seis palavras
words-back-lead = Digite as palavras na ordem. Letras grandes, espaços e finais não importam.
words-back-open = Abrir o chat
words-back-opening = Procurando. Pode levar alguns segundos.
words-back-nothing = Estas palavras não abrem nada. Uma pode ser diferente, ou o chat foi apagado depois de alguns dias.
# $count (number): how many words were typed.
words-back-count =
    { $count ->
        [one] É { $count } palavra. São precisas seis.
       *[other] São { $count } palavras. São precisas seis.
    }
# $word (number): which word, from 1 to 6.
words-back-unknown = A palavra { $word } não está na lista. Você pode olhar as letras de novo.
words-back-busy = Muita gente tenta ao mesmo tempo. Você pode tentar de novo em um minuto.
words-back-stopped = Este celular não consegue abrir. Outro talvez consiga.

## The check phrase

phrase-heading = Uma frase de conferência
phrase-why = Você e seu mentor podem escolher algumas palavras que só vocês sabem. Com elas, a parte antiga abre também.
phrase-asked = Seu mentor propõe combinar uma frase de conferência.
phrase-words-first = A frase de conferência vai junto com seis palavras. Ainda não há para este chat.
phrase-words-again = Isto pede suas seis palavras mais uma vez. Só este celular olha para elas.
phrase-words-wrong = Não são as palavras deste chat.
phrase-label = A frase de conferência
phrase-hint = Pelo menos seis letras
phrase-save = Usar esta frase
phrase-saved = A frase está posta. Ela abre a parte antiga, com suas seis palavras.
phrase-short = São precisas pelo menos seis letras ou números.
phrase-older = Há uma parte antiga. Só a frase de conferência abre.
phrase-open = Abrir a parte antiga
phrase-wrong = Esta frase não abre nada.
