"""The rota: people put their own shifts in it, in steps of half an hour. Minutes since 1970."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wayside.chat.rules.duty import SHIFT_MINUTES
from wayside.chat.rules.retention import MOST_WAITING_DAYS

STEP: Final = 30
AHEAD: Final = 60 * 24 * 60  # how far ahead: sixty days
_DAY: Final = 24 * 60


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


def last_day(now: int, spans: Iterable[Span]) -> int:
    """The day (since 1970) at whose end a message that was left is erased.

    That of the end of the next shift, at most 7 days from now; 7 days where nobody plans to come.
    """
    most = now // _DAY + MOST_WAITING_DAYS
    coming = [span for span in spans if span.end > now]
    if not coming:
        return most
    return min(min(coming, key=lambda span: (span.begin, span.end)).end // _DAY, most)
