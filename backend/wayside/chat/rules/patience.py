"""Looking for the same words again and again costs more and more time; also guessing at a check
phrase, since words and phrase together are looked for like words.

Counted in memory, under a name that only this deployment can make of the words. A restart forgets.
"""

from collections import OrderedDict
from typing import Final

FREE: Final = 5  # looks at once
FIRST: Final = 10.0  # seconds until the next one; then twice as long each time
LONGEST: Final = 900.0
FORGOTTEN: Final = 3_600.0  # seconds without a look
_MOST: Final = 50_000  # names remembered; the one that was looked for longest ago goes first


class Patience:
    """Who looks for what, how often. Times are seconds of a clock that only goes forward."""

    def __init__(self) -> None:
        self._tries: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def take(self, name: str, now: float) -> float:
        """Count a look, or say how many seconds it is too early: then it is not counted."""
        count, last = self._tries.get(name, (0, now))
        if now - last >= FORGOTTEN:
            count = 0
        wait = last + pause(count) - now if count else 0.0
        if wait > 0:
            return wait
        self._tries[name] = (count + 1, now)
        self._tries.move_to_end(name)
        if len(self._tries) > _MOST:
            self._tries.popitem(last=False)
        return 0.0


def pause(count: int) -> float:
    """Seconds between the look of this number, from 1, and the next."""
    if count < FREE:
        return 0.0
    return float(min(FIRST * 2 ** min(count - FREE, 20), LONGEST))
