"""The door of Talk: who gets a ticket, and how fast, without knowing who anybody is.

No address is known here, so no limit is by address (ADR 0042): the door counts how many come in a
minute, and when it is more than usual, asks each of them for some work of their machine.
"""

import asyncio
import secrets
from typing import Final

from wayside.chat.blocks import Blocks
from wayside.chat.errors import TalkBusy, WorkWanted
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.pace import Bucket
from wayside.chat.rules.work import (
    SLOT_SECONDS,
    bits_for_opening,
    bits_wanted,
    challenge,
    solves,
)
from wayside.kernel.clock import Clock

_MOST_REMEMBERED: Final = 100_000
_EXTRA: Final = 4  # as many openings again, for machines that have worked
# Tickets that an opening counts for: whoever opens many works for it, long before it is full.
_OPENING_WEIGHT: Final = 10.0
_CHANGES: Final = (Wire.LINE_WISHES.amount / 60, Wire.LINE_WISHES.amount / 2)
_LESS_TO_OPEN: Final = 2  # bits; there are two between two steps


class Door:
    """Counts, and asks for work. One for each process."""

    def __init__(self, clock: Clock, *, calm: int, openings: int) -> None:
        """calm: tickets a minute that are usual. openings: new conversations a minute that are."""
        self._secret = b""
        self._clock = clock
        self._calm = calm
        self._openings = Bucket(openings / 60, max(openings / 2, 1))
        # Only for those whose machine has worked: one that floods takes nothing from the others.
        self._worked = Bucket(_EXTRA * openings / 60, max(_EXTRA * openings / 2, 1))
        self._changes = Bucket(*_CHANGES)
        self._recent = 0.0
        self._at = 0.0
        self._solved: dict[str, None] = {}
        self._blocks = Blocks()

    def open(self, secret: bytes) -> None:
        """secret: the same for every process, so that each knows the challenges of the others."""
        self._secret = secret

    @property
    def bits(self) -> int:
        """How much work is wanted now for a ticket; 0 is none."""
        return bits_wanted(self._settle(), self._calm)

    def opening_bits(self, session: str = "") -> int:
        """The same for a new conversation, which costs more after a block (blocks.py)."""
        now = self._now()
        return max(self._crowd_bits(now), self._blocks.bits(session, now))

    def _crowd_bits(self, now: float) -> int:
        wanted = bits_for_opening(self._openings.fill(now), self._worked.fill(now))
        return max(self.bits, wanted)

    def ask(self, session: str = "") -> tuple[str, int]:
        """A challenge and its bits, good for whatever is asked; an empty one when it is calm.

        session: of the page that opens a conversation.
        """
        bits = self.opening_bits(session)
        if not bits:
            return "", 0
        now = self._clock.now().timestamp()
        return challenge(self._secret, bits, now, secrets.token_urlsafe(12)), bits

    def let_in(self, asked: str, answer: str, *, weight: float = 1) -> None:
        """Count somebody. Raises WorkWanted unless it is calm or the work was done.

        weight: how many tickets it counts for.
        """
        self._check(asked, answer, self.bits, less=1)
        self._recent += weight

    def let_open(self, asked: str, answer: str, session: str = "") -> None:
        """Count a new conversation. Raises WorkWanted, and TalkBusy when there are too many.

        session: of the page that opens it.
        """
        now = self._now()
        # Said before anybody works for nothing.
        if not self._openings.fill(now) and not self._worked.fill(now):
            raise TalkBusy(int(min(self._openings.wait(), self._worked.wait())) + 1)
        crowd = max(self._crowd_bits(now) - _LESS_TO_OPEN, 0)
        # What a block costs is the same all the time, so nothing of it is let pass.
        self._check(asked, answer, max(crowd, self._blocks.bits(session, now)), less=0)
        if not self._openings.take(now):
            self._worked.take(now)
        self._recent += _OPENING_WEIGHT

    def opened(self, c: str, session: str) -> None:
        """A conversation was opened by that page."""
        self._blocks.opened(c, session, self._now())

    def blocked(self, c: str) -> None:
        """A conversation was blocked: new ones cost work for a while."""
        self._blocks.blocked(c, self._now())

    def let_change(self) -> None:
        """Count a wish about the line: each reads the whole desk. Raises TalkBusy."""
        if not self._changes.take(self._now()):
            raise TalkBusy(int(self._changes.wait()) + 1)

    def _check(self, asked: str, answer: str, bits: int, *, less: int) -> None:
        """less: so much less is let pass, as it may have been asked for before it got busier."""
        if not bits:
            return
        now = self._clock.now().timestamp()
        enough = bool(asked) and solves(self._secret, asked, answer, bits=bits - less, now=now)
        if asked in self._solved or not enough:
            raise WorkWanted
        if len(self._solved) >= _MOST_REMEMBERED:
            del self._solved[next(iter(self._solved))]
        self._solved[asked] = None

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

    def _settle(self) -> float:
        """How many came in about the last minute: what was counted fades away."""
        now = self._now()
        self._recent *= 0.5 ** ((now - self._at) / (SLOT_SECONDS / 2))
        self._at = now
        return self._recent
