"""Signed texts of protocol pc1: P-256 signatures, base64url and JSON, in the one form that the
browser also reads (pwa/src/chat/pc1/keys.ts, json.ts). Keys are public ones; nothing here opens a
text.
"""

import binascii
import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum, unique
from typing import Any, Final, NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

POINT: Final = 65  # bytes of an uncompressed public key (SEC 1, 2.3.3)
SIGNATURE: Final = 64  # bytes: r and s (IEEE P1363)
MINUTE: Final = "%Y-%m-%dT%H:%MZ"
_BASE64URL: Final = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)
_INTEGER: Final = 0xFFFFFFFF
Fields = Mapping[str, Any]


@unique
class Reason(StrEnum):
    """Why it was not believed (docs/protocol/pc1.md, "Refusals")."""

    UPDATE = "update"
    FORM = "form"
    STATEMENT = "statement"
    SIGNATURE = "signature"
    ROOT = "root"
    APPROVAL = "approval"
    EXPIRED = "expired"
    OLD = "old"


class Refused(ValueError):
    """Not believed. Its text is the reason and repeats nothing of what was refused."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def refuse(reason: Reason) -> NoReturn:
    raise Refused(reason)


def b64(data: bytes) -> str:
    """Base64url without padding (RFC 4648, section 5)."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def unb64(value: object, length: int) -> bytes:
    """Exactly so many bytes from their one spelling. Raises Refused (form)."""
    if not isinstance(value, str) or not _BASE64URL.fullmatch(value):
        refuse(Reason.FORM)
    try:
        data = urlsafe_b64decode(value + "=" * (-len(value) % 4))
    except (binascii.Error, ValueError):
        refuse(Reason.FORM)
    if len(data) != length or b64(data) != value:
        refuse(Reason.FORM)
    return data


def canonical(value: object) -> str:
    """Keys sorted, no spaces: the same text on every machine."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: object) -> Fields:
    """The text of one JSON object. Raises Refused (form)."""

    def no_number(_: str) -> NoReturn:
        raise ValueError

    try:
        return fields(json.loads(text, parse_constant=no_number))  # type: ignore[arg-type]  # checked
    except (ValueError, TypeError, RecursionError):
        refuse(Reason.FORM)


def fields(value: object) -> Fields:
    return value if isinstance(value, dict) else refuse(Reason.FORM)


def items(value: object, most: int) -> list[Any]:
    return value if isinstance(value, list) and len(value) <= most else refuse(Reason.FORM)


def whole(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _INTEGER:
        refuse(Reason.FORM)
    return value


def text(value: object, most: int) -> str:
    """Text of at most so many bytes of UTF-8."""
    try:
        if isinstance(value, str) and len(value.encode()) <= most:
            return value
    except UnicodeEncodeError:
        pass
    refuse(Reason.FORM)


def coded(value: object, length: int) -> str:
    """Base64url of exactly so many bytes, as text."""
    return b64(unb64(value, length))


def version_one(value: Fields) -> Fields:
    version = whole(value.get("v"))
    if version == 1:
        return value
    refuse(Reason.UPDATE if 1 < version <= 255 else Reason.FORM)


def minute(value: object) -> datetime:
    """A time as it is signed: "2026-11-22T09:41Z"."""
    try:
        at = datetime.strptime(str(value), MINUTE).replace(tzinfo=UTC)
    except ValueError:
        refuse(Reason.FORM)
    return at if at.strftime(MINUTE) == value else refuse(Reason.FORM)


def verify(public: str, signed: str, signature: object) -> None:
    """Raise Refused (signature) unless this key signed exactly this text."""
    proof = unb64(signature, SIGNATURE)
    try:
        key = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), unb64(public, POINT))
    except ValueError:
        refuse(Reason.FORM)
    r, s = int.from_bytes(proof[:32], "big"), int.from_bytes(proof[32:], "big")
    try:
        key.verify(encode_dss_signature(r, s), signed.encode(), ECDSA(SHA256()))
    except InvalidSignature:
        refuse(Reason.SIGNATURE)
