"""The records that six words find again (docs/protocol/pc1.md, 7).

Somebody looks for words; whether there is anything, this server does not tell. A hit and a miss are
answered in one form, one size, with the same work and after the same time.
"""

import asyncio
import secrets
from typing import Annotated, Any, Final

from pydantic import Field
from starlette.responses import Response
from tortoise.context import require_context

from wayside.chat.door import Door
from wayside.chat.errors import ConversationGone, RecordsFull, TalkBusy
from wayside.chat.holding import hold
from wayside.chat.kept.words_seal import MOST_STEPS, WordsSeal, record_characters
from wayside.chat.models import Conversation, WordsRecord
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.frames import Name, Secret
from wayside.chat.rules.pace import Bucket, Buckets
from wayside.chat.rules.patience import Patience
from wayside.chat.rules.retention import DAYS, DAYS_WITH_WORDS
from wayside.chat.seats import seat_of
from wayside.chat.vault import AtRest, Vault
from wayside.chat.worked import Work
from wayside.kernel.database import dialect, transaction
from wayside.kernel.http import Input, Output
from wayside.kernel.reading import invalid_field
from wayside.staff.errors import SlowDown

_SIZES: Final = frozenset(record_characters(steps) for steps in range(1, MOST_STEPS + 1))
_KEEP_PACE: Final = (1 / 30, 20)  # of one conversation: records a second, at once
_LOOK_SECONDS: Final = 0.1  # an answer takes at least this long, whatever was found
_LOOK_WEIGHT: Final = 10.0  # tickets that a look counts for at the door

Sealed = Annotated[
    str, Field(pattern=rf"^[A-Za-z0-9_-]{{1,{Wire.RECORD_CHARACTERS.amount}}}$")
]  # base64url


class Keeping(Input):
    """A record to keep. replaces: the locator of one of this conversation that goes instead."""

    c: Name
    access: Secret
    locator: Name
    record: Sealed
    replaces: Name | None = None


class Removing(Input):
    """A record to delete, of a conversation that goes on."""

    c: Name
    access: Secret
    locator: Name


class Looking(Input):
    """Words that somebody typed, as the locator that was made of them."""

    locator: Name
    work: Work = Work()


class Found(Output):
    """A sealed record. Only the words tell whether it is one."""

    record: str


class Records:
    """Keeps and gives out the records of one deployment."""

    def __init__(self, vault: Vault, door: Door, *, looks: int) -> None:
        """looks: how many a minute this process answers, altogether."""
        self._vault = vault
        self._door = door
        self._sealing: WordsSeal | None = None
        self._patience = Patience()
        self._keeping = Buckets(*_KEEP_PACE)
        self._all = Bucket(looks / 60, max(looks / 6, 1))
        self._nobody = AtRest(secrets.token_bytes(32))
        self._nothing = b""

    def open(self, secret: bytes) -> None:
        """secret: outside the database and its backups; the same for every process."""
        self._sealing = WordsSeal(secret)
        self._nothing = self._sealing.close("A" * record_characters(1), self._nobody, _NOBODY)

    async def keep(self, body: Keeping) -> Response:
        """Keep what six words open, in the place of what lay there before."""
        await seat_of(body.c, body.access)
        if len(body.record) not in _SIZES:
            raise invalid_field("/record", "string_pattern_mismatch")
        _wait(self._keeping.take(body.c, asyncio.get_running_loop().time()))
        rest = (await self._vault.keys([body.c])).get(body.c)
        if rest is None:
            raise ConversationGone
        blinded = self._seal.blinded(body.locator)
        stored = self._seal.close(body.record, rest, blinded)
        instead = self._seal.blinded(body.replaces) if body.replaces else blinded
        async with transaction() as connection:
            sql = _MARK[dialect()]
            rows = await connection.execute_query_dict(sql, [DAYS_WITH_WORDS, body.c])
            if not rows:
                raise ConversationGone
            conversation = int(rows[0]["id"])
            await WordsRecord.filter(conversation_id=conversation, locator=instead).delete()
            others = WordsRecord.filter(conversation_id=conversation).exclude(locator=blinded)
            if await others.count() >= Wire.RECORDS.amount:
                raise RecordsFull
            # A name that is another conversation's is left alone, and nobody is told: whoever could
            # ask would have words to try. Two of 2^66 meet by chance in no deployment.
            await connection.execute_query(_KEEP[dialect()], [conversation, blinded, stored])
        return Response(status_code=204)

    async def remove(self, body: Removing) -> Response:
        """Take words back: they open nothing any more, and the chat goes on as without them."""
        await seat_of(body.c, body.access)
        _wait(self._keeping.take(body.c, asyncio.get_running_loop().time()))
        blinded = self._seal.blinded(body.locator)
        async with transaction():
            found = await Conversation.get_or_none(name=body.c)
            if found is None or not await hold([found.id]):
                raise ConversationGone
            await WordsRecord.filter(conversation_id=found.id, locator=blinded).delete()
            if not await WordsRecord.exists(conversation_id=found.id):
                await Conversation.filter(id=found.id).update(keep_days=DAYS)
        return Response(status_code=204)

    async def look(self, body: Looking) -> Found:
        """Give the record of these words, or what looks like one."""
        self._door.let_in(body.work.challenge, body.work.answer, weight=_LOOK_WEIGHT)
        blinded = self._seal.blinded(body.locator)
        loop = asyncio.get_running_loop()
        _wait(self._patience.take(blinded, loop.time()))
        if not self._all.take(loop.time()):
            raise TalkBusy(int(self._all.wait()) + 1)
        began = loop.time()
        record = await self._find(blinded)
        decoy = self._seal.decoy(body.locator)
        await asyncio.sleep(max(0.0, began + _LOOK_SECONDS - loop.time()))
        return Found(record=decoy if record is None else record)

    async def _find(self, blinded: str) -> str | None:
        """The record, if there is one. Every step is done in either case."""
        sql = _FIND[dialect()]
        rows = await require_context().db().execute_query_dict(sql, [blinded])
        row: Any = rows[0] if rows else {"name": _NOBODY, "body": self._nothing}
        keys = await self._vault.keys([row["name"]])
        rest = keys.get(row["name"], self._nobody)
        opened = self._seal.open(bytes(row["body"]), rest, blinded if rows else _NOBODY)
        return opened if rows else None

    @property
    def _seal(self) -> WordsSeal:
        if self._sealing is None:
            raise RuntimeError("the records are not open")
        return self._sealing


def _wait(seconds: float) -> None:
    if seconds:
        raise SlowDown(seconds)


_NOBODY: Final = "A" * 22  # names no conversation: it stands for words that open nothing
_MARK: Final = {
    "sqlite": "UPDATE conversation SET keep_days = ? WHERE name = ? RETURNING id",
    "postgres": "UPDATE conversation SET keep_days = $1 WHERE name = $2 RETURNING id",
}
_INSERT: Final = "INSERT INTO words_record (conversation_id, locator, body) "
_UPSERT: Final = (
    "ON CONFLICT (locator) DO UPDATE SET body = excluded.body "
    "WHERE words_record.conversation_id = excluded.conversation_id"
)
_KEEP: Final = {
    "sqlite": _INSERT + "VALUES (?, ?, ?) " + _UPSERT,
    "postgres": _INSERT + "VALUES ($1, $2, $3) " + _UPSERT,
}
_FIND_ALL: Final = (
    "SELECT conversation.name, words_record.body FROM words_record JOIN conversation "
    "ON conversation.id = words_record.conversation_id WHERE words_record.locator = "
)
_FIND: Final = {"sqlite": _FIND_ALL + "?", "postgres": _FIND_ALL + "$1"}
