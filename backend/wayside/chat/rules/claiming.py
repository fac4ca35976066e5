"""Who may take a chat: caps, rest, and no third heavy chat in a shift."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum, unique
from typing import Final

from wayside.chat.rules.duty import Shift, State

CHATS: Final = 2
CHATS_WITH_A_HEAVY_ONE: Final = 1
HEAVY_IN_A_SHIFT: Final = 2
REPLY: Final = timedelta(seconds=60)  # from the claim to the first envelope


@unique
class Why(StrEnum):
    """Why somebody may not take a chat now."""

    OFF_DUTY = "off-duty"
    RESTING = "talk-resting"
    FULL = "talk-full"
    TOO_HEAVY = "talk-too-heavy"


@dataclass(frozen=True)
class Load:
    """What somebody carries now: their chats, and how many of them are heavy."""

    chats: int = 0
    heavy: int = 0

    @property
    def most(self) -> int:
        """How many chats they may have at once."""
        return CHATS_WITH_A_HEAVY_ONE if self.heavy else CHATS


def refusal(shift: Shift, load: Load, now: int, *, heavy: bool) -> Why | None:
    """Why this person may not take a chat, or None. shift: as of now. heavy: the chat is so."""
    if shift.state is not State.ON:
        return Why.OFF_DUTY
    if shift.rests(now):
        return Why.RESTING
    most = CHATS_WITH_A_HEAVY_ONE if heavy else load.most
    if load.chats >= most:
        return Why.FULL
    if heavy and shift.heavy >= HEAVY_IN_A_SHIFT:
        return Why.TOO_HEAVY
    return None
