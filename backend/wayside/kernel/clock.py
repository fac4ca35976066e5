"""What time it is, asked for explicitly so that a test can move it.

Everything that decides by time takes a ``clock: Clock = SYSTEM_CLOCK`` and calls ``clock.now()``.
"""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the machine's present moment, aware, in UTC."""
        return datetime.now(UTC)


SYSTEM_CLOCK: Clock = SystemClock()
