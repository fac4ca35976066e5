"""Which life of the database this is, so that clients notice when it was restored from a backup.

A mark is kept twice: in the database, which a backup brings back, and beside the keys, which no
backup takes along. It moves on at every start and in every minute in which something is stored,
first beside the keys, then in the database. After a restore the two differ, and the database
begins a new incarnation: clients forget their places and read everything again. The same happens,
harmlessly, when a server was killed between the two steps.
"""

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from wayside.chat.vault import Vault
from wayside.kernel.database import dialect, transaction
from wayside.kernel.identifiers import new_id

_READ = "SELECT value, mark FROM incarnation WHERE id = 1"
_MARK = "UPDATE incarnation SET mark = mark + 1 WHERE id = 1 RETURNING mark"


class Incarnation:
    """The incarnation in force; `value` is what `inc` says on the wire."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.value = ""
        self._minute = 0

    async def begin(self) -> None:
        """Compare the marks and begin. Several processes may begin at once."""
        async with transaction() as connection:
            await connection.execute_query(_INSERT[dialect()], [new_id()])
            lock = " FOR UPDATE" if dialect() == "postgres" else ""
            row = (await connection.execute_query_dict(_READ + lock))[0]
            kept = await self._vault.mark()
            if kept != row["mark"]:
                row = {"value": new_id(), "mark": max(kept, row["mark"])}
                sql = _ANEW[dialect()]
                await connection.execute_query(sql, [row["value"], row["mark"]])
            self.value = str(row["value"])
            await self._vault.set_mark(int(row["mark"]) + 1)
            await connection.execute_query(_MARK)

    async def look(self) -> None:
        """Another process may have begun a new incarnation meanwhile."""
        rows = await require_context().db().execute_query_dict(_READ)
        self.value = str(rows[0]["value"])

    def is_due(self, minute: int) -> bool:
        """Whether `move_on` has something to do."""
        return minute != self._minute

    async def move_on(self, connection: BaseDBAsyncClient, minute: int) -> None:
        """Move the mark, once a minute, within the transaction that stores something."""
        if self.is_due(minute):
            mark = int((await connection.execute_query_dict(_MARK))[0]["mark"])
            await self._vault.set_mark(mark)
            self._minute = minute


_INSERT = {
    "sqlite": "INSERT INTO incarnation (id, value, mark, purged_day) VALUES (1, ?, 0, 0) "
    "ON CONFLICT DO NOTHING",
    "postgres": "INSERT INTO incarnation (id, value, mark, purged_day) VALUES (1, $1, 0, 0) "
    "ON CONFLICT DO NOTHING",
}
_ANEW = {
    "sqlite": "UPDATE incarnation SET value = ?, mark = ? WHERE id = 1",
    "postgres": "UPDATE incarnation SET value = $1, mark = $2 WHERE id = 1",
}
