### The audit trail: who did what to whom, never what was said.

audit-heading = Who did what
audit-note = The audit trail says who did what, and when. It never holds what anyone wrote or said.
audit-kept = Each line is erased after a time that the server sets, 180 days unless it was changed.
audit-none = Nothing has been noted yet.
audit-earlier = Show earlier
audit-all = This is the first line that is still kept.
audit-command = The server
audit-someone = someone whose name is no longer kept
# Someone with an invitation whose name is not known, or not any more.
audit-invited = someone

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } invited { $about }: { $role }.
audit-invitation-withdrawn = { $by } ended an invitation for { $about }: { $role }.
audit-member-joined = { $about } set up their account.
audit-member-reset = { $about } made a new start, with new keys.
audit-member-removed = { $by } ended the place of { $about }.
audit-session-begun = { $about } signed in.
audit-session-refused = A sign-in as { $about } was refused.
audit-session-code-refused = A sign-in as { $about } had the right passphrase and a wrong code.
audit-session-ended = A session of { $about } was ended.
audit-device-removed = A device of { $about } was signed out.
audit-passphrase-changed = { $about } changed their passphrase.
audit-passkey-added = { $about } added a passkey.
audit-passkey-removed = { $about } removed a passkey.
audit-totp-set = { $about } set up codes from an app.
audit-totp-removed = { $about } removed codes from an app.
audit-recovery-used = { $about } signed in with a recovery code.
audit-recovery-renewed = { $about } made new recovery codes.
audit-role-asked = { $by } asked for a role for { $about }: { $role }.
audit-role-approved = { $by } said yes to { $about }: { $role }.
audit-role-active = { $about } has a role now: { $role }.
audit-role-given = { $by } gave { $about } a role: { $role }.
audit-role-withdrawn = { $by } took a role from { $about }: { $role }.
audit-role-waiting = A role of { $about } waits for two people again: { $role }.
audit-reset-opened = { $by } asked for a new start for { $about }.
audit-reset-approved = { $by } said yes to a new start for { $about }.
audit-reset-cancelled = { $by } stopped the new start for { $about }.
audit-reset-link-made = { $by } made the link for the new start of { $about }.
audit-reset-link-ended = The link for the new start of { $about } was ended.
audit-talk-note-left = { $by } left a sealed note for the leads.
audit-talk-note-deleted = { $by } deleted their copy of a sealed note.
audit-audit-erased = Old lines of this trail were erased.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } took a chat.
audit-talk-lapsed = A chat that { $by } had taken went back to the line.
audit-talk-offered = { $by } offered a chat to someone.
audit-talk-joined = { $by } came into a chat.
audit-talk-left = { $by } left a chat to someone else.
audit-talk-out = { $by } handed a chat on to whoever was free.
audit-talk-whispered = { $by } began a whisper about a chat.
audit-talk-heavy = { $by } changed whether a chat is heavy.
audit-talk-danger = Someone in a chat was in danger. The leads were called.
audit-talk-closed = { $by } closed a chat.
audit-talk-erased = { $by } erased a chat.
audit-talk-blocked = { $by } ended a chat for good.
audit-talk-shift-removed = { $by } took a shift of { $about } out of the rota.
audit-roster-signed = { $by } signed a roster for Talk.
audit-roster-delegated = { $by } brought in a delegation for Talk.
# An act that this page does not know yet.
audit-other = { $by } did something that this page has no words for yet.
