"""What a block costs whoever was blocked, though nobody has an account and no address is known.

In memory only, and gone with the process: for some minutes each new conversation costs work, and
for a day the most there is, where the page that opens it says the session it said before. That
slows somebody down, and keeps nobody out (docs/explanation/mentor-care.md).
"""

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable
from typing import Final, TypeVar

from wayside.chat.rules.work import LEAST_BITS, MOST_BITS

FOR_ALL_SECONDS: Final = 600.0
FOR_ONE_SECONDS: Final = 86_400.0
FOR_ALL_BITS: Final = LEAST_BITS + 2
MOST: Final = 20_000

Name = TypeVar("Name", str, bytes)
Entry = TypeVar("Entry")


class Blocks:
    """Remembers which session opened which conversation, as hashes under a key of this process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._opened: OrderedDict[str, tuple[bytes, float]] = OrderedDict()
        self._blocked: OrderedDict[bytes, float] = OrderedDict()
        self._until = 0.0

    def opened(self, c: str, session: str, now: float) -> None:
        """A conversation was opened. now: seconds of a clock that only goes forward."""
        if session:
            self._opened[c] = (self._hash(session), now + FOR_ONE_SECONDS)
            _sweep(self._opened, lambda entry: entry[1] <= now)

    def blocked(self, c: str, now: float) -> None:
        """A conversation was blocked, here or in another process."""
        self._until = now + FOR_ALL_SECONDS
        known = self._opened.pop(c, None)
        if known is not None:
            self._blocked[known[0]] = now + FOR_ONE_SECONDS
            self._blocked.move_to_end(known[0])
            _sweep(self._blocked, lambda until: until <= now)

    def bits(self, session: str, now: float) -> int:
        """How much work a new conversation costs at least; 0 is none."""
        if session and self._blocked.get(self._hash(session), 0.0) > now:
            return MOST_BITS
        return FOR_ALL_BITS if now < self._until else 0

    @property
    def remembered(self) -> int:
        """How many conversations are known by the page that opened them."""
        return len(self._opened)

    def _hash(self, session: str) -> bytes:
        return hmac.digest(self._key, session.encode(), "sha256")


def _sweep(entries: OrderedDict[Name, Entry], is_over: Callable[[Entry], bool]) -> None:
    """Drop what is over; the oldest come first, as all last equally long."""
    while entries and (len(entries) > MOST or is_over(next(iter(entries.values())))):
        entries.popitem(last=False)
