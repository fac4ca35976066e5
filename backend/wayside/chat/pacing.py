"""How fast each seat may send, whatever connection it is on."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from wayside.chat.rules.pace import Bucket
from wayside.chat.stream import Sub

_MOST: Final = 20_000  # seats


@dataclass(frozen=True)
class Pace:
    """How many sends a second a seat may make, and how many at once."""

    rate: float
    burst: float


class Pacing:
    """Of the seats that sent last in this process."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._buckets: OrderedDict[int, Bucket] = OrderedDict()

    def may_send(self, sub: Sub, now: float) -> float:
        """0 when this seat may send now, otherwise seconds to wait."""
        bucket = sub.bucket or self._bucket(sub)
        return 0 if bucket.take(now) else max(bucket.wait(), 0.001)

    def _bucket(self, sub: Sub) -> Bucket:
        # Of the seat, not of the connection: coming back does not fill it.
        bucket = self._buckets.get(sub.seat)
        if bucket is None:
            bucket = self._buckets[sub.seat] = Bucket(self._pace.rate, self._pace.burst)
            if len(self._buckets) > _MOST:
                self._buckets.popitem(last=False)
        sub.bucket = bucket
        return bucket
