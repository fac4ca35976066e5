"""What keeps the database tidy and lets erased bytes go."""

from tortoise.context import require_context

from wayside.kernel.clock import Clock
from wayside.kernel.jobs import JobTable


class LogStillRead(Exception):
    """Another process reads the write-ahead log, so it could not be emptied yet."""


async def purge_finished_jobs(clock: Clock) -> None:
    """Delete the jobs that finished more than seven days ago."""
    await JobTable(clock).purge()


async def empty_write_ahead_log(clock: Clock) -> None:
    """On SQLite, move the write-ahead log into the database file and cut it to nothing.

    Until then it holds deleted rows in full, whatever `secure_delete` did to the file itself.

    Raises `LogStillRead` when another process is in the way; the job is then tried again.
    """
    connection = require_context().db()
    if connection.capabilities.dialect != "sqlite":
        return
    _, rows = await connection.execute_query("PRAGMA wal_checkpoint(TRUNCATE)")
    if rows[0]["busy"]:
        raise LogStillRead
