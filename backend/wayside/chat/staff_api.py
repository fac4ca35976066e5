"""What the console asks about the wire."""

from pydantic import BaseModel

from wayside.chat.errors import NoChats
from wayside.chat.rules.bounds import Wire
from wayside.chat.seats import seats_of_member
from wayside.chat.tickets import Chair, Holder, Tickets
from wayside.kernel.http import Input, Output
from wayside.staff.gate import Who


class Nothing(Input):
    """An empty object."""


class OwnSeat(BaseModel):
    """Where a member of staff has a place, and the tag they are known by there."""

    c: str
    tag: str


class StaffTicket(Output):
    """For the first frame of one connection, or for `sit` in one that is open."""

    ticket: str
    seconds: int
    seats: list[OwnSeat]


class StaffApi:
    """Answers members of staff, whom the gate has let in."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets

    async def ticket(self, who: Who, body: Nothing) -> StaffTicket:
        """Give a ticket for a connection to all chats that one has a part in."""
        # The newest ones, for whoever would have a part in more than a connection takes.
        seats = (await seats_of_member(who.member_id))[-Wire.CONVERSATIONS.amount :]
        if not seats:
            raise NoChats
        ticket = self._tickets.issue(
            [Chair(one.seat, one.c) for one in seats], holder=Holder(who.member_id, who.session_id)
        )
        return StaffTicket(
            ticket=ticket,
            seconds=Wire.TICKET_SECONDS.amount,
            seats=[OwnSeat(c=one.c, tag=one.tag) for one in seats],
        )
