"""Reads a folder of content: every lesson and exercise in every language, or what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from .pointed_at import PointedAtFault, read_known
from .rules.bounds import FILE_BYTES, FILES_OF_A_LANGUAGE
from .rules.faults import Fault, Ledger, Refused
from .rules.front import (
    AnyFront,
    CheckInFront,
    ExerciseFront,
    LessonFront,
    TranslationFront,
)
from .rules.lesson import Lesson, ShelfName
from .rules.meters import measure
from .rules.reading import read_lesson
from .rules.shelf import check_places, check_source, check_translation
from .rules.terms import Terms, TermsFault, read_terms
from .small_files import NotSmall, read_text

SOURCE = "en"
SHELVES: dict[ShelfName, type[AnyFront]] = {
    "lessons": LessonFront,
    "steady": ExerciseFront,
    "check-in": CheckInFront,
}


@dataclass
class Content:
    """What a folder holds: shelf -> language -> id -> lesson, and everything to mend."""

    shelves: dict[ShelfName, dict[str, dict[str, Lesson]]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether nothing is wrong; notices are not wrong."""
        return all(fault.notice for fault in self.faults)


def read_content(folder: Path, languages: frozenset[str], today: date) -> Content:
    """Reads and checks everything under `folder`. `languages` are those that may be there.

    Lessons with faults are left out of `shelves` whole. Nothing is raised for what a file holds.
    """
    content = Content()
    terms = _read_terms(folder / "terms", content)
    for shelf in SHELVES:
        content.shelves[shelf] = {}
        for tag, place in _language_folders(folder / shelf, languages, content):
            found = read_language(place, shelf, tag, content)
            content.shelves[shelf][tag] = found
        _measure(content.shelves[shelf], terms, content)
    _check_together(folder, content, today)
    content.faults = sorted(set(content.faults))
    return content


def _measure(
    languages: dict[str, dict[str, Lesson]], terms: dict[str, Terms], content: Content
) -> None:
    for tag, found in languages.items():
        for lesson in found.values():
            source = None if tag == SOURCE else languages.get(SOURCE, {}).get(lesson.id)
            ledger = Ledger(lesson.file)
            measure(lesson, tag, terms.get(tag), ledger, source)
            content.faults += ledger.faults


def _read_terms(folder: Path, content: Content) -> dict[str, Terms]:
    found = {}
    for path in sorted(folder.glob("*.yml")):
        try:
            found[path.stem] = read_terms(read_text(path))
        except (TermsFault, NotSmall) as fault:
            content.faults.append(Fault(f"terms/{path.name}", 1, str(fault)))
    return found


def _language_folders(
    folder: Path, languages: frozenset[str], content: Content
) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_symlink() or not path.is_dir() or path.name not in languages:
            says = "This is no folder of a language of i18n/languages.yml. Move it away."
            content.faults.append(Fault(f"{folder.name}/{path.name}", 1, says))
        else:
            yield path.name, path


def languages_of(folder: Path) -> dict[str, frozenset[str]]:
    """In which languages each lesson of a shelf is there, by its id: a file is named by it."""
    found: dict[str, set[str]] = {}
    for path in folder.glob("*/*.md"):
        found.setdefault(path.stem, set()).add(path.parent.name)
    return {id: frozenset(tags) for id, tags in found.items()}


def read_language(folder: Path, shelf: ShelfName, tag: str, content: Content) -> dict[str, Lesson]:
    """The lessons of one shelf in one language, by id; `content` takes what is wrong with them."""
    found: dict[str, Lesson] = {}
    paths = sorted(folder.iterdir())
    if len(paths) > FILES_OF_A_LANGUAGE:
        says = f"More than {FILES_OF_A_LANGUAGE} files are in this folder. None was read."
        content.faults.append(Fault(f"{shelf}/{tag}", 1, says))
        return found
    for path in paths:
        file = f"{shelf}/{tag}/{path.name}"
        if path.is_symlink() or not path.is_file() or path.suffix != ".md":
            content.faults.append(Fault(file, 1, "Only files that end in .md belong here."))
            continue
        front = SHELVES[shelf] if tag == SOURCE else TranslationFront
        try:
            with path.open("rb") as opened:
                raw = opened.read(FILE_BYTES + 1)
            lesson = read_lesson(file, raw, front, shelf)
        except Refused as refused:
            content.faults += refused.faults
        else:
            found[lesson.id] = lesson
    return found


def _check_together(folder: Path, content: Content, today: date) -> None:
    try:
        known = read_known(folder)
    except PointedAtFault as fault:
        content.faults.append(fault.fault)
        return
    lessons = content.shelves["lessons"].get(SOURCE, {})
    for languages in content.shelves.values():
        source = languages.get(SOURCE, {})
        ledgers = {
            lesson.file: Ledger(lesson.file)
            for found in languages.values()
            for lesson in found.values()
        }
        for lesson in source.values():
            check_source(lesson, lessons, known, today, ledgers[lesson.file])
        check_places(source.values(), ledgers)
        for tag, found in languages.items():
            for lesson in found.values() if tag != SOURCE else ():
                check_translation(lesson, source.get(lesson.id), tag, ledgers[lesson.file])
        for ledger in ledgers.values():
            content.faults += ledger.faults
