### Inviting someone, and the invitations that are still open.

invite-heading = Convites
invite-new = Convidar alguém
invite-name = Um nome inventado
invite-name-why = Sem nomes reais aqui, para que ninguém seja achado pelo seu. Deixe vazio se a pessoa quiser escolher.
invite-two-legend = Mais duas pessoas dizem sim a estes
invite-one-legend = Seu convite basta para estes
invite-roles-hint = Você pode marcar mais de uma.
invite-roles-missing = Marque pelo menos uma função, por favor.
invite-name-wrong = Isto não pode ser um nome aqui. Servem letras, números, espaços e hifens, no máximo 40.
invite-second = Por enquanto só você é admin, então um segundo não precisa de outro sim.
invite-go = Fazer o link
invite-going = Fazendo o link

## The link

invite-link-heading = O link está pronto
invite-link-for = Para { $name }
invite-link-once = Ele aparece uma vez. Copie antes de continuar.
invite-link-label = O link
invite-copy = Copiar o link
invite-copied = Copiado.
invite-copy-failed = Este navegador não copiou. Você pode marcar o link e copiar à mão.
invite-link-how-1 = Entregue pessoalmente, ou em um canal que só vocês leem.
invite-link-how-2 = Funciona uma vez, até { $until }.
invite-link-how-3 = Quem abrir primeiro fica com o lugar. Se o link se perder, cancele.
invite-link-how-reset = Quem abrir primeiro pode entrar com esse nome. Se o link se perder, faça um novo.
invite-link-done = Já tenho
# When the answer to "Make the link" was lost, and the next try found the name taken by an open invitation.
invite-open-already = Um convite com este nome está aberto. Você pode cancelar na lista desta página e fazer um novo.
invite-lost = Não veio resposta. Se o convite está na lista desta página, ele foi feito. Você pode cancelar e fazer um novo.

## Open invitations

invite-open = Ainda não usados
invite-open-none = Nenhum convite está aberto.
invite-no-name = A pessoa escolhe o próprio nome
invite-kind-reset = Um novo começo
invite-made = Feito por { $name } em { $when }.
invite-made-command = Feito no servidor em { $when }.
invite-until = Funciona até { $until }.
invite-withdraw = Cancelar
# For screen readers.
invite-withdraw-long = Cancelar: { $name }
invite-withdraw-heading = Cancelar este convite?
invite-withdraw-means = O link para de funcionar na hora. Quem abrir lê que não vale. Você pode fazer um novo.
invite-withdraw-yes = Cancelar o convite
invite-withdrawn = O convite foi cancelado.
