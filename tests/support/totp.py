"""An authenticator app (RFC 6238): thirty seconds a code, and no code is given twice."""

import time
from dataclasses import dataclass, field

import pyotp

STEP = 30  # seconds
AHEAD = 1  # steps that a clock may be ahead of the server's


@dataclass
class Totp:
    """One entry of the app. `secret` is base32 of 20 bytes."""

    secret: str = field(default_factory=pyotp.random_base32)
    used: int = 0

    @property
    def seconds_left(self) -> float:
        """Until there is a code that works and was not given before; 0 where there is one now."""
        return max(0.0, (self.used + 1 - AHEAD) * STEP - time.time())

    def code(self) -> str:
        """A code that works now and was not given before: the next one, if this one was."""
        assert not self.seconds_left, "two codes in half a minute are enough: use a recovery code"
        self.used = max(int(time.time()) // STEP, self.used + 1)
        return pyotp.TOTP(self.secret).at(self.used * STEP)

    def peek(self) -> str:
        """The code of this moment, whether it was given before or not."""
        return pyotp.TOTP(self.secret).now()

    def wrong(self) -> str:
        """A code that does not work, and that is no other moment's either."""
        now = int(time.time())
        near = {pyotp.TOTP(self.secret).at(now + STEP * by) for by in range(-4, 5)}
        return next(f"{one:06}" for one in range(1000) if f"{one:06}" not in near)
