"""A process that dies in the middle of an import (SIGKILL) leaves the old listings whole."""

import asyncio
import sys
from pathlib import Path

import pytest

from tests.support.listings import SMALL, folder_of
from wayside.directory import current_snapshot, import_listings
from wayside.directory.models import Service
from wayside.kernel.database import close_database, open_database

# Says when it is in the middle, then waits to be killed.
IMPORT = """
import asyncio, pathlib, sys, time
from wayside.kernel.database import open_database
from wayside.directory import import_listings

def progress(file, rows):
    if file == sys.argv[3] and rows >= int(sys.argv[4]):
        print("middle", flush=True)
        time.sleep(600)

async def main():
    await open_database(sys.argv[1])
    await import_listings(pathlib.Path(sys.argv[2]), source="small", progress=progress)

asyncio.run(main())
"""


def many_services() -> str:
    """A services.csv of 5,000 rows."""
    return "id,organization_id,name,status\n" + "".join(
        f"{number},1,Service {number},active\n" for number in range(5000)
    )


async def test_an_import_that_is_stopped_by_hand_leaves_the_old_listings_whole(
    database: str, tmp_path: Path
) -> None:
    await import_listings(folder_of(tmp_path / "old", SMALL), source="small")
    before = await current_snapshot()
    task: asyncio.Task[object]

    def stop(file: str, rows: int) -> None:
        if file == "services.csv":
            task.cancel()

    folder = folder_of(tmp_path / "new", {**SMALL, "services.csv": many_services()})
    task = asyncio.create_task(import_listings(folder, source="small", progress=stop))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [one.name for one in await Service.all()] == ["Beds"]
    assert await current_snapshot() == before


@pytest.mark.parametrize(("file", "rows"), [("organizations.csv", 1), ("services.csv", 3000)])
async def test_a_kill_in_the_middle_leaves_the_old_listings_whole(
    database_url: str, tmp_path: Path, file: str, rows: int
) -> None:
    await open_database(database_url)
    await import_listings(folder_of(tmp_path / "old", SMALL), source="small")
    before = await current_snapshot()
    await close_database()
    folder = folder_of(tmp_path / "new", {**SMALL, "services.csv": many_services()})
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", IMPORT, database_url, str(folder), file, str(rows),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert await process.stdout.readline() == b"middle\n"
    process.kill()
    await process.wait()
    await open_database(database_url)
    try:
        assert [one.name for one in await Service.all()] == ["Beds"]
        assert await current_snapshot() == before
        report = await import_listings(folder, source="small")
        assert report.listed == 5000
    finally:
        await close_database()
