### The audit trail: who did what to whom, never what was said.

audit-heading = Qui a fait quoi
audit-note = Le journal dit qui a fait quoi, et quand. Il ne garde jamais ce que quelqu'un a écrit ou dit.
audit-kept = Chaque ligne est effacée après un délai réglé sur le serveur. C'est 180 jours, sauf changement.
audit-none = Rien n'est encore noté.
audit-earlier = Montrer plus ancien
audit-all = C'est la première ligne encore gardée.
audit-command = Le serveur
audit-someone = quelqu'un dont le nom n'est plus gardé
# Someone with an invitation whose name is not known, or not any more.
audit-invited = quelqu'un

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } a invité { $about } : { $role }.
audit-invitation-withdrawn = { $by } a retiré une invitation pour { $about } : { $role }.
audit-member-joined = { $about } a créé son compte.
audit-member-reset = { $about } a pris un nouveau départ, avec de nouvelles clés.
audit-member-removed = { $by } a mis fin à la place de { $about }.
audit-session-begun = Connexion de { $about }.
audit-session-refused = Une connexion au nom de { $about } a été refusée.
audit-session-code-refused = Une connexion au nom de { $about } avait la bonne phrase secrète et un mauvais code.
audit-session-ended = Une session de { $about } a été fermée.
audit-device-removed = Un appareil de { $about } a été déconnecté.
audit-passphrase-changed = { $about } a changé sa phrase secrète.
audit-passkey-added = { $about } a ajouté une clé d'accès.
audit-passkey-removed = { $about } a enlevé une clé d'accès.
audit-totp-set = { $about } a réglé les codes d'une appli.
audit-totp-removed = { $about } a enlevé les codes d'une appli.
audit-recovery-used = Connexion de { $about } avec un code de secours.
audit-recovery-renewed = { $about } a fait de nouveaux codes de secours.
audit-role-asked = { $by } a demandé un rôle pour { $about } : { $role }.
audit-role-approved = { $by } a dit oui à { $about } : { $role }.
audit-role-active = { $about } a un rôle maintenant : { $role }.
audit-role-given = { $by } a donné un rôle à { $about } : { $role }.
audit-role-withdrawn = { $by } a repris un rôle à { $about } : { $role }.
audit-role-waiting = Un rôle de { $about } attend de nouveau deux personnes : { $role }.
audit-reset-opened = { $by } a demandé un nouveau départ pour { $about }.
audit-reset-approved = { $by } a dit oui à un nouveau départ pour { $about }.
audit-reset-cancelled = { $by } a arrêté le nouveau départ de { $about }.
audit-reset-link-made = { $by } a fait le lien du nouveau départ de { $about }.
audit-reset-link-ended = Le lien du nouveau départ de { $about } a pris fin.
audit-talk-note-left = { $by } a laissé une note scellée aux responsables.
audit-talk-note-deleted = { $by } a supprimé sa copie d'une note scellée.
audit-audit-erased = De vieilles lignes de ce journal ont été effacées.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } a pris une discussion.
audit-talk-lapsed = Une discussion prise par { $by } est revenue dans la file.
audit-talk-offered = { $by } a proposé une discussion à quelqu'un.
audit-talk-joined = { $by } a rejoint une discussion.
audit-talk-left = { $by } a laissé une discussion à quelqu'un d'autre.
audit-talk-out = { $by } a passé une discussion à une personne libre.
audit-talk-whispered = { $by } a commencé un aparté sur une discussion.
audit-talk-heavy = { $by } a changé la marque « lourde » d'une discussion.
audit-talk-danger = Quelqu'un dans une discussion était en danger. Les responsables ont été appelés.
audit-talk-closed = { $by } a fermé une discussion.
audit-talk-erased = { $by } a effacé une discussion.
audit-talk-blocked = { $by } a mis fin pour toujours à une discussion.
audit-talk-shift-removed = { $by } a enlevé du planning un service de { $about }.
audit-roster-signed = { $by } a signé une liste d'équipe pour les discussions.
audit-roster-delegated = { $by } a apporté une délégation pour les discussions.
# An act that this page does not know yet.
audit-other = { $by } a fait une chose pour laquelle cette page n'a pas encore de mots.
