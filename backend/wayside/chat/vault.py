"""The keys at rest, one for each conversation, where no backup of the database takes them along.

What is stored in the database is sealed once more with such a key. Destroying the key makes every
copy unreadable at once: rows that a disk still holds, a replica, last week's backup, even for
somebody who holds the conversation's own keys. On SQLite the keys are in a file of their own
beside the database (`...-keys.sqlite3`), on PostgreSQL in a schema of their own (`talk_keys`,
`pg_dump --exclude-schema=talk_keys`). Never in Redis.
"""

import asyncio
import secrets
import threading
from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from wayside.kernel.dialects.address import SQLITE_PRAGMAS
from wayside.kernel.dialects.errors import DatabaseUnavailable
from wayside.kernel.dialects.sqlite import SqliteClient

SCHEMA: Final = "talk_keys"
_NONCE: Final = 12
_MAKE_SQLITE: Final = (
    "CREATE TABLE IF NOT EXISTS talk_key (name TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS talk_mark (id INTEGER PRIMARY KEY, mark INTEGER NOT NULL)",
    "INSERT OR IGNORE INTO talk_mark (id, mark) VALUES (1, 0)",
)
_MAKE_POSTGRES: Final = (
    f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}",
    f"CREATE TABLE IF NOT EXISTS {SCHEMA}.talk_key (name varchar(22) PRIMARY KEY, "
    "key bytea NOT NULL)",
    f"CREATE TABLE IF NOT EXISTS {SCHEMA}.talk_mark (id int PRIMARY KEY, mark bigint NOT NULL)",
    f"INSERT INTO {SCHEMA}.talk_mark (id, mark) VALUES (1, 0) ON CONFLICT DO NOTHING",  # noqa: S608
)
_VAULT_LOCK: Final = 0x5741_5954


class _Nonces(threading.local):
    """Random nonces, fetched from the system many at a time: the call costs more than the bytes.

    Of each thread its own, so that no two ever get the same.
    """

    def __init__(self) -> None:
        self._bytes = b""
        self._at = 0

    def next(self) -> bytes:
        if self._at >= len(self._bytes):
            self._bytes, self._at = secrets.token_bytes(_NONCE * 256), 0
        nonce = self._bytes[self._at : self._at + _NONCE]
        self._at += _NONCE
        return nonce


_nonces: Final = _Nonces()


class Unsealable(Exception):
    """Sealed with a key that is gone, or for another place."""


class KeysMissing(DatabaseUnavailable):
    """The file with the keys is not in its place. Going on would end every chat."""


class AtRest:
    """Seals and opens what one conversation stores (AES-256-GCM). A place is sealed in as well."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, text: str, place: str) -> bytes:
        """nonce (12 bytes), ciphertext, tag. place: such as "envelope|<conversation>|<seq>"."""
        nonce = _nonces.next()
        return nonce + self._cipher.encrypt(nonce, text.encode(), place.encode())

    def open(self, sealed: bytes, place: str) -> str:
        """The text that was sealed for this place. Raises Unsealable."""
        try:
            opened = self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())
        except (InvalidTag, ValueError):
            raise Unsealable from None
        return opened.decode()


class Vault:
    """The keys of this deployment. Open it once the database is open."""

    def __init__(self) -> None:
        self._client: BaseDBAsyncClient | None = None
        self._table = "talk_key"
        self._marks = "talk_mark"
        self._sqlite = True
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """Reach the keys; make their place where there is none.

        Raises DatabaseUnavailable when they cannot be reached, KeysMissing where they were.
        """
        async with self._opening:
            if self._client is not None:
                return
            database = require_context().db()
            self._sqlite = database.capabilities.dialect == "sqlite"
            if self._sqlite:
                path = keys_path(str(getattr(database, "filename", "")))
                await _check_there(database, path)
                await self._open_file(path)
            else:
                self._table, self._marks = f"{SCHEMA}.talk_key", f"{SCHEMA}.talk_mark"
                await self._make_schema(database)
                self._client = database

    async def _open_file(self, path: str) -> None:
        client = SqliteClient(path, connection_name="talk_keys", **SQLITE_PRAGMAS)
        await client.create_connection(with_db=True)
        try:
            for statement in _MAKE_SQLITE:
                await client.execute_query(statement)
        except BaseException:
            await client.close()
            raise
        self._client = client

    async def _make_schema(self, database: BaseDBAsyncClient) -> None:
        sql = "SELECT to_regclass($1)::text AS there"
        if (await database.execute_query_dict(sql, [f"{SCHEMA}.talk_mark"]))[0]["there"]:
            return
        async with database._in_transaction() as connection:
            await connection.execute_query(
                "SELECT pg_advisory_xact_lock($1::bigint)", [_VAULT_LOCK]
            )
            for statement in _MAKE_POSTGRES:
                await connection.execute_query(statement)

    async def close(self) -> None:
        """Let go of the file. The database's own connections are not ours to close."""
        client, self._client = self._client, None
        if client is not None and self._sqlite:
            await client.close()

    async def make(self, name: str) -> None:
        """A key for a new conversation; one that is there stays."""
        sql = f"INSERT INTO {self._table} (name, key) VALUES (?, ?) ON CONFLICT DO NOTHING"  # noqa: S608
        await self._run(sql, [name, secrets.token_bytes(32)])

    async def keys(self, names: Collection[str]) -> dict[str, AtRest]:
        """The keys of these conversations; one that is missing was erased, or lost."""
        one = "SELECT name, key FROM {} WHERE name IN (SELECT value FROM json_each(?))"
        many = "SELECT name, key FROM {} WHERE name = ANY($1::text[])"
        rows = await self._list(one, many, names)
        return {row["name"]: AtRest(bytes(row["key"])) for row in rows}

    async def destroy(self, names: Collection[str]) -> None:
        """Take these keys away for good, from the disk as well."""
        one = "DELETE FROM {} WHERE name IN (SELECT value FROM json_each(?))"
        many = "DELETE FROM {} WHERE name = ANY($1::text[])"
        await self._list(one, many, names)
        if self._sqlite:
            await self._run("PRAGMA wal_checkpoint(TRUNCATE)", [])

    async def mark(self) -> int:
        """The mark beside the keys; see incarnation.py."""
        return int((await self._run(f"SELECT mark FROM {self._marks} WHERE id = 1", []))[0]["mark"])  # noqa: S608

    async def set_mark(self, mark: int) -> None:
        """Move the mark; it never goes back."""
        sql = f"UPDATE {self._marks} SET mark = ? WHERE id = 1 AND mark < ?"  # noqa: S608
        await self._run(sql, [mark, mark])

    async def _list(self, sqlite: str, postgres: str, names: Collection[str]) -> Any:
        if self._sqlite:
            # Names are base64url: they need no escaping in JSON.
            listed = ",".join(f'"{name}"' for name in names)
            return await self._run(sqlite.format(self._table), [f"[{listed}]"])
        return await self._run(postgres.format(self._table), [list(names)])

    async def _run(self, sql: str, values: list[Any]) -> list[dict[str, Any]]:
        if self._client is None:
            raise RuntimeError("the vault is not open")
        if not self._sqlite:
            for number in range(1, sql.count("?") + 1):
                sql = sql.replace("?", f"${number}", 1)
        return await self._client.execute_query_dict(sql, values)


async def _check_there(database: BaseDBAsyncClient, path: str) -> None:
    """Raise KeysMissing where Talk was opened before and its keys are not in their place now."""
    there = await asyncio.to_thread(Path(path).exists)
    if not there and await database.execute_query_dict(_WAS_OPENED):
        raise KeysMissing(_MISSING.format(name=Path(path).name))


_WAS_OPENED: Final = "SELECT 1 AS one FROM incarnation WHERE id = 1"
# An empty file is somebody's word that the keys are lost: nothing ends by a slip of the hand.
_MISSING: Final = (
    "The file {name} with the keys of Talk is not beside the database; put it back, or, if it is "
    "lost for good, make an empty file of that name, and every chat from before ends."
)


def keys_path(database: str) -> str:
    """Where the keys are for a SQLite file: beside it, under a name of their own."""
    path = Path(database)
    return str(path.with_name(f"{path.stem}-keys{path.suffix}"))
