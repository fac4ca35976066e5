"""The people who work here: accounts, invitations, sign-in, roles, sessions, audit trail.

Nothing is here yet but these words; a later change fills it.

Vocabulary
    member      someone who works for the organisation that runs this deployment
    role        what a member may do: mentor, supervisor, editor, survivor reviewer, translator ...
    invitation  how a member comes in; nobody signs up by themselves
    session     a member's time at the console: short, ended by idleness or from anywhere
    audit entry which member did what to which record and when; that member can see it

Rules that the code will have to keep: a passkey or a one-time code beside the pass phrase (NIST
SP 800-63B-4); pass phrases only as argon2id; two people for anything that can hurt someone (a new
member, a line that is shown again, a lesson that goes live) and one person for anything that
protects at once (hide, unpublish, end a session).

Never stored: pass phrases in any form that can be read back; addresses of devices; what a member
read, only what they changed; anything that measures a member's speed or ranks members.

Young people have no account here or anywhere.
"""
