"""Files into the database: all of a folder, or nothing of it and every fault with its line."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.identifiers import new_id
from wayside.resources import resource
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.minutes import whole_minute

from .content_files import SHELVES, SOURCE, Content, read_content
from .live_text import Place, live_publications
from .models import Lesson, Publication, Revision
from .pointed_at import read_known
from .publishing import read_page
from .rules.bounds import FILE_BYTES
from .rules.faults import Fault, Ledger, Refused
from .rules.shelf import check_source
from .small_files import NotSmall, read_bytes

# What comes along is looked over by its tests; a clock that is wrong keeps nobody from starting.
_ANY_DAY: Final = date(9000, 1, 1)


class NotTakenIn(ValueError):
    """The folder has faults, so that nothing of it was taken in. Its text lists them."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join([*map(str, faults), "Nothing was taken in."]))
        self.faults = faults


@dataclass(frozen=True)
class TakenIn:
    """How many pages changed, and how many were as they are already. misfits: cards of translations
    that are shown in English, because it has another shape."""

    changed: int
    same: int
    misfits: tuple[Fault, ...] = ()


async def seed_lessons(folder: Path, languages: frozenset[str], clock: Clock = SYSTEM_CLOCK) -> int:
    """Fill an empty database with the lessons that come along; return how many pages. Where there
    is a lesson already the database is the truth, and nothing happens."""
    if await Lesson.exists():
        return 0
    texts, _ = await asyncio.to_thread(read_folder, folder, languages, _ANY_DAY)
    async with acting():
        if await Lesson.exists():
            return 0
        return (await _write(texts, "seed", clock.now())).changed


async def take_in(
    folder: Path, languages: frozenset[str], audit: Audit, clock: Clock = SYSTEM_CLOCK
) -> TakenIn:
    """Publish every page of a folder that differs from what is published: unsigned, as a new
    revision. Nothing is taken away. Raises NotTakenIn, and then nothing changed.
    """
    today = clock.now().date()
    texts, misfits = await asyncio.to_thread(read_folder, folder, languages, today)
    async with acting():
        done = await _write(texts, "import", clock.now())
        if done.changed:
            await audit.append(Action.LESSON_IMPORTED)
    return replace(done, misfits=misfits)


def read_folder(
    folder: Path, languages: frozenset[str], today: date
) -> tuple[dict[Place, str], tuple[Fault, ...]]:
    """The text of every page under `folder`, and where translations do not fit their English: the
    studio lets English change first, and what it lets out can be taken in again. Raises NotTakenIn
    for any other fault.
    """
    content = read_content(folder, languages, today)
    faults = [fault for fault in content.faults if not (fault.notice or fault.misfit)]
    texts: dict[Place, str] = {}
    for place, file in _pages(content):
        try:
            text = read_bytes(folder / file, FILE_BYTES).decode()
            read_page(place, text)
            texts[place] = text
        except (NotSmall, Refused, UnicodeDecodeError):
            faults.append(Fault(file, 1, "The file changed while it was read. Try again."))
    faults += _leads_nowhere(content, today)
    if not texts and not faults:
        faults.append(Fault(folder.name, 1, "There is no lesson in this folder. Name another."))
    if faults:
        raise NotTakenIn(sorted(set(faults)))
    return texts, tuple(fault for fault in content.faults if fault.misfit)


def _pages(content: Content) -> Iterator[tuple[Place, str]]:
    for shelf, by_language in content.shelves.items():
        for language, found in by_language.items():
            for id, lesson in found.items():
                yield (shelf, language, id), lesson.file


def _leads_nowhere(content: Content, today: date) -> Iterator[Fault]:
    """Sites, pictures and lines are not taken in: a lesson may name only those that are here."""
    known = read_known(resource("content"))
    lessons = content.shelves.get("lessons", {}).get(SOURCE, {})
    for shelf in SHELVES:
        for lesson in content.shelves.get(shelf, {}).get(SOURCE, {}).values():
            ledger = Ledger(lesson.file)
            check_source(lesson, lessons, known, today, ledger)
            yield from (fault for fault in ledger.faults if not fault.notice)


async def _write(texts: dict[Place, str], why: str, now: datetime) -> TakenIn:
    live = {
        (row.lesson.shelf, row.lang, row.lesson.slug): row for row in await live_publications(now)
    }
    rows = {(row.shelf, row.slug): row for row in await Lesson.all()}
    minute, changed = whole_minute(now), 0
    for place, text in texts.items():
        shelf, lang, slug = place
        shown = live.get(place)
        if shown and shown.revision.text == text:
            continue
        lesson = rows.get((shelf, slug))
        if lesson is None:
            lesson = await Lesson.create(id=new_id(), shelf=shelf, slug=slug, made_at=minute)
            rows[shelf, slug] = lesson
        revision = await _revise(lesson, lang, text, why, minute)
        await Publication.filter(lesson=lesson, lang=lang, until=None).update(until=now)
        await Publication.create(lesson=lesson, lang=lang, revision=revision, since=now)
        changed += 1
    return TakenIn(changed, len(texts) - changed)


async def _revise(lesson: Lesson, lang: str, text: str, why: str, at: datetime) -> Revision:
    last = await Revision.filter(lesson=lesson, lang=lang).order_by("-number").first()
    number = last.number if last else 0
    return await Revision.create(
        lesson=lesson, lang=lang, number=number + 1, parent=number, text=text, why=why, at=at
    )
