"""A PostgreSQL that restarts, or ends connections at the worst moment."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.servers import PostgresServer
from wayside.kernel.database import (
    DatabaseUnavailable,
    close_database,
    open_database,
    transaction,
)

END_ALL = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wayside'"
)


async def test_a_restarted_postgres_is_used_again_and_no_connection_is_lost(
    postgres: PostgresServer,
) -> None:
    url = postgres.url() + "?minsize=1&maxsize=2"
    await open_database(url)
    try:
        for _ in range(4):  # more often than the pool has connections
            postgres.stop()
            for _ in range(3):
                with pytest.raises(DatabaseUnavailable):
                    async with transaction() as connection:
                        await connection.execute_query("SELECT 1")
            postgres.start()
            async with asyncio.timeout(20):
                await _until_it_answers()
    finally:
        await close_database()


async def test_connections_that_end_unnoticed_are_given_back_to_the_pool(
    postgres: PostgresServer,
) -> None:
    """The pool hands out a connection whose end it has not heard of yet; BEGIN then fails."""
    await open_database(postgres.url() + "?minsize=1&maxsize=2")
    try:
        for _ in range(5):
            async with asyncio.timeout(20):
                await _until_it_answers()
            # The event loop stands still meanwhile, so the pool cannot hear of it.
            postgres.sql(END_ALL)
            with pytest.raises(DatabaseUnavailable):
                async with transaction() as connection:
                    await connection.execute_query("SELECT 1")
    finally:
        await close_database()


async def test_a_transaction_that_loses_its_connection_half_way_says_so(
    postgres: PostgresServer,
) -> None:
    async def ask(connection: BaseDBAsyncClient) -> None:
        await connection.execute_query("SELECT 1")

    async def commit(connection: BaseDBAsyncClient) -> None:
        return

    async def fail(connection: BaseDBAsyncClient) -> None:
        raise ZeroDivisionError

    await open_database(postgres.url() + "?minsize=1&maxsize=1")
    try:
        for _ in range(3):
            for act, wanted in (
                (ask, DatabaseUnavailable),
                (commit, DatabaseUnavailable),
                (fail, ZeroDivisionError),  # not hidden by the rollback that fails as well
            ):
                async with asyncio.timeout(20):
                    await _until_it_answers()
                with pytest.raises(wanted):
                    await _cut_off_before(act, postgres)
    finally:
        await close_database()


async def _cut_off_before(
    act: Callable[[BaseDBAsyncClient], Awaitable[None]], postgres: PostgresServer
) -> None:
    async with transaction() as connection:
        postgres.sql(END_ALL)
        await act(connection)


async def _until_it_answers() -> None:
    while True:
        try:
            async with transaction() as connection:
                await connection.execute_query("SELECT 1")
        except DatabaseUnavailable:
            await asyncio.sleep(0.02)
        else:
            return
