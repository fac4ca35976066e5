"""Taking seats: what hello and sit do, from a ticket to the first envelope."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wayside.chat.attendance import Attendance
from wayside.chat.connection import Connection, Refused
from wayside.chat.incarnation import Incarnation
from wayside.chat.packets import Asked, Found, packet_place, packets_of
from wayside.chat.rows import client_id_at
from wayside.chat.rules import frames
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close
from wayside.chat.rules.frames import Hello, Place, Sit
from wayside.chat.rules.resuming import resume
from wayside.chat.seats import SeatRow, seats_by_id
from wayside.chat.stream import Stream, Sub
from wayside.chat.tickets import Redeemed, TicketOver, Tickets
from wayside.chat.together import Together
from wayside.chat.vault import AtRest, Unsealable, Vault
from wayside.kernel.tasks import spawn

Packets = list[tuple[str, Found]]  # each with the tag that it is for


@dataclass
class Taken:
    """A seat that was found, and where its connection goes on."""

    sub: Sub
    row: SeatRow
    packets: Packets
    after: int
    entry: str


class Greeting:
    """Reads what a connection begins with; many who come at once share their queries."""

    def __init__(
        self,
        vault: Vault,
        incarnation: Incarnation,
        tickets: Tickets,
        attendance: Attendance | None,
    ) -> None:
        self._incarnation = incarnation
        self._tickets = tickets
        self._attendance = attendance
        self._seats: Together[int, SeatRow] = Together(seats_by_id, name="talk-seats")
        self._keys: Together[str, AtRest] = Together(vault.keys, name="talk-keys")
        self._packets: Together[Asked, list[Found]] = Together(packets_of, name="talk-packets")

    async def let_in(self, connection: Connection, hello: Hello) -> Redeemed:
        """Take the ticket of hello. Raises Refused."""
        shown = await self._redeem(hello.ticket, for_poll=connection.is_poll)
        connection.chain, connection.holder = shown.chain, shown.holder
        if shown.holder.member:
            if self._attendance is None or not await self._attendance.may_stay(
                shown.holder.session
            ):
                raise Refused(Close.SIGNED_OUT)
            watching = self._attendance.watch(connection)
            connection.watching = spawn(watching, name="talk-attendance")
        elif connection.is_poll:
            # Before anybody loses their place: polls follow from polls as long as somebody likes.
            for chair in shown.seats:
                row = await self._seats.get(chair.seat)
                _check_secret(row, chair.proof)
        connection.seats = list(shown.seats)
        return shown

    async def let_sit(self, connection: Connection, sit: Sit) -> Redeemed:
        """Take the ticket of sit, for seats that this connection has not. Raises Refused.

        One connection is for one person: the ticket is of whoever said hello.
        """
        shown = await self._redeem(sit.ticket, for_poll=False)
        if shown.holder != connection.holder:
            raise Refused(Close.TICKET_OVER)
        new = [one for one in shown.seats if one.name not in connection.subs]
        if len(connection.subs) + len(new) > Wire.CONVERSATIONS.amount:
            raise Refused(Close.BAD_FRAME)
        kept = [one for one in connection.seats if one.name in connection.subs]
        connection.seats = [*kept, *new]
        return Redeemed(shown.chain, new, shown.holder)

    async def _redeem(self, ticket: str, *, for_poll: bool) -> Redeemed:
        try:
            return await self._tickets.redeem(ticket, for_poll=for_poll)
        except TicketOver:
            raise Refused(Close.TICKET_OVER) from None

    def next_poll(self, connection: Connection) -> str:
        """The token with which the next poll goes on."""
        return self._tickets.issue(
            connection.seats, "p", chain=connection.chain, holder=connection.holder
        )

    async def find(
        self, subs: Sequence[Sub], places: Iterable[Place]
    ) -> tuple[list[Taken], list[tuple[Sub, str]]]:
        """Look up seats that are followed already: those that are there, and the others, each with
        the frame that says so. Raises Refused.
        """
        by_name = {place.c: place for place in places}
        rows = await asyncio.gather(*(self._seats.get(sub.seat) for sub in subs))
        keys = await asyncio.gather(*(self._key(sub.stream) for sub in subs))
        there: list[Taken] = []
        missing: list[tuple[Sub, str]] = []
        for sub, row, key in zip(subs, rows, keys, strict=True):
            name = sub.stream.name
            _check_secret(row, sub.proof)
            if row is not None and key is not None:
                there.append(await self._taken(sub, row, by_name.get(name)))
            elif key is not None and sub.connection.holder.member:
                missing.append((sub, frames.out(name)))
            else:
                missing.append((sub, frames.gone(name)))
        return there, missing

    async def _taken(self, sub: Sub, row: SeatRow, place: Place | None) -> Taken:
        stream = sub.stream
        stream.id = row.conversation
        stream.learn(row.head)
        packets = await self.packets(row.conversation, row.tags)
        id_there = None
        if place is not None and place.id and place.after:
            id_there = await client_id_at(stream.id, place.after)
        inc = self._incarnation.value
        start = resume(place, inc=inc, head=stream.head, id_there=id_there)
        entry = frames.stream(row.name, inc, stream.head, after=start.after, reset=start.reset)
        return Taken(sub, row, packets, start.after, entry)

    async def packets(self, conversation: int, tags: Iterable[str], after: int = 0) -> Packets:
        """The key packets for these tags that were stored after the one of this number."""
        tags = list(tags)
        asked = [self._packets.get((conversation, tag, after)) for tag in tags]
        found = await asyncio.gather(*asked)
        return [(tag, one) for tag, some in zip(tags, found, strict=True) for one in some or ()]

    async def _key(self, stream: Stream) -> AtRest | None:
        if stream.rest is None:
            stream.rest = await self._keys.get(stream.name)
        return stream.rest


def _check_secret(row: SeatRow | None, proof: str) -> None:
    """Whoever showed a secret that is no more comes back with another ticket. Raises Refused."""
    if row is not None and row.proof != proof:
        raise Refused(Close.TICKET_OVER)


def key_frames(sub: Sub, packets: Packets) -> list[str]:
    """The frames of these key packets, which it has then; one that does not open is left out."""
    rest, name = sub.stream.rest, sub.stream.name
    texts = []
    for tag, one in packets:
        if rest is not None:
            try:
                packet = rest.open(one.body, packet_place(name, tag, one.epoch))
            except Unsealable:
                continue
            texts.append(frames.key(name, tag, one.epoch, packet))
    return texts
