"""A page as the database has it: its revisions, what was said about them, what readers get."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from wayside.lessons.content_files import SHELVES, SOURCE
from wayside.lessons.live_text import Place, needs_of
from wayside.lessons.models import Lesson, Publication, Review, Revision, Segment
from wayside.lessons.rules.approving import (
    Made,
    Shown,
    State,
    Word,
    missing,
    newest,
    state_of,
    writers,
    yeses,
)
from wayside.lessons.rules.carrying import Checked, SameMeaning
from wayside.lessons.rules.front_words import front_values
from wayside.lessons.rules.page import Page, split_page

Row = dict[str, Any]
_REVISION = ("id", "lesson_id", "lang", "number", "parent", "by_id", "role", "why", "at")


@dataclass
class Record:
    """One page. revisions: rows without their text, by number. said: rows of reviews, in order."""

    place: Place
    lesson: Lesson
    now: datetime
    revisions: dict[int, Row] = field(default_factory=dict)
    said: list[Row] = field(default_factory=list)
    publications: list[Row] = field(default_factory=list)
    texts: dict[int, str] = field(default_factory=dict)
    same: list[SameMeaning] = field(default_factory=list)
    checked: list[Checked] = field(default_factory=list)

    @property
    def number(self) -> int:
        return max(self.revisions)

    @property
    def head(self) -> Row:
        return self.revisions[self.number]

    @property
    def text(self) -> str:
        return self.texts[self.number]

    @cached_property
    def page(self) -> Page:
        return split_page(self.text)

    @cached_property
    def front(self) -> dict[str, Any]:
        return front_values(self.page.front)

    @cached_property
    def shown(self) -> list[Shown]:
        return [Shown(row["number"], row["since"], row["until"]) for row in self.publications]

    @cached_property
    def live(self) -> Shown | None:
        return newest(self.shown, self.now)

    @cached_property
    def read(self) -> Page:
        """What readers get, or the newest where they get nothing: what translations are made of."""
        return split_page(self.texts[self.live.number]) if self.live else self.page

    @cached_property
    def texts_by_hash(self) -> dict[tuple[str, str], str]:
        """The text of each card by its hash, of the revisions whose texts are at hand."""
        pages = map(split_page, self.texts.values())
        return {(part.id, part.hash): part.text for page in pages for part in page.parts}

    @cached_property
    def scheduled(self) -> Shown | None:
        return next((each for each in self.shown if each.waits(self.now)), None)

    @cached_property
    def words(self) -> list[Word]:
        return [Word(row["number"], row["verdict"], row["by_id"], row["role"]) for row in self.said]

    def needs(self, number: int) -> tuple[str, ...]:
        """Who has to say yes to a revision whose text is at hand."""
        return needs_of(self.place[1], self.texts[number])

    def missing(self, number: int) -> list[str]:
        return missing(self.needs(number), self.words, number)

    def yeses(self, number: int) -> list[Word]:
        return yeses(self.words, number)

    @cached_property
    def state(self) -> State:
        number = self.number
        return state_of(number, self.words, self.shown, self.needs(number), self.now)

    @property
    def signed(self) -> bool:
        """Whether everyone it needs said yes to what readers get."""
        return self.live is not None and not self.missing(self.live.number)

    def authors(self, number: int) -> set[str]:
        """Who wrote any of a revision since the last one that readers got, or the files."""
        made = {
            each["number"]: Made(each["number"], each["parent"], each["by_id"])
            for each in self.revisions.values()
        }
        settled = {each.number for each in self.shown} | {
            each.number for each in made.values() if not each.by
        }
        return writers(made, number, settled)

    async def bring(self, number: int) -> str | None:
        """The text of any of its revisions."""
        if number in self.revisions and number not in self.texts:
            row = await Revision.get(id=self.revisions[number]["id"])
            self.texts[number] = row.text
        return self.texts.get(number)


async def every_record(now: datetime, only: str = "") -> dict[Place, Record]:
    """All pages (of one language), with the texts that are newest and those that readers get."""
    return await _records(await Lesson.all(), now, only)


async def records_of(shelf: str, slug: str, now: datetime) -> dict[Place, Record]:
    """The pages of one lesson in all its languages; none where there is no such lesson."""
    return await _records(await Lesson.filter(shelf=shelf, slug=slug), now)


async def _records(lessons: Iterable[Lesson], now: datetime, only: str = "") -> dict[Place, Record]:
    rows = {lesson.id: lesson for lesson in lessons}
    if not rows:
        return {}
    found: dict[tuple[str, str], Record] = {}
    among: dict[str, Any] = {"lesson_id__in": [*rows]}
    if only:
        among["lang"] = only
    for row in await Revision.filter(**among).values(*_REVISION):
        key = (row["lesson_id"], row["lang"])
        if key not in found:
            lesson = rows[row["lesson_id"]]
            shelf = next(shelf for shelf in SHELVES if shelf == lesson.shelf)
            found[key] = Record((shelf, row["lang"], lesson.slug), lesson, now)
        found[key].revisions[row["number"]] = row
    for row in await Review.filter(**among).order_by("id").values():
        found[row["lesson_id"], row["lang"]].said.append(row)
    shown = Publication.filter(**among).order_by("since", "id")
    for row in await shown.values(
        "id", "lesson_id", "lang", "since", "until", "by_id", number="revision__number"
    ):
        found[row["lesson_id"], row["lang"]].publications.append(row)
    await _bring_texts(found.values())
    await _bring_segments(among, found)
    return {record.place: record for record in found.values()}


async def _bring_texts(records: Iterable[Record]) -> None:
    wanted: dict[int, tuple[Record, int]] = {}
    for record in records:
        for number in {record.number, *([record.live.number] if record.live else [])}:
            wanted[record.revisions[number]["id"]] = (record, number)
    for row in await Revision.filter(id__in=[*wanted]).values("id", "text"):
        record, number = wanted[row["id"]]
        record.texts[number] = row["text"]


async def _bring_segments(among: dict[str, Any], found: dict[tuple[str, str], Record]) -> None:
    for row in await Segment.filter(**among).order_by("id").values():
        lesson, lang = row["lesson_id"], row["lang"]
        if row["state"] == "checked":
            record = found[lesson, lang]
            record.checked.append(Checked(row["card"], row["src_hash"], row["own_hash"]))
            continue
        live = found[lesson, SOURCE].live
        if live is not None and row["number"] <= live.number:
            word = SameMeaning(row["card"], row["src_hash"], row["own_hash"])
            for (other, _), record in found.items():
                if other == lesson:
                    record.same.append(word)
