"""What is stored about lessons: every revision for ever, who said what about it, what is shown.

Nothing here is about a reader. Rows are written once; the end of a publication is filled in later,
and presence is forgotten. Every column is listed in docs/data-inventory.md.
"""

from tortoise import fields
from tortoise.models import Model

_ID = 22
_ROLE = 20
_LANGUAGE = 12
_CARD = 40
_HASH = 12


class Lesson(Model):
    """A lesson, an exercise or the check-in."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    shelf = fields.CharField(max_length=10)  # lessons | steady | check-in
    slug = fields.CharField(max_length=_CARD)  # the id in files and packs
    made_at = fields.DatetimeField()

    class Meta:
        table = "lesson"
        app = "lessons"
        unique_together = (("shelf", "slug"),)


class Revision(Model):
    """One version of a lesson in one language."""

    id = fields.BigIntField(primary_key=True)
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "lessons.Lesson", on_delete=fields.RESTRICT, related_name="revisions"
    )
    lang = fields.CharField(max_length=_LANGUAGE)
    number = fields.IntField()
    parent = fields.IntField()  # the number it was made from; 0 for none
    text = fields.TextField()  # the whole file
    by_id = fields.CharField(max_length=_ID, default="")  # "" for files and the command line
    role = fields.CharField(max_length=_ROLE, default="")
    why = fields.CharField(max_length=200, default="")
    at = fields.DatetimeField()  # whole minutes
    key = fields.CharField(max_length=_ID, unique=True, null=True)

    class Meta:
        table = "revision"
        app = "lessons"
        unique_together = (("lesson", "lang", "number"),)


class Review(Model):
    """A word about a revision."""

    id = fields.BigIntField(primary_key=True)
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "lessons.Lesson", on_delete=fields.RESTRICT, related_name="reviews"
    )
    lang = fields.CharField(max_length=_LANGUAGE)
    number = fields.IntField()
    verdict = fields.CharField(max_length=8)  # propose | approve | return | withdraw
    by_id = fields.CharField(max_length=_ID)
    role = fields.CharField(max_length=_ROLE)
    note = fields.TextField(default="")
    at = fields.DatetimeField()
    key = fields.CharField(max_length=_ID, unique=True, null=True)

    class Meta:
        table = "review"
        app = "lessons"


class Publication(Model):
    """From when until when readers get a revision."""

    id = fields.BigIntField(primary_key=True)
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "lessons.Lesson", on_delete=fields.RESTRICT, related_name="publications"
    )
    lang = fields.CharField(max_length=_LANGUAGE)
    revision: fields.ForeignKeyRelation[Revision] = fields.ForeignKeyField(
        "lessons.Revision", on_delete=fields.RESTRICT, related_name="publications"
    )
    since = fields.DatetimeField(db_index=True)
    until = fields.DatetimeField(null=True)
    by_id = fields.CharField(max_length=_ID, default="")
    key = fields.CharField(max_length=_ID, unique=True, null=True)

    class Meta:
        table = "publication"
        app = "lessons"


class Segment(Model):
    """What someone said of one card across languages.

    checked: these words (`own_hash`) beside that English (`src_hash`). same: the English of
    `src_hash` and of `own_hash` mean the same.
    """

    id = fields.BigIntField(primary_key=True)
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "lessons.Lesson", on_delete=fields.RESTRICT, related_name="segments"
    )
    lang = fields.CharField(max_length=_LANGUAGE)
    number = fields.IntField()  # the revision in which it was said
    card = fields.CharField(max_length=_CARD)
    src_hash = fields.CharField(max_length=_HASH)
    own_hash = fields.CharField(max_length=_HASH)
    state = fields.CharField(max_length=8)  # checked | same
    by_id = fields.CharField(max_length=_ID)
    role = fields.CharField(max_length=_ROLE)
    at = fields.DatetimeField()
    key = fields.CharField(max_length=_ID)

    class Meta:
        table = "segment"
        app = "lessons"
        unique_together = (("key", "card"),)


class Comment(Model):
    """Something said on a card, or that it is resolved."""

    id = fields.BigIntField(primary_key=True)
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "lessons.Lesson", on_delete=fields.RESTRICT, related_name="comments"
    )
    lang = fields.CharField(max_length=_LANGUAGE)
    number = fields.IntField()
    card = fields.CharField(max_length=_CARD)
    kind = fields.CharField(max_length=8)  # said | resolved
    text = fields.TextField(default="")
    answers = fields.CharField(max_length=_ID, default="")  # the key of another, or ""
    by_id = fields.CharField(max_length=_ID)
    role = fields.CharField(max_length=_ROLE)
    at = fields.DatetimeField()
    key = fields.CharField(max_length=_ID, unique=True)  # its id outside

    class Meta:
        table = "comment"
        app = "lessons"


class Presence(Model):
    """On which card someone is right now."""

    id = fields.BigIntField(primary_key=True)
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "lessons.Lesson", on_delete=fields.CASCADE, related_name="present"
    )
    lang = fields.CharField(max_length=_LANGUAGE)
    member_id = fields.CharField(max_length=_ID)
    card = fields.CharField(max_length=_CARD, default="")
    seen_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "presence"
        app = "lessons"
        unique_together = (("member_id", "lesson", "lang"),)
