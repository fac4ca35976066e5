"""The public keys of a member, the number read aloud to compare them, and signed statements.

The browser makes the keys and signs (pwa/src/staff/keys/); here they are only checked.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum, unique
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from wayside.staff.rules.encoded import unb64u

LONGEST_STATEMENT: Final = 2_000
_POINT: Final = 65  # bytes of an uncompressed P-256 point (SEC 1, 2.3.3)
_HALF: Final = 32  # bytes of r, and of s
_NUMBER: Final = b"pc1|staff|number"
_FRESH: Final = timedelta(minutes=10)
_MINUTE: Final = "%Y-%m-%dT%H:%MZ"


class KeyFault(ValueError):
    """Not a public key on P-256, written as it should be."""


class StatementFault(ValueError):
    """Not a statement in its one form."""


@unique
class Kind(StrEnum):
    """What a statement says yes to."""

    ADD = "add"
    WITHDRAW = "withdraw"
    REMOVE = "remove"
    RESET = "reset"


@dataclass(frozen=True)
class Statement:
    """What a key holder signs. `role` is "" where no role is meant; `at` is a minute in UTC."""

    kind: str
    origin: str
    member: str
    role: str
    hpke: str
    sign: str
    by: str
    at: str = ""

    def text(self) -> str:
        """Its one form: JSON, keys in order, no spaces. The signature is over its UTF-8 bytes."""
        fields = {"v": 1, **asdict(self)}
        return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def check_public_key(text: str) -> str:
    """The key itself, if it is a point on P-256: 65 bytes, uncompressed, base64url.

    Raises KeyFault.
    """
    _point(text)
    return text


def key_number(hpke_public: str, sign_public: str) -> str:
    """Twenty digits in five groups, the same for everyone who looks at the same two keys."""
    told = hashlib.sha256(_NUMBER + unb64u(hpke_public) + unb64u(sign_public)).digest()
    groups = (int.from_bytes(told[at : at + 2], "big") % 10_000 for at in range(0, 10, 2))
    return " ".join(f"{group:04d}" for group in groups)


def parse_statement(text: str) -> Statement:
    """The statement of this text. Raises StatementFault unless it is in its one form."""
    if len(text) > LONGEST_STATEMENT:
        raise StatementFault
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        raise StatementFault from None
    if not isinstance(fields, dict) or fields.pop("v", None) != 1:
        raise StatementFault
    if not all(isinstance(value, str) for value in fields.values()):
        raise StatementFault
    try:
        statement = Statement(**fields)
    except TypeError:
        raise StatementFault from None
    if statement.text() != text or statement.kind not in set(Kind):
        raise StatementFault
    return statement


def is_signed(text: str, signature: str, sign_public: str) -> bool:
    """Whether this key made the signature (ECDSA P-256, SHA-256; r and s, 32 bytes each)."""
    try:
        raw = unb64u(signature)
        key = _point(sign_public)
    except ValueError:
        return False
    if len(raw) != 2 * _HALF:
        return False
    r, s = (int.from_bytes(half, "big") for half in (raw[:_HALF], raw[_HALF:]))
    try:
        key.verify(encode_dss_signature(r, s), text.encode(), ECDSA(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def says(
    text: str, signature: str, *, expected: Statement, sign_public: str, now: datetime
) -> bool:
    """Whether this text says exactly what is expected, was written within ten minutes of now, and
    was signed with this key. The `at` of `expected` does not count.
    """
    try:
        statement = parse_statement(text)
    except StatementFault:
        return False
    if replace(statement, at="") != replace(expected, at=""):
        return False
    return _is_fresh(statement.at, now) and is_signed(text, signature, sign_public)


def _is_fresh(at: str, now: datetime) -> bool:
    try:
        written = datetime.strptime(at, _MINUTE).replace(tzinfo=UTC)
    except ValueError:
        return False
    return f"{written:{_MINUTE}}" == at and abs(now - written) <= _FRESH


def _point(text: str) -> EllipticCurvePublicKey:
    try:
        raw = unb64u(text)
        if len(raw) != _POINT:
            raise KeyFault
        return EllipticCurvePublicKey.from_encoded_point(SECP256R1(), raw)
    except ValueError:
        raise KeyFault from None
