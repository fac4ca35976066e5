"""The door of Talk: who gets a ticket, and how fast, without knowing who anybody is.

No address is known here, so no limit is by address (ADR 0042): the door counts how many come in a
minute, and when it is more than usual, asks each of them for some work of their machine.
"""

import asyncio
import secrets

from wayside.chat.blocks import Blocks
from wayside.chat.errors import TalkBusy, WorkWanted
from wayside.chat.rules.pace import Bucket
from wayside.chat.rules.work import SLOT_SECONDS, bits_wanted, challenge, solves
from wayside.kernel.clock import Clock

_MOST_REMEMBERED = 100_000


class Door:
    """Counts, and asks for work. One for each process."""

    def __init__(self, clock: Clock, *, calm: int, openings: int) -> None:
        """calm: tickets a minute that are usual. openings: new conversations a minute, at most."""
        self._secret = b""
        self._clock = clock
        self._calm = calm
        self._openings = Bucket(openings / 60, max(openings / 2, 1))
        self._recent = 0.0
        self._at = 0.0
        self._solved: dict[str, None] = {}
        self._blocks = Blocks()

    def open(self, secret: bytes) -> None:
        """secret: the same for every process, so that each knows the challenges of the others."""
        self._secret = secret

    @property
    def bits(self) -> int:
        """How much work is wanted now; 0 is none."""
        return bits_wanted(self._settle(), self._calm)

    def ask(self, least: int = 0) -> tuple[str, int]:
        """A challenge and its bits; an empty one when no work is wanted.

        least: bits that are wanted however calm it is.
        """
        bits = max(self.bits, least)
        if not bits:
            return "", 0
        now = self._clock.now().timestamp()
        return challenge(self._secret, bits, now, secrets.token_urlsafe(12)), bits

    def let_in(self, asked: str, answer: str, *, weight: float = 1, least: int = 0) -> None:
        """Count somebody. Raises WorkWanted unless it is calm or the work was done.

        weight: how many tickets it counts for. least: bits that are wanted however calm it is.
        """
        bits = max(self.bits, least)
        if bits:
            now = self._clock.now().timestamp()
            if asked in self._solved or not self._is_solved(asked, answer, bits, now):
                raise WorkWanted
            if len(self._solved) >= _MOST_REMEMBERED:
                del self._solved[next(iter(self._solved))]
            self._solved[asked] = None
        self._recent += weight

    def let_open(self) -> None:
        """Count a new conversation. Raises TalkBusy when there are too many."""
        if not self._openings.take(asyncio.get_running_loop().time()):
            raise TalkBusy(int(self._openings.wait()) + 1)

    def opening_bits(self, session: str) -> int:
        """The least work for a new conversation from the page that says this session, or none."""
        return self._blocks.bits(session, asyncio.get_running_loop().time())

    def opened(self, c: str, session: str) -> None:
        """A conversation was opened by that page."""
        self._blocks.opened(c, session, asyncio.get_running_loop().time())

    def blocked(self, c: str) -> None:
        """A conversation was blocked: new ones cost work for a while."""
        self._blocks.blocked(c, asyncio.get_running_loop().time())

    def _is_solved(self, asked: str, answer: str, bits: int, now: float) -> bool:
        # One bit less is let pass: it may have been asked for a moment before it got busier.
        return bool(asked) and solves(self._secret, asked, answer, bits=bits - 1, now=now)

    def _settle(self) -> float:
        """How many came in about the last minute: what was counted fades away."""
        now = asyncio.get_running_loop().time()
        self._recent *= 0.5 ** ((now - self._at) / (SLOT_SECONDS / 2))
        self._at = now
        return self._recent
