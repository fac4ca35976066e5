"""Who has a console open, in whichever process.

The process that holds somebody's open console writes another random number into their row of
`duty` every ten seconds. Whoever sees a number that has not changed for thirty seconds knows that
nobody is there, also when that process was killed; and no time is stored.
"""

import secrets
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Final

from wayside.chat.models import Duty
from wayside.chat.rules.duty import AWAY, GONE
from wayside.kernel.clock import Clock

_EVERY: Final = timedelta(seconds=10)
_BITS: Final = 62


def new_beat() -> int:
    """Another number."""
    return secrets.randbits(_BITS) + 1


class Presence:
    """What this process knows of it."""

    def __init__(self, open_here: Callable[[], Collection[str]], clock: Clock) -> None:
        """open_here: the members who have a console open in this process."""
        self._open_here = open_here
        self._clock = clock
        self._seen: dict[str, tuple[int, datetime]] = {}
        self._beaten: datetime | None = None

    async def beat(self) -> None:
        """Say that those with an open console here are there."""
        now = self._clock.now()
        if self._beaten is not None and timedelta() <= now - self._beaten < _EVERY:
            return
        self._beaten = now
        # One by one, in order: each gets a number of its own, and no two processes lock crosswise.
        for member in sorted(self._open_here()):
            await Duty.filter(member_id=member).exclude(state="off").update(beat=new_beat())

    def observe(self, rows: Collection[Duty]) -> None:
        """Note which numbers have changed."""
        now = self._clock.now()
        for row in rows:
            beat, seen = self._seen.get(row.member_id, (0, now))
            # A clock that was set back must not make anyone be there for hours.
            if beat != row.beat or seen > now:
                self._seen[row.member_id] = (row.beat, now)

    def is_here(self, member: str) -> bool:
        """Whether this member has a console open, or had one until half a minute ago."""
        return self._silence(member) < AWAY

    def is_open_here(self, member: str) -> bool:
        """Whether this very process holds their open console, on duty or not."""
        return member in self._open_here()

    def is_gone(self, member: str) -> bool:
        """Whether they have been away for so long that their duty ends."""
        return self._silence(member) >= GONE

    def _silence(self, member: str) -> timedelta:
        if member in self._open_here():
            return timedelta()
        _, seen = self._seen.get(member, (0, self._clock.now()))
        return self._clock.now() - seen
