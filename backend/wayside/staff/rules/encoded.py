"""Bytes as text: base64url without padding (RFC 4648, section 5)."""

import base64
import binascii
import hashlib
import re
from typing import Final

_SHAPE: Final = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)


def b64u(data: bytes) -> str:
    """The text of these bytes."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64u(text: str) -> bytes:
    """The bytes of this text. Raises ValueError unless it is exactly what `b64u` writes."""
    if not _SHAPE.fullmatch(text):
        raise ValueError("not base64url")
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error:
        raise ValueError("not base64url") from None
    if b64u(data) != text:
        raise ValueError("not base64url in its one form")
    return data


def digest(token: str) -> str:
    """SHA-256 in hexadecimal: how a token of 256 random bits is stored."""
    return hashlib.sha256(token.encode()).hexdigest()
