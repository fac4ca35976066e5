"""How fast is too fast: a bucket of tokens that fills again with time."""


class Bucket:
    """Holds at most `burst`, gains `rate` a second, and begins full."""

    __slots__ = ("_at", "_burst", "_level", "_rate")

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._level = burst
        self._at: float | None = None

    def take(self, now: float) -> bool:
        """Take one. now: seconds of a clock that only goes forward. False when there is none."""
        if self._at is not None and now > self._at:
            self._level = min(self._burst, self._level + (now - self._at) * self._rate)
        self._at = now
        if self._level < 1:
            return False
        self._level -= 1
        return True

    def wait(self) -> float:
        """Seconds until there is one to take again, counted from the last `take`."""
        return max(0.0, (1 - self._level) / self._rate)
