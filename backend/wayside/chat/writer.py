"""The one writer of this process: takes everything that waits, stores it in one transaction, then
tells everyone.

Nothing is acknowledged and nothing is shown to anybody before it is committed and flushed. There is
no timer: a group is what came while the last one was being flushed, one message when it is quiet.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from tortoise.backends.base.client import BaseDBAsyncClient

from wayside.chat.incarnation import Incarnation
from wayside.chat.intake import intake_is_answered
from wayside.chat.packets import Wrapped, store_packets
from wayside.chat.rows import Sent, look, store, store_at_once
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.retention import day_of, minute_of
from wayside.chat.stream import Sub
from wayside.kernel.clock import Clock
from wayside.kernel.database import DatabaseUnavailable, at_once, dialect, transaction
from wayside.kernel.logs import Event, log
from wayside.kernel.tasks import spawn

Waiting = tuple[Sent | Wrapped, Sub]
_FAREWELL_SECONDS: Final = 5.0
_MOST_WAITING: Final = Wire.WAITING_ROWS.amount


class Writer:
    """Stores what connections hand in; `stored` and `refused` are told about each group."""

    def __init__(
        self,
        incarnation: Incarnation,
        clock: Clock,
        *,
        stored: Callable[[Sequence[Waiting], int], None],
        refused: Callable[[Sequence[Waiting]], None],
    ) -> None:
        self._incarnation = incarnation
        self._clock = clock
        self._stored = stored
        self._refused = refused
        self._waiting: deque[Waiting] = deque()
        self._news = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._task: asyncio.Task[None] | None = None
        self._failing = False

    def start(self) -> None:
        """Begin to store."""
        self._task = spawn(self._run(), name="talk-writer")

    async def close(self) -> None:
        """Store what waits, within a few seconds, and end."""
        await self.drain()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})

    async def drain(self) -> None:
        """Return once nothing waits; give up when the database does not come back."""
        try:
            async with asyncio.timeout(_FAREWELL_SECONDS):
                await self._idle.wait()
        except TimeoutError:
            return

    def take(self, item: Sent | Wrapped, sub: Sub) -> bool:
        """Hand in one item. False when too many wait; then it was not taken."""
        waiting = self._waiting
        if not waiting:
            self._idle.clear()
            self._news.set()
        elif len(waiting) >= _MOST_WAITING:
            return False
        waiting.append((item, sub))
        return True

    async def _run(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            while self._waiting:
                most = min(len(self._waiting), Wire.GROUP_ROWS.amount)
                await self._try([self._waiting.popleft() for _ in range(most)])
            self._idle.set()

    async def _try(self, group: Sequence[Waiting]) -> None:
        now = self._clock.now()
        try:
            await self._commit(group, minute_of(now), day_of(now))
        except Exception as error:  # whatever it is, the next group is tried
            if not self._failing or not isinstance(error, DatabaseUnavailable):
                log(Event.TASK_FAILED, error=error, task="talk-writer")
            self._failing = True
            self._refused(group)
        else:
            self._failing = False
            self._stored(group, minute_of(now))

    async def _commit(self, group: Sequence[Waiting], minute: int, day: int) -> None:
        sent = [item for item, _ in group if isinstance(item, Sent)]
        there = {item.conversation for item, _ in group}
        if self._is_plain(group, sent, minute):
            await at_once(lambda raw: store_at_once(raw, sent, there, minute, day))
            return
        wrapped = [item for item, _ in group if isinstance(item, Wrapped)]
        async with transaction() as connection:
            await self._incarnation.move_on(connection, minute)
            # All at once and in one order: who stores, claims or erases never waits crosswise.
            found = await look(connection, sent, there)
            if sent:
                await store(connection, sent, found, minute=minute, day=day)
                await _answer_intakes(connection, group)
            if wrapped:
                await store_packets(connection, wrapped, found[0])

    def _is_plain(self, group: Sequence[Waiting], sent: Sequence[Sent], minute: int) -> bool:
        # Nothing but envelopes, on SQLite: nearly always, and then one trip does it.
        return (
            dialect() == "sqlite"
            and len(sent) == len(group)
            and not self._incarnation.is_due(minute)
            and not any(_may_answer(item, sub) for item, sub in group)
        )


def _may_answer(item: Sent | Wrapped, sub: Sub) -> bool:
    return bool(sub.member) and isinstance(item, Sent) and item.tag not in sub.heard_tags


async def _answer_intakes(connection: BaseDBAsyncClient, group: Sequence[Waiting]) -> None:
    # What a member of staff says first under a tag is their answer to the intake: its key goes.
    looked: set[tuple[int, str]] = set()
    for item, sub in group:
        if not isinstance(item, Sent) or not item.seq or not _may_answer(item, sub):
            continue
        if (item.seat, item.tag) not in looked:
            looked.add((item.seat, item.tag))
            await intake_is_answered(connection, item, sub.seat)
