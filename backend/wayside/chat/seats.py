"""Seats: who has a place in which conversation. Opening, looking up, taking away.

A youth's seat is opened by its secret. A seat of staff names the member, whom the staff's gate has
let in; `add_seat` gives it, `drop_seats` takes it away.
"""

import hashlib
import hmac
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from tortoise.context import require_context
from tortoise.expressions import Q

from wayside.chat.errors import ConversationGone, ConversationTaken
from wayside.chat.holding import hold
from wayside.chat.models import Conversation, KeyPacket, Seat, SignedRoster
from wayside.chat.packets import Wrapped, store_packets
from wayside.chat.vault import Vault
from wayside.kernel.database import dialect, transaction
from wayside.kernel.reading import invalid_field


@dataclass(slots=True)
class SeatRow:
    """One seat with its conversation. tags: each with the id of its row, the present one last.

    proof: of its secret, for `proof_of`.
    """

    id: int
    tags: dict[str, int]
    conversation: int
    name: str
    head: int
    member: str = ""
    proof: str = ""


@dataclass(frozen=True)
class NewSeat:
    """A seat to be made: a tag, and the secret that opens it or the member of staff who has it."""

    tag: str
    access: str = ""
    member: str = ""


@dataclass(frozen=True)
class First:
    """The first key packet, of epoch 0. to: an intake id, or a tag."""

    to: str
    packet: str


class MemberSeat(NamedTuple):
    """Where a member of staff has a place. seat: its id. c: name of the conversation."""

    seat: int
    c: str
    tag: str


class Opens(NamedTuple):
    """What opens a seat, as it is stored: the digest of what is shown."""

    seat: int
    digest: bytes


def digest(access: str) -> bytes:
    """What is stored of the secret of a seat: it has 256 bits, so a plain hash hides it."""
    return hashlib.sha256(f"talk|access|{access}".encode()).digest()


def proof_of(access: str) -> str:
    """Shows that somebody knew this secret, and tells nothing of it: for tickets."""
    return _proof(digest(access))


def _proof(stored: bytes) -> str:
    return stored[:12].hex()


async def open_conversation(
    vault: Vault, name: str, seats: Sequence[NewSeat], first: First, *, day: int
) -> None:
    """Open a conversation. The same once more, from the same opener, changes nothing.

    Raises ConversationTaken when the name is somebody else's.
    """
    if await Conversation.exists(name=name):
        await _same_again(name, seats[0])
        return
    if await _is_an_intakes([seat.tag for seat in seats]):
        raise invalid_field("/tag", "taken")
    # First the key: a row without its key would count as erased.
    await vault.make(name)
    rest = (await vault.keys([name]))[name]
    async with transaction() as connection:
        sql = _OPEN[dialect()]
        rows = await connection.execute_query_dict(sql, [name, day])
        if rows:
            conversation = int(rows[0]["id"])
            made: list[Seat] = []
            for seat in seats:
                row = await Seat.create(
                    conversation_id=conversation,
                    tag=seat.tag,
                    access=digest(seat.access) if seat.access else None,
                    member=seat.member or None,
                )
                made.append(row)
            sender = int(made[0].id)
            packet = Wrapped(conversation, name, rest, first.to, 0, first.packet, "", sender)
            await store_packets(connection, [packet], {conversation})
    if not rows:  # somebody was faster
        await _same_again(name, seats[0])


_OPEN: Final = {
    "sqlite": "INSERT INTO conversation (name, head, active_day, keep_days) VALUES (?, 0, ?, 14) "
    "ON CONFLICT DO NOTHING RETURNING id",
    "postgres": "INSERT INTO conversation (name, head, active_day, keep_days) "
    "VALUES ($1, 0, $2, 14) ON CONFLICT DO NOTHING RETURNING id",
}


async def is_open(name: str) -> bool:
    """Whether there is a conversation of this name."""
    return await Conversation.exists(name=name)


async def _same_again(name: str, opener: NewSeat) -> None:
    if opener.member:
        if name not in {seat.c for seat in await seats_of_member(opener.member)}:
            raise ConversationTaken
        return
    try:
        await seat_of(name, opener.access)
    except ConversationGone:
        raise ConversationTaken from None


async def add_seat(name: str, tag: str, member: str, *, took: int | None = None) -> int:
    """Give a member of staff a place under this tag, or another tag in the place they have.

    member: the id of one whom the staff's gate let in. took: of a claim, the epoch of the intake's
    packet that comes with it; it and those before go with the first answer. Returns the id of the
    seat; the same once more changes nothing. Raises ConversationGone, and InvalidBody where the tag
    is somebody else's.
    """
    async with transaction():
        # Locked, so that the same claim twice at once is one seat.
        found = await Conversation.filter(name=name).select_for_update().first()
        if found is None:
            raise ConversationGone
        if await _is_an_intakes([tag]):
            raise invalid_field("/tag", "taken")
        theirs = await Seat.get_or_none(conversation_id=found.id, member=member)
        if theirs is not None:
            if theirs.tag != tag and await add_tag(found.id, theirs.id, tag) is None:
                raise invalid_field("/tag", "taken")
            await Seat.filter(id=theirs.id).update(took_epoch=took)
            return int(theirs.id)
        seat, _ = await Seat.get_or_create(
            conversation_id=found.id, tag=tag, defaults={"member": member, "took_epoch": took}
        )
        if seat.member != member:
            raise invalid_field("/tag", "taken")
        return int(seat.id)


async def _is_an_intakes(tags: list[str]) -> bool:
    """Whether one of these names the intake of a roster: what is for everyone who answers would
    be that member's alone.
    """
    return await SignedRoster.exists(intake_id__in=tags)


async def seats_of_member(member: str) -> list[MemberSeat]:
    """Where a member of staff has a place, the newest last; `tag` is their present one."""
    own = await Seat.filter(member=member).order_by("id")
    later = await Seat.filter(owner_id__in=[seat.id for seat in own]).order_by("id")
    tags = {seat.id: str(seat.tag) for seat in own}
    for seat in later:
        tags[seat.owner_id] = str(seat.tag)
    ids = [seat.conversation_id for seat in own]
    named = await Conversation.filter(id__in=ids).values_list("id", "name")
    names = {int(one): str(name) for one, name in named}
    return [
        MemberSeat(int(seat.id), names[seat.conversation_id], tags[seat.id])
        for seat in own
        if seat.conversation_id in names
    ]


async def drop_seats(*, member: str = "", c: str = "") -> list[str]:
    """Take the seats of staff away: of one member, in one conversation, or of one in one.

    Their key packets go. The rows stay without anyone, as envelopes name their tags. Returns the
    conversations; whoever is connected is put out by `Hub.put_out`, once this is committed.
    """
    if not member and not c:
        raise ValueError("whose seats, or where")
    async with transaction():
        asked = Seat.filter(member=member) if member else Seat.filter(member__isnull=False)
        if c:
            asked = asked.filter(
                conversation_id__in=await Conversation.filter(name=c).values_list("id", flat=True)
            )
        there: Any = await asked.values_list("conversation_id", flat=True)
        await hold(set(there))
        seats = await asked
        ids = [seat.id for seat in seats]
        every = await Seat.filter(Q(id__in=ids) | Q(owner_id__in=ids))
        for seat in every:
            packets = KeyPacket.filter(conversation_id=seat.conversation_id, receiver=str(seat.tag))
            await packets.delete()
        await Seat.filter(id__in=[seat.id for seat in every]).update(
            member=None, owner_id=None, took_epoch=None
        )
        where = {seat.conversation_id for seat in seats}
        named = await Conversation.filter(id__in=list(where)).values_list("name", flat=True)
    return [str(name) for name in named]


async def hold_seats(members: Collection[str]) -> None:
    """Hold the conversations in which these have a seat, before the seats of more than one go."""
    there: Any = await Seat.filter(member__in=list(members)).values_list(
        "conversation_id", flat=True
    )
    await hold(set(there))


async def seat_of(name: str, access: str) -> int:
    """The seat that this secret opens. Raises ConversationGone: wrong and unknown look alike."""
    return opened_by(access, (await secrets_of([name])).get(name))


def opened_by(access: str, secrets: Sequence[Opens] | None) -> int:
    """Like `seat_of`, where it is known what opens the seats of the conversation."""
    shown = digest(access)
    found = 0
    for seat, stored in secrets or ():
        if hmac.compare_digest(stored, shown):
            found = seat
    if not found:
        raise ConversationGone
    return found


async def secrets_of(names: list[str]) -> dict[str, list[Opens]]:
    """What opens the seats of these conversations."""
    # Names are base64url: they need no escaping in JSON.
    listed = ",".join(f'"{name}"' for name in names)
    given: Any = f"[{listed}]" if dialect() == "sqlite" else names
    rows = await require_context().db().execute_query_dict(_BY_NAME[dialect()], [given])
    found: dict[str, list[Opens]] = {}
    for row in rows:
        secret = Opens(int(row["owner_id"] or row["id"]), bytes(row["access"]))
        found.setdefault(row["name"], []).append(secret)
    return found


async def change_access(name: str, access: str, new: str) -> None:
    """Another secret for the seat that this one opens. The same once more changes nothing.

    Raises ConversationGone, also where neither of the two is the one in force.
    """
    try:
        seat = await seat_of(name, access)
    except ConversationGone:
        await seat_of(name, new)  # the answer was lost
        return
    changed = Seat.filter(id=seat, access=digest(access)).update(access=digest(new))
    if not await changed:
        await seat_of(name, new)  # twice at once


_SECRETS: Final = (
    "SELECT conversation.name, seat.id, seat.owner_id, seat.access FROM conversation "
    "JOIN seat ON seat.conversation_id = conversation.id WHERE seat.access IS NOT NULL "
)
_BY_NAME: Final = {
    "sqlite": _SECRETS + "AND conversation.name IN (SELECT value FROM json_each(?))",  # noqa: S608
    "postgres": _SECRETS + "AND conversation.name = ANY($1::text[])",
}


async def seats_by_id(ids: list[int]) -> dict[int, SeatRow]:
    """These seats; one that is missing was taken away or erased."""
    sqlite = dialect() == "sqlite"
    given: Any = f"[{','.join(map(str, ids))}]" if sqlite else ids
    rows = await require_context().db().execute_query_dict(_BY_ID[dialect()], [given])
    found: dict[int, SeatRow] = {}
    nobodys: list[int] = []
    for row in rows:
        owner = row["owner_id"] or row["id"]
        seat = found.setdefault(
            owner, SeatRow(owner, {}, row["conversation_id"], row["name"], row["head"])
        )
        seat.tags[row["tag"]] = row["id"]
        if row["id"] == owner:
            seat.member = row["member"] or ""
            seat.proof = _proof(bytes(row["access"])) if row["access"] is not None else ""
            if row["member"] is None and row["access"] is None:
                nobodys.append(owner)
    for owner in nobodys:
        del found[owner]
    return found


async def add_tag(conversation: int, owner: int, tag: str) -> int | None:
    """Another tag for a member; the id of its row, or None where it is somebody else's.

    Raises ConversationGone.
    """
    async with transaction():
        if not await hold([conversation]):
            raise ConversationGone
        if await _is_an_intakes([tag]):
            return None
        seat, _ = await Seat.get_or_create(
            conversation_id=conversation, tag=tag, defaults={"owner_id": owner}
        )
        return int(seat.id) if (seat.owner_id or seat.id) == owner else None


_SEAT: Final = (
    "SELECT seat.id, seat.owner_id, seat.tag, seat.access, seat.member, seat.conversation_id, "
    "conversation.name, conversation.head "
    "FROM seat JOIN conversation ON conversation.id = seat.conversation_id "
)
_BY_ID: Final = {
    "sqlite": _SEAT + "WHERE seat.id IN (SELECT value FROM json_each(?1)) "  # noqa: S608
    "OR seat.owner_id IN (SELECT value FROM json_each(?1)) ORDER BY seat.id",
    "postgres": _SEAT + "WHERE seat.id = ANY($1::bigint[]) OR seat.owner_id = ANY($1::bigint[]) "
    "ORDER BY seat.id",
}
