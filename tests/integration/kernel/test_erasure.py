"""Erased bytes go: out of the file at once, out of the write-ahead log within fifteen minutes."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.clock import MovableClock
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import close_database, open_database, transaction
from wayside.kernel.models import Job
from wayside.kernel.upkeep import LogStillRead, empty_write_ahead_log
from wayside.work import CHORES, working

SECRET = b"planted-phrase-"


@pytest.fixture
def file(database: str) -> Path:
    """The SQLite file of the open database."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL erases in its own time; bytes are not promised there")
    return Path(database.removeprefix("sqlite://"))


def copies(file: Path) -> dict[str, int]:
    """How often the planted phrase is in each file of the database."""
    return {
        each.name.removeprefix(file.name) or "file": each.read_bytes().count(SECRET)
        for each in file.parent.glob(f"{file.name}*")
    }


async def write_and_delete() -> None:
    for number in range(200):
        async with transaction():
            await Job.create(
                id=str(number), name="x", state="open", ready_at=SYSTEM_CLOCK.now(),
                payload={"a": SECRET.decode() * 20},
            )  # fmt: skip
    async with transaction():
        await Job.all().delete()


async def test_deleted_content_is_nowhere_once_the_log_was_emptied(file: Path) -> None:
    await write_and_delete()
    assert sum(copies(file).values()) > 0, "the log should still hold it: this test proves nothing"
    await empty_write_ahead_log(SYSTEM_CLOCK)
    assert copies(file) == {"file": 0, "-wal": 0, "-shm": 0}


async def test_the_background_loop_does_it_within_fifteen_minutes(file: Path) -> None:
    (chore,) = [each for each in CHORES if each.name == "log.empty"]
    assert chore.every <= timedelta(minutes=15)
    await write_and_delete()
    async with working(chores=[chore], clock=MovableClock(datetime.now(UTC))):
        async with asyncio.timeout(30):
            while not await Job.filter(name="log.empty", state="done").exists():
                await asyncio.sleep(0.01)
    await close_database()
    assert sum(copies(file).values()) == 0


READER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM job").fetchall()
print("reading", flush=True)
sys.stdin.readline()
"""


async def test_a_reader_in_the_way_is_noticed_and_it_is_tried_again(file: Path) -> None:
    await Job.create(id="a", name="x", state="open", ready_at=SYSTEM_CLOCK.now(), payload={})
    reader = await asyncio.create_subprocess_exec(
        sys.executable, "-c", READER, str(file), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert reader.stdout is not None
    assert await reader.stdout.readline() == b"reading\n"
    async with transaction() as connection:
        await connection.execute_query("SELECT 1")
    await connection_patience(0)
    await write_and_delete()
    with pytest.raises(LogStillRead):
        await empty_write_ahead_log(SYSTEM_CLOCK)
    await reader.communicate(b"\n")
    await empty_write_ahead_log(SYSTEM_CLOCK)
    assert sum(copies(file).values()) == 0


async def connection_patience(milliseconds: int) -> None:
    """How long this process waits for another (five seconds, which this test need not wait)."""
    async with transaction() as connection:
        await connection.execute_query(f"PRAGMA busy_timeout = {milliseconds}")


async def test_nothing_is_left_beside_the_file_of_a_closed_database(database_url: str) -> None:
    if not database_url.startswith("sqlite"):
        pytest.skip("SQLite only")
    await open_database(database_url)
    await write_and_delete()
    await close_database()
    assert copies(Path(database_url.removeprefix("sqlite://"))) == {"file": 0}
