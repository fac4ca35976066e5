from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("chat", "0003_care")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Debrief",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("name", fields.CharField(max_length=11)),
                ("member_id", fields.CharField(max_length=22)),
                ("day", fields.IntField(db_index=True)),
                ("body", fields.BinaryField()),
            ],
            options={
                "table": "debrief",
                "app": "chat",
                "unique_together": (("member_id", "name"),),
                "pk_attr": "id",
                "table_description": "A private debrief, sealed to its writer.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="IncidentNote",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("name", fields.CharField(max_length=11)),
                ("lead_id", fields.CharField(db_index=True, max_length=22)),
                ("day", fields.IntField(db_index=True)),
                ("body", fields.BinaryField()),
            ],
            options={
                "table": "incident_note",
                "app": "chat",
                "unique_together": (("name", "lead_id"),),
                "pk_attr": "id",
                "table_description": "An incident note, sealed to one lead.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="WordsRecord",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("conversation_id", fields.BigIntField(db_index=True)),
                ("locator", fields.CharField(unique=True, max_length=43)),
                ("body", fields.BinaryField()),
            ],
            options={
                "table": "words_record",
                "app": "chat",
                "pk_attr": "id",
                "table_description": "What six words open.",
            },
            bases=["Model"],
        ),
    ]
