"""Jobs and real processes that are killed (SIGKILL) at the worst moment."""

import asyncio
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.clock import MovableClock
from tests.support.kills import kill_again_and_again
from wayside.kernel.database import close_database, open_database
from wayside.kernel.jobs import Handler, Payload, enqueue, run_due
from wayside.kernel.models import Job

ENQUEUE = """
import asyncio, sys, time
from wayside.kernel.database import open_database, transaction
from wayside.kernel.jobs import enqueue

async def main(url):
    await open_database(url)
    async with transaction():
        await enqueue("note", {"number": 1})
        if sys.argv[2] == "before commit":
            print("written", flush=True)
            time.sleep(600)
    print("written", flush=True)
    time.sleep(600)

asyncio.run(main(sys.argv[1]))
"""

WORK_AND_HANG = """
import asyncio, sys, time
from wayside.kernel.database import open_database
from wayside.kernel.jobs import Handler, run_due

async def hang(payload):
    print("started", flush=True)
    time.sleep(600)

async def main(url):
    await open_database(url)
    await run_due({"note": Handler(hang)})

asyncio.run(main(sys.argv[1]))
"""

# Two of these must never be in the same job at once: each marks the job it is in with a file that
# only one process can create, and gives the others every chance to get in.
WORK_ALONE = """
import asyncio, os, sys
from pathlib import Path
from wayside.kernel.database import close_database, open_database
from wayside.kernel.jobs import Handler, run_due

async def main(url, folder):
    async def alone(payload):
        mark = folder / f"in-{payload['number']}"
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        for _ in range(5):
            await asyncio.sleep(0)
        mark.unlink()
        print(payload["number"], flush=True)

    await open_database(url)
    print("ready", flush=True)
    sys.stdin.readline()
    while await run_due({"note": Handler(alone)}):
        pass
    await close_database()

asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
"""


def killed_once_it_says(line: bytes, script: str, *arguments: str) -> None:
    """Run a script in another process and kill it as soon as it prints this line."""
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == line + b"\n"
        process.kill()


async def test_a_committed_job_survives_the_kill_of_its_process(database_url: str) -> None:
    killed_once_it_says(b"written", ENQUEUE, database_url, "after commit")
    await open_database(database_url)
    assert await Job.all().count() == 1
    await close_database()


async def test_an_uncommitted_job_dies_with_its_process(database_url: str) -> None:
    killed_once_it_says(b"written", ENQUEUE, database_url, "before commit")
    await open_database(database_url)
    assert await Job.all().count() == 0
    await close_database()


async def test_the_job_of_a_killed_worker_is_taken_up_again_when_its_claim_ends(
    database: str,
) -> None:
    await enqueue("note", {"number": 1})
    killed_once_it_says(b"started", WORK_AND_HANG, database)
    ran: list[Payload] = []

    async def note(payload: Payload) -> None:
        ran.append(payload)

    handlers = {"note": Handler(note)}
    clock = MovableClock(datetime.now(UTC))
    assert await run_due(handlers, clock) == 0
    clock.advance(timedelta(minutes=6))
    assert await run_due(handlers, clock) == 1
    assert ran == [{"number": 1}]
    assert (await Job.get()).attempts == 2


async def test_three_workers_never_run_the_same_job_at_once_nor_leave_one_out(
    database: str, tmp_path: Path
) -> None:
    for number in range(60):
        await enqueue("note", {"number": number})
    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", WORK_ALONE, database, str(tmp_path),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for _ in range(3)
    ]  # fmt: skip
    for worker in workers:
        assert worker.stdout is not None
        assert await worker.stdout.readline() == b"ready\n"
    answers = await asyncio.gather(*(worker.communicate(b"go\n") for worker in workers))
    for worker, (_, errors) in zip(workers, answers, strict=True):
        assert worker.returncode == 0, errors.decode()
        assert errors == b"", "a handler found another worker in its job"
    ran = Counter(int(line) for output, _ in answers for line in output.split())
    assert ran == Counter(range(60))


async def test_ten_kills_lose_no_job_and_run_none_twice_without_cause(
    database_url: str, tmp_path: Path
) -> None:
    """A sample; the whole run of two hundred is in tests/long."""
    await kill_again_and_again(database_url, tmp_path, kills=10)
