from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("chat", "0002_roster")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Care",
            fields=[
                (
                    "conversation_id",
                    fields.BigIntField(
                        primary_key=True, generated=False, unique=True, db_index=True
                    ),
                ),
                ("state", fields.CharField(max_length=8)),
                ("language", fields.CharField(max_length=35)),
                ("urgent", fields.BooleanField(default=False)),
                ("heavy", fields.BooleanField(default=False)),
                ("danger", fields.BooleanField(default=False)),
                ("again", fields.BooleanField(default=False)),
                ("place", fields.BigIntField(default=0)),
                ("since", fields.IntField(default=0)),
                ("alone_until", fields.IntField(default=0)),
                ("left_until", fields.IntField(default=0)),
                ("last_member_id", fields.CharField(default="", max_length=22)),
                ("whisper_of", fields.BigIntField(null=True, db_index=True)),
            ],
            options={
                "table": "care",
                "app": "chat",
                "pk_attr": "conversation_id",
                "table_description": "How a conversation stands with the staff.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Duty",
            fields=[
                (
                    "member_id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("state", fields.CharField(default="off", max_length=5)),
                ("until", fields.IntField(default=0)),
                ("left", fields.IntField(default=0)),
                ("heavy", fields.SmallIntField(default=0)),
                ("rest_until", fields.IntField(default=0)),
                ("beat", fields.BigIntField(default=0)),
            ],
            options={
                "table": "duty",
                "app": "chat",
                "pk_attr": "member_id",
                "table_description": "Somebody's present or last shift.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Met",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField()),
                ("tag", fields.CharField(max_length=11)),
                ("member_id", fields.CharField(max_length=22)),
            ],
            options={
                "table": "met",
                "app": "chat",
                "unique_together": (("conversation_id", "tag"),),
                "pk_attr": "id",
                "table_description": "Whom a youth has met in a conversation.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="NotAgain",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField()),
                ("member_id", fields.CharField(max_length=22)),
            ],
            options={
                "table": "not_again",
                "app": "chat",
                "unique_together": (("conversation_id", "member_id"),),
                "pk_attr": "id",
                "table_description": "Whom a youth asked not to meet again.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Offer",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField(db_index=True)),
                ("kind", fields.CharField(max_length=9)),
                ("from_id", fields.CharField(default="", max_length=22)),
                ("to_id", fields.CharField(default="", max_length=22)),
                ("tag", fields.CharField(default="", max_length=11)),
            ],
            options={
                "table": "offer",
                "app": "chat",
                "pk_attr": "id",
                "table_description": "A place in a conversation that is offered to a colleague.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Part",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField()),
                ("member_id", fields.CharField(db_index=True, max_length=22)),
                ("part", fields.CharField(max_length=7)),
                ("came", fields.CharField(max_length=9)),
                ("tag", fields.CharField(max_length=11)),
                ("seat_id", fields.BigIntField()),
                ("reply_by", fields.IntField(default=0)),
                ("counted", fields.BooleanField(default=False)),
            ],
            options={
                "table": "part",
                "app": "chat",
                "unique_together": (("conversation_id", "member_id"),),
                "pk_attr": "id",
                "table_description": "Somebody's part in a conversation.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RotaShift",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("member_id", fields.CharField(max_length=22)),
                ("begin", fields.IntField()),
                ("end", fields.IntField(db_index=True)),
            ],
            options={
                "table": "rota_shift",
                "app": "chat",
                "pk_attr": "id",
                "table_description": "A shift that somebody put into the rota.",
            },
            bases=["Model"],
        ),
    ]
