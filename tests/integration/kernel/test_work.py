"""The background loop: chores at their turn, once among all workers, and it stops when told."""

import asyncio
import json
from datetime import timedelta

import pytest

from tests.support.clock import MovableClock
from tests.support.servers import PostgresServer
from wayside.kernel.clock import Clock
from wayside.kernel.jobs import Handler, Payload, enqueue
from wayside.kernel.models import Job
from wayside.work import CHORES, Chore, work, working

pytestmark = pytest.mark.usefixtures("database")

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


class Bell:
    """A chore that says when it was done."""

    def __init__(self) -> None:
        self.rung: asyncio.Queue[None] = asyncio.Queue()
        self.chore = Chore("bell", HOUR, self.ring)

    async def ring(self, clock: Clock) -> None:
        self.rung.put_nowait(None)

    async def wait(self) -> None:
        async with asyncio.timeout(30):
            await self.rung.get()


async def a_minute_passes(clock: MovableClock) -> None:
    """Move the clock on and wait until the loop has called every chore and done all that is due.

    The loop calls the chores in their order; the last of them, `minute`, comes every minute.
    """
    clock.advance(MINUTE)
    turn = int(clock.now().timestamp() // 60)
    async with asyncio.timeout(30):
        while await undone(turn, clock):
            await asyncio.sleep(0.01)


async def undone(turn: int, clock: MovableClock) -> bool:
    if not await Job.filter(key=f"minute:{turn}").exists():
        return True
    return await Job.filter(state="open", ready_at__lte=clock.now()).exists()


async def nothing(clock: Clock) -> None:
    return


EVERY_MINUTE = Chore("minute", MINUTE, nothing)


async def test_a_chore_is_done_once_in_each_turn(clock: MovableClock) -> None:
    bell = Bell()
    async with working(chores=[bell.chore, EVERY_MINUTE], clock=clock):
        await bell.wait()
        clock.advance(timedelta(minutes=58))
        await a_minute_passes(clock)
        assert bell.rung.empty()
        clock.advance(timedelta(minutes=1))
        await bell.wait()


async def test_a_chore_is_not_done_again_because_the_worker_was_restarted(
    clock: MovableClock,
) -> None:
    bell = Bell()
    for _ in range(3):
        async with working(chores=[bell.chore, EVERY_MINUTE], clock=clock):
            await a_minute_passes(clock)
    assert bell.rung.qsize() == 1


async def test_of_two_workers_one_does_the_chore(clock: MovableClock) -> None:
    bell = Bell()
    async with (
        working(chores=[bell.chore, EVERY_MINUTE], clock=clock),
        working(chores=[bell.chore, EVERY_MINUTE], clock=clock),
    ):
        await bell.wait()
        await a_minute_passes(clock)
    assert bell.rung.empty()


async def test_a_clock_that_jumps_back_repeats_no_chore(clock: MovableClock) -> None:
    bell = Bell()
    async with working(chores=[bell.chore, EVERY_MINUTE], clock=clock):
        await bell.wait()
        clock.advance(HOUR)
        await bell.wait()
        clock.advance(-HOUR)
        await a_minute_passes(clock)
        assert bell.rung.empty()


async def test_a_chore_that_fails_does_not_stop_the_others(
    clock: MovableClock, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail(clock: Clock) -> None:
        raise RuntimeError

    bell = Bell()
    failing = Chore("a.fail", HOUR, fail)
    async with working(chores=[failing, bell.chore, EVERY_MINUTE], clock=clock):
        await a_minute_passes(clock)
        await bell.wait()
    assert "job_retried" in capsys.readouterr().err


async def test_a_job_that_a_capability_asked_for_is_run(clock: MovableClock) -> None:
    ran: asyncio.Queue[Payload] = asyncio.Queue()

    async def note(payload: Payload) -> None:
        ran.put_nowait(payload)

    async with working(chores=[], handlers={"note": Handler(note)}, clock=clock):
        await enqueue("note", {"listing": "a"}, clock=clock)
        async with asyncio.timeout(30):
            assert await ran.get() == {"listing": "a"}


async def test_stopping_lets_the_job_at_hand_finish(clock: MovableClock) -> None:
    started, finish = asyncio.Event(), asyncio.Event()

    async def slow(payload: Payload) -> None:
        started.set()
        await finish.wait()

    await enqueue("slow", {}, clock=clock)
    await enqueue("slow", {}, clock=clock)
    stop = asyncio.Event()
    loop = asyncio.ensure_future(
        work(stop, chores=[], handlers={"slow": Handler(slow)}, clock=clock)
    )
    await started.wait()
    stop.set()
    finish.set()
    async with asyncio.timeout(30):
        await loop
    assert sorted([job.state for job in await Job.all()]) == ["done", "open"]


async def test_the_loop_outlives_an_absent_database(
    postgres: PostgresServer, database: str, clock: MovableClock,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    if not database.startswith("postgres"):
        pytest.skip("a SQLite file does not go away; --database=postgres runs this")
    monkeypatch.setattr("wayside.work._PAUSE_WITHOUT_DATABASE", 0.05)
    bell = Bell()
    async with working(chores=[bell.chore], clock=clock):
        await bell.wait()
        postgres.stop()
        async with asyncio.timeout(30):
            # stderr cannot ring
            while not (lines := capsys.readouterr().err.splitlines()):
                await asyncio.sleep(0.01)
        assert json.loads(lines[0])["event"] == "task_failed"
        postgres.start()
        clock.advance(HOUR)
        await bell.wait()


def test_every_chore_has_a_name_of_its_own_and_a_sane_turn() -> None:
    assert len({chore.name for chore in CHORES}) == len(CHORES)
    assert {"jobs.purge", "log.empty"} <= {chore.name for chore in CHORES}
    for chore in CHORES:
        assert timedelta(minutes=1) <= chore.every <= timedelta(days=1)
        assert chore.limit < chore.every


async def test_the_real_chores_run_on_an_empty_database(clock: MovableClock) -> None:
    async with working(chores=[*CHORES, EVERY_MINUTE], clock=clock):
        await a_minute_passes(clock)
    states = {job.name: job.state for job in await Job.all()}
    assert states == {chore.name: "done" for chore in [*CHORES, EVERY_MINUTE]}
