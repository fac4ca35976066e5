"""A process that writes and runs jobs, killed again and again at any moment; nothing is lost."""

import random
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.clock import MovableClock
from wayside.kernel.database import close_database, open_database
from wayside.kernel.jobs import Handler, JobTable, Payload, run_due
from wayside.kernel.models import Job

# Enqueues job after job, says so after each commit, and runs what is due in between. The handler
# writes a line to a file: what was written survives the kill of the process, as the system has it.
WORKER = """
import asyncio, os, sys
from wayside.kernel.database import open_database, transaction
from wayside.kernel.jobs import Handler, enqueue, run_due

async def main(url, ran, start):
    await open_database(url)
    file = os.open(ran, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def note(payload):
        os.write(file, f"{payload['number']}\\n".encode())

    number = start
    while True:
        async with transaction():
            await enqueue("note", {"number": number}, key=f"note:{number}")
        print(number, flush=True)
        number += 1
        if number % 3 == 0:
            await run_due({"note": Handler(note)}, limit=2)

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""


async def kill_again_and_again(url: str, folder: Path, kills: int) -> None:
    """Kill the worker this often, finish what is left, and assert that no promise was broken."""
    ran = folder / "ran"
    ran.touch()
    chance = random.Random(kills)  # noqa: S311 - where to kill, not a secret
    acknowledged: list[int] = []
    for _ in range(kills):
        start = max(acknowledged, default=-1) + 1
        acknowledged += killed_after(url, ran, start, lines=chance.randint(1, 40))
    await open_database(url)
    try:
        await _finish_and_look(ran, acknowledged, kills)
    finally:
        await close_database()


def killed_after(url: str, ran: Path, start: int, lines: int) -> list[int]:
    """Start the worker, kill it after that many acknowledgements; return all it gave."""
    command = [sys.executable, "-c", WORKER, url, str(ran), str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        rest = process.stdout.readlines()
    # A line cut off by the kill was no acknowledgement.
    return [int(line) for line in [*first, *rest] if line.endswith("\n")]


async def _finish_and_look(ran: Path, acknowledged: list[int], kills: int) -> None:
    assert len(acknowledged) > kills
    written = {int(str(job.key).removeprefix("note:")) for job in await Job.all()}
    assert set(acknowledged) <= written, "an acknowledged job was lost"
    # At most the one being written at each kill was committed without being acknowledged.
    assert len(written - set(acknowledged)) <= kills

    with ran.open("ab", buffering=0) as file:

        async def note(payload: Payload) -> None:
            file.write(f"{payload['number']}\n".encode())

        clock = MovableClock(datetime.now(UTC) + timedelta(days=1))  # every claim has ended
        while await run_due({"note": Handler(note)}, clock):
            pass
        assert await JobTable(clock).next_ready(["note"]) is None
    assert {job.state for job in await Job.all()} == {"done"}
    times = _counted(ran)
    assert set(times) == written, "a job did not run, or one ran that was never written"
    # Only the job that was running when its worker was killed may have run again.
    assert sum(times.values()) - len(times) <= kills


def _counted(ran: Path) -> Counter[int]:
    return Counter(int(line) for line in ran.read_text().splitlines())
