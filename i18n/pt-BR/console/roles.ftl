### What people work as, and what each role lets them do.

role-mentor = Mentor
role-lead = Responsável
role-writer = Redação
role-survivor-reviewer = Revisão por quem já viveu isso
role-legal-reviewer = Revisão jurídica
role-health-reviewer = Revisão de saúde
role-translator = Tradução
role-language-reviewer = Revisão do idioma
role-publisher = Publicação
role-directory-steward = Cuidado da lista de lugares
role-admin = Admin
# In a sentence: "Say yes to Ash as a mentor?" For the roles that two people say yes to.
role-mentor-in = mentor
role-lead-in = responsável
role-admin-in = admin
role-mentor-does = Conversa com jovens no chat.
role-lead-does = Cuida dos mentores, diz sim a novas pessoas e lê o registro.
role-writer-does = Escreve páginas e as muda.
role-survivor-reviewer-does = Lê páginas com os olhos de quem já passou por isso.
role-legal-reviewer-does = Confere o que as páginas dizem sobre a lei.
role-health-reviewer-does = Confere o que as páginas dizem sobre saúde.
role-translator-does = Passa páginas para outro idioma.
role-language-reviewer-does = Confere o que uma pessoa ou um computador traduziu.
role-publisher-does = Põe no ar as páginas conferidas.
role-directory-steward-does = Mantém a lista de lugares em dia.
role-admin-does = Convida pessoas e dá funções. Um admin não pode ler chats.

## The state of a role

# $approvals (number): people who said yes. $of (number): how many have to.
role-pending = { $role }: { $approvals } de { $of } pessoas disseram sim.

## What a signed-in person may do (Permission)

may-session-hold = Trancar esta página, abrir de novo, ou sair da conta.
may-console-use = Cuidar da própria conta e ver o que foi anotado sobre você.
may-people-see = Ver quem trabalha aqui, e em quais funções.
may-people-invite = Convidar alguém, ou cancelar um convite.
may-roles-grant = Dar uma função a outra pessoa.
may-people-approve = Dizer sim a mentor, responsável ou admin. Duas pessoas dizem, nunca a própria pessoa.
may-people-remove = Tirar uma função, ou encerrar na hora o lugar de alguém aqui.
may-audit-read = Ler o registro inteiro.
may-talk-answer = Ficar em turno, pegar chats e responder.
may-talk-lead = Entrar em um chat, onde todo mundo vê você. Ler notas sobre momentos difíceis.
may-roster-sign = Assinar a lista de mentores e responsáveis que cada celular confere.
