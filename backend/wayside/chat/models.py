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


class WordsRecord(Model):
    """What six words open, sealed by the browser, sealed twice more here (words_seal.py)."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField(db_index=True)
    # HMAC of the locator: whoever has this table alone cannot try a single guess.
    locator = fields.CharField(max_length=43, unique=True)
    body = fields.BinaryField()

    class Meta:
        table = "words_record"
        table_description = "What six words open."
        app = "chat"


class IncidentNote(Model):
    """One incident note, sealed to one lead. Who wrote it is inside."""

    id = fields.BigIntField(primary_key=True, generated=True)
    name = fields.CharField(max_length=11)
    lead_id = fields.CharField(max_length=22, db_index=True)
    day = fields.IntField(db_index=True)  # days since 1970
    body = fields.BinaryField()

    class Meta:
        table = "incident_note"
        table_description = "An incident note, sealed to one lead."
        app = "chat"
        unique_together = (("name", "lead_id"),)


class Debrief(Model):
    """What a mentor wrote for nobody but themselves."""

    id = fields.BigIntField(primary_key=True, generated=True)
    name = fields.CharField(max_length=11)
    member_id = fields.CharField(max_length=22)
    day = fields.IntField(db_index=True)
    body = fields.BinaryField()

    class Meta:
        table = "debrief"
        table_description = "A private debrief, sealed to its writer."
        app = "chat"
        unique_together = (("member_id", "name"),)


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
