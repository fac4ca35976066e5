"""Sealing: a field that the database keeps and cannot read (AES-256-GCM, RFC 5116).

A sealed value is bound to its place, so that nobody who can write the database can move one
person's secret into another's row. Form: version (1 byte), nonce (12), ciphertext with tag.
"""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LEAST_KEY_BYTES: Final = 32
_VERSION: Final = b"\x01"
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_PURPOSE: Final = b"wayside|seal|v1"


class SealBroken(Exception):
    """Sealed with another key, for another place, or changed since. Holds nothing of it."""


class Seal:
    """Seals and opens with a key derived from a secret of the deployment (HKDF-SHA256)."""

    def __init__(self, key: bytes) -> None:
        """key: at least 32 random bytes. Raises ValueError for fewer."""
        if len(key) < LEAST_KEY_BYTES:
            raise ValueError(f"a seal needs a key of at least {LEAST_KEY_BYTES} bytes")
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key)
        self._cipher = AESGCM(derived)

    def seal(self, plain: bytes, *, place: str) -> bytes:
        """The sealed value. place: table, column and row, such as "totp.secret|<row id>"."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + self._cipher.encrypt(nonce, plain, _bound_to(place))

    def open(self, sealed: bytes, *, place: str) -> bytes:
        """What was sealed for this place. Raises SealBroken."""
        body = len(_VERSION) + _NONCE_BYTES
        if len(sealed) < body + _TAG_BYTES or not sealed.startswith(_VERSION):
            raise SealBroken
        try:
            nonce = sealed[len(_VERSION) : body]
            return self._cipher.decrypt(nonce, sealed[body:], _bound_to(place))
        except InvalidTag:
            raise SealBroken from None


def _bound_to(place: str) -> bytes:
    return _VERSION + place.encode()
