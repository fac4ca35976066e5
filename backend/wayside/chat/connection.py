"""One connection of `peerchat.v1`, whatever carries it: a socket, or one poll.

Nothing is queued for a slow reader: a place in each conversation, one flag that there is news, and
at most 64 envelopes under way. What a client asked for and gets answered (`ok`, `err`, `pong`) is
bounded because its frames are not read while 64 of its sends wait.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from wayside.chat.packets import Wrapped
from wayside.chat.rows import Sent
from wayside.chat.rules import frames
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close
from wayside.chat.rules.frames import (
    Ack,
    BadFrame,
    ClientFrame,
    Hello,
    Leave,
    Ping,
    Pull,
    Put,
    Send,
    Sit,
    Tag,
    Typing,
)
from wayside.chat.stream import Heard, Stream, Sub
from wayside.chat.tickets import YOUTH, Chair
from wayside.kernel.dialects.errors import DatabaseUnavailable

_UNCOMMITTED: Final = Wire.UNCOMMITTED.amount
_READ_ROWS: Final = Wire.READ_ROWS.amount

Deliver = Callable[[Sequence[str]], Awaitable[None]]


class House(Protocol):
    """What a connection needs of the rest."""

    async def greet(self, connection: Connection, hello: Hello) -> None: ...
    async def sit(self, connection: Connection, sit: Sit) -> None: ...
    async def read(self, stream: Stream, after: int, limit: int) -> Sequence[Heard]: ...
    def may_send(self, sub: Sub, now: float) -> float: ...
    async def retag(self, sub: Sub, tag: str) -> bool: ...
    def take(self, item: Sent | Wrapped, sub: Sub) -> bool: ...
    def show_typing(self, sub: Sub, *, on: bool) -> None: ...
    def leave(self, sub: Sub) -> None: ...


class Refused(Exception):
    """The connection ends with this close code."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code


class Connection:
    """Reads frames, and sends what there is to send until it ends."""

    __slots__ = (
        "_deliver", "_done", "_free", "_house", "_news", "_pending", "_refusals", "_replies",
        "_wake", "chain", "code", "cut", "delivered", "flushing", "greeted", "heard_at", "holder",
        "is_poll", "opened_at", "seats", "stuck", "subs", "watching",
    )  # fmt: skip

    def __init__(
        self, house: House, deliver: Deliver, *, now: float, cut: Callable[[], object],
        is_poll: bool = False,
    ) -> None:  # fmt: skip
        """deliver: sends frames. cut: ends a connection whose reader takes nothing."""
        self._house = house
        self._deliver = deliver
        self.cut = cut
        self.is_poll = is_poll
        self.chain = ""  # the same for every poll of one client
        self.holder = YOUTH
        self.watching: asyncio.Task[None] | None = None  # of a member of staff
        self.seats: list[Chair] = []  # that were taken
        self.subs: dict[str, Sub] = {}
        self.code: int | None = None
        self.greeted = False
        self.opened_at = self.heard_at = now
        self.delivered = 0
        self.flushing = False
        self.stuck: tuple[int, float] | None = None
        self._replies: deque[str] = deque()
        self._news: dict[Sub, None] = {}
        self._wake = asyncio.Event()
        self._free: asyncio.Event | None = None
        self._pending = 0
        self._refusals = 0
        self._done = False

    # What comes in.

    async def take(self, frame: ClientFrame, now: float) -> None:
        """Act on one frame; waits while too much of this connection is being stored.

        Raises Refused for a frame that ends the connection.
        """
        self.heard_at = now
        if not self.greeted:
            if not isinstance(frame, Hello):
                raise Refused(Close.BAD_HELLO)
            await self._house.greet(self, frame)
            return
        if isinstance(frame, Tag):
            await self._retag(frame, self._sub(frame.c))
        elif isinstance(frame, Sit):
            await self._house.sit(self, frame)
        else:
            self._act(frame)
        if self._pending >= _UNCOMMITTED:
            await self._until_free()

    async def _retag(self, frame: Tag, sub: Sub) -> None:
        # What was handed in before is stored under the tag it came with.
        if frame.tag not in sub.tags and len(sub.tags) >= Wire.TAGS.amount:
            raise Refused(Close.NOT_A_MEMBER)
        if not await self._house.retag(sub, frame.tag):
            raise Refused(Close.NOT_A_MEMBER)

    def _act(self, frame: ClientFrame) -> None:
        if isinstance(frame, Send):
            self._send(frame, self._sub(frame.c))
        elif isinstance(frame, Ack):
            self._acknowledge(self._sub(frame.c), frame.seq)
        elif isinstance(frame, Ping):
            self.reply(frames.PONG)
        elif isinstance(frame, Put):
            self._put(frame, self._sub(frame.c))
        elif isinstance(frame, Pull):
            sub = self._sub(frame.c)
            sub.start_at(min(frame.after, sub.stream.head))
            self.has_news(sub)
        elif isinstance(frame, Typing):
            self._house.show_typing(self._sub(frame.c), on=frame.on)
        elif isinstance(frame, Leave):
            self._house.leave(self._sub(frame.c))
        else:
            raise Refused(Close.BAD_HELLO)

    def _sub(self, name: str) -> Sub:
        sub = self.subs.get(name)
        if sub is None:
            raise Refused(Close.NOT_A_MEMBER)
        return sub

    def _send(self, frame: Send, sub: Sub) -> None:
        stream = sub.stream
        wait = self._house.may_send(sub, self.heard_at)
        if wait:
            self._refuse(frame, "slow-down", wait)
            return
        assert stream.rest is not None  # noqa: S101  (greeting ends before anything is sent)
        tag = frame.tag or sub.tag
        seat = sub.tags.get(tag)
        if seat is None:
            raise Refused(Close.NOT_A_MEMBER)
        item = Sent(
            stream.id, stream.name, stream.rest, seat, tag, frame.id, frame.e, frame.v, frame.ct
        )
        self._hand_in(frame, item, sub)

    def _put(self, frame: Put, sub: Sub) -> None:
        stream = sub.stream
        wait = self._house.may_send(sub, self.heard_at)
        if wait:
            self._refuse(frame, "slow-down", wait)
            return
        assert stream.rest is not None  # noqa: S101
        item = Wrapped(
            stream.id, stream.name, stream.rest, frame.to, frame.e, frame.packet, frame.id, sub.seat
        )
        self._hand_in(frame, item, sub)

    def _hand_in(self, frame: Send | Put, item: Sent | Wrapped, sub: Sub) -> None:
        if self._house.take(item, sub):
            self._pending += 1
            self._refusals = 0
        else:
            self._refuse(frame, "not-now", 2)

    def _refuse(self, frame: Send | Put, why: frames.Trouble, wait: float) -> None:
        self._refusals += 1
        if self._refusals > Wire.REFUSALS.amount:
            raise Refused(Close.SLOW_DOWN)
        self.reply(frames.err(frame.c, frame.id, why, int(wait) + 1))

    def _acknowledge(self, sub: Sub, seq: int) -> None:
        sub.acknowledge(seq)
        if sub.cursor < sub.stream.head:
            sub.full_since = None
            self.has_news(sub)

    async def _until_free(self) -> None:
        self._free = asyncio.Event()
        await self._free.wait()
        self._free = None

    # What goes out.

    def welcome(self, text: str) -> None:
        """The first frame of all; what others had to say to this connection meanwhile follows."""
        self.greeted = True
        self._replies.appendleft(text)
        self._wake.set()

    def reply(self, text: str) -> None:
        """Send this frame before any envelope that is not under way yet."""
        self._replies.append(text)
        self._wake.set()

    def answered(self, text: str) -> None:
        """One of the sends that were handed in is stored, or refused."""
        self._pending -= 1
        if self._free is not None and self._pending < _UNCOMMITTED:
            self._free.set()
        self.reply(text)

    @property
    def uncommitted(self) -> int:
        """How many sends of this connection are not stored yet."""
        return self._pending

    def has_news(self, sub: Sub) -> None:
        """There may be something after this place."""
        self._news[sub] = None
        self._wake.set()

    def end(self, code: int) -> None:
        """End with this close code. The first one counts."""
        if self.code is None:
            self.code = code
            self._wake.set()
            if self._free is not None:
                self._free.set()

    def forget(self, sub: Sub) -> None:
        """This conversation is none of this connection's any more."""
        self.subs.pop(sub.stream.name, None)
        self._news.pop(sub, None)

    async def pump(self) -> int:
        """Send what there is until the connection ends; return the close code."""
        while self.code is None:
            await self._wake.wait()
            self._wake.clear()
            if self.greeted:
                await self.flush()
        if self.greeted:
            await self._say()
        return self.code

    async def flush(self) -> None:
        """Send everything that can be sent now."""
        self.flushing = True
        try:
            while (self._replies or self._news) and self.code is None:
                await self._say()
                if self._news:
                    sub, _ = self._news.popitem()
                    await self._feed(sub)
        finally:
            self.flushing = False

    async def _say(self) -> None:
        while self._replies:
            replies = list(self._replies)
            self._replies.clear()
            await self._deliver(replies)
            self.delivered += 1

    async def _feed(self, sub: Sub) -> None:
        stream, turn = sub.stream, sub.turn
        while sub.cursor < stream.head and self.code is None:
            room = min(sub.room, _READ_ROWS)
            if room <= 0:
                sub.full_since = sub.full_since or self._now()
                return
            batch: Sequence[Heard] | None = stream.after(sub.cursor, room)
            if batch is None:
                batch = await self._read(sub, room)
                if not batch:
                    return
            if sub.turn != turn:
                return  # the client asked for another place meanwhile, and was woken
            texts = []
            for heard in batch:
                if heard.origin is not sub:
                    sub.sent(heard.seq)
                    texts.append(heard.text)
            sub.cursor = batch[-1].seq
            if texts:
                await self._deliver(texts)
                self.delivered += 1
            if sub.turn != turn:
                return
            if self._replies:
                await self._say()

    async def _read(self, sub: Sub, limit: int) -> Sequence[Heard]:
        try:
            batch = await self._house.read(sub.stream, sub.cursor, limit)
        except DatabaseUnavailable:
            return ()  # the safety tick looks again
        if not batch:
            sub.cursor = max(sub.cursor, sub.stream.head)  # erased since: nothing is there to send
        return batch

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


__all__ = ["BadFrame", "Connection", "Deliver", "House", "Refused"]
