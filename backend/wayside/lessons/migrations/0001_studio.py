from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Lesson",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("shelf", fields.CharField(max_length=10)),
                ("slug", fields.CharField(max_length=40)),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "lesson",
                "app": "lessons",
                "unique_together": (("shelf", "slug"),),
                "pk_attr": "id",
                "table_description": "A lesson, an exercise or the check-in.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Comment",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "lesson",
                    fields.ForeignKeyField(
                        "lessons.Lesson",
                        source_field="lesson_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="comments",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("lang", fields.CharField(max_length=12)),
                ("number", fields.IntField()),
                ("card", fields.CharField(max_length=40)),
                ("kind", fields.CharField(max_length=8)),
                ("text", fields.TextField(default="", unique=False)),
                ("answers", fields.CharField(default="", max_length=22)),
                ("by_id", fields.CharField(max_length=22)),
                ("role", fields.CharField(max_length=20)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("key", fields.CharField(unique=True, max_length=22)),
            ],
            options={
                "table": "comment",
                "app": "lessons",
                "pk_attr": "id",
                "table_description": "Something said on a card, or that it is resolved.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Presence",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "lesson",
                    fields.ForeignKeyField(
                        "lessons.Lesson",
                        source_field="lesson_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="present",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("lang", fields.CharField(max_length=12)),
                ("member_id", fields.CharField(max_length=22)),
                ("card", fields.CharField(default="", max_length=40)),
                (
                    "seen_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "presence",
                "app": "lessons",
                "unique_together": (("member_id", "lesson", "lang"),),
                "pk_attr": "id",
                "table_description": "On which card someone is right now.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Review",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "lesson",
                    fields.ForeignKeyField(
                        "lessons.Lesson",
                        source_field="lesson_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reviews",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("lang", fields.CharField(max_length=12)),
                ("number", fields.IntField()),
                ("verdict", fields.CharField(max_length=8)),
                ("by_id", fields.CharField(max_length=22)),
                ("role", fields.CharField(max_length=20)),
                ("note", fields.TextField(default="", unique=False)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("key", fields.CharField(null=True, unique=True, max_length=22)),
            ],
            options={
                "table": "review",
                "app": "lessons",
                "pk_attr": "id",
                "table_description": "A word about a revision.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Revision",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "lesson",
                    fields.ForeignKeyField(
                        "lessons.Lesson",
                        source_field="lesson_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="revisions",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("lang", fields.CharField(max_length=12)),
                ("number", fields.IntField()),
                ("parent", fields.IntField()),
                ("text", fields.TextField(unique=False)),
                ("by_id", fields.CharField(default="", max_length=22)),
                ("role", fields.CharField(default="", max_length=20)),
                ("why", fields.CharField(default="", max_length=200)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("key", fields.CharField(null=True, unique=True, max_length=22)),
            ],
            options={
                "table": "revision",
                "app": "lessons",
                "unique_together": (("lesson", "lang", "number"),),
                "pk_attr": "id",
                "table_description": "One version of a lesson in one language.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Publication",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "lesson",
                    fields.ForeignKeyField(
                        "lessons.Lesson",
                        source_field="lesson_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="publications",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("lang", fields.CharField(max_length=12)),
                (
                    "revision",
                    fields.ForeignKeyField(
                        "lessons.Revision",
                        source_field="revision_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="publications",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("since", fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False)),
                ("until", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("by_id", fields.CharField(default="", max_length=22)),
                ("key", fields.CharField(null=True, unique=True, max_length=22)),
            ],
            options={
                "table": "publication",
                "app": "lessons",
                "pk_attr": "id",
                "table_description": "From when until when readers get a revision.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Segment",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                (
                    "lesson",
                    fields.ForeignKeyField(
                        "lessons.Lesson",
                        source_field="lesson_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="segments",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("lang", fields.CharField(max_length=12)),
                ("number", fields.IntField()),
                ("card", fields.CharField(max_length=40)),
                ("src_hash", fields.CharField(max_length=12)),
                ("own_hash", fields.CharField(max_length=12)),
                ("state", fields.CharField(max_length=8)),
                ("by_id", fields.CharField(max_length=22)),
                ("role", fields.CharField(max_length=20)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("key", fields.CharField(max_length=22)),
            ],
            options={
                "table": "segment",
                "app": "lessons",
                "unique_together": (("key", "card"),),
                "pk_attr": "id",
                "table_description": "What someone said of one card across languages.",
            },
            bases=["Model"],
        ),
    ]
