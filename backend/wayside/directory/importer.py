"""Import: a folder or zip of HSDS CSV files replaces everything its source said before.

One transaction holds the removal, the new records and the new snapshot. Whatever goes wrong (a
broken file, a full disk, a killed process) leaves the listings as they were.
"""

import asyncio
import hashlib
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import orjson

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import transaction

from .archive import Listings, TableFile, open_listings
from .elsewhere import withhold_elsewhere
from .errors import ImportRefused
from .models import Source
from .report import FileReport, ImportReport
from .rows import BadRow, Budget, TableReader
from .rules.fields import Fields
from .rules.known import Known, Record
from .rules.reasons import RowRefused
from .rules.records import CONVERTERS
from .rules.text import clean, one_line
from .snapshot import build_snapshot
from .store import Store
from .survey import survey

Progress = Callable[[str, int], None]
"""Called with a file's name and the rows of it that are done so far."""

BUILT_IN = frozenset({"demo", "national"})
"""Sources that `wayside seed` replaces; an import under their names would be lost."""

_STEP = 500
_DESCRIPTOR_BYTES = 1024 * 1024
_MUST_HAVE = "service"


@dataclass(frozen=True)
class SourceFacts:
    """What is known of a source beside its files."""

    id: str
    name: str
    attribution: str = ""
    timezone: str = ""
    demo: bool = False
    national: bool = False
    content_hash: str = ""


def _silent(file: str, rows: int) -> None:
    """Progress that nobody asked for."""


async def import_listings(
    path: Path,
    *,
    source: str | None = None,
    timezone: str | None = None,
    progress: Progress | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> ImportReport:
    """Replace the listings of `source` by those in a folder or zip file, and build a new snapshot.

    `source` is a short name of your choice (letters, digits, hyphens), else made from the path;
    `timezone` an IANA name for places in states with more than one. Raises ImportRefused with one
    plain sentence when nothing could be changed.
    """
    facts = _facts(path, source, timezone)
    with open_listings(path) as listings:
        if not listings.of(_MUST_HAVE):
            raise ImportRefused(f"There is no services.csv in {path.name!r}; nothing was changed.")
        facts = await asyncio.to_thread(_described, facts, listings)
        known = await asyncio.to_thread(survey_source, listings, facts)
        async with transaction():
            report = await replace_source(listings, facts, known, progress or _silent)
            await withhold_elsewhere(known)
            snapshot = await build_snapshot(clock)
            report.pack_hash, report.pack_bytes = snapshot.hash, len(snapshot.body)
            report.listed = snapshot.listed_by_source.get(facts.id, 0)
            report.zone_unknown = snapshot.places_without_zone.get(facts.id, 0)
    return report


async def replace_source(
    listings: Listings, facts: SourceFacts, known: Known, progress: Progress
) -> ImportReport:
    """Replace one source's records inside the caller's transaction; builds no snapshot."""
    report = ImportReport(facts.id, not_read=list(listings.not_read))
    store = Store(facts.id)
    await store.replace(
        {
            "name": facts.name,
            "attribution": facts.attribution,
            "timezone": facts.timezone,
            "demo": facts.demo,
            "national": facts.national,
            "content_hash": facts.content_hash,
        }
    )
    budget = Budget()
    for _, files in itertools.groupby(listings.files, key=lambda file: file.table):
        known.begin_table()
        for file in files:
            await _import_file(file, known, store, report, budget, progress)
    await store.flush()
    report.stored = store.written
    if not report.stored["service"]:
        raise ImportRefused("No service could be read from these files; nothing was changed.")
    return report


def survey_source(listings: Listings, facts: SourceFacts) -> Known:
    """Return what the importer needs to know of all files before it writes."""
    known = Known(facts.id)
    survey(listings, known)
    return known


async def _import_file(
    file: TableFile,
    known: Known,
    store: Store,
    report: ImportReport,
    budget: Budget,
    progress: Progress,
) -> None:
    reader = TableReader(file)
    noted = FileReport(file.name, file.table, reader.encoding)
    report.files.append(noted)
    # Read in a thread, so that a server in the same process goes on answering. Not closed here:
    # when we are cancelled, the thread may still be inside.
    batches = _converted(reader, known, noted, budget)
    while (batch := await asyncio.to_thread(next, batches, None)) is not None:
        await store.add(batch)
        report.withheld += sum(1 for table, row in batch if table == "location" and row["withheld"])
        progress(file.name, noted.rows)


def _converted(
    reader: TableReader, known: Known, noted: FileReport, budget: Budget
) -> Iterator[list[Record]]:
    convert = CONVERTERS[reader.file.table]
    batch: list[Record] = []
    for row in reader.rows(budget):
        if isinstance(row, BadRow):
            noted.note_refused(row.line, row.refusal)
        else:
            fields = Fields(row.cells, row.repairs)
            try:
                batch += convert(row.cells, fields, known)
            except RowRefused as refused:
                noted.note_refused(row.line, refused.refusal)
            else:
                noted.note_kept(row.line, frozenset(fields.repairs))
        if noted.rows % _STEP == 0:
            yield batch
            batch = []
    yield batch


def _facts(path: Path, source: str | None, timezone: str | None) -> SourceFacts:
    slug = re.sub(r"[^a-z0-9]+", "-", (source or _stem(path)).casefold()).strip("-")[:64]
    if not slug or source is not None and slug != source:
        raise ImportRefused("A source is named with small letters, digits and hyphens, at most 64.")
    if slug in BUILT_IN:
        raise ImportRefused(
            f"The name {slug!r} belongs to listings that come with Wayside; choose another with "
            "--source."
        )
    if timezone:
        try:
            ZoneInfo(timezone)
        except (ValueError, OSError, LookupError):
            raise ImportRefused(
                "That is not the name of a time zone; an example is America/New_York."
            ) from None
    return SourceFacts(id=slug, name=slug, timezone=timezone or "")


def _stem(path: Path) -> str:
    resolved = path.resolve()
    name = resolved.stem if resolved.suffix.casefold() == ".zip" else resolved.name
    return resolved.parent.name if name in ("data", "datapackage", "csv") else name


def _described(facts: SourceFacts, listings: Listings) -> SourceFacts:
    """Add the licence that a datapackage.json names; its paths are not believed."""
    digest = digest_of(listings, facts.timezone)
    attribution = ""
    if listings.descriptor is not None:
        with listings.descriptor() as file:
            body = file.read(_DESCRIPTOR_BYTES + 1)
        try:
            document = orjson.loads(body) if len(body) <= _DESCRIPTOR_BYTES else {}
        except orjson.JSONDecodeError:
            document = {}
        attribution = _licence(document)
    return SourceFacts(facts.id, facts.name, attribution, facts.timezone, content_hash=digest)


def _licence(document: object) -> str:
    if not isinstance(document, dict):
        return ""
    licence = document.get("license")
    if isinstance(document.get("licenses"), list) and document["licenses"]:
        licence = document["licenses"][0]
    if isinstance(licence, dict):
        licence = licence.get("type") or licence.get("name") or licence.get("title")
    return one_line(clean(licence)[0])[:100] if isinstance(licence, str) else ""


def digest_of(listings: Listings, *more: str) -> str:
    """Return a fingerprint of the files as they are (SHA-256, hexadecimal)."""
    digest = hashlib.sha256("\n".join(more).encode())
    budget = Budget()
    for file in listings.files:
        digest.update(f"\n{file.table}\n".encode())
        with file.open() as raw:
            while True:
                try:
                    chunk = raw.read(1 << 16)
                except Exception as error:  # zipfile raises many kinds for a damaged entry
                    raise ImportRefused(f"{file.name!r} is damaged and cannot be read.") from error
                if not chunk:
                    break
                budget.left -= len(chunk)
                if budget.left < 0:
                    raise ImportRefused("The files together are too large.")
                digest.update(chunk)
    return digest.hexdigest()


async def source_digest(source: str) -> str | None:
    """Return the fingerprint of the files a source was last imported from, None for no source."""
    row = await Source.get_or_none(id=source)
    return None if row is None else row.content_hash
