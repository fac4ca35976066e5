"""The database: one interface, two dialects, whole transactions, plain refusals."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.database import failing_transaction
from tests.support.servers import PostgresServer, free_port
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import (
    DatabaseUnavailable,
    close_database,
    dialect,
    migrate,
    open_database,
    transaction,
)
from wayside.kernel.models import Job
from wayside.kernel.tasks import spawn

END_ALL = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wayside'"
)


def modes_in(folder: Path) -> dict[str, int]:
    return {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()}


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


async def test_text_of_every_alphabet_and_nul_comes_back_or_is_refused(database: str) -> None:
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


# What only PostgreSQL can do wrong


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


# Refusals


async def test_a_server_that_is_not_there_gets_one_plain_sentence() -> None:
    url = f"postgres://someone:swordfish@127.0.0.1:{free_port()}/wayside"
    for attempt in (open_database, migrate):
        with pytest.raises(DatabaseUnavailable) as refusal:
            await attempt(url)
        assert str(refusal.value) == "The database server cannot be reached."
    await close_database()


async def test_a_wrong_database_name_or_user_gets_one_plain_sentence(
    postgres: PostgresServer,
) -> None:
    with pytest.raises(DatabaseUnavailable, match="has no database of that name"):
        await open_database(postgres.url("absent"))
    with pytest.raises(DatabaseUnavailable) as refusal:
        await open_database(postgres.url(user="stranger:swordfish"))
    assert "user name or password" in str(refusal.value)
    assert "stranger" not in str(refusal.value)


async def test_a_failed_opening_leaves_nothing_open(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable):
        await open_database(f"sqlite://{tmp_path}/no/such/folder/x.db")
    await open_database(database_url)
    await close_database()


async def test_a_folder_or_another_file_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="cannot be opened"):
        await migrate(f"sqlite://{tmp_path}")
    (tmp_path / "notes.txt").write_text("not a database at all, but long enough to look at\n" * 99)
    with pytest.raises(DatabaseUnavailable, match="not a SQLite database"):
        await migrate(f"sqlite://{tmp_path}/notes.txt")


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("SELECT * FROM no_such_table", []),
        ("SELEKT", []),
        ("SELECT 1", ["too many values"]),
        ("INSERT INTO job (id) VALUES ('a')", []),
    ],
)
async def test_a_bug_of_ours_is_not_dressed_up_as_an_outage(
    database: str, sql: str, values: list[str]
) -> None:
    async with failing_transaction() as connection:
        with pytest.raises(Exception) as failure:  # noqa: PT011 - each driver has its own
            await connection.execute_query(sql, values)
    assert not isinstance(failure.value, DatabaseUnavailable)


# What only SQLite can do wrong


async def test_the_sqlite_file_is_its_owners_alone_and_in_the_promised_mode(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a folder with 100% of it.sqlite3"
    await migrate(f"sqlite://{file}")
    await open_database(f"sqlite://{file}")
    try:
        async with transaction() as connection:
            await write("a")
            found = {}
            for pragma in ("journal_mode", "synchronous", "secure_delete", "foreign_keys"):
                _, rows = await connection.execute_query(f"PRAGMA {pragma}")
                found[pragma] = rows[0][pragma]
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,  # FULL
            "secure_delete": 1,
            "foreign_keys": 1,
        }
        assert set(modes_in(tmp_path).values()) == {0o600}
    finally:
        await close_database()


WRITER = """
import asyncio, sys
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import close_database, open_database, transaction
from wayside.kernel.models import Job

async def main(url, name):
    await open_database(url)
    for number in range(60):
        async with transaction():
            seen = await Job.all().count()
            await Job.create(id=f"{name}{number}", name="test", payload={"seen": seen},
                             state="open", ready_at=SYSTEM_CLOCK.now())
    await close_database()

asyncio.run(main(sys.argv[1], sys.argv[2]))
"""


async def test_three_processes_that_read_and_then_write_never_find_it_locked(
    database: str,
) -> None:
    """With a deferred BEGIN a third of these failed: "database is locked"."""
    writers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", WRITER, database, name,
            stderr=subprocess.PIPE,
        )
        for name in ("x", "y", "z")
    ]  # fmt: skip
    for number in range(30):
        async with transaction():
            await Job.all().count()
            await write(f"server{number}")
    for writer in writers:
        _, errors = await writer.communicate()
        assert writer.returncode == 0, errors.decode()
    assert len(await written()) == 3 * 60 + 30


async def test_a_full_disk_refuses_writes_goes_on_reading_and_recovers(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("mounting a small disk takes root")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = await asyncio.create_subprocess_exec(
        "mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk), stderr=subprocess.PIPE
    )
    _, why = await mounted.communicate()
    if mounted.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {why.decode().strip()}")
    try:
        await _fill_and_recover(disk)
    finally:
        await (await asyncio.create_subprocess_exec("umount", "-l", str(disk))).wait()


async def _fill_and_recover(disk: Path) -> None:
    file = disk / "it.sqlite3"
    await migrate(f"sqlite://{file}")
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * 300_000)
    await open_database(f"sqlite://{file}")
    try:
        acknowledged = 0
        with pytest.raises(DatabaseUnavailable, match="full"):  # noqa: PT012 - which one, varies
            for acknowledged in range(10_000):
                async with transaction():
                    await Job.create(
                        id=str(acknowledged), name="x", payload={"a": "b" * 2000}, state="open",
                        ready_at=SYSTEM_CLOCK.now(),
                    )  # fmt: skip
        assert acknowledged > 10
        assert await Job.all().count() == acknowledged
        ballast.unlink()
        async with transaction():
            await write("after")
        assert await Job.all().count() == acknowledged + 1
    finally:
        await close_database()
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


async def test_a_file_that_may_only_be_read_refuses_writes_in_one_sentence(
    tmp_path: Path,
) -> None:
    file = tmp_path / "it.sqlite3"
    await migrate(f"sqlite://{file}")
    await open_database(f"sqlite://{file}")
    try:
        async with transaction() as connection:
            await connection.execute_query("SELECT 1")
        # Root may write to any file, so the mode would not stop this test: SQLite's own switch.
        async with transaction() as connection:
            await connection.execute_query("PRAGMA query_only = 1")
        with pytest.raises(DatabaseUnavailable, match="cannot be written"):
            await write("a")
    finally:
        await close_database()
