"""Tortoise's asyncpg client with one edge taken off.

A transaction that cannot begin, because the server went away, gives its connection back to the
pool; otherwise a few server restarts would use the pool up.
"""

from typing import Any

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

    async def commit(self) -> None:
        with plain_errors():
            await super().commit()


class _PooledTransaction(TransactionContextPooled):
    async def __aenter__(self) -> TransactionalDBClient:
        with plain_errors():
            await self.ensure_connection()
            pool = self.client._parent._pool
            self.client._connection = await pool.acquire()
            try:
                await self.client.begin()
            except BaseException:
                await pool.release(self.client._connection)
                raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        with plain_errors():
            await super().__aexit__(exc_type, exc_val, exc_tb)


client_class = PostgresClient
