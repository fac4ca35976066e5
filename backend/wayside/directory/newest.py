"""Keeps the newest directory pack in front of readers, in every process that serves."""

import asyncio
from contextlib import suppress
from typing import Final

from wayside.directory.models import Snapshot
from wayside.directory.snapshot import snapshot_by_hash
from wayside.kernel.backplane import Backplane
from wayside.kernel.database import DatabaseUnavailable
from wayside.kernel.packs import Pack, Packs

PACK: Final = "directory"
TOPIC: Final = "directory"
# A command in another process on SQLite has no doorbell to ring, so we look by ourselves as well.
LOOK_EVERY: Final = 10.0  # seconds


async def put_newest(packs: Packs, shown: str = "") -> str:
    """Put the current snapshot among the packs unless it is the one `shown`; return its hash."""
    newest = await Snapshot.all().order_by("-built_at", "hash").first().values("hash")
    name = str(newest["hash"]) if newest else ""
    if name and name != shown and (body := await snapshot_by_hash(name)) is not None:
        packs.put(PACK, Pack.of_brotli(body))
    return name


async def keep_newest(packs: Packs, backplane: Backplane) -> None:
    """Put each new snapshot among the packs as soon as it is heard of, until cancelled."""
    shown = ""
    async with backplane.listen(TOPIC) as doorbell:
        while True:
            with suppress(DatabaseUnavailable):
                shown = await put_newest(packs, shown)
            # Not wait_for: on Python 3.11 it may swallow a cancellation.
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await anext(doorbell)
