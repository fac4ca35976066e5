"""One-time codes (RFC 6238: SHA-1, six digits, 30 seconds); their secrets are stored sealed."""

import base64
import hmac
from datetime import datetime
from typing import Final

import pyotp

from wayside.kernel.sealing import Seal, SealBroken
from wayside.staff.models import Totp

SECRET_LENGTH: Final = 32  # base32 of 20 bytes
_SECONDS: Final = 30
# For names that nobody has, and for people without one-time codes.
_DECOY: Final = pyotp.random_base32(SECRET_LENGTH)


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The time step whose code this is, among the present one and its two neighbours.

    Takes as long for a code that fits as for one that does not.
    """
    present, codes = int(now.timestamp()) // _SECONDS, pyotp.TOTP(secret)
    found = None
    for step in (present - 1, present, present + 1):
        if hmac.compare_digest(codes.generate_otp(step).encode(), code.encode()):
            found = step
    return found


def sealed(seal: Seal, secret: str, member_id: str) -> bytes:
    """The secret as it is stored, bound to its member."""
    return seal.seal(base64.b32decode(secret), place=_place(member_id))


def secret_of(seal: Seal, row: Totp | None, member_id: str) -> str:
    """The secret of a row; one that fits nothing where there is no row, or one moved or broken."""
    # A decoy is opened too, so that it takes as long.
    stored = sealed(seal, _DECOY, member_id) if row is None else bytes(row.secret)
    try:
        return base64.b32encode(seal.open(stored, place=_place(member_id))).decode()
    except SealBroken:
        return _DECOY


def _place(member_id: str) -> str:
    return f"totp.secret|{member_id}"
