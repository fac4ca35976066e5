"""Durable jobs, as whoever enqueues and whoever handles them sees them."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.support.clock import MovableClock
from tests.support.database import failing_transaction
from wayside.kernel.jobs import GiveUp, Handler, JobTable, Payload, enqueue, run_due
from wayside.kernel.models import Job
from wayside.kernel.retries import ATTEMPTS

pytestmark = pytest.mark.usefixtures("database")


class Notes:
    """A handler that writes down what it was given, and does as it is told."""

    def __init__(self, raises: BaseException | None = None) -> None:
        self.seen: list[Payload] = []
        self.raises = raises
        self.handlers = {"note": Handler(self.run)}

    async def run(self, payload: Payload) -> None:
        self.seen.append(payload)
        if self.raises is not None:
            raise self.raises


async def test_a_job_runs_once_with_its_payload(clock: MovableClock) -> None:
    notes = Notes()
    await enqueue("note", {"listing": "a-1", "count": 3, "again": False}, clock=clock)
    assert await run_due(notes.handlers, clock) == 1
    assert await run_due(notes.handlers, clock) == 0
    assert notes.seen == [{"listing": "a-1", "count": 3, "again": False}]


async def test_a_finished_job_forgets_its_payload(clock: MovableClock) -> None:
    await enqueue("note", {"listing": "a-1"}, clock=clock)
    await run_due(Notes().handlers, clock)
    job = await Job.get()
    assert (job.state, job.payload, job.claim) == ("done", {}, None)


async def test_a_job_is_part_of_the_transaction_that_asks_for_it(clock: MovableClock) -> None:
    async with failing_transaction():
        await enqueue("note", {}, clock=clock)
        await enqueue("note", {}, key="once", clock=clock)
    assert await run_due(Notes().handlers, clock) == 0
    assert await enqueue("note", {}, key="once", clock=clock)


async def test_a_job_waits_for_its_due_time(clock: MovableClock) -> None:
    notes = Notes()
    await enqueue("note", {}, due=clock.now() + timedelta(hours=1), clock=clock)
    clock.advance(timedelta(minutes=59, seconds=59))
    assert await run_due(notes.handlers, clock) == 0
    clock.advance(timedelta(seconds=1))
    assert await run_due(notes.handlers, clock) == 1


async def test_jobs_run_in_the_order_of_their_due_times(clock: MovableClock) -> None:
    notes = Notes()
    for minutes in (3, 1, 2):
        due = clock.now() + timedelta(minutes=minutes, microseconds=minutes % 2)
        await enqueue("note", {"number": minutes}, due=due, clock=clock)
    clock.advance(timedelta(hours=1))
    await run_due(notes.handlers, clock)
    assert [each["number"] for each in notes.seen] == [1, 2, 3]


async def test_a_key_makes_a_job_once_only_also_after_it_ran(clock: MovableClock) -> None:
    notes = Notes()
    assert await enqueue("note", {}, key="slot:7", clock=clock)
    assert not await enqueue("note", {}, key="slot:7", clock=clock)
    await run_due(notes.handlers, clock)
    assert not await enqueue("note", {}, key="slot:7", clock=clock)
    await run_due(notes.handlers, clock)
    assert len(notes.seen) == 1


async def test_of_many_who_ask_for_the_same_key_at_once_one_gets_it(clock: MovableClock) -> None:
    answers = await asyncio.gather(*(enqueue("note", {}, key="k", clock=clock) for _ in range(12)))
    assert answers.count(True) == 1
    assert await Job.all().count() == 1


async def test_a_failed_job_is_tried_again_after_a_pause(clock: MovableClock) -> None:
    notes = Notes(raises=ValueError("away"))
    await enqueue("note", {}, clock=clock)
    await run_due(notes.handlers, clock)
    clock.advance(timedelta(seconds=9))
    assert await run_due(notes.handlers, clock) == 0
    clock.advance(timedelta(seconds=1))
    notes.raises = None
    assert await run_due(notes.handlers, clock) == 1
    assert (await Job.get()).state == "done"


async def test_a_job_that_always_fails_is_set_aside_with_the_kind_of_fault_only(
    clock: MovableClock, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = Notes(raises=ValueError("+1 305 555 0123 wrote: help"))
    await enqueue("note", {"listing": "a-1"}, clock=clock)
    for _ in range(ATTEMPTS + 3):
        await run_due(notes.handlers, clock)
        clock.advance(timedelta(hours=2))
    assert len(notes.seen) == ATTEMPTS
    job = await Job.get()
    assert (job.state, job.fault, job.payload) == ("dead", "ValueError", {"listing": "a-1"})
    written = capsys.readouterr().err
    events = [json.loads(line)["event"] for line in written.splitlines()]
    assert events == ["job_retried"] * (ATTEMPTS - 1) + ["job_buried"]
    assert "555" not in written


async def test_a_handler_may_give_up_at_once(clock: MovableClock) -> None:
    notes = Notes(raises=GiveUp())
    await enqueue("note", {}, clock=clock)
    await run_due(notes.handlers, clock)
    assert (await Job.get()).state == "dead"


async def test_one_failing_job_does_not_hold_up_the_others(clock: MovableClock) -> None:
    notes, failing = Notes(), Notes(raises=RuntimeError())
    for number in range(3):
        await enqueue("fail", {}, clock=clock)
        await enqueue("note", {"number": number}, clock=clock)
    handlers = {**notes.handlers, "fail": Handler(failing.run)}
    assert await run_due(handlers, clock) == 6
    assert len(notes.seen) == 3


async def test_a_handler_that_takes_too_long_is_stopped_and_counts_as_failed(
    clock: MovableClock,
) -> None:
    async def forever(payload: Payload) -> None:
        await asyncio.Event().wait()

    await enqueue("note", {}, clock=clock)
    handlers = {"note": Handler(forever, timedelta(milliseconds=20))}
    assert await run_due(handlers, clock) == 1
    job = await Job.get()
    assert (job.state, job.fault, job.attempts) == ("open", "TimeoutError", 1)


async def test_a_job_that_nobody_here_can_do_waits_for_somebody_who_can(
    clock: MovableClock,
) -> None:
    await enqueue("another", {}, clock=clock)
    assert await run_due(Notes().handlers, clock) == 0
    assert (await Job.get()).attempts == 0


async def test_a_worker_stops_at_the_number_it_was_asked_for(clock: MovableClock) -> None:
    notes = Notes()
    for _ in range(5):
        await enqueue("note", {}, clock=clock)
    assert await run_due(notes.handlers, clock, limit=2) == 2
    assert await run_due(notes.handlers, clock) == 3


async def test_a_worker_that_is_stopped_gives_its_job_back_unharmed(clock: MovableClock) -> None:
    started = asyncio.Event()

    async def forever(payload: Payload) -> None:
        started.set()
        await asyncio.Event().wait()

    await enqueue("note", {}, clock=clock)
    task = asyncio.ensure_future(run_due({"note": Handler(forever)}, clock))
    await started.wait()
    task.cancel()
    await asyncio.wait({task})
    notes = Notes()
    assert await run_due(notes.handlers, clock) == 1
    assert (await Job.get()).attempts == 1


async def test_a_claimed_job_is_nobody_elses_until_its_claim_ends(clock: MovableClock) -> None:
    table = JobTable(clock)
    await enqueue("note", {}, clock=clock)
    first = await table.claim(["note"], timedelta(minutes=1))
    assert first is not None
    clock.advance(timedelta(minutes=1))
    assert await table.claim(["note"]) is None
    clock.advance(timedelta(seconds=30))
    second = await table.claim(["note"])
    assert second is not None
    assert (second.id, second.attempts) == (first.id, 2)


async def test_a_worker_whose_claim_ended_cannot_finish_the_job_under_the_next_one(
    clock: MovableClock,
) -> None:
    table = JobTable(clock)
    await enqueue("note", {}, clock=clock)
    late = await table.claim(["note"])
    clock.advance(timedelta(hours=1))
    current = await table.claim(["note"])
    assert late is not None
    assert current is not None
    assert not await table.complete(late)
    assert not await table.fail(late, ValueError())
    await table.release(late)
    assert (await Job.get()).claim == current.claim
    assert await table.complete(current)
    assert not await table.complete(current)


async def test_a_job_that_kills_its_workers_is_set_aside(clock: MovableClock) -> None:
    table = JobTable(clock)
    await enqueue("note", {}, clock=clock)
    for _ in range(ATTEMPTS):
        assert await table.claim(["note"]) is not None  # and the worker dies
        clock.advance(timedelta(hours=1))
    assert await table.claim(["note"]) is None
    job = await Job.get()
    assert (job.state, job.fault) == ("dead", "WorkerDied")


async def test_many_claims_at_once_never_give_a_job_to_two(clock: MovableClock) -> None:
    table = JobTable(clock)
    for _ in range(8):
        await enqueue("note", {}, clock=clock)
    claims = await asyncio.gather(*(table.claim(["note"]) for _ in range(12)))
    got = [claim.id for claim in claims if claim is not None]
    assert len(got) == len(set(got)) == 8


async def test_finished_jobs_go_after_seven_days_and_no_others(clock: MovableClock) -> None:
    table = JobTable(clock)
    await enqueue("note", {}, key="finished", clock=clock)
    await run_due(Notes().handlers, clock)
    await enqueue("another", {}, clock=clock)
    clock.advance(timedelta(days=7))
    assert await table.purge() == 0
    clock.advance(timedelta(seconds=1))
    assert await table.purge() == 1
    assert [job.name for job in await Job.all()] == ["another"]
    assert await enqueue("note", {}, key="finished", clock=clock)


NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001 - the very thing to refuse


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "Two words"},
        {"name": ""},
        {"name": "x" * 65},
        {"payload": {"note": "he said he will come at noon"}},
        {"payload": {"note": "x" * 65}},
        {"payload": {"note": "line\nline"}},
        {"payload": {"note": 1.5}},
        {"payload": {"note": ["x"]}},
        {"payload": {"note": {"x": "y"}}},
        {"payload": {"two words": 1}},
        {"payload": {f"n{number}": number for number in range(17)}},
        {"key": "two words"},
        {"key": ""},
        {"key": "x" * 129},
        {"due": NAIVE},
    ],
)
async def test_what_could_be_free_text_is_refused_and_not_repeated(wrong: dict[str, Any]) -> None:
    asked: dict[str, Any] = {"name": "note", "payload": {}, **wrong}
    with pytest.raises(ValueError, match="job's") as refusal:
        await enqueue(asked.pop("name"), asked.pop("payload"), **asked)
    assert "noon" not in str(refusal.value)
    assert "two words" not in str(refusal.value)
    assert await Job.all().count() == 0


async def test_times_are_kept_to_the_microsecond_in_every_time_zone(clock: MovableClock) -> None:
    due = datetime(2026, 11, 22, 12, 0, 0, 1, tzinfo=UTC)
    there = due.astimezone(tz=ZoneInfo("Pacific/Kiritimati"))
    await enqueue("note", {}, due=there, clock=clock)
    assert (await Job.get()).ready_at == due
    assert await run_due(Notes().handlers, clock) == 0
    clock.advance(timedelta(microseconds=1))
    assert await run_due(Notes().handlers, clock) == 1
