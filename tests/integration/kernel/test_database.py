"""The database: one interface, two dialects, whole transactions."""

import asyncio

import pytest

from tests.support.database import failing_transaction
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import (
    close_database,
    dialect,
    open_database,
    transaction,
)
from wayside.kernel.models import Job
from wayside.kernel.tasks import spawn


async def write(identifier: str) -> None:
    await Job.create(
        id=identifier, name="test", payload={}, state="open", ready_at=SYSTEM_CLOCK.now()
    )


async def written() -> set[str]:
    return {job.id for job in await Job.all()}


def test_the_run_is_on_the_database_it_was_started_for(database: str, dialect: str) -> None:
    assert database.startswith({"sqlite": "sqlite://", "postgres": "postgres://"}[dialect])


async def test_the_open_database_says_which_one_it_is(
    database: str, pytestconfig: pytest.Config
) -> None:
    assert dialect() == pytestconfig.getoption("--database")


async def test_a_transaction_that_fails_leaves_nothing(database: str) -> None:
    async with failing_transaction():
        await write("a")
    assert await written() == set()


async def test_a_transaction_within_fails_alone(database: str) -> None:
    async with transaction():
        await write("outer")
        async with failing_transaction():
            await write("inner")
        async with transaction():
            await write("second")
    assert await written() == {"outer", "second"}


async def test_a_spawned_task_keeps_its_writes_when_the_transaction_rolls_back(
    database: str,
) -> None:
    async with failing_transaction():
        await write("rolled back")
        task = spawn(write("its own"), name="write")
    await task
    assert await written() == {"its own"}


async def test_a_database_opened_in_one_task_serves_every_other(database_url: str) -> None:
    await spawn(open_database(database_url), name="start-up")
    try:
        await spawn(write("a"), name="request")
        assert await written() == {"a"}
    finally:
        await spawn(close_database(), name="shut-down")


async def test_a_process_opens_one_database_only(database: str) -> None:
    with pytest.raises(RuntimeError, match="open already"):
        await open_database(database)
    await write("still works")


async def test_closing_twice_is_harmless_and_it_can_be_opened_again(database_url: str) -> None:
    await open_database(database_url)
    await close_database()
    await close_database()
    await open_database(database_url)
    await write("a")
    await close_database()


async def test_many_transactions_at_once_lose_no_update(database: str) -> None:
    """Each reads and then writes what it read; the write has to build on the newest."""
    await write("counter")

    async def count_one() -> None:
        async with transaction():
            counter = Job.filter(id="counter")
            if dialect() == "postgres":
                counter = counter.select_for_update()
            job = await counter.get()
            await asyncio.sleep(0)
            await Job.filter(id="counter").update(attempts=job.attempts + 1)

    await asyncio.gather(*(count_one() for _ in range(40)))
    assert (await Job.get(id="counter")).attempts == 40


async def test_a_task_cancelled_in_a_transaction_frees_it_for_the_next(database: str) -> None:
    for round_ in range(20):
        inside = asyncio.Event()

        async def hold(reached: asyncio.Event, name: str) -> None:
            async with transaction():
                await write(name)
                reached.set()
                await asyncio.Event().wait()

        task = spawn(hold(inside, f"cancelled{round_}"), name="hold")
        if round_ % 2:
            await inside.wait()
        else:
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
    async with transaction():
        await write("after")
    assert await written() == {"after"}


async def test_text_of_every_alphabet_comes_back(database: str) -> None:
    text = "Ünïcode — 家 \N{PILE OF POO} ' \" ; -- \\"
    await Job.create(
        id="a", name=text[:64], payload={"a": 1}, state="open", ready_at=SYSTEM_CLOCK.now()
    )
    assert (await Job.get(id="a")).name == text


async def test_raw_sql_runs_in_the_transaction(database: str) -> None:
    async with failing_transaction() as connection:
        await write("a")
        await connection.execute_script("DELETE FROM job; DELETE FROM job WHERE id = ';';")
        await write("b")
    assert await written() == set()
