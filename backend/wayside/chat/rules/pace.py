"""How fast is too fast: a bucket of tokens that fills again with time."""

from collections import OrderedDict


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

    def fill(self, now: float) -> float:
        """How full it is, from 0, where nothing can be taken, to 1. Nothing is taken."""
        gained = 0.0 if self._at is None else max(0.0, now - self._at) * self._rate
        level = min(self._burst, self._level + gained)
        return level / self._burst if level >= 1 else 0.0

    def wait(self) -> float:
        """Seconds until there is one to take again, counted from the last `take`."""
        return max(0.0, (1 - self._level) / self._rate)


class Buckets:
    """A bucket for each name, the most recently used ones only."""

    def __init__(self, rate: float, burst: float, *, most: int = 50_000) -> None:
        self._rate, self._burst, self._most = rate, burst, most
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def take(self, name: str, now: float) -> float:
        """Take one of this name's; else the seconds until there is one again."""
        bucket = self._buckets.setdefault(name, Bucket(self._rate, self._burst))
        self._buckets.move_to_end(name)
        if len(self._buckets) > self._most:
            self._buckets.popitem(last=False)
        return 0.0 if bucket.take(now) else bucket.wait()
