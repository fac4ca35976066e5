"""Where tries are counted: in this process's memory, under keys that tell no name."""

import hashlib
import hmac
import secrets as chance

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.errors import SlowDown
from wayside.staff.rules.attempts import ALL, NAME, OWN, Lane

_EVERYBODY = b"all"


class Limits:
    """Takes a try or raises SlowDown, before anything is looked at that could be guessed."""

    def __init__(self, clock: Clock = SYSTEM_CLOCK) -> None:
        self._clock = clock
        self._key = chance.token_bytes(32)
        self._own, self._name, self._all = Lane(OWN), Lane(NAME), Lane(ALL)

    def take_own(self, lane: str) -> None:
        """A try in a lane of someone's own. lane: what the lane belongs to, such as an id."""
        self._take((self._own, self._keyed(lane)))

    def take_shared(self, name_key: str) -> None:
        """A try by somebody who shows nothing that we know."""
        self._take((self._name, self._keyed(name_key)), (self._all, _EVERYBODY))

    def _take(self, *lanes: tuple[Lane, bytes]) -> None:
        now = self._clock.now().timestamp()
        wait = max(lane.wait(key, now) for lane, key in lanes)
        if wait > 0:
            raise SlowDown(wait)
        for lane, key in lanes:
            lane.take(key, now)

    def _keyed(self, what: str) -> bytes:
        return hmac.digest(self._key, what.encode(), hashlib.sha256)
