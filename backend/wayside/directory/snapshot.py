"""The snapshot: one pack of all listings, the same for every visitor, kept ready compressed.

It is built in the transaction that changes the listings, so the two never differ, and the one
before goes in the same transaction: it may hold an address that has just been withdrawn.
"""

import asyncio
import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import brotli
import orjson

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import transaction

from . import models
from .gather import gather
from .rules.card import make_card
from .rules.pack import make_pack
from .rules.twins import withhold_twins
from .words import kind_words, vocabulary

_HASH = 32


@dataclass(frozen=True)
class BuiltSnapshot:
    """A pack as it is sent: `body` is brotli of `raw_bytes` bytes of JSON, named by `hash`."""

    hash: str
    body: bytes
    raw_bytes: int
    services: int
    listed_by_source: Mapping[str, int]
    places_without_zone: Mapping[str, int]


async def build_snapshot(clock: Clock = SYSTEM_CLOCK) -> BuiltSnapshot:
    """Build the pack of all listings and make it the current one.

    The same data and day give the same bytes.
    """
    now = clock.now()
    async with transaction():
        facts, sources = await gather(now.date())
        raw = await asyncio.to_thread(_packed, facts, sources, now.date())
        body = await asyncio.to_thread(_compressed, raw)
        name = hashlib.sha256(raw).hexdigest()[:_HASH]
        await models.Snapshot.all().delete()
        await models.Snapshot.create(
            hash=name, body=body, raw_bytes=len(raw), services=len(facts), built_at=now
        )
    listed = Counter(fact.source for fact in facts)
    zoneless = {(fact.source, place) for fact in facts for place in fact.places if not place.zone}
    return BuiltSnapshot(
        name, body, len(raw), len(facts), listed, Counter(source for source, _ in zoneless)
    )


async def current_snapshot() -> tuple[str, bytes] | None:
    """Return the newest snapshot's hash and brotli bytes, None before the first import."""
    row = await models.Snapshot.all().order_by("-built_at", "hash").first()
    return None if row is None else (row.hash, bytes(row.body))


async def snapshot_by_hash(name: str) -> bytes | None:
    """Return the brotli bytes of a snapshot that is still kept."""
    row = await models.Snapshot.get_or_none(hash=name)
    return None if row is None else bytes(row.body)


async def rebuild_snapshot(clock: Clock = SYSTEM_CLOCK) -> bool:
    """Build the snapshot anew when today it says something else (a schedule began or ended).

    Return whether it did. A new day alone changes nothing, so phones need not fetch it again.
    """
    async with transaction():
        current = await current_snapshot()
        if current is None:
            return False
        stored = brotli.decompress(current[1])
        facts, sources = await gather(clock.now().date())
        made = date.fromisoformat(orjson.loads(stored)["made"])
        if await asyncio.to_thread(_packed, facts, sources, made) == stored:
            return False
        await build_snapshot(clock)
    return True


def _packed(facts: list[Any], sources: dict[str, dict[str, object]], made: date) -> bytes:
    words, codes = kind_words(), vocabulary()
    cards = [make_card(fact, codes, words) for fact in withhold_twins(facts)]
    return make_pack(cards, sources, codes, made)


def _compressed(raw: bytes) -> bytes:
    body: bytes = brotli.compress(raw, mode=brotli.MODE_TEXT, quality=11, lgwin=22)
    return body
