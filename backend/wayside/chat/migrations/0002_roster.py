from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("chat", "0001_wire")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Delegation",
            fields=[
                (
                    "serial",
                    fields.BigIntField(
                        generated=False, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("until", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("statement", fields.TextField(unique=False)),
                ("signature", fields.CharField(max_length=90)),
            ],
            options={
                "table": "delegation",
                "app": "chat",
                "pk_attr": "serial",
                "table_description": "Whose yes counts this year.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="IntakePacket",
            fields=[
                (
                    "id",
                    fields.BigIntField(
                        generated=True, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("version", fields.BigIntField()),
                ("member_id", fields.CharField(db_index=True, max_length=22)),
                ("body", fields.TextField(unique=False)),
            ],
            options={
                "table": "intake_packet",
                "app": "chat",
                "unique_together": (("version", "member_id"),),
                "pk_attr": "id",
                "table_description": "The intake key of one roster, sealed to one of its people.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SignedRoster",
            fields=[
                (
                    "version",
                    fields.BigIntField(
                        generated=False, primary_key=True, unique=True, db_index=True
                    ),
                ),
                ("intake_id", fields.CharField(unique=True, max_length=11)),
                ("until", fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False)),
                ("bundle", fields.TextField(unique=False)),
            ],
            options={
                "table": "roster",
                "app": "chat",
                "pk_attr": "version",
                "table_description": "Who may answer, as a lead signed it.",
            },
            bases=["Model"],
        ),
    ]
