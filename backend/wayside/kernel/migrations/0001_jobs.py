from orjson import loads
from tortoise import fields, migrations
from tortoise.fields.data import JSON_DUMPS
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Job",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("name", fields.CharField(max_length=64)),
                ("payload", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("key", fields.CharField(null=True, unique=True, max_length=128)),
                ("state", fields.CharField(max_length=8)),
                ("ready_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("claim", fields.CharField(null=True, max_length=22)),
                ("attempts", fields.SmallIntField(default=0)),
                ("fault", fields.CharField(null=True, max_length=64)),
                (
                    "finished_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "job",
                "app": "kernel",
                "indexes": [Index(fields=["state", "ready_at"])],
                "pk_attr": "id",
                "table_description": "Something to do later.",
            },
            bases=["Model"],
        ),
    ]
