"""The SQL of the hot path: one group of sends in, envelopes out.

By hand and not through models, because a model object for each envelope costs more than all the
rest (docs/performance.md). Values are always parameters. Statements are few: their number does not
grow with the group.
"""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from wayside.chat.holding import hold
from wayside.chat.rules.bounds import Wire
from wayside.chat.vault import AtRest
from wayside.kernel.database import dialect

_MOST: Final = Wire.ENVELOPES.amount


@dataclass(slots=True)
class Sent:
    """One send on its way into the database; `seq` and `dup` are known after `store`.

    seq: 0 where the conversation is gone, or full. conversation, seat: ids of rows. tag: of that
    seat.
    """

    conversation: int
    name: str
    rest: AtRest
    seat: int
    tag: str
    client_id: str
    epoch: int
    version: int
    ct: str
    seq: int = 0
    dup: bool = False
    full: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One envelope as it is stored, its seal at rest taken off."""

    seq: int
    sender: str
    client_id: str
    epoch: int
    version: int
    minute: int
    ct: str


Found = tuple[dict[int, int], dict[tuple[int, str], int]]


async def look(
    connection: BaseDBAsyncClient, group: Sequence[Sent], conversations: Collection[int]
) -> Found:
    """Hold these conversations (holding.py) until the caller's transaction ends.

    Returns the heads of those that are there, and the places of what was sent before, by seat and
    client id.
    """
    if dialect() == "sqlite" and group:
        return await _look_sqlite(connection, group, conversations)
    # Held before repeats are looked for, so that what another process has just stored is seen.
    heads = await hold(conversations)
    return heads, await _repeats(connection, group) if group else {}


async def store(
    connection: BaseDBAsyncClient, group: Sequence[Sent], found: Found, *, minute: int, day: int
) -> None:
    """Give each send its place and write it, within the caller's transaction.

    found: what `look` gave for this group. A send whose client id is stored already gets the place
    it had, with `dup`. One whose conversation is gone keeps 0.
    """
    fresh, grown = place(group, found)
    if fresh:
        write = _write_sqlite if dialect() == "sqlite" else _write_postgres
        await write(connection, fresh, grown, minute, day)


def place(group: Sequence[Sent], found: Found) -> tuple[list[Sent], dict[int, int]]:
    """Give each send its place; those that are to be written, and the conversations' new heads."""
    heads, known = found
    fresh: list[Sent] = []
    grown: dict[int, int] = {}
    for sent in group:
        head = heads.get(sent.conversation)
        if head is None:
            continue
        place = known.get((sent.seat, sent.client_id))
        if place is not None:
            sent.seq, sent.dup = place, True
            continue
        if head >= _MOST:
            sent.full = True
            continue
        head += 1
        sent.seq = heads[sent.conversation] = grown[sent.conversation] = head
        known[sent.seat, sent.client_id] = head
        fresh.append(sent)
    return fresh, grown


def store_at_once(
    connection: sqlite3.Connection,
    group: Sequence[Sent],
    conversations: Collection[int],
    minute: int,
    day: int,
) -> None:
    """`look` and `store` within the database's own thread, in a transaction (SQLite)."""
    rows = connection.execute(_LOOK_SQLITE, _asked_sqlite(group, conversations)).fetchall()
    fresh, grown = place(group, _found_sqlite(rows))
    connection.executemany(_INSERT_SQLITE, _values_sqlite(fresh, minute))
    connection.executemany(_MOVE_SQLITE, _moved_sqlite(grown, day))


async def _look_sqlite(
    connection: BaseDBAsyncClient, group: Sequence[Sent], conversations: Collection[int]
) -> Found:
    """Heads of conversations (rows without a client id) and places of repeats, in one statement."""
    _, rows = await connection.execute_query(_LOOK_SQLITE, _asked_sqlite(group, conversations))
    return _found_sqlite(rows)


def _asked_sqlite(group: Sequence[Sent], conversations: Collection[int]) -> list[str]:
    ids = ",".join(map(str, conversations))
    pairs = ",".join(f'[{sent.seat},"{sent.client_id}"]' for sent in group)
    return [f"[{ids}]", f"[{pairs}]"]


def _found_sqlite(rows: Iterable[Iterable[Any]]) -> Found:
    heads: dict[int, int] = {}
    known: dict[tuple[int, str], int] = {}
    for one, client_id, number in rows:
        if client_id:
            known[one, client_id] = number
        else:
            heads[one] = number
    return heads, known


_LOOK_SQLITE: Final = """
SELECT id AS one, '' AS client_id, head AS number FROM conversation
WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT envelope.seat_id, envelope.client_id, envelope.seq FROM json_each(?2) AS asked
CROSS JOIN envelope ON envelope.seat_id = json_extract(asked.value, '$[0]')
AND envelope.client_id = json_extract(asked.value, '$[1]')
"""


async def _repeats(
    connection: BaseDBAsyncClient, group: Sequence[Sent]
) -> dict[tuple[int, str], int]:
    seats = [sent.seat for sent in group]
    clients = [sent.client_id for sent in group]
    found = await connection.execute_query_dict(_REPEATS_POSTGRES, [seats, clients])
    return {(row["seat_id"], row["client_id"]): row["seq"] for row in found}


_REPEATS_POSTGRES: Final = """
SELECT envelope.seat_id, envelope.client_id, envelope.seq
FROM unnest($1::bigint[], $2::text[]) AS asked (seat_id, client_id)
JOIN envelope ON envelope.seat_id = asked.seat_id AND envelope.client_id = asked.client_id
"""


def _body(sent: Sent) -> bytes:
    return sent.rest.seal(sent.ct, f"envelope|{sent.name}|{sent.seq}")


async def _write_sqlite(
    connection: BaseDBAsyncClient,
    fresh: Sequence[Sent],
    grown: dict[int, int],
    minute: int,
    day: int,
) -> None:
    await connection.execute_many(_INSERT_SQLITE, _values_sqlite(fresh, minute))
    await connection.execute_many(_MOVE_SQLITE, _moved_sqlite(grown, day))


def _values_sqlite(fresh: Sequence[Sent], minute: int) -> list[list[Any]]:
    return [
        [s.conversation, s.seq, s.seat, s.client_id, s.epoch, s.version, minute, _body(s)]
        for s in fresh
    ]


def _moved_sqlite(grown: dict[int, int], day: int) -> list[list[Any]]:
    return [[head, day, conversation] for conversation, head in grown.items()]


_INSERT_SQLITE: Final = (
    "INSERT INTO envelope (conversation_id, seq, seat_id, client_id, epoch, version, minute, body) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_MOVE_SQLITE: Final = "UPDATE conversation SET head = ?, active_day = ? WHERE id = ?"


async def _write_postgres(
    connection: BaseDBAsyncClient,
    fresh: Sequence[Sent],
    grown: dict[int, int],
    minute: int,
    day: int,
) -> None:
    columns: list[list[Any]] = [
        [s.conversation for s in fresh],
        [s.seq for s in fresh],
        [s.seat for s in fresh],
        [s.client_id for s in fresh],
        [s.epoch for s in fresh],
        [s.version for s in fresh],
        [_body(s) for s in fresh],
    ]
    values = [*columns, minute, list(grown), list(grown.values()), day]
    await connection.execute_query(_WRITE_POSTGRES, values)


_WRITE_POSTGRES: Final = """
WITH written AS (
    INSERT INTO envelope
        (conversation_id, seq, seat_id, client_id, epoch, version, body, minute)
    SELECT *, $8::int FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[],
        $5::int[], $6::smallint[], $7::bytea[])
)
UPDATE conversation SET head = moved.head, active_day = $11::int
FROM unnest($9::bigint[], $10::bigint[]) AS moved (id, head) WHERE conversation.id = moved.id
"""


async def rows_after(
    conversation: int, name: str, rest: AtRest, after: int, limit: int
) -> list[Row]:
    """The next envelopes of one conversation, in order."""
    rows = (
        await require_context()
        .db()
        .execute_query_dict(_AFTER[dialect()], [conversation, after, limit])
    )
    return [_row(row, name, rest) for row in rows]


def _row(row: dict[str, Any], name: str, rest: AtRest) -> Row:
    ct = rest.open(bytes(row["body"]), f"envelope|{name}|{row['seq']}")
    return Row(
        row["seq"], row["tag"], row["client_id"], row["epoch"], row["version"], row["minute"], ct
    )


_FIELDS: Final = (
    "envelope.seq, seat.tag, envelope.client_id, envelope.epoch, envelope.version, "
    "envelope.minute, envelope.body"
)
_AFTER: Final = {
    "sqlite": f"SELECT {_FIELDS} FROM envelope JOIN seat ON seat.id = envelope.seat_id "  # noqa: S608
    "WHERE envelope.conversation_id = ? AND envelope.seq > ? ORDER BY envelope.seq LIMIT ?",
    "postgres": f"SELECT {_FIELDS} FROM envelope JOIN seat ON seat.id = envelope.seat_id "  # noqa: S608
    "WHERE envelope.conversation_id = $1 AND envelope.seq > $2 ORDER BY envelope.seq LIMIT $3",
}


async def news_of(
    streams: Sequence[tuple[int, int, str, AtRest]], limit: int
) -> dict[int, list[Row]]:
    """The next envelopes of many conversations in one statement (PostgreSQL).

    streams: conversation, the place after which to read, name, key. Only conversations that have
    news are in the answer.
    """
    ids = [conversation for conversation, _, _, _ in streams]
    afters = [after for _, after, _, _ in streams]
    rows = await require_context().db().execute_query_dict(_NEWS_POSTGRES, [ids, afters, limit])
    keys = {conversation: (name, rest) for conversation, _, name, rest in streams}
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(_row(row, *keys[row["id"]]))
    return found


_NEWS_POSTGRES: Final = """
SELECT asked.id, news.* FROM unnest($1::bigint[], $2::bigint[]) AS asked (id, after)
CROSS JOIN LATERAL (
    SELECT envelope.seq, seat.tag, envelope.client_id, envelope.epoch, envelope.version,
        envelope.minute, envelope.body
    FROM envelope JOIN seat ON seat.id = envelope.seat_id
    WHERE envelope.conversation_id = asked.id AND envelope.seq > asked.after
    ORDER BY envelope.seq LIMIT $3
) AS news
"""


async def heads_of(conversations: Collection[int]) -> dict[int, int]:
    """The heads of these conversations; one that is missing was erased."""
    sqlite = dialect() == "sqlite"
    sql = {
        True: "SELECT id, head FROM conversation WHERE id IN (SELECT value FROM json_each(?))",
        False: "SELECT id, head FROM conversation WHERE id = ANY($1::bigint[])",
    }[sqlite]
    given: Any = f"[{','.join(map(str, conversations))}]" if sqlite else list(conversations)
    rows = await require_context().db().execute_query_dict(sql, [given])
    return {row["id"]: row["head"] for row in rows}


async def client_id_at(conversation: int, seq: int) -> str | None:
    """The client id of the envelope at a place."""
    sql = {
        "sqlite": "SELECT client_id FROM envelope WHERE conversation_id = ? AND seq = ?",
        "postgres": "SELECT client_id FROM envelope WHERE conversation_id = $1 AND seq = $2",
    }[dialect()]
    rows = await require_context().db().execute_query_dict(sql, [conversation, seq])
    return str(rows[0]["client_id"]) if rows else None
