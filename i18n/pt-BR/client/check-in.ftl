### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = Algumas perguntas, só para você. Você pode pular qualquer uma.
# English stands beside it until a speaker has reviewed it.
check-in-private = Não há nota. Suas respostas não são enviadas, e somem quando você fecha esta página.
check-in-start = Começar
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Pergunta { $count } de { $total }
check-in-next = Próxima pergunta
check-in-last = Para o fim
check-in-skip = Pular
check-in-before = Voltar uma
check-in-end = O que você pode olhar
check-in-end-lead = Você pode abrir qualquer um destes, ou nenhum.
check-in-end-none = Você pulou tudo. Tudo bem.
check-in-again = Olhar de novo
check-in-clear = Apagar minhas respostas
check-in-cleared = Suas respostas sumiram.
check-in-save = Guardar minhas respostas
check-in-save-note = Só neste celular
check-in-saved = Suas respostas estão guardadas neste celular.
check-in-missing = Esta parte ainda não está no seu idioma.
