"""The waiting line: in which order, who sees a chat, and how long it may take, in bands.

A band is never a number: a youth is told what can be kept.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum, unique
from typing import Final

ALONE: Final = timedelta(minutes=2)  # the same mentor first
_CHAT_MINUTES: Final = 40  # what a chat takes, for the bands alone
_AT_ONCE: Final = 2


@unique
class Wait(StrEnum):
    """About how long; the words are the client's."""

    NOW = "now"
    MINUTES = "minutes"
    HALF_HOUR = "half-hour"
    LONG = "long"


_BANDS: Final = ((10, Wait.MINUTES), (30, Wait.HALF_HOUR))


def band_of(minutes: float) -> Wait:
    """The band of an estimate or of a time that went by."""
    return next((band for most, band in _BANDS if minutes <= most), Wait.LONG)


def wait_ahead(ahead: int, free: int, on_duty: int) -> Wait:
    """How long it may take for somebody behind `ahead` others.

    free: chats that can be taken now. on_duty: people who take chats, also those who are full.
    """
    if on_duty <= 0:
        return Wait.LONG
    if free > ahead:
        return Wait.NOW
    turns = ahead - free + 1
    return band_of(turns * _CHAT_MINUTES / (on_duty * _AT_ONCE * 2))


def waited(since: int, now: int) -> Wait:
    """How long somebody has waited, for the staff's list."""
    return Wait.NOW if now - since < 2 else band_of(now - since)


@dataclass(frozen=True)
class Waiting:
    """One chat that waits.

    place: rising; below 0 for one that came back to the front. left: a message for later.
    last: the mentor before, who alone sees it before the minute `alone_until`. never: whom the
    youth asked not to meet again. lapsed: who took it while it waits, and let it go without a word.
    """

    c: str
    place: int
    urgent: bool = False
    left: bool = False
    last: str = ""
    alone_until: int = 0
    never: frozenset[str] = frozenset()
    lapsed: frozenset[str] = frozenset()


def in_order(chats: Collection[Waiting]) -> list[Waiting]:
    """Who came back to the front, who is urgent, then who came first; messages for later last."""
    return sorted(chats, key=lambda one: (one.left, one.place >= 0, not one.urgent, one.place))


def is_shown(chat: Waiting, member: str, here: Collection[str], now: int) -> bool:
    """Whether this member may see and take it. here: the members who are on duty."""
    if member in chat.never:
        return False
    # Whoever let it go is not shown it again; unless nobody else is there: then somebody still is.
    if member in chat.lapsed and not chat.lapsed.union(chat.never).issuperset(here):
        return False
    alone = now < chat.alone_until and chat.last in here and chat.last not in chat.never
    return not alone or member == chat.last
