"""The key of a conversation that waits for somebody: sealed to the intake of a roster, which every
mentor can open. Whoever claims it is told; it goes once they have answered.

It is the newest packet for whom nobody has a seat: its receiver is the intake id of a roster.
"""

from dataclasses import dataclass
from typing import Final

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from wayside.chat.errors import ConversationGone
from wayside.chat.packets import packet_place
from wayside.chat.rows import Sent
from wayside.chat.vault import Unsealable, Vault
from wayside.kernel.database import dialect


@dataclass(frozen=True)
class Intake:
    """pc1's packet for the intake: intake_id is its `to`, epoch its `e`, packet its `p`."""

    intake_id: str
    epoch: int
    packet: str


async def take_intake(vault: Vault, c: str) -> Intake:
    """The packet with which this conversation can be claimed. Raises ConversationGone.

    Gone is also one that has no such packet: somebody has answered, or its key at rest is lost.
    """
    rest = (await vault.keys([c])).get(c)
    rows = await require_context().db().execute_query_dict(_NEWEST[dialect()], [c])
    if rest is None or not rows:
        raise ConversationGone
    receiver, epoch = str(rows[0]["receiver"]), int(rows[0]["epoch"])
    try:
        packet = rest.open(bytes(rows[0]["body"]), packet_place(c, receiver, epoch))
    except Unsealable:
        raise ConversationGone from None
    return Intake(receiver, epoch, packet)


async def intake_epoch(c: str) -> int | None:
    """The epoch of such a packet, as far as its row tells; None: there is none. Also inside a
    transaction.
    """
    rows = await require_context().db().execute_query_dict(_NEWEST[dialect()], [c])
    return int(rows[0]["epoch"]) if rows else None


_FOR_NOBODY: Final = (
    "receiver NOT IN (SELECT tag FROM seat WHERE seat.conversation_id = conversation.id)"
)
# Only a youth seals a key for the intake; 0 is the sender of those from before there were senders.
_FROM_THE_YOUTH: Final = (
    "(sender_id = 0 OR EXISTS (SELECT 1 FROM seat WHERE seat.id = sender_id "
    "AND seat.access IS NOT NULL))"
)
_NEWEST: Final = {
    kind: "SELECT receiver, epoch, body FROM wrapped_key "  # noqa: S608
    "JOIN conversation ON conversation.id = wrapped_key.conversation_id "
    f"WHERE conversation.name = {value} AND {_FOR_NOBODY} AND {_FROM_THE_YOUTH} "
    "ORDER BY epoch DESC, wrapped_key.id DESC LIMIT 1"
    for kind, value in (("sqlite", "?"), ("postgres", "$1"))
}


async def intake_is_answered(connection: BaseDBAsyncClient, item: Sent, owner: int) -> None:
    """Where this envelope is the first from its tag, the packets go that came with its claim.

    Called in the transaction that stored it. owner: the seat of whoever sent it. Whoever came in
    another way took none, and takes none away, whatever epoch they name.
    """
    earlier = f"SELECT 1 AS one FROM envelope WHERE seat_id = {_at(1)} AND seq < {_at(2)} LIMIT 1"  # noqa: S608
    if await connection.execute_query_dict(earlier, [item.seat, item.seq]):
        return
    gone = (
        f"DELETE FROM wrapped_key WHERE conversation_id = {_at(1)} AND epoch <= {_at(2)} "  # noqa: S608
        f"AND epoch <= (SELECT took_epoch FROM seat WHERE id = {_at(3)}) "
        f"AND receiver NOT IN (SELECT tag FROM seat WHERE conversation_id = {_at(4)})"
    )
    values = [item.conversation, item.epoch, owner, item.conversation]
    await connection.execute_query(gone, values)


def _at(number: int) -> str:
    return f"?{number}" if dialect() == "sqlite" else f"${number}"
