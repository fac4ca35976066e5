### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Aprender
learn-lead = Cartões curtos, uma ideia em cada um. Você pode pular qualquer um e parar quando quiser.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = As lições estão chegando. São cerca de { $size }.
learn-why = Todas vêm de uma vez. Assim não dá para saber qual você abre.
learn-offline = As lições não carregaram. Talvez não haja internet agora.
learn-missing = As lições não estão disponíveis agora. Você pode tentar de novo daqui a pouco.
learn-bad = As lições chegaram, mas não dá para ler. Você pode tentar de novo daqui a pouco.

## The six groups of lessons

learn-track-1 = Agora mesmo
learn-track-2 = Entender o que houve
learn-track-3 = Como alguém puxa outra pessoa
learn-track-4 = Corpo e mente
learn-track-5 = Direitos e como achar ajuda
learn-track-6 = Sua gente, seu ritmo

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
        [one] Cerca de { $count } minuto
       *[other] Cerca de { $count } minutos
    }

## What a language lacks

learn-none = Ainda não há lições neste idioma. Você pode ler em:
learn-elsewhere = Ainda não está neste idioma
# $languages (text): names of languages, each as it calls itself.
learn-also-in = Também em: { $languages }
lesson-read-in = Esta lição ainda não está neste idioma. Você pode ler em:
lesson-gone = Esta lição não está mais aqui.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Ninguém revisou isto ainda.
lesson-stale = A página em inglês mudou. Esta pode ser antiga.
# The same in few words, beside a title.
learn-mark-unreviewed = Ainda sem revisão
learn-mark-machine = Feito por um computador
learn-mark-draft = Ainda não conferido
learn-mark-stale = Pode ser antigo

## Before a lesson: what it is about, and four ways on

lesson-note-read = Ler
lesson-note-short = Uma versão mais curta
lesson-note-calm = Algo calmo
lesson-note-not-now = Agora não

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Cartão { $count } de { $total }
lesson-next = Próximo cartão
lesson-before = Um cartão atrás
lesson-skip = Ir para o fim
lesson-pause = Um momento calmo
lesson-say = Você pode dizer
lesson-say-not = Palavras que podem machucar
# Read out before the answers of a question.
lesson-answers = Respostas. Nenhuma é errada.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Achar ajuda: { $kind }
lesson-find-any = Achar ajuda
lesson-after = E agora?
lesson-another = Outra lição
lesson-nothing = Nada mais por agora

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Sempre aqui
lesson-talk = Falar com alguém

## Steady me

steady-heading = Me acalmar
steady-lead = Alguns jeitos de sentir mais calma. Cada um leva menos de um minuto. Você pode ficar de olhos abertos.
# $count (number): seconds.
steady-seconds = Cerca de { $count } segundos
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Passo { $count } de { $total }
steady-next = Próximo passo
steady-before = Um passo atrás
steady-again = De novo
steady-another = Outro
