"""What is noted of a refused sign-in, after the answer was given."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from weakref import WeakValueDictionary

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.tasks import spawn
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.minutes import whole_minute
from wayside.staff.models import AuditEntry, Member
from wayside.staff.rules.attempts import code_refusals_left

_ONCE_IN: Final = timedelta(hours=1)


@dataclass(frozen=True)
class Refused:
    """passphrase_right: so that the owner is told. counts: a one-time code that was looked at, from
    a browser that is not known.
    """

    passphrase_right: bool
    counts: bool


class Turn:
    """One try at a name after the other, where a code could be guessed. Ends once."""

    def __init__(self, lock: asyncio.Lock) -> None:
        self._lock: asyncio.Lock | None = lock

    def end(self) -> None:
        """The next one may go. Does nothing the second time."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()


class Refusals:
    """Notes refusals. A try that could be a guess waits until the one before it is noted, so that
    many at once weigh as much as many in a row.
    """

    def __init__(self, audit: Audit, clock: Clock = SYSTEM_CLOCK) -> None:
        self._audit = audit
        self._clock = clock
        # A lock goes when the last turn that knows it has ended.
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._writing: set[asyncio.Task[None]] = set()

    async def turn(self, key: str) -> Turn:
        """Wait for one's turn at this name."""
        lock = self._locks.get(key)
        if lock is None:
            lock = self._locks[key] = asyncio.Lock()
        await lock.acquire()
        return Turn(lock)

    def note(self, member_id: str, refused: Refused, turn: Turn | None) -> None:
        """Note it soon, then end the turn. A name that nobody has leaves no note."""
        task = spawn(self._note(member_id, refused, turn), name="note-refusal")
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def written(self) -> None:
        """Return once all that was to be noted so far is."""
        if self._writing:
            await asyncio.wait(set(self._writing))

    async def _note(self, member_id: str, refused: Refused, turn: Turn | None) -> None:
        try:
            await self._write(member_id, refused)
        finally:
            if turn is not None:
                turn.end()

    async def _write(self, member_id: str, refused: Refused) -> None:
        async with acting():
            member = await Member.get_or_none(id=member_id, state="active")
            if member is None:
                return
            if refused.passphrase_right:
                await self._count(member, refused)
            code = refused.passphrase_right
            action = Action.SESSION_CODE_REFUSED if code else Action.SESSION_REFUSED
            since = whole_minute(self._clock.now()) - _ONCE_IN
            lately = AuditEntry.filter(action=action.value, about_id=member_id, at__gt=since)
            if refused.counts and code or not await lately.exists():
                await self._audit.append(action, about=member_id)

    async def _count(self, member: Member, refused: Refused) -> None:
        now = self._clock.now()
        left = code_refusals_left(member.code_refusals, member.code_refused_at, now)
        if left and not refused.counts:
            # The moment stays from which they are forgiven: whoever knows the passphrase cannot
            # keep its owner from using one-time codes by trying on and on.
            return
        member.code_refusals = left + 1 if refused.counts else 0
        member.code_refused_at = whole_minute(now)
        await member.save(update_fields=["code_refusals", "code_refused_at"])
