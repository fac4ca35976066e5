"""Seats: who has a place in which conversation. Opening, looking up, taking away.

The seam for staff: `add_seat` gives a member of staff a tag in a conversation, `Tickets.issue` a
ticket for the seats that the staff's gate let them have. Nothing else of the wire asks who it is.
"""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tortoise.context import require_context

from wayside.chat.errors import ConversationGone, ConversationTaken
from wayside.chat.models import Conversation, Envelope, KeyPacket, Seat
from wayside.chat.rows import Wrapped, store_packets
from wayside.chat.vault import Vault
from wayside.kernel.database import dialect, transaction

INTAKE: Final = "intake"  # who the first packet is for, until somebody has joined


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One seat with its conversation. tags: each with the id of its row, the present one last."""

    id: int
    tags: dict[str, int]
    conversation: int
    name: str
    head: int


@dataclass(frozen=True)
class NewSeat:
    """A seat to be made: a tag, and the secret that opens it."""

    tag: str
    access: str


def digest(access: str) -> bytes:
    """What is stored of the secret of a seat: it has 256 bits, so a plain hash hides it."""
    return hashlib.sha256(f"talk|access|{access}".encode()).digest()


async def open_conversation(
    vault: Vault, name: str, seats: Sequence[NewSeat], packet: str, *, day: int
) -> None:
    """Open a conversation. The same once more, from the same opener, changes nothing.

    Raises ConversationTaken when the name is somebody else's.
    """
    if await Conversation.exists(name=name):
        await _same_again(name, seats[0].access)
        return
    # First the key: a row without its key would count as erased.
    await vault.make(name)
    rest = (await vault.keys([name]))[name]
    async with transaction() as connection:
        sql = _OPEN[dialect()]
        rows = await connection.execute_query_dict(sql, [name, day])
        if rows:
            conversation = int(rows[0]["id"])
            for seat in seats:
                await Seat.create(
                    conversation_id=conversation, tag=seat.tag, access=digest(seat.access)
                )
            await store_packets(
                connection, [Wrapped(conversation, name, rest, INTAKE, 0, packet, "")]
            )
    if not rows:  # somebody was faster
        await _same_again(name, seats[0].access)


_OPEN: Final = {
    "sqlite": "INSERT INTO conversation (name, head, active_day, keep_days) VALUES (?, 0, ?, 14) "
    "ON CONFLICT DO NOTHING RETURNING id",
    "postgres": "INSERT INTO conversation (name, head, active_day, keep_days) "
    "VALUES ($1, 0, $2, 14) ON CONFLICT DO NOTHING RETURNING id",
}


async def _same_again(name: str, access: str) -> None:
    try:
        await seat_of(name, access)
    except ConversationGone:
        raise ConversationTaken from None


async def add_seat(name: str, tag: str) -> int:
    """Give whom the staff's gate let in a place; return its id. Raises ConversationGone."""
    found = await Conversation.get_or_none(name=name)
    if found is None:
        raise ConversationGone
    seat, _ = await Seat.get_or_create(conversation_id=found.id, tag=tag)
    return int(seat.id)


async def seat_of(name: str, access: str) -> int:
    """The seat that this secret opens. Raises ConversationGone: wrong and unknown look alike."""
    rows = await require_context().db().execute_query_dict(_BY_NAME[dialect()], [name])
    shown = digest(access)
    found = 0
    for row in rows:
        if row["access"] is not None and hmac.compare_digest(bytes(row["access"]), shown):
            found = int(row["owner_id"] or row["id"])
    if not found:
        raise ConversationGone
    return found


_BY_NAME: Final = {
    "sqlite": "SELECT seat.id, seat.owner_id, seat.access FROM conversation JOIN seat "
    "ON seat.conversation_id = conversation.id WHERE conversation.name = ?",
    "postgres": "SELECT seat.id, seat.owner_id, seat.access FROM conversation JOIN seat "
    "ON seat.conversation_id = conversation.id WHERE conversation.name = $1",
}


async def seats_by_id(ids: list[int]) -> dict[int, SeatRow]:
    """These seats; one that is missing was taken away or erased."""
    sqlite = dialect() == "sqlite"
    given: Any = f"[{','.join(map(str, ids))}]" if sqlite else ids
    rows = await require_context().db().execute_query_dict(_BY_ID[dialect()], [given])
    found: dict[int, SeatRow] = {}
    for row in rows:
        owner = row["owner_id"] or row["id"]
        seat = found.setdefault(
            owner, SeatRow(owner, {}, row["conversation_id"], row["name"], row["head"])
        )
        seat.tags[row["tag"]] = row["id"]
    return found


async def add_tag(conversation: int, owner: int, tag: str) -> int | None:
    """Another tag for a member; the id of its row, or None where it is somebody else's."""
    seat, _ = await Seat.get_or_create(
        conversation_id=conversation, tag=tag, defaults={"owner_id": owner}
    )
    return int(seat.id) if (seat.owner_id or seat.id) == owner else None


_SEAT: Final = (
    "SELECT seat.id, seat.owner_id, seat.tag, seat.conversation_id, conversation.name, "
    "conversation.head "
    "FROM seat JOIN conversation ON conversation.id = seat.conversation_id "
)
_BY_ID: Final = {
    "sqlite": _SEAT + "WHERE seat.id IN (SELECT value FROM json_each(?1)) "  # noqa: S608
    "OR seat.owner_id IN (SELECT value FROM json_each(?1)) ORDER BY seat.id",
    "postgres": _SEAT + "WHERE seat.id = ANY($1::bigint[]) OR seat.owner_id = ANY($1::bigint[]) "
    "ORDER BY seat.id",
}


async def erase(vault: Vault, names: Sequence[str]) -> None:
    """Erase conversations: first the keys, which ends it for every copy there is, then the rows."""
    await vault.destroy(names)
    async with transaction():
        ids = await Conversation.filter(name__in=list(names)).values_list("id", flat=True)
        for table in (Envelope, KeyPacket, Seat):
            await table.filter(conversation_id__in=ids).delete()
        await Conversation.filter(id__in=ids).delete()
