"""The background loop: which jobs exist, how often the regular ones come, and one loop for all.

`CHORES` and `chores` are the table of regular jobs: a capability that needs one adds a line. A
chore is a durable job whose key names its turn, so that of several workers one runs it, and a
killed one is replaced.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from wayside.chat.care.house import purge_rota
from wayside.chat.keeping import purge_conversations
from wayside.chat.rosters import purge_rosters
from wayside.directory import rebuild_snapshot
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.jobs import LIMIT, Handler, Payload, enqueue, run_due
from wayside.kernel.logs import Event, log
from wayside.kernel.tasks import spawn
from wayside.kernel.upkeep import empty_write_ahead_log, purge_finished_jobs
from wayside.lessons.turning import Turning
from wayside.staff.erasure import Erasure
from wayside.staff.house import Staff


@dataclass(frozen=True)
class Chore:
    """A regular job: its name, how often, what it does, and how long that may take."""

    name: str
    every: timedelta
    do: Callable[[Clock], Awaitable[object]]
    limit: timedelta = LIMIT


CHORES: Final[tuple[Chore, ...]] = (
    Chore("jobs.purge", timedelta(hours=1), purge_finished_jobs),
    Chore("log.empty", timedelta(minutes=15), empty_write_ahead_log),
    Chore("directory.renew", timedelta(days=1), rebuild_snapshot),
    Chore("talk.purge", timedelta(hours=1), purge_conversations),
    Chore("talk.rota", timedelta(days=1), purge_rota),
    Chore("roster.purge", timedelta(days=1), purge_rosters),
)


def chores(staff: Staff, audit_days: int) -> tuple[Chore, ...]:
    """All regular jobs, with those that depend on a deployment's own secrets and settings.

    audit_days: how long the audit trail is kept.
    """
    erasure = Erasure(staff.audit, staff.resets, audit_days)
    return (
        *CHORES,
        Chore("staff.end", timedelta(hours=1), erasure.erase_ended),
        Chore("staff.erase", timedelta(days=1), erasure.erase_old),
        Chore("lessons.turn", timedelta(minutes=5), Turning(staff.audit).turn),
    )


# Jobs that capabilities enqueue: name -> handler. None yet; check-ins will add theirs.
HANDLERS: Final[Mapping[str, Handler]] = {}

_PAUSE: Final = 1.0  # seconds between two looks at the table
_PAUSE_WITHOUT_DATABASE: Final = 5.0
_GRACE: Final = 5.0  # seconds a job may go on after the stop


async def work(
    stop: asyncio.Event,
    *,
    chores: Sequence[Chore] = CHORES,
    handlers: Mapping[str, Handler] = HANDLERS,
    clock: Clock = SYSTEM_CLOCK,
) -> None:
    """Run what is due until `stop` is set; then finish the job at hand, or give it back.

    The database has to be open. While it is out of reach the loop waits and tries again.
    """
    everything = {**handlers, **{chore.name: _handler(chore, clock) for chore in chores}}
    turns: dict[str, int] = {}
    reachable = True
    while not stop.is_set():
        pause = _PAUSE
        try:
            await _call_chores(chores, turns, clock)
            # One at a time, so that a stop is noticed between two jobs.
            while not stop.is_set() and await run_due(everything, clock, limit=1):
                pass
            reachable = True
        except Exception as error:  # the loop outlives whatever happens to the database
            if reachable:
                log(Event.TASK_FAILED, error=error, task="work")
            reachable = False
            pause = _PAUSE_WITHOUT_DATABASE
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await stop.wait()


@asynccontextmanager
async def working(
    *,
    chores: Sequence[Chore] = CHORES,
    handlers: Mapping[str, Handler] = HANDLERS,
    clock: Clock = SYSTEM_CLOCK,
) -> AsyncIterator[None]:
    """Run the loop beside the block. On leaving, a job at hand has 5 seconds to end."""
    stop = asyncio.Event()
    task = spawn(work(stop, chores=chores, handlers=handlers, clock=clock), name="work")
    try:
        yield
    finally:
        stop.set()
        _, late = await asyncio.wait({task}, timeout=_GRACE)
        if late:
            task.cancel()
            await asyncio.wait({task})


async def _call_chores(chores: Sequence[Chore], turns: dict[str, int], clock: Clock) -> None:
    for chore in chores:
        turn = int(clock.now().timestamp() // chore.every.total_seconds())
        if turns.get(chore.name) != turn:
            await enqueue(chore.name, {}, key=f"{chore.name}:{turn}", clock=clock)
            turns[chore.name] = turn


def _handler(chore: Chore, clock: Clock) -> Handler:
    async def run(payload: Payload) -> None:
        await chore.do(clock)

    return Handler(run, chore.limit)
