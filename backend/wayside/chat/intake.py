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


async def waits_for_intake(c: str) -> bool:
    """Whether there is such a packet, as far as its row tells. Also inside a transaction."""
    return bool(await require_context().db().execute_query_dict(_NEWEST[dialect()], [c]))


_FOR_NOBODY: Final = (
    "receiver NOT IN (SELECT tag FROM seat WHERE seat.conversation_id = conversation.id)"
)
_NEWEST: Final = {
    kind: "SELECT receiver, epoch, body FROM key_packet "  # noqa: S608
    "JOIN conversation ON conversation.id = key_packet.conversation_id "
    f"WHERE conversation.name = {value} AND {_FOR_NOBODY} ORDER BY epoch DESC LIMIT 1"
    for kind, value in (("sqlite", "?"), ("postgres", "$1"))
}


async def intake_is_answered(
    connection: BaseDBAsyncClient, conversation: int, seat: int, seq: int, epoch: int
) -> bool:
    """Whether this envelope is the first from its tag; then the intake's packets go.

    Called in the transaction that stored it. seat: the row of the tag.
    """
    earlier = f"SELECT 1 AS one FROM envelope WHERE seat_id = {_at(1)} AND seq < {_at(2)} LIMIT 1"  # noqa: S608
    if await connection.execute_query_dict(earlier, [seat, seq]):
        return False
    gone = (
        f"DELETE FROM key_packet WHERE conversation_id = {_at(1)} AND epoch <= {_at(2)} "  # noqa: S608
        f"AND receiver NOT IN (SELECT tag FROM seat WHERE conversation_id = {_at(3)}) "
        # A whisper has no youth and no intake: its first packet is for the colleague.
        f"AND EXISTS (SELECT 1 FROM seat WHERE conversation_id = {_at(4)} AND access IS NOT NULL)"
    )
    await connection.execute_query(gone, [conversation, epoch, conversation, conversation])
    return True


def _at(number: int) -> str:
    return f"?{number}" if dialect() == "sqlite" else f"${number}"
