"""One conversation as this process sees it: its head, its last envelopes, and who follows it here.

The database is the truth. What is held here is the newest few frames, each written once for every
reader, so that a message that was stored a moment ago is not read again for each of them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.pace import Bucket
from wayside.chat.vault import AtRest

_UNACKED: Final = Wire.UNACKED.amount

if TYPE_CHECKING:
    from wayside.chat.connection import Connection


class Heard(NamedTuple):
    """One envelope, as the frame that every reader gets. origin: who sent it, if from here."""

    seq: int
    text: str
    origin: Sub | None


class Sub:
    """One connection's place in one conversation."""

    __slots__ = (
        "bucket", "connection", "cursor", "full_since", "heard_tags", "member", "newest_key",
        "proof", "seat", "stream", "tag", "tags", "turn", "unacked",
    )  # fmt: skip

    def __init__(self, connection: Connection, stream: Stream, seat: int, proof: str = "") -> None:
        """proof: of the secret that was shown for this seat; none of staff."""
        self.connection = connection
        self.stream = stream
        self.seat = seat
        self.proof = proof
        self.tag = ""
        self.member = ""  # of the staff; none for a youth
        self.heard_tags: set[str] = set()  # of a member: those that have sent something
        self.tags: dict[str, int] = {}  # each with the id of its row
        self.bucket: Bucket | None = None
        self.newest_key = 0  # number of the newest key packet that was read for it
        self.cursor = 0
        self.unacked: deque[int] | None = None
        self.full_since: float | None = None
        self.turn = 0  # changes when the client asks for another place

    @property
    def room(self) -> int:
        """How many envelopes may be sent before the next acknowledgement."""
        return _UNACKED - (len(self.unacked) if self.unacked else 0)

    def sent(self, seq: int) -> None:
        """An envelope went out and waits for its acknowledgement."""
        if self.unacked is None:
            self.unacked = deque()
        self.unacked.append(seq)

    def acknowledge(self, seq: int) -> None:
        """Everything up to `seq` has arrived."""
        unacked = self.unacked
        while unacked and unacked[0] <= seq:
            unacked.popleft()
        if not unacked:
            self.unacked = None

    def start_at(self, after: int) -> None:
        """Go on after this place, whatever was sent before."""
        self.cursor = after
        self.unacked = None
        self.full_since = None
        self.turn += 1


class Stream:
    """One conversation in this process. `head` only grows; `_newest` ends there, or is empty."""

    __slots__ = ("_newest", "_quiet", "head", "id", "name", "rest", "subs")

    def __init__(self, name: str) -> None:
        self.name = name
        self.id = 0
        self.rest: AtRest | None = None
        self.head = 0
        self.subs: dict[int, Sub] = {}  # by seat
        self._newest: deque[Heard] | None = None
        self._quiet = True

    def append(self, heard: Heard) -> bool:
        """An envelope was stored. False when one before it is missing; then nothing is changed."""
        if heard.seq != self.head + 1:
            return heard.seq <= self.head
        if self._newest is None:
            self._newest = deque(maxlen=Wire.READ_ROWS.amount)
        self._newest.append(heard)
        self.head = heard.seq
        self._quiet = False
        return True

    def learn(self, head: int) -> bool:
        """The database says how far it is. True if that is news."""
        if head <= self.head:
            return False
        self.head = head
        self._newest = None
        return True

    def after(self, cursor: int, limit: int) -> list[Heard] | None:
        """The envelopes after a place, or None when they have to be read from the database."""
        newest = self._newest
        if not newest or newest[0].seq > cursor + 1:
            return None
        begin = cursor + 1 - newest[0].seq
        return list(islice(newest, begin, begin + limit))

    def rest_a_while(self) -> None:
        """Called now and then: a conversation that stays quiet keeps nothing in memory."""
        if self._quiet:
            self._newest = None
        self._quiet = True

    def wake(self) -> None:
        """Tell everyone here that there is something after their place."""
        for sub in self.subs.values():
            sub.connection.has_news(sub)

    def others(self, sub: Sub) -> Iterator[Sub]:
        """Everyone here but one."""
        return (other for other in list(self.subs.values()) if other is not sub)
