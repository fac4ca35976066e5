"""When a job that failed is tried again, and when it is given up. Pure."""

from datetime import timedelta
from typing import Final

ATTEMPTS: Final = 8  # after the eighth failure a job is set aside
FIRST_PAUSE: Final = timedelta(seconds=10)
LONGEST_PAUSE: Final = timedelta(hours=1)
_GROWTH: Final = 4


def pause_after(attempts: int) -> timedelta | None:
    """Return how long to wait after this many failed attempts, or None to give the job up.

    10 s, 40 s, 160 s, about 11 min, about 43 min, then an hour each; about 3 hours in all.
    """
    if attempts < 1:
        raise ValueError("a pause follows at least one attempt")
    if attempts >= ATTEMPTS:
        return None
    growth: int = _GROWTH ** (attempts - 1)
    return min(FIRST_PAUSE * growth, LONGEST_PAUSE)
