"""A soak: readers come and go while listings are imported again and again, and nothing piles up."""

import asyncio
import os
from pathlib import Path

import httpx2
import pytest

from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.resources import resource

PATHS = ["/", "/home/es", "/plain", "/packs", "/healthz", "/nothing-here", "/openapi.json"]
READERS = 8
ROUNDS = 400  # of every reader over all paths, in each of the two halves
GROWTH = 1.2  # of memory, from the end of the first half to the end of the second


def resident(process: int) -> int:
    """Resident memory in kilobytes (proc(5))."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def descriptors(process: int) -> int:
    return len(os.listdir(f"/proc/{process}/fd"))


async def read(origin: str, answers: set[int]) -> None:
    async with httpx2.AsyncClient(base_url=origin) as client:
        for _ in range(ROUNDS // 8):
            for path in PATHS:
                answers.add((await client.get(path)).status_code)
            index = (await client.get("/packs")).json()["packs"]
            # An import may replace the list between the two requests.
            answers.add((await client.get(index["directory"]["url"])).status_code)


async def half(wayside: WaysideProcess, answers: set[int]) -> None:
    """Readers, eight after eight, beside three imports."""
    folder = str(resource("content", "directory", "demo"))

    async def imports() -> None:
        for number in range(3):
            done = await asyncio.to_thread(
                wayside.command, "directory", "import", folder, "--source", f"soak-{number}"
            )
            assert done.returncode == 0

    for _ in range(4):
        await asyncio.gather(*(read(wayside.origin, answers) for _ in range(READERS)))
    await asyncio.gather(imports(), *(read(wayside.origin, answers) for _ in range(READERS)))


@pytest.mark.long
@pytest.mark.timeout(1200)
async def test_memory_and_open_files_stay_level_while_people_read_and_listings_change(
    tmp_path: Path, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("one soak is enough: `wayside run` on SQLite is what small machines have")
    answers: set[int] = set()
    with running_wayside(tmp_path) as wayside:
        await half(wayside, answers)
        memory, files = resident(wayside.pid), descriptors(wayside.pid)
        await half(wayside, answers)
        assert resident(wayside.pid) <= memory * GROWTH
        assert descriptors(wayside.pid) <= files + 4
    assert answers == {200, 404}
