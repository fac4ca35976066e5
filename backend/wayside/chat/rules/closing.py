"""Why a connection ends. Up to 4499 a client comes back by itself; from 4500 it does not."""

from enum import IntEnum, unique
from typing import Final


@unique
class Close(IntEnum):
    """The close codes of `peerchat.v1` (RFC 6455, 7.4.2: 4000 to 4999 are for private use)."""

    GOING_AWAY = 1012, "the server restarts; come back when `drain` said"
    NOT_NOW = 1013, "the server cannot serve now; come back later"
    BAD_HELLO = 4400, "no hello in time, or a second one"
    TICKET_OVER = 4401, "the ticket is used, too old or not ours; get a new one"
    SLOW_DOWN = 4429, "far too fast; come back later"
    FELL_BEHIND = 4440, "silent for too long, or did not acknowledge; come back"
    BAD_FRAME = 4500, "not a frame of this protocol"
    NOT_A_MEMBER = 4503, "a conversation that this connection has no seat in"
    ERASED = 4504, "the conversation is gone for good"
    ELSEWHERE = 4509, "the same seat was opened by another connection"
    SIGNED_OUT = 4511, "the sign-in of this member of staff is over or locked, or the role is gone"
    LEFT = 4510, "this side left by the quick exit"

    when: str

    def __new__(cls, code: int, when: str) -> "Close":
        member = int.__new__(cls, code)
        member._value_ = code
        member.when = when
        return member


FIRST_FINAL: Final = 4500


def comes_back(code: int) -> bool:
    """Whether a client that was closed with this code connects again by itself."""
    return code < FIRST_FINAL
