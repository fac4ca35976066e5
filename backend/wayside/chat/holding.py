"""One order of locks for everybody who changes conversations, so that nobody waits crosswise.

First what the staff may change (staff/acting.py), if that is needed; then the conversations, in the
order of their ids and all of them at once; then whatever belongs to them. Whoever holds one adds
and takes away what belongs to it, and sees before whether it is still there: nothing is stored
about a conversation that was erased.
"""

from collections.abc import Collection
from typing import Any, Final

from tortoise.context import require_context

from wayside.kernel.database import dialect


async def hold(ids: Collection[int]) -> dict[int, int]:
    """Hold these conversations until the transaction ends; the heads of those that are there.

    Inside a transaction. SQLite's holds everything from its beginning.
    """
    if not ids:
        return {}
    sqlite = dialect() == "sqlite"
    given: Any = f"[{','.join(map(str, ids))}]" if sqlite else sorted(ids)
    rows = await require_context().db().execute_query_dict(_HOLD[dialect()], [given])
    return {int(row["id"]): int(row["head"]) for row in rows}


_HOLD: Final = {
    "sqlite": "SELECT id, head FROM conversation WHERE id IN (SELECT value FROM json_each(?))",
    "postgres": "SELECT id, head FROM conversation WHERE id = ANY($1::bigint[]) "
    "ORDER BY id FOR UPDATE",
}
