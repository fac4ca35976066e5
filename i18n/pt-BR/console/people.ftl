### Who works here: the list, and one person.

people-heading = Pessoas
people-lead = Quem trabalha aqui, e em quê. Os nomes são inventados.
people-waiting = Esperando um sim
people-all = Todo mundo aqui
people-none = Só você está aqui. Você pode convidar alguém.
people-none-plain = Só você está aqui.
people-gone = Pessoas cujo lugar acabou
people-invite = Convidar alguém
people-you = É você
people-you-note = Outras pessoas decidem sobre suas funções. Ninguém decide sobre as próprias.
people-no-role = Ainda sem função
people-may-approve = Você pode dizer sim aqui.
people-said-yes = Você já disse sim.
# $count (number): how many more people have to say yes.
people-needed =
    { $count ->
        [one] Espera o sim de mais { $count } pessoa.
       *[other] Espera o sim de mais { $count } pessoas.
    }
people-reset-open = Pediram um novo começo.
people-reset-approved = Um novo começo tem dois sins. Um link pode ser feito.
# A role that waits for a yes.
people-role-pending = { $role } (espera)
people-few = São precisas duas pessoas que podem dizer sim, e não há o bastante agora.
people-few-note = Até lá, ninguém pode entrar como mentor, responsável ou admin. Um admin pode convidar um segundo admin.

## One person

person-back = Todas as pessoas
person-since = Aqui desde { $date }
person-gone = O lugar aqui acabou. O nome fica no registro por um tempo.
person-number = O número da pessoa
person-number-how = Encontre ou ligue para a pessoa e peça o número da primeira página. O mesmo número quer dizer que é mesmo ela.
person-roles = Funções
person-active = Ativa
person-asked-by = Pedido por { $name }.
person-asked-by-command = Pedido no servidor.
person-yes-by = { $name } disse sim em { $date }.
person-needs-fewer = Ninguém mais pode dizer sim agora. São precisas duas pessoas que não sejam { $name }.

## Saying yes

# $name: the person. $role: the role.
person-approve = Dizer sim a { $role }
person-approve-heading = Dizer sim a { $name } como { $role }?
person-approve-number = O número que { $name } leu para você
person-approve-means-1 = Vocês conversaram, pessoalmente ou por ligação.
person-approve-means-2 = A pessoa leu o número em voz alta, e é igual a este.
person-approve-means-3 = Você assina isto com sua chave. Seu sim fica no registro.
person-approve-yes = Sim, o número é igual
person-approve-done = Seu sim a { $name } foi dado.

## Giving a role and taking it away

person-give = Dar uma função
person-give-which = Qual função
person-give-pick = Escolha uma
person-give-missing = Escolha uma função antes, por favor.
person-give-two = Mais duas pessoas dizem sim antes de valer.
person-give-one = Vale na hora.
person-give-lock = Se { $name } está com a conta aberta, a página tranca uma vez. A frase secreta abre de novo.
person-give-go = Dar esta função
person-given = { $name } tem a função { $role }.
person-given-waits = { $name } tem a função { $role } quando duas pessoas disserem sim.
person-all-given = { $name } tem todas as funções.
person-withdraw = Tirar
# For screen readers, so that each button says what it takes away.
person-withdraw-long = Tirar: { $role }
person-withdraw-heading = Tirar a função { $role } de { $name }?
person-withdraw-means-1 = Acaba na hora, também nas páginas abertas agora.
person-withdraw-means-2 = A página tranca uma vez. A frase secreta abre de novo.
person-withdraw-means-3 = As outras funções ficam. Você pode dar esta de novo depois.
person-withdraw-means-gated = Para dar de novo, são precisas duas pessoas outra vez.
person-withdraw-yes = Tirar a função
person-withdrawn = { $name } não tem mais a função { $role }.

## A new start

person-reset = Um novo começo
person-reset-what = Para quem perdeu a frase secreta, ou todas as outras formas de entrar. Duas pessoas dizem sim.
person-reset-open = Pedir um novo começo
person-reset-open-heading = Pedir um novo começo para { $name }?
person-reset-open-means-1 = Nada muda ainda. Duas pessoas dizem sim antes.
person-reset-open-means-2 = Depois uma das duas faz um link e o entrega.
person-reset-open-means-3 = Quando o link é usado, tudo de antes some: frase secreta, chaves, aparelhos, códigos.
person-reset-open-means-4 = Mentor, responsável e admin então esperam duas pessoas de novo.
person-reset-open-yes = Pedir
person-reset-asked = { $name } pediu um novo começo.
person-reset-approve = Dizer sim a um novo começo
person-reset-approve-heading = Dizer sim a um novo começo para { $name }?
person-reset-approve-means-1 = Vocês se encontraram ou se falaram, e você sabe que é mesmo essa pessoa.
person-reset-approve-means-2 = Ela mesma disse que não consegue entrar.
person-reset-approve-means-3 = Quem recebe o link pode entrar com esse nome. Você assina isto com sua chave.
person-reset-approve-yes = Sim, é mesmo essa pessoa
person-reset-cancel = Parar o novo começo
person-reset-cancelled = O novo começo foi parado. Nada mudou para { $name }.
person-reset-ready = Duas pessoas disseram sim. Uma dessas duas pode fazer o link.
person-reset-link = Fazer o link
person-reset-link-note = Um novo link encerra o de antes.
person-reset-link-heading = O link para { $name }

## Ending someone's place

person-end = Encerrar o lugar aqui
person-end-what = Para quem saiu, ou para quem não pode mais entrar. Uma pessoa basta.
person-end-heading = Encerrar o lugar de { $name } aqui?
person-end-means-1 = Cada página aberta se fecha na hora, e diz o motivo.
person-end-means-2 = A pessoa não pode mais entrar. As chaves, os aparelhos e os códigos são apagados.
person-end-means-3 = Isto não pode ser desfeito. A volta só é possível com um novo convite.
person-end-means-4 = O que a pessoa fez fica no registro por um tempo.
person-end-yes = Encerrar o lugar
person-ended = O lugar de { $name } aqui acabou.
