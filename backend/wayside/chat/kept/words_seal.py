"""How the record of six words lies in the database: found by a blinded name, sealed twice.

The secret of this seal lies outside the database and outside its backups. Whoever has the database
alone, keys at rest included, cannot test one guess at the words: names are HMACs, and records do
not open. The inner seal is the conversation's own key at rest, so that erasing a conversation takes
its records with it, also out of an older copy.
"""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wayside.chat.vault import AtRest, Unsealable
from wayside.kernel.sealing import Seal, SealBroken

STEP: Final = 4_096  # bytes; pc1 fills a record up to a multiple of this
_AROUND: Final = 12 + 16  # nonce and tag of the browser's own seal
MOST_STEPS: Final = 4


def record_characters(steps: int) -> int:
    """How long a record of so many steps is as base64url."""
    return -(-(steps * STEP + _AROUND) * 4 // 3)


class WordsSeal:
    """Blinds and seals with one secret of the deployment."""

    def __init__(self, secret: bytes) -> None:
        """secret: at least 32 random bytes, never in the database."""
        self._pepper = _derived(secret, "pepper")
        self._decoys = _derived(secret, "decoy")
        self._seal = Seal(_derived(secret, "seal"))

    def blinded(self, locator: str) -> str:
        """The name under which the record of this locator lies: 43 characters."""
        return _b64(hmac.digest(self._pepper, locator.encode(), hashlib.sha256))

    def decoy(self, locator: str) -> str:
        """What is answered for words that open nothing: random to everyone else, and the same each
        time, like a record of one step.
        """
        key = hmac.digest(self._decoys, locator.encode(), hashlib.sha256)
        return _b64(hashlib.shake_256(key).digest(STEP + _AROUND))

    def close(self, record: str, rest: AtRest, blinded: str) -> bytes:
        """The record as it is stored. rest: the conversation's key at rest."""
        place = _place(blinded)
        return self._seal.seal(rest.seal(record, place), place=place)

    def open(self, stored: bytes, rest: AtRest, blinded: str) -> str | None:
        """What was stored for this name; None where it does not open."""
        place = _place(blinded)
        try:
            return rest.open(self._seal.open(stored, place=place), place)
        except (SealBroken, Unsealable):
            return None


def _place(blinded: str) -> str:
    return f"words_record|{blinded}"


def _derived(secret: bytes, purpose: str) -> bytes:
    info = f"wayside|talk|words|{purpose}|v1".encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret)


def _b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
