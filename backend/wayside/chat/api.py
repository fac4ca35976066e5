"""The HTTP side of Talk: opening a conversation, tickets, work, erasing everything."""

import asyncio
from typing import Annotated, Final

from pydantic import Field
from starlette.responses import Response

from wayside.chat.door import Door
from wayside.chat.doorbell import Doorbell, Verb
from wayside.chat.erasing import erase
from wayside.chat.hub import Hub
from wayside.chat.incarnation import Incarnation
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.frames import Name, Packet, Secret, TagName
from wayside.chat.rules.pace import Buckets
from wayside.chat.rules.retention import day_of
from wayside.chat.seats import (
    First,
    NewSeat,
    Opens,
    change_access,
    is_open,
    open_conversation,
    opened_by,
    proof_of,
    seat_of,
    secrets_of,
)
from wayside.chat.tickets import Chair, Tickets
from wayside.chat.together import Together
from wayside.chat.vault import Vault
from wayside.chat.worked import Work
from wayside.kernel.clock import Clock
from wayside.kernel.http import Input, Output
from wayside.kernel.reading import invalid_field
from wayside.staff.errors import SlowDown

_CHANGES: Final = (1 / 30, 10)  # of one conversation: secrets changed a second, at once


class Opening(Input):
    """A new conversation. `access` opens the seat later: 32 random bytes, known to its owner.

    packet: the key of epoch 0, for the intake whose id is `to`. session: random, the same for all
    that one page opens; remembered in memory alone, for what a block costs.
    """

    class Seat(Input):
        """One seat."""

        tag: TagName
        access: Secret

    c: Name
    seats: Annotated[list[Seat], Field(min_length=1, max_length=8)]
    to: TagName
    packet: Packet
    session: Secret | None = None
    work: Work = Work()


class Opened(Output):
    """Where the new conversation is: at its beginning."""

    c: str
    inc: str
    head: int


class Wanted(Input):
    """The seats that a ticket is to open."""

    class Seat(Input):
        """One seat of one conversation."""

        c: Name
        access: Secret

    seats: Annotated[list[Seat], Field(min_length=1, max_length=Wire.CONVERSATIONS.amount)]
    work: Work = Work()


class Ticket(Output):
    """For the first frame of one connection."""

    ticket: str
    seconds: int


class WorkToDo(Output):
    """A challenge and its bits; 0 bits: no work is asked for."""

    challenge: str
    bits: int


class Opener(Input):
    """Who asks for the work of a new conversation: the session it will say."""

    session: Secret | None = None


class Erasure(Input):
    """A conversation to erase, and the secret of a seat in it."""

    c: Name
    access: Secret


class Changing(Input):
    """Another secret for a seat: the one in force, and the one that is to be."""

    c: Name
    access: Secret
    new: Secret


class Api:
    """Answers for one hub."""

    def __init__(
        self, hub: Hub, vault: Vault, incarnation: Incarnation, tickets: Tickets, door: Door,
        clock: Clock, *, seats: int, conversations: int,
    ) -> None:  # fmt: skip
        """seats: that an opener may make. conversations: that one ticket may be for."""
        self._hub = hub
        self._vault = vault
        self._incarnation = incarnation
        self._tickets = tickets
        self._door = door
        self._clock = clock
        self._seats = seats
        self._conversations = conversations
        self._changes = Buckets(*_CHANGES)
        self._secrets: Together[str, list[Opens]] = Together(secrets_of, name="talk-secrets")

    @property
    def _doorbell(self) -> Doorbell:
        return self._hub.doorbell

    async def open(self, body: Opening) -> Opened:
        """Open a conversation under a name that its opener made up."""
        tags = {seat.tag for seat in body.seats}
        if len(body.seats) > self._seats or len(tags) < len(body.seats):
            raise invalid_field("/seats", "too_long")
        await self._let_open(body)
        seats = [NewSeat(seat.tag, seat.access) for seat in body.seats]
        day = day_of(self._clock.now())
        first = First(body.to, body.packet)
        await open_conversation(self._vault, body.c, seats, first, day=day)
        self._door.opened(body.c, body.session or "")
        return Opened(c=body.c, inc=self._incarnation.value, head=0)

    async def _let_open(self, body: Opening) -> None:
        asked, answer = body.work.challenge, body.work.answer
        # Whoever repeats it after a lost answer opens nothing new.
        if await is_open(body.c):
            self._door.let_in(asked, answer)
        else:
            self._door.let_open(asked, answer, body.session or "")

    async def ticket(self, body: Wanted) -> Ticket:
        """Give a ticket for a connection to whoever has the secrets of the seats."""
        names = {seat.c for seat in body.seats}
        if len(body.seats) > self._conversations or len(names) < len(body.seats):
            raise invalid_field("/seats", "too_long")
        self._door.let_in(body.work.challenge, body.work.answer)
        # Many who come back at once share the query.
        known = await asyncio.gather(*(self._secrets.get(seat.c) for seat in body.seats))
        seats = [
            Chair(opened_by(seat.access, secrets), seat.c, proof_of(seat.access))
            for seat, secrets in zip(body.seats, known, strict=True)
        ]
        return Ticket(ticket=self._tickets.issue(seats), seconds=Wire.TICKET_SECONDS.amount)

    async def work(self) -> WorkToDo:
        """Say whether a ticket costs some work just now, and which."""
        challenge, bits = self._door.ask()
        return WorkToDo(challenge=challenge, bits=bits)

    async def opening_work(self, body: Opener) -> WorkToDo:
        """Say whether a new conversation costs some work just now, and which."""
        challenge, bits = self._door.ask(body.session or "")
        return WorkToDo(challenge=challenge, bits=bits)

    async def change(self, body: Changing) -> Response:
        """Change the secret of a seat. Whoever is connected by the old one is put out."""
        if seconds := self._changes.take(body.c, asyncio.get_running_loop().time()):
            raise SlowDown(seconds)
        await change_access(body.c, body.access, body.new)
        await self._hub.put_out([body.c])
        return Response(status_code=204)

    async def erase(self, body: Erasure) -> Response:
        """Erase a conversation for everyone, at once and for good."""
        await seat_of(body.c, body.access)
        for name in await erase(self._vault, [body.c]):
            self._hub.end_conversation(name)
            self._doorbell.tell(Verb.GONE, name)
        return Response(status_code=204)
