"""What the kernel stores. Every column is listed in docs/data-inventory.md."""

from tortoise import fields
from tortoise.models import Model


class Job(Model):
    """Something to do later. Only `kernel.jobs` touches it."""

    id = fields.CharField(max_length=22, primary_key=True)
    name = fields.CharField(max_length=64)
    payload: fields.JSONField[dict[str, str | int | bool | None]] = fields.JSONField()
    # At most one job has a given key, finished ones included, until it is purged.
    key = fields.CharField(max_length=128, null=True, unique=True)
    state = fields.CharField(max_length=8)  # open | done | dead
    # When it may next be taken up: its due time, then the end of a claim, then of a pause.
    ready_at = fields.DatetimeField()
    claim = fields.CharField(max_length=22, null=True)
    attempts = fields.SmallIntField(default=0)
    fault = fields.CharField(max_length=64, null=True)  # name of the last error's class, no text
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "job"
        table_description = "Something to do later."
        app = "kernel"
        indexes = (("state", "ready_at"),)
