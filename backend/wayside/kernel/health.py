"""Whether this process can serve: for a load balancer or a watchdog, never for statistics."""

from typing import Literal

from tortoise.context import require_context

from wayside.kernel.dialects.errors import DatabaseUnavailable
from wayside.kernel.http import Output
from wayside.kernel.problems import Unavailable


class Health(Output):
    """`ok`: the process runs and its database answers."""

    status: Literal["ok"]


async def health() -> Health:
    """Say whether this process can serve."""
    try:
        await require_context().db().execute_query("SELECT 1")
    except (DatabaseUnavailable, RuntimeError):
        raise Unavailable from None
    return Health(status="ok")
