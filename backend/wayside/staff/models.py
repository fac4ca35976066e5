"""What is stored about the people who work here: a chosen name, no real one, no address, no e-mail.

What a person could be signed in with is stored as a hash, or sealed with a key that is not in the
database. Moments are stored to the minute, days as dates. Every column is listed in
docs/data-inventory.md.
"""

from tortoise import fields
from tortoise.models import Model

_ID = 22
_DIGEST = 64  # SHA-256, hexadecimal


class Member(Model):
    """Someone who works here."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    name = fields.CharField(max_length=40)
    # Folded (staff/rules/names.py), so that no two people have names that read the same.
    name_key = fields.CharField(max_length=80, unique=True, null=True)
    state = fields.CharField(max_length=8)  # active | removed
    salt = fields.CharField(max_length=24)  # base64url, 16 bytes; used on the phone
    verifier_hash = fields.CharField(max_length=200)  # argon2id (PHC string), peppered
    recovery_salt = fields.CharField(max_length=24)
    hpke_public = fields.CharField(max_length=90)
    sign_public = fields.CharField(max_length=90)
    sealed_keys = fields.TextField()  # opened on the member's own device only (chat.md, pc1)
    made_on = fields.DateField()
    removed_on = fields.DateField(null=True)
    # Ever was a key holder. Never goes back to false, and the row of such a member is never erased
    # (only its name is): else whoever removes all others is alone "at the beginning" once more.
    held_keys = fields.BooleanField(default=False)
    # The passphrase was right and the code was not, from a browser we do not know.
    code_refusals = fields.SmallIntField(default=0)
    code_refused_at = fields.DatetimeField(null=True)

    class Meta:
        table = "member"
        app = "staff"


class Grant(Model):
    """A role that someone holds, or will hold once two people said yes."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="grants"
    )
    role = fields.CharField(max_length=20)
    state = fields.CharField(max_length=8)  # pending | active
    asked_by_id = fields.CharField(max_length=_ID, default="")  # "" for the command line
    made_at = fields.DatetimeField()

    class Meta:
        table = "role_grant"
        app = "staff"
        unique_together = (("member", "role"),)


class Reset(Model):
    """A new start for someone who lost every key, once two people said yes."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="resets", unique=True
    )
    state = fields.CharField(max_length=8)  # open | approved
    opened_by_id = fields.CharField(max_length=_ID)
    made_at = fields.DatetimeField()

    class Meta:
        table = "reset"
        app = "staff"


class Approval(Model):
    """One key holder's signed yes, to a grant or a reset; or the signed word of a removal."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    of_id = fields.CharField(max_length=_ID, db_index=True)  # the grant, the reset, or the member
    member_id = fields.CharField(max_length=_ID, db_index=True)  # whom it is about
    by_id = fields.CharField(max_length=_ID)
    kind = fields.CharField(max_length=8)  # add | withdraw | remove | reset
    statement = fields.TextField()
    signature = fields.CharField(max_length=90)
    made_at = fields.DatetimeField()

    class Meta:
        table = "approval"
        app = "staff"
        unique_together = (("of_id", "by_id", "kind"),)


class Invitation(Model):
    """A link that works once: how someone comes in, or comes back after a reset."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    token_hash = fields.CharField(max_length=_DIGEST, unique=True)
    kind = fields.CharField(max_length=5)  # first | join | reset
    name = fields.CharField(max_length=40, default="")
    name_key = fields.CharField(max_length=80, unique=True, null=True)
    roles: fields.JSONField[list[str]] = fields.JSONField()
    member_id = fields.CharField(max_length=_ID, db_index=True)  # the account it makes or renews
    made_by_id = fields.CharField(max_length=_ID, default="")  # "" for the command line
    needs_approval = fields.BooleanField(default=True)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "invitation"
        app = "staff"


class Passkey(Model):
    """A WebAuthn credential."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="passkeys"
    )
    credential_id = fields.CharField(max_length=1400, unique=True)
    public_key = fields.BinaryField()
    sign_count = fields.BigIntField(default=0)
    synced = fields.BooleanField(default=False)
    made_on = fields.DateField()
    used_on = fields.DateField(null=True)

    class Meta:
        table = "passkey"
        app = "staff"


class Totp(Model):
    """The secret of one-time codes (RFC 6238), sealed."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="totps", unique=True
    )
    secret = fields.BinaryField()
    last_step = fields.BigIntField(default=0)  # so that no code works twice
    made_on = fields.DateField()

    class Meta:
        table = "totp"
        app = "staff"


class RecoveryCode(Model):
    """One of ten codes that stand in for a lost second factor, once."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="recovery_codes"
    )
    digest = fields.CharField(max_length=_DIGEST)
    used_on = fields.DateField(null=True)

    class Meta:
        table = "recovery_code"
        app = "staff"


class Device(Model):
    """A browser that someone signed in with. Its kind is one of a few words, never its own name."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="devices"
    )
    token_hash = fields.CharField(max_length=_DIGEST, unique=True)
    form = fields.CharField(max_length=8)
    browser = fields.CharField(max_length=8)
    remembered = fields.BooleanField(default=False)
    first_on = fields.DateField()
    last_on = fields.DateField()
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "device"
        app = "staff"


class Session(Model):
    """Someone's time at the console, twelve hours at most."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    token_hash = fields.CharField(max_length=_DIGEST, unique=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "staff.Member", on_delete=fields.CASCADE, related_name="sessions"
    )
    device: fields.ForeignKeyNullableRelation[Device] = fields.ForeignKeyField(
        "staff.Device", on_delete=fields.SET_NULL, null=True, related_name="sessions"
    )
    made_at = fields.DatetimeField()
    active_at = fields.DatetimeField()
    locked_why = fields.CharField(max_length=8, default="")  # "" | idle | self | roles
    ended_why = fields.CharField(max_length=12, default="")  # "" | removed | signed-out | over
    ends_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "session"
        app = "staff"


class SpentChallenge(Model):
    """A challenge that was answered, until it would have ended anyway: it does not work twice."""

    digest = fields.CharField(max_length=_DIGEST, primary_key=True)
    until = fields.DatetimeField(db_index=True)

    class Meta:
        table = "spent_challenge"
        app = "staff"


class AuditEntry(Model):
    """Who did what to whom and when, never content. Written once; erased when its time is over."""

    seq = fields.BigIntField(primary_key=True, generated=False)
    at = fields.DatetimeField()  # whole minutes
    action = fields.CharField(max_length=32)
    by_id = fields.CharField(max_length=_ID, default="", db_index=True)  # "" for the command line
    about_id = fields.CharField(max_length=_ID, default="", db_index=True)
    role = fields.CharField(max_length=20, default="")
    hash = fields.CharField(max_length=_DIGEST)

    class Meta:
        table = "audit_entry"
        app = "staff"


class AuditMark(Model):
    """Where the chain of entries begins (all before were erased) and where it ends. One row."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    first_seq = fields.BigIntField()
    before_first = fields.CharField(max_length=_DIGEST)  # hash of the last erased entry
    last_seq = fields.BigIntField()
    last_hash = fields.CharField(max_length=_DIGEST)

    class Meta:
        table = "audit_mark"
        app = "staff"
