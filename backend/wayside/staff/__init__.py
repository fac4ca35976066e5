"""The people who work here: accounts, invitations, sign-in, roles, sessions, audit trail.

Vocabulary
    member      someone who works for the organisation that runs this deployment
    role        what a member may do (rules/roles.py); one person may hold several
    grant       a role of a member, pending or active
    key holder  an active member whose role admin or lead is active: may say yes
    invitation  a link that works once; nobody signs up by themselves
    session     a member's time at the console: short, locked by idleness, ended from anywhere
    lock        the session wants the passphrase again
    approval    a key holder's signed yes to a grant or a new start
    reset       a new start, with new keys, for someone who lost every way in
    audit entry which member did what to whom and when; the member it is about can see it

Rules that the code keeps: a passkey or a one-time code beside the passphrase (NIST SP 800-63B-4);
what the passphrase yields only as argon2id; two people for whatever can hurt someone (a mentor, a
lead, an admin, a new start) and one person for whatever protects at once (take a role away, end
someone's place). Every change goes through `acting()` and is in the audit trail.

Never stored: passphrases in any form that can be read back; real names or e-mail addresses;
addresses of devices; what a member read, only what they changed; anything that measures a member's
speed or ranks members.

Young people have no account here or anywhere.
"""
