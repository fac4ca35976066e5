"""What only a SQLite file can do wrong: modes, several processes, a full disk, no permission."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import (
    DatabaseUnavailable,
    close_database,
    migrate,
    open_database,
    transaction,
)
from wayside.kernel.models import Job


def modes_in(folder: Path) -> dict[str, int]:
    return {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()}


async def write(identifier: str) -> None:
    await Job.create(
        id=identifier, name="test", payload={}, state="open", ready_at=SYSTEM_CLOCK.now()
    )


async def written() -> set[str]:
    return {job.id for job in await Job.all()}


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
