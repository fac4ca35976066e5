"""How long a session goes on by itself, and why it is locked or over."""

from datetime import datetime, timedelta
from enum import StrEnum, unique
from typing import Final

IDLE: Final = timedelta(minutes=10)
ABSOLUTE: Final = timedelta(hours=12)
REMEMBERED: Final = timedelta(days=90)
_MINUTE: Final = timedelta(minutes=1)


@unique
class Locked(StrEnum):
    """Why a session wants the passphrase again."""

    NO = ""
    IDLE = "idle"
    SELF = "self"
    ROLES = "roles"


@unique
class Ended(StrEnum):
    """Why a session is no more."""

    NO = ""
    REMOVED = "removed"
    SIGNED_OUT = "signed-out"
    OVER = "over"


def locked_now(stored: str, active_at: datetime, now: datetime) -> Locked:
    """Why it is locked. active_at: the minute of the last request that counts.

    Ten minutes count from the end of that minute, since nobody knows when in it the request came.
    """
    if stored:
        return Locked(stored)
    return Locked.IDLE if now - active_at >= IDLE + _MINUTE else Locked.NO


def ended_now(stored: str, ends_at: datetime, now: datetime) -> Ended:
    """Why it is over."""
    if stored:
        return Ended(stored)
    return Ended.OVER if now >= ends_at else Ended.NO
