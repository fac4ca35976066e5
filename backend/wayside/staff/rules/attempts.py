"""How often someone may guess: lanes that slow an attacker down and lock no colleague out.

Who shows a known browser, a passkey or a recovery code goes in a lane of their own. Everybody else
shares a lane for each name and one for all names together, so that a flood of guesses at a name
costs its owner only the way in that the attacker uses too: an unknown browser with a one-time code.
"""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

MOST_KEYS: Final = 10_000


@dataclass(frozen=True)
class Pace:
    """`burst` tries at once, then one more each `every` seconds."""

    burst: int
    every: float


OWN: Final = Pace(10, 30)  # a known browser, a passkey, a recovery code, a session
NAME: Final = Pace(20, 30)  # everybody else, for each name
ALL: Final = Pace(60, 1)  # everybody else, all names together

MOST_CODES: Final = 5
CODE_EVERY: Final = timedelta(minutes=15)


class Lane:
    """Token buckets of one pace, one for each key. It keeps the 10,000 that were used last."""

    def __init__(self, pace: Pace, most: int = MOST_KEYS) -> None:
        self._pace = pace
        self._most = most
        # When the bucket of a key is full again, in seconds.
        self._full_at: OrderedDict[bytes, float] = OrderedDict()

    def wait(self, key: bytes, now: float) -> float:
        """Seconds until the next try is looked at; 0 when it is now. Takes nothing."""
        spent = (self._pace.burst - 1) * self._pace.every
        return max(0.0, self._full_at.get(key, now) - spent - now)

    def take(self, key: bytes, now: float) -> None:
        """Count a try."""
        self._full_at[key] = max(self._full_at.get(key, now), now) + self._pace.every
        self._full_at.move_to_end(key)
        if len(self._full_at) > self._most:
            self._full_at.popitem(last=False)


def code_refusals_left(refusals: int, refused_at: datetime | None, now: datetime) -> int:
    """How many wrong one-time codes still weigh: each is forgiven after a quarter of an hour."""
    if refused_at is None or refusals <= 0:
        return 0
    return max(0, refusals - max(0, int((now - refused_at) / CODE_EVERY)))


def may_try_code(refusals: int, refused_at: datetime | None, now: datetime) -> bool:
    """Whether a one-time code from an unknown browser is looked at."""
    return code_refusals_left(refusals, refused_at, now) < MOST_CODES
