"""The rota: people put their own shifts in it, in steps of half an hour. Minutes since 1970."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wayside.chat.rules.duty import SHIFT_MINUTES
from wayside.chat.rules.retention import MOST_WAITING_DAYS

STEP: Final = 30
AHEAD: Final = 60 * 24 * 60  # how far ahead: sixty days
_DAY: Final = 24 * 60
_ENOUGH: Final = 60  # minutes of a shift that somebody who leaves a message can count on


@dataclass(frozen=True)
class Span:
    """From one minute to another."""

    begin: int
    end: int

    def meets(self, other: "Span") -> bool:
        """Whether they overlap."""
        return self.begin < other.end and other.begin < self.end


def fits(span: Span, now: int) -> bool:
    """Whether a shift may stand in the rota: in steps, short enough, not over, not too far."""
    steps = span.begin % STEP == 0 and span.end % STEP == 0
    long = 0 < span.end - span.begin <= SHIFT_MINUTES
    return steps and long and now < span.end and span.begin <= now + AHEAD


def last_day(now: int, since: int, spans: Iterable[Span]) -> int:
    """The day (since 1970, UTC) with whose end a message is erased that waits since that minute.

    That of the end of the next shift, so that it waits for 7 days at most; as long as that where
    nobody plans to come. The next shift is the first one that begins from now on and is long
    enough to answer in: one that runs while nobody is here was missed, a short one is soon full.
    """
    most = since // _DAY + MOST_WAITING_DAYS - 1
    coming = [each for each in spans if each.begin >= now and each.end - each.begin >= _ENOUGH]
    if not coming:
        return most
    following = min(coming, key=lambda span: (span.begin, span.end))
    return min((following.end - 1) // _DAY, most)
