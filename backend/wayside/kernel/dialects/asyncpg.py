"""Tortoise's asyncpg client with one edge taken off.

A transaction that cannot begin or end, because the server went away, gives its connection back to
the pool; otherwise a few server restarts would use the pool up.
"""

from contextlib import suppress
from typing import Any, cast

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections

from wayside.kernel.dialects.errors import plain_errors
from wayside.kernel.dialects.plain import PlainErrors


class PostgresClient(PlainErrors, AsyncpgDBClient):
    """This process's pool of connections to PostgreSQL."""

    def _in_transaction(self) -> TransactionContext:
        return _PooledTransaction(_PostgresTransaction(self), self._pool_init_lock)


class _PostgresTransaction(PlainErrors, TransactionWrapper):
    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_PostgresTransaction(self))

    def abandon(self) -> None:
        """Drop the connection, whose state is not known; the pool makes another in its place."""
        self._finalized = True
        with suppress(asyncpg.InterfaceError):  # it is gone already
            self._connection.terminate()


class _PooledTransaction(TransactionContextPooled):
    client: _PostgresTransaction

    async def __aenter__(self) -> TransactionalDBClient:
        with plain_errors():
            await self.ensure_connection()
            # Any: asyncpg hands out proxies, which Tortoise declares to be connections.
            self._pool = cast(Any, self.client._parent._pool)
            self.client._connection = await self._pool.acquire()
            try:
                await self.client.begin()
            except BaseException:
                self.client.abandon()
                await self._pool.release(self.client._connection)
                raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            if not self.client._finalized:
                if exc_type is None:
                    with plain_errors():
                        await self.client.commit()
                else:
                    await self._undo()
        finally:
            get_connections().reset(self.token)
            await self._pool.release(self.client._connection)

    async def _undo(self) -> None:
        try:
            await self.client.rollback()
        except Exception:
            # What went wrong in the block is what the caller has to hear, not this.
            self.client.abandon()


client_class = PostgresClient
