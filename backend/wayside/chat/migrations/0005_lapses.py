from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("chat", "0004_records")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Care",
            name="lapsed",
            field=fields.CharField(default="", max_length=199),
        ),
        ops.AddField(
            model_name="Duty",
            name="lapses",
            field=fields.SmallIntField(default=0),
        ),
    ]
