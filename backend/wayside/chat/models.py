"""What Talk stores. Every column is listed in docs/data-inventory.md.

The hot path reads and writes these tables by SQL (rows.py); the models are their description, and
what everything else uses. No time finer than a minute has a column.
"""

from typing import Final

from tortoise import fields
from tortoise.models import Model

from wayside.chat.rules.retention import DAYS

_MEMBER: Final = 22  # characters of the id of a member of staff


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
    # Of whoever claimed: up to which epoch they have taken the intake's packets (intake.py).
    took_epoch = fields.IntField(null=True)

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
    # The seat it came from: nobody replaces or crowds out what somebody else has wrapped.
    sender_id = fields.BigIntField(default=0)
    body = fields.BinaryField()

    class Meta:
        table = "wrapped_key"
        table_description = "A conversation key, wrapped for one member."
        app = "chat"
        unique_together = (("conversation_id", "receiver", "epoch", "sender_id"),)


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


# The care of chats (chat/care): no text, and minutes since 1970 at the finest.


class Duty(Model):
    """Somebody's present or last shift."""

    member_id = fields.CharField(max_length=_MEMBER, primary_key=True)
    state = fields.CharField(max_length=5, default="off")
    until = fields.IntField(default=0)
    left = fields.IntField(default=0)
    heavy = fields.SmallIntField(default=0)
    rest_until = fields.IntField(default=0)
    lapses = fields.SmallIntField(default=0)  # chats taken in this shift and let go without a word
    # Any number, another one every few seconds while a console is open (presence.py).
    beat = fields.BigIntField(default=0)

    class Meta:
        table = "duty"
        table_description = "Somebody's present or last shift."
        app = "chat"


class Care(Model):
    """How a conversation stands with the staff."""

    conversation_id = fields.BigIntField(primary_key=True, generated=False)
    state = fields.CharField(max_length=8)  # waiting, away, claimed, talking, ended, erased
    language = fields.CharField(max_length=35)
    urgent = fields.BooleanField(default=False)
    heavy = fields.BooleanField(default=False)
    danger = fields.BooleanField(default=False)
    again = fields.BooleanField(default=False)  # somebody who came back
    place = fields.BigIntField(default=0)  # in the waiting line
    since = fields.IntField(default=0)  # the minute at which waiting began
    alone_until = fields.IntField(default=0)  # before it, only the mentor of last time sees it
    left_until = fields.IntField(default=0)  # the day a message for later waits until; 0: live
    last_member_id = fields.CharField(max_length=_MEMBER, default="")
    # Who took it since it waits and let it go without a word: ids with blanks between, newest last.
    lapsed = fields.CharField(max_length=199, default="")
    whisper_of = fields.BigIntField(null=True, db_index=True)  # a chat of two of the staff
    # Any number, another one each minute while whoever waits is there (waiters.py).
    beat = fields.BigIntField(default=0)

    class Meta:
        table = "care"
        table_description = "How a conversation stands with the staff."
        app = "chat"


class Part(Model):
    """Somebody's part in a conversation."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    member_id = fields.CharField(max_length=_MEMBER, db_index=True)
    part = fields.CharField(max_length=7)  # mentor, lead, whisper
    came = fields.CharField(max_length=9)  # claim, hand-over, join, lead, whisper
    tag = fields.CharField(max_length=11)
    seat_id = fields.BigIntField()
    reply_by = fields.IntField(default=0)  # of a claim without a first envelope; else 0
    counted = fields.BooleanField(default=False)  # among the heavy chats of the shift

    class Meta:
        table = "part"
        table_description = "Somebody's part in a conversation."
        app = "chat"
        unique_together = (("conversation_id", "member_id"),)


class Offer(Model):
    """A place in a conversation that is offered to a colleague, or a call for a lead."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField(db_index=True)
    kind = fields.CharField(max_length=9)  # hand-over, join, whisper, danger
    from_id = fields.CharField(max_length=_MEMBER, default="")  # "" where the youth called
    to_id = fields.CharField(max_length=_MEMBER, default="")  # "" for everyone who may
    tag = fields.CharField(max_length=11, default="")

    class Meta:
        table = "offer"
        table_description = "A place in a conversation that is offered to a colleague."
        app = "chat"


class NotAgain(Model):
    """Whom a youth asked not to meet again in a conversation."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    member_id = fields.CharField(max_length=_MEMBER)

    class Meta:
        table = "not_again"
        table_description = "Whom a youth asked not to meet again."
        app = "chat"
        unique_together = (("conversation_id", "member_id"),)


class Met(Model):
    """Whom a youth has met in a conversation, by the tag they know: for "not that person again"."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    tag = fields.CharField(max_length=11)
    member_id = fields.CharField(max_length=_MEMBER)

    class Meta:
        table = "met"
        table_description = "Whom a youth has met in a conversation."
        app = "chat"
        unique_together = (("conversation_id", "tag"),)


class RotaShift(Model):
    """A shift that somebody put into the rota."""

    id = fields.CharField(max_length=_MEMBER, primary_key=True)
    member_id = fields.CharField(max_length=_MEMBER)
    begin = fields.IntField()
    end = fields.IntField(db_index=True)

    class Meta:
        table = "rota_shift"
        table_description = "A shift that somebody put into the rota."
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
