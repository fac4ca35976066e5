"""What the care of chats stores. Every column is listed in docs/data-inventory.md.

No text, and no time finer than a minute: all times are minutes since 1970.
"""

from tortoise import fields
from tortoise.models import Model

_ID = 22


class Duty(Model):
    """Somebody's present or last shift."""

    member_id = fields.CharField(max_length=_ID, primary_key=True)
    state = fields.CharField(max_length=5, default="off")
    until = fields.IntField(default=0)
    left = fields.IntField(default=0)
    heavy = fields.SmallIntField(default=0)
    rest_until = fields.IntField(default=0)
    # Any number, another one every few seconds while a console is open (presence.py).
    beat = fields.BigIntField(default=0)

    class Meta:
        table = "duty"
        table_description = "Somebody's present or last shift."
        app = "chat"


class Care(Model):
    """How a conversation stands with the staff."""

    conversation_id = fields.BigIntField(primary_key=True, generated=False)
    state = fields.CharField(max_length=8)  # waiting, claimed, talking, ended
    language = fields.CharField(max_length=35)
    urgent = fields.BooleanField(default=False)
    heavy = fields.BooleanField(default=False)
    danger = fields.BooleanField(default=False)
    again = fields.BooleanField(default=False)  # somebody who came back
    place = fields.BigIntField(default=0)  # in the waiting line
    since = fields.IntField(default=0)  # the minute at which waiting began
    alone_until = fields.IntField(default=0)  # before it, only the mentor of last time sees it
    left_until = fields.IntField(default=0)  # the day a message for later waits until; 0: live
    last_member_id = fields.CharField(max_length=_ID, default="")
    whisper_of = fields.BigIntField(null=True, db_index=True)  # a chat of two of the staff

    class Meta:
        table = "care"
        table_description = "How a conversation stands with the staff."
        app = "chat"


class Part(Model):
    """Somebody's part in a conversation."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    member_id = fields.CharField(max_length=_ID, db_index=True)
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
    from_id = fields.CharField(max_length=_ID, default="")  # "" where the youth called
    to_id = fields.CharField(max_length=_ID, default="")  # "" for everyone who may
    tag = fields.CharField(max_length=11, default="")

    class Meta:
        table = "offer"
        table_description = "A place in a conversation that is offered to a colleague."
        app = "chat"


class NotAgain(Model):
    """Whom a youth asked not to meet again in a conversation."""

    id = fields.BigIntField(primary_key=True, generated=True)
    conversation_id = fields.BigIntField()
    member_id = fields.CharField(max_length=_ID)

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
    member_id = fields.CharField(max_length=_ID)

    class Meta:
        table = "met"
        table_description = "Whom a youth has met in a conversation."
        app = "chat"
        unique_together = (("conversation_id", "tag"),)


class RotaShift(Model):
    """A shift that somebody put into the rota."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    member_id = fields.CharField(max_length=_ID)
    begin = fields.IntField()
    end = fields.IntField(db_index=True)

    class Meta:
        table = "rota_shift"
        table_description = "A shift that somebody put into the rota."
        app = "chat"
