"""The database: one interface, SQLite or PostgreSQL behind it.

A process opens the database once and closes it once; everything between uses models, or
``transaction()``. Migrations are a step of their own (``wayside migrate``), never part of serving.
"""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, Literal, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext, require_context, set_global_context
from tortoise.transactions import in_transaction

from wayside.kernel.dialects.address import connection_for
from wayside.kernel.dialects.errors import DatabaseUnavailable
from wayside.kernel.dialects.migrating import Migrating
from wayside.kernel.dialects.sqlite import SqliteClient

__all__ = [
    "CAPABILITIES",
    "TORTOISE_ORM",
    "DatabaseUnavailable",
    "at_once",
    "close_database",
    "dialect",
    "migrate",
    "open_database",
    "tortoise_config",
    "transaction",
]

Dialect = Literal["sqlite", "postgres"]
Result = TypeVar("Result")

# Who stores something: label -> package that has `models` and `migrations`. A capability that
# begins to store something adds one line.
CAPABILITIES: Final[dict[str, str]] = {
    "kernel": "wayside.kernel",
    "directory": "wayside.directory",
    "staff": "wayside.staff",
    "chat": "wayside.chat",
    "lessons": "wayside.lessons",
}

# Any number, always the same: whoever migrates holds this PostgreSQL advisory lock.
_MIGRATION_LOCK: Final = 0x5741_5953

# Milliseconds for which one that migrates waits for another, on SQLite.
_MIGRATION_WAIT: Final = 60_000

_opened: TortoiseContext | None = None


def tortoise_config(url: str) -> dict[str, Any]:
    """Return the Tortoise configuration for a database URL (see `dialects.address` for the forms).

    Raises `DatabaseUnavailable` when the URL cannot be understood.
    """
    return {
        "connections": {"default": connection_for(url)},
        "apps": {
            label: {
                "models": [f"{package}.models"],
                "migrations": f"{package}.migrations",
                "default_connection": "default",
            }
            for label, package in CAPABILITIES.items()
        },
        "use_tz": True,
        "timezone": "UTC",
    }


# For the `tortoise makemigrations` command only. It names no real database, so that the command
# of a developer can never change one: `wayside migrate` does that, under a lock.
TORTOISE_ORM: Final = tortoise_config("sqlite://:memory:")


async def open_database(url: str) -> None:
    """Connect this process to the database, for every task and thread of its event loop.

    Raises `DatabaseUnavailable` when it cannot be reached, `RuntimeError` when one is open already.
    """
    global _opened
    if _opened is not None:
        raise RuntimeError("this process has a database open already")
    # The cache of SQL text is keyed by connection name and table, not by dialect.
    EXECUTOR_CACHE.clear()
    context = TortoiseContext()
    # Entered and left at once, and global: the server's start-up runs in another task than its
    # requests, and entering the context in each request is broken under concurrency.
    with context:
        await context.init(config=tortoise_config(url))
    set_global_context(context)
    _opened = context
    try:
        await context.db().execute_query("SELECT 1")
    except BaseException:
        await close_database()
        raise


async def close_database() -> None:
    """Close every connection. Does nothing when none is open."""
    global _opened
    context, _opened = _opened, None
    if context is not None:
        await context.close_connections()


@asynccontextmanager
async def transaction() -> AsyncIterator[BaseDBAsyncClient]:
    """All of the block happens, or none of it. Yields the connection, for raw SQL.

    Models used inside take part by themselves. Within another transaction this is a savepoint. On
    SQLite it takes the write lock at once and waits up to 5 seconds for another process. Start no
    task inside but with ``kernel.tasks.spawn``: a plain one would share this transaction.

    Raises `DatabaseUnavailable` when the database cannot be reached or written.
    """
    async with in_transaction() as connection:
        yield connection


async def at_once(work: Callable[[sqlite3.Connection], Result]) -> Result:
    """On SQLite, do `work` in one transaction and one trip to the thread that has the database.

    All of it happens, or none of it. `work` runs in that thread: it touches nothing that the event
    loop changes meanwhile. Not within another transaction.

    Raises `DatabaseUnavailable` like `transaction`, `RuntimeError` on another database.
    """
    client = require_context().db()
    if not isinstance(client, SqliteClient):
        raise RuntimeError("only SQLite has a thread of its own here")
    return await client.at_once(work)


def dialect() -> Dialect:
    """Return which database is open."""
    return "sqlite" if require_context().db().capabilities.dialect == "sqlite" else "postgres"


async def migrate(url: str, *, progress: Callable[[str, str, str], object] | None = None) -> None:
    """Bring the tables of every capability up to date. Safe to run by several processes at once.

    All of it, and the record of it, is one transaction: a migration that is killed leaves nothing.
    Others wait: on PostgreSQL for an advisory lock, on SQLite for the write lock. ``progress`` is
    called with (event, capability, migration name).

    Raises `DatabaseUnavailable` when the database cannot be reached or written.
    """
    config = tortoise_config(url)
    # A migration of a large table, or the wait for another's, may take its time.
    credentials = config["connections"]["default"]["credentials"]
    credentials.pop("command_timeout", None)
    if "busy_timeout" in credentials:
        credentials["busy_timeout"] = _MIGRATION_WAIT
    EXECUTOR_CACHE.clear()
    async with TortoiseContext() as context:
        await context.init(config=config)
        async with transaction() as connection:
            if dialect() == "postgres":
                await connection.execute_query(
                    "SELECT pg_advisory_xact_lock($1::bigint)", [_MIGRATION_LOCK]
                )
            executor = Migrating(connection, config["apps"])
            await executor.ensure_table()
            await executor.migrate(direction="forward", progress=progress)
    EXECUTOR_CACHE.clear()
