from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Conversation",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("name", fields.CharField(unique=True, max_length=22)),
                ("head", fields.BigIntField(default=0)),
                ("active_day", fields.IntField(db_index=True)),
                ("keep_days", fields.SmallIntField(default=14)),
                ("waits_until", fields.IntField(null=True)),
            ],
            options={
                "table": "conversation",
                "app": "chat",
                "pk_attr": "id",
                "table_description": "One youth and the mentors who have joined.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Envelope",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField()),
                ("seq", fields.BigIntField()),
                ("seat_id", fields.BigIntField()),
                ("client_id", fields.CharField(max_length=16)),
                ("epoch", fields.IntField()),
                ("version", fields.SmallIntField()),
                ("minute", fields.IntField()),
                ("body", fields.BinaryField()),
            ],
            options={
                "table": "envelope",
                "app": "chat",
                "unique_together": (("conversation_id", "seq"), ("seat_id", "client_id")),
                "pk_attr": "id",
                "table_description": "One sealed message.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Incarnation",
            fields=[
                (
                    "id",
                    fields.SmallIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("value", fields.CharField(max_length=22)),
                ("mark", fields.BigIntField(default=0)),
                ("purged_day", fields.IntField(default=0)),
            ],
            options={
                "table": "incarnation",
                "app": "chat",
                "pk_attr": "id",
                "table_description": "Which life of this database it is.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="KeyPacket",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField()),
                ("receiver", fields.CharField(max_length=11)),
                ("epoch", fields.IntField()),
                ("body", fields.BinaryField()),
            ],
            options={
                "table": "key_packet",
                "app": "chat",
                "unique_together": (("conversation_id", "receiver", "epoch"),),
                "pk_attr": "id",
                "table_description": "A conversation key, wrapped for one member.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Seat",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField()),
                ("owner_id", fields.BigIntField(null=True)),
                ("tag", fields.CharField(max_length=11)),
                ("access", fields.BinaryField(null=True)),
                ("member", fields.CharField(null=True, max_length=22)),
            ],
            options={
                "table": "seat",
                "app": "chat",
                "unique_together": (("conversation_id", "tag"), ("member", "conversation_id")),
                "indexes": [Index(fields=["owner_id"])],
                "pk_attr": "id",
                "table_description": "One member's place in one conversation.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SpentTicket",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("minute", fields.IntField(db_index=True)),
            ],
            options={
                "table": "spent_ticket",
                "app": "chat",
                "pk_attr": "id",
                "table_description": "A ticket that was used.",
            },
            bases=["Model"],
        ),
    ]
