"""Who is told that somebody came or left. Hints, of which nothing is kept.

The staff see everyone who has a seat, also who comes by polls: nobody sits in a chat unseen. A
youth is told of a member of staff only where `told_of` says so: while they are on duty and have
answered. Whoever keeps an old chat open learns nothing of when a mentor's console is.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from wayside.chat.doorbell import Doorbell, Verb
from wayside.chat.rules import frames
from wayside.chat.rules.bounds import Wire
from wayside.chat.stream import Stream, Sub

State = Literal["here", "left"]
# Of somebody in a conversation: its name, and the member of staff.
Pair = tuple[str, str]
# Says of whom of these the youth may know that they are there.
ToldOf = Callable[[Collection[Pair]], Awaitable[Collection[Pair]]]
_LINGER: Final = float(Wire.DEAD_SECONDS.amount)  # between two polls of one client


@dataclass
class Presence:
    """Somebody of the staff in a conversation. ends: when their last poll counts as left."""

    member: str
    told: bool = False
    ends: float | None = None


class Peers:
    """What this process knows of it."""

    def __init__(self, streams: Mapping[str, Stream], doorbell: Doorbell) -> None:
        self.told_of: ToldOf | None = None
        self._streams = streams
        self._doorbell = doorbell
        self._staff: dict[tuple[str, int], Presence] = {}  # by conversation and seat

    def come(self, sub: Sub) -> None:
        """A connection has taken its place."""
        name = sub.stream.name
        if not sub.member:
            # Polls of youths come and go; nobody is told of them.
            if not sub.connection.is_poll:
                others = [one for one in sub.stream.others(sub) if not one.connection.is_poll]
                _say(others, name, "here")
                if self._is_told(name) or any(not one.member for one in others):
                    _say([sub], name, "here")
                self._doorbell.tell(Verb.HERE, name)
            return
        known = self._staff.get((name, sub.seat))
        if known is None:
            self._staff[name, sub.seat] = Presence(sub.member)
            _say(self._subs(name, staff=True, but=sub), name, "here")
            self._doorbell.tell(Verb.STAFF_HERE, name)
            self._doorbell.later(self.settle(name))
        else:
            known.ends = None
        if not sub.connection.is_poll and any(True for _ in sub.stream.others(sub)):
            _say([sub], name, "here")

    def leave(self, sub: Sub) -> None:
        """A connection is done with a conversation; the others see no more than that."""
        name = sub.stream.name
        if sub.member:
            known = self._staff.get((name, sub.seat))
            if known is not None and sub.connection.is_poll:
                known.ends = asyncio.get_running_loop().time() + _LINGER
            elif known is not None:
                self._end(name, sub.seat)
        elif not sub.connection.is_poll:
            _say(sub.stream.others(sub), name, "left")
            self._doorbell.tell(Verb.LEFT, name)

    def watch(self, now: float) -> None:
        """End what is over: polls that nobody went on with, seats that were taken away."""
        for (name, seat), known in list(self._staff.items()):
            stream = self._streams.get(name)
            is_there = stream is not None and seat in stream.subs
            if not is_there and (known.ends is None or now >= known.ends):
                self._end(name, seat)

    def _end(self, name: str, seat: int) -> None:
        known = self._staff.pop((name, seat))
        _say(self._subs(name, staff=True), name, "left")
        self._doorbell.tell(Verb.STAFF_LEFT, name)
        if known.told:
            self._tell_youth(name, there=False)

    def _tell_youth(self, name: str, *, there: bool) -> None:
        if not there and self._is_told(name):
            return  # somebody else is still here
        _say(self._subs(name, staff=False), name, "here" if there else "left")
        self._doorbell.tell(Verb.SHOWN if there else Verb.HIDDEN, name)

    def _is_told(self, name: str) -> bool:
        return any(known.told for (c, _), known in self._staff.items() if c == name)

    async def settle(self, name: str = "") -> None:
        """Ask once more of whom the youth may know: in one conversation, or in all."""
        asked = {key: one for key, one in self._staff.items() if not name or key[0] == name}
        if self.told_of is None or not asked:
            return
        told = await self.told_of({(c, known.member) for (c, _), known in asked.items()})
        for (c, seat), known in asked.items():
            may = (c, known.member) in told
            if self._staff.get((c, seat)) is known and known.told != may:
                known.told = may
                self._tell_youth(c, there=may)

    def heard(self, verb: Verb, stream: Stream) -> None:
        """Another process says that somebody came, is there, or left."""
        name = stream.name
        everyone = [sub for sub in list(stream.subs.values()) if sub.tag]
        staff = [sub for sub in everyone if sub.member]
        youth = [sub for sub in everyone if not sub.member]
        told: dict[Verb, tuple[list[Sub], State]] = {
            Verb.HERE: (everyone, "here"),
            Verb.HERE_TOO: (everyone, "here"),
            Verb.LEFT: (everyone, "left"),
            Verb.STAFF_HERE: (staff, "here"),
            Verb.STAFF_HERE_TOO: (staff, "here"),
            Verb.STAFF_LEFT: (staff, "left"),
            Verb.SHOWN: (youth, "here"),
            Verb.HIDDEN: ([] if self._is_told(name) else youth, "left"),
        }
        for_whom, state = told[verb]
        _say(for_whom, name, state)
        if verb is Verb.HERE or verb is Verb.STAFF_HERE:
            if youth:
                self._doorbell.tell(Verb.HERE_TOO, name)
            if verb is Verb.HERE and self._is_told(name):
                self._doorbell.tell(Verb.SHOWN, name)
            if verb is Verb.STAFF_HERE and staff:
                self._doorbell.tell(Verb.STAFF_HERE_TOO, name)

    def _subs(self, name: str, *, staff: bool, but: Sub | None = None) -> Iterator[Sub]:
        stream = self._streams.get(name)
        for sub in list(stream.subs.values()) if stream else ():
            if sub.tag and bool(sub.member) == staff and sub is not but:
                yield sub


def _say(to: Iterable[Sub], name: str, state: State) -> None:
    for sub in to:
        sub.connection.reply(frames.peer(name, state))
