"""The snapshot: one pack of all listings, the same for every visitor, kept ready compressed.

It is built in the transaction that changes the listings, so the two never differ.
"""

import asyncio
import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import brotli

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import transaction

from . import models
from .gather import gather
from .rules.card import make_card
from .rules.pack import make_pack
from .words import kind_words, vocabulary

KEPT = timedelta(days=7)
"""How long an old snapshot can still be asked for, by a page that was opened before."""

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
    facts, sources = await gather(now.date())
    raw, body = await asyncio.to_thread(_packed, facts, sources, now.date())
    name = hashlib.sha256(raw).hexdigest()[:_HASH]
    async with transaction():
        await models.Snapshot.filter(hash=name).delete()
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


async def purge_old_snapshots(clock: Clock = SYSTEM_CLOCK) -> int:
    """Delete snapshots that were replaced more than seven days ago; return how many."""
    rows = await models.Snapshot.all().order_by("-built_at", "hash").values("hash", "built_at")
    # A snapshot was replaced when the next one was built, not when it was built itself.
    old = [
        row["hash"]
        for newer, row in zip(rows, rows[1:], strict=False)
        if newer["built_at"] < clock.now() - KEPT
    ]
    return await models.Snapshot.filter(hash__in=old).delete() if old else 0


def _packed(
    facts: list[Any], sources: dict[str, dict[str, object]], day: date
) -> tuple[bytes, bytes]:
    words, codes = kind_words(), vocabulary()
    raw = make_pack([make_card(fact, codes, words) for fact in facts], sources, codes, day)
    return raw, brotli.compress(raw, mode=brotli.MODE_TEXT, quality=11, lgwin=22)
