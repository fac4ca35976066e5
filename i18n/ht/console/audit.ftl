### The audit trail: who did what to whom, never what was said.

audit-heading = Kiyès ki fè kisa
audit-note = Jounal sa a di kiyès ki fè kisa, e kilè. Li pa janm gen sa yon moun ekri oswa di.
audit-kept = Chak liy efase apre yon tan sèvè a fikse. Se 180 jou, sof si yon moun chanje l.
audit-none = Anyen poko note.
audit-earlier = Montre pi bonè
audit-all = Se premye liy ki kenbe toujou.
audit-command = Sèvè a
audit-someone = yon moun nou pa kenbe non l ankò
# Someone with an invitation whose name is not known, or not any more.
audit-invited = yon moun

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } envite { $about }: { $role }.
audit-invitation-withdrawn = { $by } anile yon envitasyon pou { $about }: { $role }.
audit-member-joined = { $about } mete kont li.
audit-member-reset = { $about } fè yon nouvo kòmansman, ak nouvo kle.
audit-member-removed = { $by } fini plas { $about }.
audit-session-begun = { $about } konekte.
audit-session-refused = Yon koneksyon sou non { $about } pa t pase.
audit-session-code-refused = Yon koneksyon sou non { $about } te gen bon fraz sekrè a ak yon move kòd.
audit-session-ended = Yon sesyon { $about } fini.
audit-device-removed = Yon aparèy { $about } dekonekte.
audit-passphrase-changed = { $about } chanje fraz sekrè li.
audit-passkey-added = { $about } ajoute yon kle aksè.
audit-passkey-removed = { $about } retire yon kle aksè.
audit-totp-set = { $about } mete kòd ki soti nan yon aplikasyon.
audit-totp-removed = { $about } retire kòd ki soti nan yon aplikasyon.
audit-recovery-used = { $about } konekte ak yon kòd rekiperasyon.
audit-recovery-renewed = { $about } fè nouvo kòd rekiperasyon.
audit-role-asked = { $by } mande yon wòl pou { $about }: { $role }.
audit-role-approved = { $by } di wi pou { $about }: { $role }.
audit-role-active = { $about } gen yon wòl kounye a: { $role }.
audit-role-given = { $by } bay { $about } yon wòl: { $role }.
audit-role-withdrawn = { $by } retire yon wòl nan men { $about }: { $role }.
audit-role-waiting = Yon wòl { $about } ap tann de moun ankò: { $role }.
audit-reset-opened = { $by } mande yon nouvo kòmansman pou { $about }.
audit-reset-approved = { $by } di wi pou yon nouvo kòmansman pou { $about }.
audit-reset-cancelled = { $by } kanpe nouvo kòmansman { $about }.
audit-reset-link-made = { $by } fè lyen pou nouvo kòmansman { $about }.
audit-reset-link-ended = Lyen pou nouvo kòmansman { $about } fini.
audit-talk-note-left = { $by } kite yon nòt sele pou responsab yo.
audit-talk-note-deleted = { $by } efase kopi pa li nan yon nòt sele.
audit-audit-erased = Ansyen liy nan jounal sa a efase.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } pran yon diskisyon.
audit-talk-lapsed = Yon diskisyon { $by } te pran tounen nan liy lan.
audit-talk-offered = { $by } ofri yon moun yon diskisyon.
audit-talk-joined = { $by } antre nan yon diskisyon.
audit-talk-left = { $by } kite yon diskisyon bay yon lòt moun.
audit-talk-out = { $by } pase yon diskisyon bay premye moun ki lib.
audit-talk-whispered = { $by } kòmanse yon chwichwi sou yon diskisyon.
audit-talk-heavy = { $by } chanje si yon diskisyon lou.
audit-talk-danger = Yon moun nan yon diskisyon te an danje. Yo rele responsab yo.
audit-talk-closed = { $by } fèmen yon diskisyon.
audit-talk-erased = { $by } efase yon diskisyon.
audit-talk-blocked = { $by } fini yon diskisyon nèt.
audit-talk-shift-removed = { $by } retire yon sèvis { $about } nan orè a.
audit-roster-signed = { $by } siyen yon lis ekip pou diskisyon.
audit-roster-delegated = { $by } pote yon delegasyon pou diskisyon.
# An act that this page does not know yet.
audit-other = { $by } fè yon bagay paj sa a poko gen mo pou li.
