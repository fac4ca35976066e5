### Passphrases, passkeys and codes, wherever they are asked for.

working = Trabalhando. Leva alguns segundos em um celular mais velho.
working-passkey = Seu navegador pede sua chave de acesso agora. Leva alguns segundos em um celular mais velho.
working-passkey-new = Seu navegador está fazendo sua chave de acesso.

## A passphrase

passphrase-show = Mostrar
# $count (number): the fewest characters
passphrase-hint = { $count } caracteres ou mais, com espaços também. Quatro ou mais palavras ao acaso funcionam bem.
# $count (number): characters still to come
passphrase-left =
    { $count ->
        [one] Falta { $count }
       *[other] Faltam { $count }
    }
passphrase-long-enough = Tamanho bom
passphrase-suggest = Mostrar palavras ao acaso
passphrase-suggest-other = Mostrar outras palavras
passphrase-suggested = Cinco palavras ao acaso. Você pode fazer uma pequena história com elas:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = Sua frase secreta vem aqui.
passphrase-wrong-short = É curta. Com { $shortest } caracteres ou mais, ninguém consegue tentar todas. Mais uma palavra pode bastar.
passphrase-wrong-long = São mais de { $longest } caracteres. Cinco palavras bastam.
passphrase-wrong-few = As mesmas letras voltam muitas vezes, e isso é tentado cedo. Palavras diferentes ajudam.
passphrase-wrong-row = Letras, números ou palavras estão em uma ordem conhecida. Palavras que não combinam ajudam.
passphrase-wrong-yours = A maior parte é seu nome ou uma palavra daqui. Tentariam isso primeiro. Palavras sem relação com aqui ajudam.
passphrase-wrong-date = A maior parte é uma data ou um ano. Há poucos. Palavras ao acaso ajudam.
passphrase-wrong-known = Muita gente usa esta, então é tentada primeiro. Palavras que não combinam ajudam.
passphrase-wrong-guess = Um computador adivinharia esta logo. Mais uma ou duas palavras ajudam.

## Codes

code-totp = Código do seu app
code-totp-hint = Seis números. Mudam a cada meio minuto.
code-recovery = Código de reserva
code-recovery-hint = Um dos dez códigos que você guardou. Cada um funciona uma vez.
totp-scan = Abra um app de códigos e leia esta imagem com ele.
totp-qr = Imagem para ler com um app de códigos
totp-link = Abrir o app neste aparelho
totp-by-hand = Ou digite isto no app:
totp-copy = Copiar
codes-copy = Copiar os dez
codes-save = Guardar em um arquivo de texto
codes-kept = Guardei em um lugar seguro
codes-where = Um arquivo ou uma cópia fica neste aparelho. Papel pode ser mais seguro.
