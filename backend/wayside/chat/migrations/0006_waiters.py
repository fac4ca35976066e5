from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("chat", "0005_lapses")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Care",
            name="beat",
            field=fields.BigIntField(default=0),
        ),
    ]
