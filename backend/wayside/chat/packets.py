"""Key packets: conversation keys that one member has wrapped for another, sealed at rest."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from wayside.chat.rules.bounds import Wire
from wayside.chat.vault import AtRest
from wayside.kernel.database import dialect

Asked = tuple[int, str, int]  # conversation, tag, the number after which packets are wanted


class Found(NamedTuple):
    """One stored packet. number: rising with each that is stored in its conversation."""

    number: int
    epoch: int
    body: bytes


@dataclass(slots=True)
class Wrapped:
    """One key packet on its way into the database.

    sender: the seat it comes from. stored: known after `store_packets`; False where the
    conversation is gone.
    """

    conversation: int
    name: str
    rest: AtRest
    to: str
    epoch: int
    packet: str
    client_id: str
    sender: int
    stored: bool = False

    def sealed(self) -> bytes:
        """As it is stored."""
        return self.rest.seal(self.packet, packet_place(self.name, self.to, self.epoch))


async def store_packets(
    connection: BaseDBAsyncClient, packets: Collection[Wrapped], there: Collection[int]
) -> None:
    """Write key packets; a later one of the same sender for the same tag and epoch replaces it.

    there: the conversations that are there, and are held (holding.py) until the caller's
    transaction ends. In one order everywhere. Of each sender only the newest stay: what is theirs
    crowds out nothing of anybody else.
    """
    for one in packets:
        one.stored = one.conversation in there
    latest = {
        (one.conversation, one.to, one.epoch, one.sender): one for one in packets if one.stored
    }
    if not latest:
        return
    await connection.execute_many(
        _PACKET[dialect()],
        [[*place, one.sealed()] for place, one in sorted(latest.items(), key=lambda each: each[0])],
    )
    touched = sorted({one.conversation for one in latest.values()})
    listed = ",".join(map(str, touched))
    # Whole numbers of ours, so nothing is put in that could be read as SQL.
    await connection.execute_query(_CROWDED.format(conversations=listed))


# One that is replaced gets another number, so that whoever asks for what is new finds it.
_INTO: Final = "INTO wrapped_key (conversation_id, receiver, epoch, sender_id, body) "
_PACKET: Final = {
    "sqlite": f"INSERT OR REPLACE {_INTO}VALUES (?, ?, ?, ?, ?)",
    "postgres": f"INSERT {_INTO}VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (conversation_id, receiver, epoch, sender_id) "
    "DO UPDATE SET body = excluded.body, id = excluded.id",
}
_CROWDED: Final = f"""
DELETE FROM wrapped_key WHERE id IN (
    SELECT id FROM (
        SELECT id,
            row_number() OVER (
                PARTITION BY conversation_id, sender_id, receiver ORDER BY epoch DESC
            ) AS of_one,
            row_number() OVER (PARTITION BY conversation_id, sender_id ORDER BY id DESC) AS of_all
        FROM wrapped_key WHERE conversation_id IN ({{conversations}})
    ) AS counted
    WHERE of_one > {Wire.PACKETS_FOR_ONE.amount:d} OR of_all > {Wire.PACKETS.amount:d}
)
"""  # noqa: S608


def packet_place(name: str, to: str, epoch: int) -> str:
    return f"packet|{name}|{to}|{epoch}"


async def packets_of(asked: list[Asked]) -> dict[Asked, list[Found]]:
    """The key packets of these members of these conversations, oldest epoch first, sealed."""
    if dialect() == "sqlite":
        listed = ",".join(f'[{conversation},"{tag}",{after}]' for conversation, tag, after in asked)
        values: list[Any] = [f"[{listed}]"]
    else:
        values = [list(column) for column in zip(*asked, strict=True)]
    rows = await require_context().db().execute_query_dict(_PACKETS_OF[dialect()], values)
    found: dict[Asked, list[Found]] = {}
    for row in rows:
        packets = found.setdefault((row["conversation_id"], row["receiver"], row["after"]), [])
        packets.append(Found(row["id"], row["epoch"], bytes(row["body"])))
    return found


_COLUMNS: Final = "wrapped_key.id, conversation_id, receiver, epoch, body"
_PACKETS_OF: Final = {
    "sqlite": f"SELECT {_COLUMNS}, json_extract(asked.value, '$[2]') AS after "  # noqa: S608
    "FROM json_each(?) AS asked "
    "CROSS JOIN wrapped_key ON conversation_id = json_extract(asked.value, '$[0]') "
    "AND receiver = json_extract(asked.value, '$[1]') "
    "AND wrapped_key.id > json_extract(asked.value, '$[2]') ORDER BY epoch, wrapped_key.id",
    "postgres": f"SELECT {_COLUMNS}, asked.after "  # noqa: S608
    "FROM unnest($1::bigint[], $2::text[], $3::bigint[]) AS asked (conversation, tag, after) "
    "JOIN wrapped_key ON conversation_id = asked.conversation AND receiver = asked.tag "
    "AND wrapped_key.id > asked.after ORDER BY epoch, wrapped_key.id",
}
