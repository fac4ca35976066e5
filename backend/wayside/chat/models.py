"""What Talk stores. Every column is listed in docs/data-inventory.md.

The hot path reads and writes these tables by SQL (rows.py); the models are their description, and
what everything else uses. No time finer than a minute has a column.
"""

from tortoise import fields
from tortoise.models import Model

from wayside.chat.rules.retention import DAYS


class Conversation(Model):
    """One youth and the mentors who have joined."""

    id = fields.BigIntField(primary_key=True, generated=True)
    name = fields.CharField(max_length=22, unique=True)  # made by the browser that opened it
    head = fields.BigIntField(default=0)  # sequence number of the last envelope
    active_day = fields.IntField(db_index=True)  # days since 1970
    keep_days = fields.SmallIntField(default=DAYS)
    # A message that was left while nobody was on duty is erased after this day.
    waits_until = fields.IntField(null=True)

    class Meta:
        table = "conversation"
        table_description = "One youth and the mentors who have joined."
        app = "chat"


class Seat(Model):
    """One member's place in one conversation, known to the others by an opaque tag.

    Who comes back takes a new tag: a row of its own, whose owner is the first row of this member.
    """

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    owner_id = fields.BigIntField(null=True)  # none: this is the first row
    tag = fields.CharField(max_length=11)
    # SHA-256 of what a youth shows to take the seat; none where the staff's gate lets someone in.
    access = fields.BinaryField(null=True)
    # Who of the staff has it; none for a youth. A seat with neither is nobody's any more: it stays
    # because the envelopes that came from it name its tag.
    member = fields.CharField(max_length=22, null=True)

    class Meta:
        table = "seat"
        table_description = "One member's place in one conversation."
        app = "chat"
        unique_together = (("conversation_id", "tag"), ("member", "conversation_id"))
        indexes = (("owner_id",),)


class Envelope(Model):
    """One sealed message, sealed once more with the conversation's key at rest."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    seq = fields.BigIntField()
    seat_id = fields.BigIntField()
    client_id = fields.CharField(max_length=16)
    epoch = fields.IntField()
    version = fields.SmallIntField()
    minute = fields.IntField()  # minutes since 1970
    body = fields.BinaryField()

    class Meta:
        table = "envelope"
        table_description = "One sealed message."
        app = "chat"
        unique_together = (("conversation_id", "seq"), ("seat_id", "client_id"))


class KeyPacket(Model):
    """A conversation key, wrapped for one member by another; sealed at rest like an envelope."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    receiver = fields.CharField(max_length=11)  # a tag, or the intake id of a roster
    epoch = fields.IntField()
    body = fields.BinaryField()

    class Meta:
        table = "key_packet"
        table_description = "A conversation key, wrapped for one member."
        app = "chat"
        unique_together = (("conversation_id", "receiver", "epoch"),)


class Incarnation(Model):
    """Which life of this database it is: changes when the database was restored."""

    id = fields.SmallIntField(primary_key=True)  # always 1
    value = fields.CharField(max_length=22)
    mark = fields.BigIntField(default=0)  # compared with the mark beside the keys (vault.py)
    purged_day = fields.IntField(default=0)

    class Meta:
        table = "incarnation"
        table_description = "Which life of this database it is."
        app = "chat"


class SpentTicket(Model):
    """A ticket that was used, so that no other process takes it again."""

    id = fields.CharField(max_length=22, primary_key=True)
    minute = fields.IntField(db_index=True)

    class Meta:
        table = "spent_ticket"
        table_description = "A ticket that was used."
        app = "chat"


class Delegation(Model):
    """Whose yes counts this year, signed by the root key. One row: the newest."""

    serial = fields.BigIntField(primary_key=True, generated=False)
    until = fields.DatetimeField()
    statement = fields.TextField()
    signature = fields.CharField(max_length=90)

    class Meta:
        table = "delegation"
        table_description = "Whose yes counts this year."
        app = "chat"


class SignedRoster(Model):
    """A roster as a lead signed it. The newest is served; older ones stay with their packets."""

    version = fields.BigIntField(primary_key=True, generated=False)
    intake_id = fields.CharField(max_length=11, unique=True)
    until = fields.DatetimeField(db_index=True)
    bundle = fields.TextField()

    class Meta:
        table = "roster"
        table_description = "Who may answer, as a lead signed it."
        app = "chat"


class IntakePacket(Model):
    """The private intake key of one roster, sealed to one of its people."""

    id = fields.BigIntField(primary_key=True, generated=True)
    version = fields.BigIntField()
    member_id = fields.CharField(max_length=22, db_index=True)
    body = fields.TextField()

    class Meta:
        table = "intake_packet"
        table_description = "The intake key of one roster, sealed to one of its people."
        app = "chat"
        unique_together = (("version", "member_id"),)
