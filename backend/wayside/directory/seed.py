"""What a bare Wayside holds: the national lines, and an invented county that shows everything."""

import asyncio
import hashlib
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import transaction
from wayside.resources import resource

from .archive import Listings, open_listings
from .importer import SourceFacts, digest_of, replace_source, source_digest, survey_source
from .models import Snapshot, Source
from .national import NAME, SOURCE, national_listings
from .snapshot import build_snapshot

DEMO = SourceFacts(
    id="demo",
    name="Larkspur County (demo)",
    attribution="Invented for Wayside. No place, person or number in it is real.",
    timezone="America/Los_Angeles",
    demo=True,
)
NATIONAL = SourceFacts(id=SOURCE, name=NAME, national=True)

_VERSION = "2"
"""Raise it when the importer stores something else for the same files."""


async def seed_directory(
    *, demo: bool | None = None, crisis: Path | None = None, clock: Clock = SYSTEM_CLOCK
) -> bool:
    """Bring the built-in listings up to date; return whether anything changed.

    Running it again changes nothing. The invented county comes into an empty directory by itself;
    `demo=False` takes it away for good, `demo=True` brings it back. `crisis` is the file of lines,
    ours unless a deployment has its own. Raises CrisisFault or NationalFault.
    """
    if demo is None:
        demo = not await Source.exists() or await Source.exists(id=DEMO.id)
    lines = crisis or resource("content", "crisis", "us.yml")
    with ExitStack() as stack:
        wanted: list[tuple[SourceFacts, Listings]] = [
            (NATIONAL, await asyncio.to_thread(national_listings, lines))
        ]
        if demo:
            folder = resource("content", "directory", "demo")
            wanted.append((DEMO, stack.enter_context(open_listings(folder))))
        words = await asyncio.to_thread(_digest_of_words)
        async with transaction():
            changed = False
            for facts, listings in wanted:
                if not listings.files:  # a deployment that hides every line
                    changed = bool(await Source.filter(id=facts.id).delete()) or changed
                    continue
                digest = await asyncio.to_thread(
                    digest_of, listings, _VERSION, words, facts.name, facts.timezone
                )
                if await source_digest(facts.id) == digest:
                    continue
                known = await asyncio.to_thread(survey_source, listings, facts)
                await replace_source(
                    listings, replace(facts, content_hash=digest), known, lambda _file, _rows: None
                )
                changed = True
            if not demo:
                changed = bool(await Source.filter(id=DEMO.id).delete()) or changed
            if changed or not await Snapshot.exists():
                await build_snapshot(clock)
                changed = True
    return changed


def _digest_of_words() -> str:
    digest = hashlib.sha256()
    for name in ("vocabulary.yml", "kinds.yml", "national.yml"):
        digest.update(resource("content", "directory", name).read_bytes())
    return digest.hexdigest()
