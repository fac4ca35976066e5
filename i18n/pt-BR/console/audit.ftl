### The audit trail: who did what to whom, never what was said.

audit-heading = Quem fez o quê
audit-note = O registro diz quem fez o quê, e quando. Nunca guarda o que alguém escreveu ou disse.
audit-kept = Cada linha é apagada depois de um prazo que o servidor define. São 180 dias, se ninguém mudou.
audit-none = Nada foi anotado ainda.
audit-earlier = Mostrar mais antigas
audit-all = Esta é a primeira linha ainda guardada.
audit-command = O servidor
audit-someone = alguém cujo nome não é mais guardado
# Someone with an invitation whose name is not known, or not any more.
audit-invited = alguém

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } convidou { $about }: { $role }.
audit-invitation-withdrawn = { $by } cancelou um convite para { $about }: { $role }.
audit-member-joined = { $about } fez sua conta.
audit-member-reset = { $about } teve um novo começo, com novas chaves.
audit-member-removed = { $by } encerrou o lugar de { $about }.
audit-session-begun = { $about } entrou.
audit-session-refused = Uma entrada como { $about } foi recusada.
audit-session-code-refused = Uma entrada como { $about } tinha a frase secreta certa e um código errado.
audit-session-ended = Uma sessão de { $about } foi encerrada.
audit-device-removed = Um aparelho de { $about } saiu da conta.
audit-passphrase-changed = { $about } mudou sua frase secreta.
audit-passkey-added = { $about } pôs uma chave de acesso.
audit-passkey-removed = { $about } tirou uma chave de acesso.
audit-totp-set = { $about } pôs códigos de um app.
audit-totp-removed = { $about } tirou códigos de um app.
audit-recovery-used = { $about } entrou com um código de reserva.
audit-recovery-renewed = { $about } fez novos códigos de reserva.
audit-role-asked = { $by } pediu uma função para { $about }: { $role }.
audit-role-approved = { $by } disse sim a { $about }: { $role }.
audit-role-active = { $about } tem uma função agora: { $role }.
audit-role-given = { $by } deu a { $about } uma função: { $role }.
audit-role-withdrawn = { $by } tirou uma função de { $about }: { $role }.
audit-role-waiting = Uma função de { $about } espera duas pessoas de novo: { $role }.
audit-reset-opened = { $by } pediu um novo começo para { $about }.
audit-reset-approved = { $by } disse sim a um novo começo para { $about }.
audit-reset-cancelled = { $by } parou o novo começo de { $about }.
audit-reset-link-made = { $by } fez o link do novo começo de { $about }.
audit-reset-link-ended = O link do novo começo de { $about } foi encerrado.
audit-talk-note-left = { $by } deixou uma nota lacrada para os responsáveis.
audit-talk-note-deleted = { $by } apagou sua cópia de uma nota lacrada.
audit-audit-erased = Linhas antigas deste registro foram apagadas.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } pegou um chat.
audit-talk-lapsed = Um chat que { $by } tinha pegado voltou para a fila.
audit-talk-offered = { $by } ofereceu um chat a alguém.
audit-talk-joined = { $by } entrou em um chat.
audit-talk-left = { $by } deixou um chat com outra pessoa.
audit-talk-out = { $by } passou um chat a quem estava livre.
audit-talk-whispered = { $by } começou um cochicho sobre um chat.
audit-talk-heavy = { $by } mudou se um chat é pesado.
audit-talk-danger = Alguém em um chat estava em perigo. Os responsáveis foram chamados.
audit-talk-closed = { $by } fechou um chat.
audit-talk-erased = { $by } apagou um chat.
audit-talk-blocked = { $by } encerrou um chat de vez.
audit-talk-shift-removed = { $by } tirou da escala um turno de { $about }.
audit-roster-signed = { $by } assinou uma lista da equipe para os chats.
audit-roster-delegated = { $by } trouxe uma delegação para os chats.
# An act that this page does not know yet.
audit-other = { $by } fez algo para o qual esta página ainda não tem palavras.
