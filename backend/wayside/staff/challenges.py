"""Challenges of passkeys: made without a row, valid ten minutes, answered once.

A challenge is 16 random bytes, the second at which it ends, and an HMAC over both and its purpose.
"""

import hashlib
import hmac
import secrets as chance
from datetime import UTC, datetime, timedelta
from typing import Final

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.models import SpentChallenge
from wayside.staff.secrets import StaffSecrets

VALID: Final = timedelta(minutes=10)
SIGN_IN: Final = "sign-in"
_CHANCE: Final = 16
_END: Final = 8
_MAC: Final = 32


class Challenges:
    """Makes challenges and knows them again."""

    def __init__(self, secrets: StaffSecrets, clock: Clock = SYSTEM_CLOCK) -> None:
        self._secrets = secrets
        self._clock = clock

    def make(self, purpose: str) -> bytes:
        """A challenge that answers nothing but this purpose."""
        end = int((self._clock.now() + VALID).timestamp())
        body = chance.token_bytes(_CHANCE) + end.to_bytes(_END, "big")
        return body + self._mac(purpose, body)

    def is_ours(self, challenge: bytes, purpose: str) -> bool:
        """Whether we made it for this purpose, less than ten minutes ago."""
        if len(challenge) != _CHANCE + _END + _MAC:
            return False
        body, mac = challenge[:-_MAC], challenge[-_MAC:]
        fits = hmac.compare_digest(mac, self._mac(purpose, body))
        return fits and self._end(challenge) > self._clock.now()

    async def spend(self, challenge: bytes) -> bool:
        """Note that it was answered; False when it had been before. Inside `acting()`."""
        digest = hashlib.sha256(challenge).hexdigest()
        if await SpentChallenge.exists(digest=digest):
            return False
        await SpentChallenge.create(digest=digest, until=self._end(challenge))
        return True

    @staticmethod
    def _end(challenge: bytes) -> datetime:
        return datetime.fromtimestamp(int.from_bytes(challenge[_CHANCE:-_MAC], "big"), UTC)

    def _mac(self, purpose: str, body: bytes) -> bytes:
        return self._secrets.keyed(f"challenge|{purpose}", body)
