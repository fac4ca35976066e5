"""Everyone who is connected to this process, and every conversation they follow here."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal

from wayside.chat.attendance import Attendance
from wayside.chat.catching import Behind, heard
from wayside.chat.connection import Connection
from wayside.chat.deadlines import end_late
from wayside.chat.doorbell import Doorbell, Verb
from wayside.chat.errors import ConversationGone
from wayside.chat.greeting import Greeting, Packets, Taken, key_frames
from wayside.chat.incarnation import Incarnation
from wayside.chat.pacing import Pace, Pacing
from wayside.chat.packets import Wrapped
from wayside.chat.peers import Peers
from wayside.chat.rows import Sent, rows_after
from wayside.chat.rules import frames
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close
from wayside.chat.rules.frames import Hello, Sit
from wayside.chat.seats import add_tag, seats_by_id
from wayside.chat.stream import Heard, Stream, Sub
from wayside.chat.tickets import Chair, Tickets
from wayside.chat.vault import Vault
from wayside.chat.writer import Waiting, Writer
from wayside.kernel.clock import Clock

Audience = Literal["youth", "staff", "all"]
_NOT_YET: Final = 2**62  # a place that nothing is after, until a connection is greeted
_LONG: Final = 3_600  # seconds: asking sooner changes nothing
_MOST_CAME: Final = 20_000


class Hub:
    """Greets connections, passes on what is stored, and looks where a doorbell rang."""

    def __init__(
        self,
        vault: Vault,
        incarnation: Incarnation,
        tickets: Tickets,
        clock: Clock,
        pace: Pace,
        attendance: Attendance | None = None,
    ) -> None:
        self.connections: set[Connection] = set()
        self.streams: dict[str, Stream] = {}
        # Conversations of youths who have connected here; whoever looks at it empties it.
        self.came: dict[int, str] = {}
        self.writer = Writer(incarnation, clock, stored=self._stored, refused=self._refused)
        self.doorbell = Doorbell(self._heard)
        self.peers = Peers(self.streams, self.doorbell)
        self._pacing = Pacing(pace)
        # What the youth of a conversation is told about the queue; None for nothing.
        self.hint: Callable[[str], Awaitable[Mapping[str, Any] | None]] | None = None
        # Called with a conversation that was blocked, here or in another process.
        self.blocked: list[Callable[[str], None]] = []
        # Called with conversation and member when a member of staff has sent a first envelope.
        self.answered: list[Callable[[str, str], Coroutine[Any, Any, None]]] = []
        self.behind = Behind(self.streams, self.end_conversation)
        self._greeting = Greeting(vault, incarnation, tickets, attendance)

    # Who comes and goes.

    async def greet(self, connection: Connection, hello: Hello) -> None:
        """Answer hello: take the seats of the ticket, say where each conversation is."""
        shown = await self._greeting.let_in(connection, hello)
        subs = [self._sit(connection, chair) for chair in shown.seats]
        there, missing = await self._greeting.find(subs, hello.resume)
        conn = self._greeting.next_poll(connection)
        heartbeat = Wire.HEARTBEAT_SECONDS.amount
        connection.welcome(frames.welcome(conn, heartbeat, [one.entry for one in there]))
        self._begin(connection, there, missing)
        if not there:
            erased = all(text == frames.gone(sub.stream.name) for sub, text in missing)
            connection.end(Close.ERASED if erased else Close.NOT_A_MEMBER)

    async def sit(self, connection: Connection, sit: Sit) -> None:
        """Answer sit: take the seats of one more ticket on a connection that is open."""
        shown = await self._greeting.let_sit(connection, sit)
        subs = [self._sit(connection, chair) for chair in shown.seats]
        there, missing = await self._greeting.find(subs, sit.resume)
        conn = self._greeting.next_poll(connection)
        connection.reply(frames.sat(conn, [one.entry for one in there]))
        self._begin(connection, there, missing)

    def _sit(self, connection: Connection, chair: Chair) -> Sub:
        seat, name, proof = chair
        # Followed before the database is asked, so that nothing stored meanwhile is missed.
        stream = self.streams.get(name)
        if stream is None:
            stream = self.streams[name] = Stream(name)
        earlier = stream.subs.get(seat)
        if earlier is not None and earlier.connection is not connection:
            self._take_away(earlier)
            # The next poll of the same client takes over from the one before; that is no news.
            same = earlier.connection.chain == connection.chain
            earlier.connection.end(Close.NOT_NOW if same else Close.ELSEWHERE)
            self.streams.setdefault(name, stream)
        sub = Sub(connection, stream, seat, proof)
        sub.cursor = _NOT_YET
        stream.subs[seat] = sub
        connection.subs[name] = sub
        return sub

    def _begin(
        self,
        connection: Connection,
        there: Sequence[Taken],
        missing: Sequence[tuple[Sub, str]],
    ) -> None:
        # Without a wait in between: until here nothing of these conversations was sent.
        for sub, text in missing:
            self._take_away(sub)
            connection.reply(text)
        for one in there:
            sub = one.sub
            sub.tags, sub.member = one.row.tags, one.row.member
            sub.tag = list(sub.tags)[-1]
            sub.start_at(one.after)
            self._give_keys(sub, one.packets)
        for one in there:
            if connection.subs.get(one.row.name) is one.sub:
                if not one.row.member and len(self.came) < _MOST_CAME:
                    self.came[one.row.conversation] = one.row.name
                connection.has_news(one.sub)
                self.peers.come(one.sub)

    def follows(self, name: str) -> bool:
        """Whether the youth of a conversation is connected here."""
        stream = self.streams.get(name)
        return stream is not None and any(
            sub.tag and not sub.member for sub in stream.subs.values()
        )

    def detach(self, connection: Connection) -> None:
        """A connection is over."""
        self.connections.discard(connection)
        if connection.watching is not None:
            connection.watching.cancel()
        for sub in list(connection.subs.values()):
            self.leave(sub)

    def leave(self, sub: Sub) -> None:
        """A connection is done with one conversation; the others see no more than that."""
        self._take_away(sub)
        self.peers.leave(sub)

    def _take_away(self, sub: Sub) -> None:
        stream = sub.stream
        sub.connection.forget(sub)
        if stream.subs.get(sub.seat) is sub:
            del stream.subs[sub.seat]
        if not stream.subs and self.streams.get(stream.name) is stream:
            del self.streams[stream.name]
            self.behind.forget(stream)

    def end_conversation(self, name: str) -> None:
        """A conversation was erased: whoever follows it here hears so."""
        stream = self.streams.get(name)
        for sub in list(stream.subs.values()) if stream else ():
            connection = sub.connection
            connection.reply(frames.gone(name))
            self._take_away(sub)
            if not connection.subs and not connection.holder.member:
                connection.end(Close.ERASED)

    async def put_out(self, names: Iterable[str]) -> None:
        """Seats were taken away here, or got another secret: whoever had one hears so."""
        names = list(names)
        await self._look_for_seats(sub for sub in self._subs() if sub.stream.name in names)
        for name in names:
            self.doorbell.tell(Verb.OUT, name)

    async def _look_for_seats(self, subs: Iterable[Sub]) -> None:
        subs = [sub for sub in subs if sub.tag]
        there = await seats_by_id([sub.seat for sub in subs]) if subs else {}
        for sub in subs:
            name = sub.stream.name
            if sub.connection.subs.get(name) is not sub:
                continue
            if sub.seat not in there:
                sub.connection.reply(frames.out(name))
                self._take_away(sub)
            elif there[sub.seat].proof != sub.proof:
                # Its secret is another one now: whoever knows that one comes back.
                sub.connection.end(Close.TICKET_OVER)

    # What the rest of Talk says.

    def say(self, c: str, frame: Mapping[str, Any], to: Audience) -> None:
        """Say something to whoever is connected to a conversation. A hint: nothing of it is kept.

        frame: JSON with its kind in `t`. The other processes hear only that there is something,
        and ask their own `hint` what to tell the youth.
        """
        self._say_here(c, frame, to)
        if to != "staff":
            self.doorbell.tell(Verb.HINT, c)

    def _say_here(self, c: str, frame: Mapping[str, Any], to: Audience) -> None:
        stream = self.streams.get(c)
        text = frames.hint(frame)
        for sub in list(stream.subs.values()) if stream else ():
            if sub.tag and (to == "all" or (to == "staff") == bool(sub.member)):
                sub.connection.reply(text)

    async def _hint(self, name: str) -> None:
        frame = await self.hint(name) if self.hint else None
        if frame is not None:
            self._say_here(name, frame, "youth")

    def block(self, c: str) -> None:
        """A conversation was blocked: whoever opened it pays for the next one, at every process."""
        self._hear_of_block(c)
        self.doorbell.tell(Verb.BLOCKED, c)

    def _hear_of_block(self, c: str) -> None:
        for hear in self.blocked:
            hear(c)

    # What connections hand in.

    def may_send(self, sub: Sub, now: float) -> float:
        """0 when this seat may send now, otherwise seconds to wait."""
        return self._pacing.may_send(sub, now)

    async def retag(self, sub: Sub, tag: str) -> bool:
        """Know a member by another tag. False where it is somebody else's."""
        stream = sub.stream
        try:
            row = sub.tags.get(tag) or await add_tag(stream.id, sub.seat, tag)
        except ConversationGone:
            self.end_conversation(stream.name)
            return True
        if row is None:
            return False
        sub.tags[tag] = row
        sub.tag = tag
        sub.connection.reply(frames.tag(stream.name, tag))
        for text in key_frames(sub, await self._greeting.packets(stream.id, [tag])):
            sub.connection.reply(text)
        return True

    def take(self, item: Sent | Wrapped, sub: Sub) -> bool:
        """Hand something to the writer."""
        return self.writer.take(item, sub)

    def show_typing(self, sub: Sub, *, on: bool) -> None:
        """Tell the others that somebody writes. Nothing of it is kept."""
        for other in sub.stream.others(sub):
            other.connection.reply(frames.typing(sub.stream.name, on=on))
        if on:
            self.doorbell.tell(Verb.TYPING, sub.stream.name)

    # What was stored.

    def _stored(self, group: Sequence[Waiting], minute: int) -> None:
        touched: dict[str, Stream | None] = {}
        for item, sub in group:
            if isinstance(item, Sent) and item.full:
                sub.connection.answered(frames.err(item.name, item.client_id, "full", _LONG))
            elif not (item.stored if isinstance(item, Wrapped) else item.seq):
                sub.connection.answered(frames.gone(item.name))
                self.end_conversation(item.name)
            elif isinstance(item, Wrapped):
                sub.connection.answered(frames.ok(item.name, item.client_id, 0, dup=False))
                self._pass_packet(item)
            else:
                sub.connection.answered(
                    frames.ok(item.name, item.client_id, item.seq, dup=item.dup)
                )
                if sub.member and item.tag not in sub.heard_tags:
                    sub.heard_tags.add(item.tag)
                    self._tell_answered(item.name, sub.member)
                if not item.dup:
                    # Not `sub.stream`: whoever sent may have left, and others come, meanwhile.
                    stream = self.streams.get(item.name)
                    self._append(item, sub, minute, stream)
                    touched[item.name] = stream
        for name, stream in touched.items():
            if stream is not None:
                stream.wake()
            self.doorbell.tell(Verb.NEWS, name)

    def _tell_answered(self, name: str, member: str) -> None:
        self.doorbell.later(self._answered(name, member))

    async def _answered(self, name: str, member: str) -> None:
        for hear in self.answered:
            await hear(name, member)
        await self.peers.settle(name)

    def _append(self, item: Sent, sub: Sub, minute: int, stream: Stream | None) -> None:
        if stream is None:
            return
        text = frames.env(
            item.name, item.seq, item.tag, item.client_id, item.epoch, item.version, item.ct, minute
        )
        if not stream.append(Heard(item.seq, text, sub)):
            # Another process stored what lies between; one look brings both, in order.
            self.behind.mark(stream)

    def _pass_packet(self, item: Wrapped) -> None:
        stream = self.streams.get(item.name)
        for other in list(stream.subs.values()) if stream else ():
            if item.to in other.tags:
                other.connection.reply(frames.key(item.name, item.to, item.epoch, item.packet))
        self.doorbell.tell(Verb.KEYS, item.name)

    def _refused(self, group: Sequence[Waiting]) -> None:
        for item, sub in group:
            sub.connection.answered(frames.err(item.name, item.client_id, "not-now", 2))

    async def read(self, stream: Stream, after: int, limit: int) -> list[Heard]:
        """The next envelopes of a conversation, from the database."""
        if stream.rest is None:
            return []
        rows = await rows_after(stream.id, stream.name, stream.rest, after, limit)
        return [heard(stream.name, row) for row in rows]

    # What others say.

    def _heard(self, verb: Verb | None, name: str) -> None:
        if verb is None:
            for each in self.streams.values():
                self.behind.mark(each)
            self.doorbell.later(self._look_again())
            return
        stream = self.streams.get(name)
        if verb is Verb.BLOCKED:
            self._hear_of_block(name)
        elif stream is None:
            return
        elif verb is Verb.NEWS:
            self.behind.mark(stream)
        elif verb is Verb.GONE:
            self.end_conversation(name)
        elif verb is Verb.OUT:
            self.doorbell.later(self._look_for_seats(list(stream.subs.values())))
        elif verb is Verb.HINT:
            self.doorbell.later(self._hint(name))
        elif verb is Verb.KEYS:
            for sub in stream.subs.values():
                self.doorbell.later(self._fetch_keys(sub))
        elif verb is Verb.TYPING:
            for sub in stream.subs.values():
                if sub.tag:
                    sub.connection.reply(frames.typing(stream.name, on=True))
        else:
            self.peers.heard(verb, stream)

    async def _look_again(self) -> None:
        await self._look_for_seats(self._subs())
        await asyncio.gather(*(self._fetch_keys(sub) for sub in self._subs() if sub.tag))

    async def _fetch_keys(self, sub: Sub) -> None:
        packets = await self._greeting.packets(sub.stream.id, sub.tags, sub.newest_key)
        self._give_keys(sub, packets)

    @staticmethod
    def _give_keys(sub: Sub, packets: Packets) -> None:
        # What is given is not read again: packets of one conversation are stored one by one.
        sub.newest_key = max([sub.newest_key, *(one.number for _, one in packets)])
        for text in key_frames(sub, packets):
            sub.connection.reply(text)

    async def look_everywhere(self) -> None:
        """The safety tick: ask the database about everything, whatever the doorbell said."""
        await self.behind.look_everywhere()
        await self._look_for_seats(sub for sub in self._subs() if sub.member)
        await self.peers.settle()

    def _subs(self) -> Iterator[Sub]:
        return (sub for stream in list(self.streams.values()) for sub in list(stream.subs.values()))

    # Time.

    def watch(self, now: float) -> None:
        """End whoever is too late, silent, or takes nothing."""
        self.peers.watch(now)
        end_late(self.connections, now)

    async def drain(self) -> None:
        """Ask everyone to come back a little later, each at another moment; store what waits."""
        for connection in list(self.connections):
            connection.reply(frames.drain(secrets.randbelow(Wire.DRAIN_SECONDS.amount) + 1))
        await self.writer.drain()
        await asyncio.sleep(0)  # everyone's pump has a turn
        for connection in list(self.connections):
            connection.end(Close.GOING_AWAY)
