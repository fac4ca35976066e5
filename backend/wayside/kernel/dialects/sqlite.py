"""Tortoise's SQLite client with four edges taken off, and a way to do a whole transaction at once.

- A transaction takes the write lock when it begins (``BEGIN IMMEDIATE``), so that reading and
  then writing never fails half-way with "database is locked" while an import runs beside us.
- A transaction that cannot begin, or whose task is cancelled, gives its lock back.
- A script inside a transaction stays inside it (Python's ``executescript`` commits first), so a
  migration killed half-way leaves nothing.
- The file is created readable by its owner only.
"""

import asyncio
import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar, cast

from tortoise.backends.base.client import (
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.sqlite.client import SqliteClient as TortoiseSqliteClient
from tortoise.backends.sqlite.client import SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections

from wayside.kernel.dialects.errors import plain_errors
from wayside.kernel.dialects.plain import PlainErrors

Result = TypeVar("Result")


class SqliteClient(PlainErrors, TortoiseSqliteClient):
    """The one connection of this process to the SQLite file."""

    async def create_connection(self, with_db: bool) -> None:
        if self._connection is None and self.filename != ":memory:":
            with plain_errors():
                _create_for_owner_only(self.filename)
        await super().create_connection(with_db)

    def _in_transaction(self) -> TransactionContext:
        return _ImmediateTransaction(_SqliteTransaction(self), self._lock)

    async def at_once(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Run `work` in one transaction, all of it in the database's own thread.

        Step by step, that thread and the event loop would wait for each other at every statement.
        Whoever is cancelled leaves nothing half done: the thread finishes, and then the next one
        begins.
        """
        async with self._lock:
            if self._connection is None:
                await self.create_connection(with_db=True)
            thread = cast(Any, self._connection)
            with plain_errors():
                # aiosqlite's way into its thread, which all its own methods take.
                return cast(Result, await thread._execute(_whole, thread._conn, work))


class _SqliteTransaction(PlainErrors, SqliteTransactionWrapper):
    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_SqliteTransaction(self))

    async def begin(self) -> None:
        with plain_errors():
            await self._connection.execute("BEGIN IMMEDIATE")

    async def commit(self) -> None:
        with plain_errors():
            await super().commit()

    async def execute_script(self, query: str) -> None:
        for statement in _statements(query):
            await self.execute_query(statement)

    async def abandon(self) -> None:
        """Undo whatever is open; there may be nothing."""
        self._finalized = True
        # Only sqlite3's own errors: the connection is unusable then and reports it on next use.
        with suppress(sqlite3.Error):
            await self._connection.rollback()


class _ImmediateTransaction(SqliteTransactionContext):
    connection: _SqliteTransaction

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await self._give_up()
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            if not self.connection._finalized:
                if exc_type is None:
                    await self.connection.commit()
                else:
                    await self._give_up()
        except BaseException:
            # A commit that failed (full disk) leaves the transaction open on our one connection.
            await self._give_up()
            raise
        finally:
            get_connections().reset(self.token)
            self._trxlock.release()

    async def _give_up(self) -> None:
        if self.connection._connection is not None:
            # Shielded: a task cancelled twice must not leave the transaction open for the next.
            await asyncio.shield(self.connection.abandon())


def _whole(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], Result]) -> Result:
    try:
        connection.execute("BEGIN IMMEDIATE")
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        # A commit that failed (full disk) leaves the transaction open on our one connection.
        with suppress(sqlite3.Error):
            connection.rollback()
        raise
    return result


def _create_for_owner_only(path: str) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))
    except OSError as error:
        refused = sqlite3.OperationalError()
        refused.sqlite_errorname = (
            "SQLITE_FULL" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "SQLITE_CANTOPEN"
        )
        raise refused from None


def _statements(script: str) -> Iterator[str]:
    """Split a script at the semicolons that end a statement (not those in text or triggers)."""
    pending = ""
    for piece in script.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            if pending.strip(" \t\r\n;"):
                yield pending
            pending = ""
    if pending.strip(" \t\r\n;"):
        yield pending


client_class = SqliteClient
