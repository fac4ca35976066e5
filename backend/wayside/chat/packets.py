"""Key packets: conversation keys that one member has wrapped for another, sealed at rest."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from wayside.chat.vault import AtRest
from wayside.kernel.database import dialect


@dataclass(slots=True)
class Wrapped:
    """One key packet on its way into the database.

    stored: known after `store_packets`; False where the conversation is gone.
    """

    conversation: int
    name: str
    rest: AtRest
    to: str
    epoch: int
    packet: str
    client_id: str
    stored: bool = False


async def store_packets(
    connection: BaseDBAsyncClient, packets: Collection[Wrapped], there: Collection[int]
) -> None:
    """Write key packets; a later one for the same member and epoch replaces the earlier.

    there: the conversations that are there, and are held (holding.py) until the caller's
    transaction ends. In one order everywhere.
    """
    for one in packets:
        one.stored = one.conversation in there
    latest = {(one.conversation, one.to, one.epoch): one for one in packets if one.stored}
    if not latest:
        return
    await connection.execute_many(
        _PACKET[dialect()],
        [
            [
                one.conversation,
                one.to,
                one.epoch,
                one.rest.seal(one.packet, packet_place(one.name, one.to, one.epoch)),
            ]
            for _, one in sorted(latest.items(), key=lambda each: each[0])
        ],
    )


_PACKET: Final = {
    "sqlite": "INSERT INTO key_packet (conversation_id, receiver, epoch, body) "
    "VALUES (?, ?, ?, ?) "
    "ON CONFLICT (conversation_id, receiver, epoch) DO UPDATE SET body = excluded.body",
    "postgres": "INSERT INTO key_packet (conversation_id, receiver, epoch, body) "
    "VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (conversation_id, receiver, epoch) DO UPDATE SET body = excluded.body",
}


def packet_place(name: str, to: str, epoch: int) -> str:
    return f"packet|{name}|{to}|{epoch}"


async def packets_of(
    receivers: list[tuple[int, str]],
) -> dict[tuple[int, str], list[tuple[int, bytes]]]:
    """The key packets of these members of these conversations, oldest epoch first, sealed."""
    if dialect() == "sqlite":
        listed = ",".join(f'[{conversation},"{tag}"]' for conversation, tag in receivers)
        values: list[Any] = [f"[{listed}]"]
    else:
        values = [[conversation for conversation, _ in receivers], [tag for _, tag in receivers]]
    rows = await require_context().db().execute_query_dict(_PACKETS_OF[dialect()], values)
    found: dict[tuple[int, str], list[tuple[int, bytes]]] = {}
    for row in rows:
        packets = found.setdefault((row["conversation_id"], row["receiver"]), [])
        packets.append((row["epoch"], bytes(row["body"])))
    return found


_PACKETS_OF: Final = {
    "sqlite": "SELECT conversation_id, receiver, epoch, body FROM json_each(?) AS asked "
    "CROSS JOIN key_packet ON conversation_id = json_extract(asked.value, '$[0]') "
    "AND receiver = json_extract(asked.value, '$[1]') ORDER BY epoch",
    "postgres": "SELECT conversation_id, receiver, epoch, body "
    "FROM unnest($1::bigint[], $2::text[]) AS asked (conversation, tag) "
    "JOIN key_packet ON conversation_id = asked.conversation AND receiver = asked.tag "
    "ORDER BY epoch",
}
