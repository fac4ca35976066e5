from orjson import loads
from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise.migrations import operations as ops

from wayside.staff.audit_guards import GUARDS


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Approval",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("of_id", fields.CharField(db_index=True, max_length=22)),
                ("member_id", fields.CharField(db_index=True, max_length=22)),
                ("by_id", fields.CharField(max_length=22)),
                ("kind", fields.CharField(max_length=8)),
                ("statement", fields.TextField(unique=False)),
                ("signature", fields.CharField(max_length=90)),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "approval",
                "app": "staff",
                "unique_together": (("of_id", "by_id", "kind"),),
                "pk_attr": "id",
                "table_description": "One key holder's signed yes, to a grant or a reset; or the signed word of a removal.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AuditEntry",
            fields=[
                (
                    "seq",
                    fields.BigIntField(
                        primary_key=True, generated=False, unique=True, db_index=True
                    ),
                ),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("action", fields.CharField(max_length=32)),
                ("by_id", fields.CharField(default="", db_index=True, max_length=22)),
                ("about_id", fields.CharField(default="", db_index=True, max_length=22)),
                ("role", fields.CharField(default="", max_length=20)),
                ("hash", fields.CharField(max_length=64)),
            ],
            options={
                "table": "audit_entry",
                "app": "staff",
                "pk_attr": "seq",
                "table_description": "Who did what to whom and when, never content. Written once; erased when its time is over.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AuditMark",
            fields=[
                (
                    "id",
                    fields.SmallIntField(
                        primary_key=True, generated=False, unique=True, db_index=True
                    ),
                ),
                ("first_seq", fields.BigIntField()),
                ("before_first", fields.CharField(max_length=64)),
                ("last_seq", fields.BigIntField()),
                ("last_hash", fields.CharField(max_length=64)),
            ],
            options={
                "table": "audit_mark",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "Where the chain of entries begins (all before were erased) and where it ends. One row.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                ("kind", fields.CharField(max_length=5)),
                ("name", fields.CharField(default="", max_length=40)),
                ("name_key", fields.CharField(null=True, unique=True, max_length=80)),
                ("roles", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("member_id", fields.CharField(db_index=True, max_length=22)),
                ("made_by_id", fields.CharField(default="", max_length=22)),
                ("needs_approval", fields.BooleanField(default=True)),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "expires_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
                ("used_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "invitation",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "A link that works once: how someone comes in, or comes back after a reset.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Member",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("name", fields.CharField(max_length=40)),
                ("name_key", fields.CharField(null=True, unique=True, max_length=80)),
                ("state", fields.CharField(max_length=8)),
                ("salt", fields.CharField(max_length=24)),
                ("verifier_hash", fields.CharField(max_length=200)),
                ("recovery_salt", fields.CharField(max_length=24)),
                ("hpke_public", fields.CharField(max_length=90)),
                ("sign_public", fields.CharField(max_length=90)),
                ("sealed_keys", fields.TextField(unique=False)),
                ("made_on", fields.DateField()),
                ("removed_on", fields.DateField(null=True)),
                ("held_keys", fields.BooleanField(default=False)),
                ("code_refusals", fields.SmallIntField(default=0)),
                (
                    "code_refused_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "member",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "Someone who works here.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Device",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="devices",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                ("form", fields.CharField(max_length=8)),
                ("browser", fields.CharField(max_length=8)),
                ("remembered", fields.BooleanField(default=False)),
                ("first_on", fields.DateField()),
                ("last_on", fields.DateField()),
                (
                    "expires_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "device",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "A browser that someone signed in with. Its kind is one of a few words, never its own name.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Grant",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="grants",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("role", fields.CharField(max_length=20)),
                ("state", fields.CharField(max_length=8)),
                ("asked_by_id", fields.CharField(default="", max_length=22)),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "role_grant",
                "app": "staff",
                "unique_together": (("member", "role"),),
                "pk_attr": "id",
                "table_description": "A role that someone holds, or will hold once two people said yes.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Passkey",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="passkeys",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("credential_id", fields.CharField(unique=True, max_length=1400)),
                ("public_key", fields.BinaryField()),
                ("sign_count", fields.BigIntField(default=0)),
                ("synced", fields.BooleanField(default=False)),
                ("made_on", fields.DateField()),
                ("used_on", fields.DateField(null=True)),
            ],
            options={
                "table": "passkey",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "A WebAuthn credential.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RecoveryCode",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="recovery_codes",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("digest", fields.CharField(max_length=64)),
                ("used_on", fields.DateField(null=True)),
            ],
            options={
                "table": "recovery_code",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "One of ten codes that stand in for a lost second factor, once.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Reset",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        unique=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="resets",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("state", fields.CharField(max_length=8)),
                ("opened_by_id", fields.CharField(max_length=22)),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "reset",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "A new start for someone who lost every key, once two people said yes.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Session",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="sessions",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "device",
                    fields.ForeignKeyField(
                        "staff.Device",
                        source_field="device_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="sessions",
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
                ("made_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("active_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("locked_why", fields.CharField(default="", max_length=8)),
                ("ended_why", fields.CharField(default="", max_length=12)),
                (
                    "ends_at",
                    fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "session",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "Someone's time at the console, twelve hours at most.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SpentChallenge",
            fields=[
                (
                    "digest",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64),
                ),
                ("until", fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "spent_challenge",
                "app": "staff",
                "pk_attr": "digest",
                "table_description": "A challenge that was answered, until it would have ended anyway: it does not work twice.",  # noqa: E501
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Totp",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=22),
                ),
                (
                    "member",
                    fields.ForeignKeyField(
                        "staff.Member",
                        source_field="member_id",
                        unique=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="totps",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("secret", fields.BinaryField()),
                ("last_step", fields.BigIntField(default=0)),
                ("made_on", fields.DateField()),
            ],
            options={
                "table": "totp",
                "app": "staff",
                "pk_attr": "id",
                "table_description": "The secret of one-time codes (RFC 6238), sealed.",
            },
            bases=["Model"],
        ),
        *GUARDS,
    ]
