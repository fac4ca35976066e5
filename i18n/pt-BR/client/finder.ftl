### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = Achar ajuda
finder-lead = O que você digita fica neste celular. Nunca vemos.

## Getting the list

# $size (text): such as "120 kB".
finder-loading = A lista está vindo. Tem cerca de { $size }.
finder-loading-why = A lista toda vem de uma vez. Assim não sabemos o que você procura.
finder-offline = A lista não carregou. Talvez não haja internet agora.
finder-missing = Não dá para pegar a lista agora. Você pode tentar de novo daqui a pouco.
finder-bad = A lista veio, mas não dá para ler. Você pode tentar de novo daqui a pouco.
finder-lines-meanwhile = Você ainda pode ligar ou escrever para alguém.
finder-lines = Ligar ou escrever para alguém

## What to look for

finder-search = Do que você precisa?
finder-search-hint = Uma palavra basta: cama, comida, advogado
finder-kinds = Tipo de ajuda
# $words (text): the name of a group of choices. $count (number): how many of them are on.
finder-counted = { $words } ({ $count })
finder-kinds-more = Mais tipos de ajuda
finder-kinds-fewer = Menos tipos de ajuda

## Where

where-add = Perto de onde?
where-hint = Para os lugares perto virem primeiro. Fica neste celular.
where-field = ZIP ou cidade
where-none = Não está na lista. Você pode tentar um ZIP ou uma cidade perto.
# $place (text): a ZIP or a town.
where-pick = { $place }
where-pick-area = Região de { $place }
where-near = Perto de { $place }
where-near-phone = Perto deste celular
where-forget = Tirar o lugar
where-phone = Usar onde este celular está
where-phone-note = Nunca recebemos isso. O celular pode pedir ao fabricante que calcule. O navegador pode lembrar que você permitiu, mesmo depois de Sair.
where-finding = O celular está vendo onde está
where-denied = O celular não diz onde está. Você pode digitar um ZIP ou uma cidade.
where-unavailable = O celular não sabe onde está. Você pode digitar um ZIP ou uma cidade.
where-within = A que distância?
where-any = Qualquer distância
# $miles (number): 5, 10, 25 or 100.
where-miles = { $miles } milhas

## What matters

wishes-heading = O que importa para você
wishes-lead = Um lugar que diz não fica de fora. Um lugar que não diz fica, como "pergunte antes".
wish-open = Aberto agora
wish-noid = Sem documento, sem perguntas
wish-nopolice = Sem polícia
wish-ownroom = Quarto só meu, posso sair
wish-boys = Meninos e rapazes
wish-trans = Pessoas trans e não binárias
wish-comes = Vem até mim
# $language (text): the name of the language of the page.
wish-language = Em { $language }
wish-age = Minha idade
wish-age-hint = Só se você quiser. Fica neste celular.
wish-languages = Idioma
wish-any-language = Qualquer idioma
# What is not known, in a list: "Ask about: ID, hours".
# $what (text): some of the ask- words below.
finder-ask-about = Pergunte sobre: { $what }
ask-open = horário
ask-noid = documento e perguntas
ask-nopolice = polícia
ask-ownroom = quarto próprio, saída
ask-boys = meninos e rapazes
ask-trans = pessoas trans e não binárias
ask-comes = vir até você
ask-age = idades
ask-language = idioma

## The list

# $count (number): places found.
finder-count =
    { $count ->
        [0] Nenhum lugar achado
        [one] { $count } lugar
       *[other] { $count } lugares
    }
# Said to screen readers. $yes (number): places that say yes to all that was asked.
finder-count-yes =
    { $count ->
        [0] Nenhum lugar achado
        [one] { $count } lugar. Sim a tudo: { $yes }.
       *[other] { $count } lugares. Sim a tudo: { $yes }.
    }
finder-start = A lista tem { $count } lugares. Você pode digitar uma palavra, escolher um tipo de ajuda, ou dizer perto de onde.
finder-yes = Dizem sim
finder-ask = A estes, pergunte antes
finder-ask-lead = Não dizem. Você pode perguntar antes de contar qualquer coisa.
finder-national = De qualquer parte do país
finder-national-all = Todas as { $count } linhas
finder-more = Mostrar mais
# $from, $to (numbers): which of $count are shown.
finder-shown = { $from } a { $to } de { $count }
finder-places-more =
    { $count ->
        [one] e mais { $count } lugar
       *[other] e mais { $count } lugares
    }
finder-about-distance = cerca de { $distance }
finder-made = Esta lista foi feita em { $date }.
finder-made-old = Esta lista é antiga: { $date }. As coisas podem ter mudado. Você pode ligar antes.
finder-hours-old = A lista é antiga e os horários podem ter mudado. Por isso não diz o que está aberto agora.
finder-empty = Nada aqui serve para tudo isso
finder-empty-lead = Não é por sua causa. Você pode tentar uma destas opções.
finder-empty-wider = Ver qualquer distância
finder-empty-wishes = Deixar de fora o que importa para mim
finder-empty-kinds = Todos os tipos de ajuda
finder-empty-words = Apagar as palavras

## Open or closed

open-always = Aberto dia e noite
# $time (text): "5:00 PM" or "Tuesday 2:00 AM".
open-until = Aberto agora, até { $time }
open-closed = Fechado agora
open-opens = Fechado agora. Abre: { $time }
open-unknown = Horário desconhecido
open-paused = Fechado por um tempo

## Marks

mark-demo = Exemplo, não é um lugar real
mark-hold = Talvez você não possa sair livremente
mark-old = Conferido há muito tempo
mark-unchecked = Não conferido

## The card

card-gone = Este lugar não está mais na lista.
card-demo = Isto é um exemplo. Não é um lugar real. Os números não chegam a ninguém.
card-paused = Este lugar diz que está fechado por um tempo. Você pode ligar para perguntar.
card-hold-heading = No começo, talvez você não possa sair daqui livremente
card-hold = Alguns lugares mantêm as pessoas dentro por um tempo. Podem chamar de "safety hold". Você pode perguntar antes de dizer quem é.
card-hold-ask = Você pode perguntar: "Posso sair quando eu quiser?"
card-before = Bom saber antes de ligar
card-apply = Como entrar
card-suggested = Um computador adivinhou estes tipos pelas palavras. Você pode perguntar.
card-contact = Fazer contato
card-contact-note = Ligações e SMS podem aparecer neste celular e na conta.
card-call = Ligar para { $number }
card-call-extension = Ligar para { $number }, ramal { $extension }
card-text = SMS para { $number }
card-text-keyword = SMS { $keyword } para { $number }
card-tty = TTY { $number }
card-copy = Copiar o número
card-copy-label = Copiar { $number }
card-copied = Copiado. Fica neste celular até outra coisa ser copiada.
card-copy-failed = Copiar não funcionou aqui.
card-no-phone = Nenhum número na lista.
card-site = Abrir o site
card-site-note = Abre { $host } em uma nova aba. Aquele site fica no histórico deste celular.
card-places =
    { $count ->
        [one] Lugar
       *[other] Lugares
    }
card-withheld = O endereço é privado, para proteger as pessoas de lá. Você pode pedir quando ligar.
card-no-address = Nenhum endereço na lista.
card-directions = Como chegar
card-directions-note = Isto abre seu app de mapas. O app pode lembrar.
card-hours = Horário
card-hours-old = Este horário é antigo. Pode ter mudado. Você pode ligar antes.
card-hours-zone = É a hora de onde o lugar fica.
card-today = Hoje
card-day-closed = Fechado
card-day-unknown = Desconhecido
card-languages = Idiomas
card-ages = Idades
card-ages-between = { $from } a { $to } anos
card-ages-from = { $from } anos ou mais
card-ages-to = Até { $to } anos
card-says = O que dizem
card-unknown = Desconhecido: pergunte antes
card-unknown-lead = Você pode perguntar isto sem dar um nome.
card-checked = Uma pessoa conferiu isto em { $date }.
card-checked-old = Uma pessoa conferiu isto em { $date }. Faz algum tempo. As coisas podem ter mudado.
card-unchecked = Ninguém conferiu isto ainda.
# $name (text): where the listing comes from.
card-source = Fonte: { $name }

## Questions one can ask

ask-acc-id = Vocês pedem documento?
ask-acc-phonescreen = O que vão me perguntar por telefone?
ask-acc-policereport = Preciso falar com a polícia?
ask-acc-guardian = Um dos pais precisa concordar?
ask-acc-tb = Preciso de um teste de tuberculose?
ask-safe-hold = Posso sair quando eu quiser?
ask-safe-single = Há quartos individuais?
ask-safe-curfew = Há hora para voltar?
ask-safe-phonekept = Fico com meu celular?
ask-pop-boys = Meninos e rapazes são bem-vindos?
ask-pop-trans = Pessoas trans e não binárias são bem-vindas?
ask-mandated = O que vocês precisariam comunicar?
