from tortoise import fields, migrations
from tortoise.migrations import operations as ops

_COPY = (
    "INSERT INTO wrapped_key (conversation_id, receiver, epoch, sender_id, body) "
    "SELECT conversation_id, receiver, epoch, 0, body FROM key_packet ORDER BY id"
)
_BACK = (
    "INSERT INTO key_packet (conversation_id, receiver, epoch, body) "
    "SELECT conversation_id, receiver, epoch, body FROM wrapped_key WHERE 1 = 1 ORDER BY id "
    "ON CONFLICT DO NOTHING"
)


class Migration(migrations.Migration):
    """Packets of different senders stand beside each other: another table, as SQLite cannot take a
    unique constraint away from one.
    """

    dependencies = [("chat", "0006_waiters")]

    initial = False

    operations = [
        ops.CreateModel(
            name="WrappedKey",
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
                ("sender_id", fields.BigIntField(default=0)),
                ("body", fields.BinaryField()),
            ],
            options={
                "table": "wrapped_key",
                "app": "chat",
                "unique_together": (("conversation_id", "receiver", "epoch", "sender_id"),),
                "pk_attr": "id",
                "table_description": "A conversation key, wrapped for one member.",
            },
            bases=["Model"],
        ),
        ops.RunSQL(_COPY, _BACK),
        ops.DeleteModel("KeyPacket"),
        ops.RenameModel("WrappedKey", "KeyPacket"),
        ops.AddField(
            model_name="Seat",
            name="took_epoch",
            field=fields.IntField(null=True),
        ),
    ]
