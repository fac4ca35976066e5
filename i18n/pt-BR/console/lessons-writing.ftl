### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = Palavras de { $card }
lessons-editor-how = Escreva como quem escreve uma mensagem. Os botões acima põem o resto. Tab sai deste campo.
lessons-open = Escrever
lessons-open-long = Escrever: { $card }
lessons-close = Fechar
lessons-close-long = Fechar: { $card }
lessons-changed = Mudou, ainda não guardado
lessons-see-change = Ver o que você mudou
lessons-tools = Inserir
lessons-tool-strong = Forte
lessons-tool-em = Suave
lessons-tool-answer = Mais uma resposta
lessons-tool-pause = Momento calmo
lessons-tool-say = Palavras para dizer
lessons-tool-say-not = Palavras que machucam
lessons-tool-more = Ajuda, linhas, links
lessons-tool-resource = Um tipo de ajuda
lessons-tool-crisis = Uma linha para ligar
lessons-tool-link = Outra lição
lessons-tool-put = Inserir
# $what: the name of the list beside the button.
lessons-tool-put-long = Inserir: { $what }
lessons-example-pause = Ponha os dois pés no chão, se quiser.
lessons-example-say = Eu gostaria de esperar.
lessons-example-say-not = A ideia foi sua.
lessons-example-question = O que é verdade para você?
lessons-example-answer = Uma resposta
lessons-example-reply = Uma resposta gentil.
lessons-new-card = Novo cartão
lessons-new-check = Nova pergunta
lessons-new-pause = Novo passo
lessons-card-more = Mais sobre este cartão
lessons-card-up = Subir
lessons-card-down = Descer
lessons-card-remove = Tirar este cartão
lessons-undo-back-told = Um cartão foi retirado.
lessons-undo-back = Colocar de volta
lessons-undo-move-told = Um cartão foi movido.
lessons-undo-move = Voltar ao lugar
lessons-marks = Este cartão é sobre
lessons-same-meaning = Só um erro de digitação: o sentido é o mesmo, e as traduções continuam em dia
lessons-english = Em inglês
lessons-english-changed = O inglês mudou desde esta tradução:

## In front of a lesson

lessons-title = Título
lessons-note = Nota de conteúdo
lessons-note-hint = Uma linha simples que diz sobre o que é. Pode ficar vazia.
lessons-front-more = Mais sobre esta lição
lessons-minutes = Minutos para ler
lessons-seconds = Segundos que leva
lessons-review-date = Olhar de novo até
lessons-short = Cartões da versão curta
lessons-reviewers = Quem lê
lessons-tags = Temas
lessons-basis = De onde vem

## Saving

lessons-saving = Guardando
lessons-not-saved = Ainda não guardado
lessons-not-saved-means = Suas palavras esperam nesta página até você guardar ou fechar.
lessons-why = O motivo da mudança
lessons-why-hint = Algumas palavras para os outros. Pode ficar vazio.
lessons-save = Guardar
# $number: of the revision.
lessons-saved = Guardado como versão { $number }.
lessons-saved-merged = Guardado como versão { $number }, junto com o que outra pessoa escreveu.
lessons-all-saved = Tudo está guardado.
lessons-drop = Descartar minhas mudanças
lessons-drop-heading = Descartar o que você digitou?
lessons-drop-means = O que está guardado fica como está. O que você digitou desde então se perde.
lessons-drop-yes = Descartar
lessons-moved-on = Alguém mudou esta lição desde que você começou. Suas palavras continuam aqui. Guardar junta os dois textos.

## Two people on one card

lessons-conflict-heading = Outra pessoa também escreveu aqui
lessons-conflict-lead = Nada se perdeu e nada foi guardado ainda. Você pode olhar os dois textos e escolher.
lessons-conflict-yours = Suas palavras
lessons-conflict-theirs = As palavras da outra pessoa, já guardadas
lessons-conflict-changed = O que mudou
lessons-conflict-keep-yours = Ficar com as minhas
lessons-conflict-keep-theirs = Ficar com as da outra pessoa
lessons-conflict-keep-both = Fazer um texto com os dois
lessons-conflict-write = O texto feito dos dois
# $count (number): cards.
lessons-conflict-open =
    { $count ->
        [one] { $count } escolha ainda está aberta.
       *[other] { $count } escolhas ainda estão abertas.
    }
lessons-conflict-save = Guardar isto

## Differences

lessons-same = Nada mudou.
# Heard by screen readers before the words.
lessons-diff-added = Novo:
lessons-diff-gone = Tirado:
