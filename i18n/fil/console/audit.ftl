### The audit trail: who did what to whom, never what was said.

audit-heading = Sino ang gumawa ng ano
audit-note = Sinasabi ng talaan kung sino ang gumawa ng ano, at kailan. Wala rito kailanman ang isinulat o sinabi ng sinuman.
audit-kept = Nabubura ang bawat linya pagkalipas ng panahong itinakda ng server. Kung hindi pinalitan, 180 araw iyon.
audit-none = Wala pang naitala.
audit-earlier = Ipakita ang mas nauna
audit-all = Ito ang unang linyang naroon pa.
audit-command = Ang server
audit-someone = isang taong wala na rito ang pangalan
audit-invited = isang tao

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = Inimbita ni { $by } si { $about }: { $role }.
audit-invitation-withdrawn = Tinapos ni { $by } ang imbitasyon kay { $about }: { $role }.
audit-member-joined = Ginawa ni { $about } ang account niya.
audit-member-reset = Nagsimula ulit si { $about }, may mga bagong susi.
audit-member-removed = Tinapos ni { $by } ang lugar ni { $about }.
audit-session-begun = Nag-sign in si { $about }.
audit-session-refused = Tinanggihan ang pag-sign in bilang { $about }.
audit-session-code-refused = May nag-sign in bilang { $about } na tama ang passphrase at mali ang code.
audit-session-ended = Natapos ang isang session ni { $about }.
audit-device-removed = Na-sign out ang isang gamit ni { $about }.
audit-passphrase-changed = Pinalitan ni { $about } ang passphrase niya.
audit-passkey-added = Nagdagdag si { $about } ng passkey.
audit-passkey-removed = Nag-alis si { $about } ng passkey.
audit-totp-set = Nagtakda si { $about } ng mga code mula sa app.
audit-totp-removed = Inalis ni { $about } ang mga code mula sa app.
audit-recovery-used = Nag-sign in si { $about } gamit ang recovery code.
audit-recovery-renewed = Gumawa si { $about } ng mga bagong recovery code.
audit-role-asked = Humingi si { $by } ng role para kay { $about }: { $role }.
audit-role-approved = Pumayag si { $by } kay { $about }: { $role }.
audit-role-active = May role na si { $about }: { $role }.
audit-role-given = Binigyan ni { $by } si { $about } ng role: { $role }.
audit-role-withdrawn = Inalis ni { $by } kay { $about } ang role: { $role }.
audit-role-waiting = Naghihintay ulit ng dalawang tao ang role ni { $about }: { $role }.
audit-reset-opened = Humingi si { $by } ng bagong simula para kay { $about }.
audit-reset-approved = Pumayag si { $by } sa bagong simula ni { $about }.
audit-reset-cancelled = Itinigil ni { $by } ang bagong simula ni { $about }.
audit-reset-link-made = Ginawa ni { $by } ang link para sa bagong simula ni { $about }.
audit-reset-link-ended = Natapos ang link para sa bagong simula ni { $about }.
audit-talk-note-left = Nag-iwan si { $by } ng selyadong tala para sa mga lead.
audit-talk-note-deleted = Binura ni { $by } ang kopya niya ng selyadong tala.
audit-audit-erased = Binura ang mga lumang linya ng talaang ito.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = Kumuha si { $by } ng chat.
audit-talk-lapsed = Bumalik sa pila ang chat na kinuha ni { $by }.
audit-talk-offered = Inalok ni { $by } sa iba ang isang chat.
audit-talk-joined = Pumasok si { $by } sa isang chat.
audit-talk-left = Iniwan ni { $by } sa iba ang isang chat.
audit-talk-out = Ipinasa ni { $by } ang isang chat sa kung sinong puwede.
audit-talk-whispered = Nagsimula si { $by } ng bulong tungkol sa isang chat.
audit-talk-heavy = Binago ni { $by } kung mabigat ang isang chat.
audit-talk-danger = May nasa panganib sa isang chat. Tinawag ang mga lead.
audit-talk-closed = Isinara ni { $by } ang isang chat.
audit-talk-erased = Binura ni { $by } ang isang chat.
audit-talk-blocked = Tuluyang tinapos ni { $by } ang isang chat.
audit-talk-shift-removed = Inalis ni { $by } sa rota ang isang shift ni { $about }.
audit-roster-signed = Pinirmahan ni { $by } ang isang roster para sa chat.
audit-roster-delegated = Ipinasok ni { $by } ang isang delegation para sa chat.
audit-other = May ginawa si { $by } na wala pang salita ang pahinang ito.
