"""Durable jobs: something to do later that survives a crash.

A job is a row. Writing it is part of the caller's transaction, so it exists exactly if what it
follows from exists. It runs at least once: a worker that dies half-way leaves a claim that ends,
and the job is taken up again, so a handler has to bear being run twice. A payload holds ids only,
never free text, a name or a number of a person.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from tortoise.queryset import QuerySet

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import dialect, transaction
from wayside.kernel.identifiers import new_id
from wayside.kernel.logs import Event, log
from wayside.kernel.models import Job
from wayside.kernel.retries import ATTEMPTS, pause_after

Payload = Mapping[str, str | int | bool | None]

KEPT: Final = timedelta(days=7)  # how long a finished job stays, and with it the once-only key
LIMIT: Final = timedelta(minutes=5)  # how long a handler may take
_MARGIN: Final = timedelta(seconds=30)  # a claim outlasts its handler by this much

_NAME = re.compile(r"[a-z][a-z0-9.-]{0,63}\Z")
_KEY = re.compile(r"[A-Za-z0-9_.:/+-]{1,128}\Z")
_ID = re.compile(r"[A-Za-z0-9_.:/+-]{0,64}\Z")
_MOST_IDS: Final = 16


@dataclass(frozen=True)
class Claim:
    """A job that this worker, and for now no other, may run."""

    id: str
    claim: str
    name: str
    payload: Payload
    attempts: int  # this one included


@dataclass(frozen=True)
class Handler:
    """What runs a job: a coroutine function of its payload, and how long it may take.

    It is cancelled at the limit, which counts as a failure; so it must not block the event loop.
    """

    run: Callable[[Payload], Awaitable[None]]
    limit: timedelta = LIMIT


class GiveUp(Exception):
    """Raised by a handler for which trying again is of no use: the job is set aside at once."""


async def enqueue(
    name: str,
    payload: Payload,
    *,
    due: datetime | None = None,
    key: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> bool:
    """Write a job, in the caller's transaction where there is one.

    due: the earliest moment it runs (aware); now when absent.
    key: makes it once-only: while a job with this key exists, waiting, running or finished less
      than seven days ago, another is not written.
    payload: at most 16 entries; numbers, truth values, and texts of at most 64 characters that look
      like an identifier. Anything that could be free text is refused.

    Returns whether a job was written. Raises `ValueError` for a name, key, payload or due time that
    is not allowed; the message never repeats the value.
    """
    _check(name, payload, due, key)
    job = Job(
        id=new_id(),
        name=name,
        payload=dict(payload),
        key=key,
        state="open",
        ready_at=due or clock.now(),
    )
    if key is None:
        await job.save(force_create=True)
        return True
    # "On conflict do nothing" waits for another transaction that writes the same key to end.
    await Job.bulk_create([job], ignore_conflicts=True)
    return await Job.exists(id=job.id)


class JobTable:
    """The jobs of this deployment, as one worker sees them."""

    def __init__(self, clock: Clock = SYSTEM_CLOCK) -> None:
        self._clock = clock

    async def next_ready(self, names: Collection[str]) -> str | None:
        """Return the name of the job that has been ready longest. Takes no lock."""
        job = await self._ready(names).first()
        return None if job is None else job.name

    async def claim(self, names: Collection[str], limit: timedelta = LIMIT) -> Claim | None:
        """Take up the job that has been ready longest, if any of these names is ready.

        The claim ends half a minute after `limit`; whoever asks then may have the job. A job whose
        workers died too often is set aside instead.
        """
        while True:
            async with transaction():
                now = self._clock.now()
                ready = self._ready(names)
                if dialect() == "postgres":
                    # SQLite ignores this silently; there the transaction holds the write lock.
                    ready = ready.select_for_update(skip_locked=True)
                job = await ready.first()
                if job is None:
                    return None
                if job.attempts < ATTEMPTS:
                    claim = new_id()
                    job.claim = claim
                    job.attempts += 1
                    job.ready_at = now + limit + _MARGIN
                    await job.save(update_fields=["claim", "attempts", "ready_at"])
                    return Claim(job.id, claim, job.name, job.payload, job.attempts)
                await _finish(job.id, "dead", now, fault="WorkerDied")
            log(Event.JOB_BURIED, job=job.name)

    async def complete(self, claim: Claim) -> bool:
        """Mark a job done and forget its payload. False when the claim had ended meanwhile."""
        return await _finish(claim.id, "done", self._clock.now(), claim=claim.claim)

    async def fail(self, claim: Claim, error: BaseException) -> bool:
        """Let a job be tried again later, or set it aside. False when the claim had ended."""
        now = self._clock.now()
        fault = type(error).__name__[:64]
        pause = None if isinstance(error, GiveUp) else pause_after(claim.attempts)
        if pause is None:
            held = await _finish(claim.id, "dead", now, claim=claim.claim, fault=fault)
            log(Event.JOB_BURIED, error=error, job=claim.name)
            return held
        changed = await Job.filter(id=claim.id, claim=claim.claim, state="open").update(
            claim=None, ready_at=now + pause, fault=fault
        )
        log(Event.JOB_RETRIED, error=error, job=claim.name, count=claim.attempts)
        return changed == 1

    async def release(self, claim: Claim) -> None:
        """Give a job back unharmed, because this worker is stopping."""
        await Job.filter(id=claim.id, claim=claim.claim, state="open").update(
            claim=None, ready_at=self._clock.now(), attempts=claim.attempts - 1
        )

    def _ready(self, names: Collection[str]) -> QuerySet[Job]:
        due = Job.filter(state="open", ready_at__lte=self._clock.now(), name__in=list(names))
        return due.order_by("ready_at", "id")

    async def purge(self) -> int:
        """Delete the jobs that finished more than seven days ago. Returns how many."""
        return await Job.filter(finished_at__lt=self._clock.now() - KEPT).delete()


async def run_due(
    handlers: Mapping[str, Handler], clock: Clock = SYSTEM_CLOCK, limit: int = 100
) -> int:
    """Run at most `limit` jobs that are due and have a handler, one after another.

    A handler that raises or exceeds its limit only fails its own job. When this call is cancelled,
    the job at hand is given back. Returns how many were run.
    """
    table = JobTable(clock)
    ran = 0
    while ran < limit and (name := await table.next_ready(handlers)) is not None:
        claim = await table.claim([name], handlers[name].limit)
        if claim is None:
            break  # another worker was faster
        await _run(table, handlers[name], claim)
        ran += 1
    return ran


async def _run(table: JobTable, handler: Handler, claim: Claim) -> None:
    try:
        async with asyncio.timeout(handler.limit.total_seconds()):
            await handler.run(claim.payload)
    except asyncio.CancelledError:
        await table.release(claim)
        raise
    except Exception as error:  # whatever it is, only this job failed
        await table.fail(claim, error)
    else:
        await table.complete(claim)


async def _finish(
    job: str, state: str, now: datetime, *, claim: str | None = None, fault: str | None = None
) -> bool:
    open_job = Job.filter(id=job, state="open")
    if claim is not None:
        open_job = open_job.filter(claim=claim)
    # A job that is set aside keeps its payload, so that a person can see what it was about.
    emptied: dict[str, Payload] = {"payload": {}} if state == "done" else {}
    changed = await open_job.update(
        state=state, claim=None, fault=fault, finished_at=now, **emptied
    )
    return changed == 1


def _check(name: str, payload: Payload, due: datetime | None, key: str | None) -> None:
    if not _NAME.match(name):
        raise ValueError("a job's name is made of small letters, digits, dots and hyphens")
    if key is not None and not _KEY.match(key):
        raise ValueError("a job's key is an identifier of at most 128 characters")
    if due is not None and due.tzinfo is None:
        raise ValueError("a job's due time is aware")
    if len(payload) > _MOST_IDS:
        raise ValueError(f"a job's payload has at most {_MOST_IDS} entries")
    for entry, value in payload.items():
        if not _NAME.match(entry.replace("_", "-")):
            raise ValueError("the entries of a job's payload are named by plain words")
        if isinstance(value, str) and not _ID.match(value):
            raise ValueError("a job's payload holds ids only, never free text")
        if value is not None and not isinstance(value, str | int | bool):
            raise ValueError("a job's payload holds ids, numbers and truth values only")
