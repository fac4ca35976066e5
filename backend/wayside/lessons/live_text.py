"""What readers get: the text of every page that is published now, and what people said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from .content_files import SHELVES, SOURCE
from .models import Publication, Review, Segment
from .rules.approving import Verdict, Word, missing
from .rules.carrying import Checked, SameMeaning
from .rules.front_words import front_values
from .rules.lesson import ShelfName
from .rules.page import split_page

Place = tuple[ShelfName, str, str]  # shelf, language, id of the lesson


@dataclass(frozen=True)
class LivePage:
    """A published revision. lesson: the id of its row. signed: everyone it needs said yes."""

    place: Place
    lesson: str
    number: int
    text: str
    signed: bool


@dataclass(frozen=True)
class LiveText:
    """All of them, and by lesson what was said of cards. `stamp` is another when any of it is."""

    stamp: str
    pages: tuple[LivePage, ...]
    same: dict[str, list[SameMeaning]]
    checked: dict[tuple[str, str], list[Checked]]


async def live_publications(now: datetime) -> list[Publication]:
    """One for each page that readers get, the one that began last; with revision and lesson."""
    live = Publication.filter(Q(until=None) | Q(until__gt=now), since__lte=now)
    found: dict[tuple[str, str], Publication] = {}
    rows = await live.order_by("since", "id").select_related("revision", "lesson")
    for row in rows:
        found[row.lesson.id, row.lang] = row
    return list(found.values())


async def stamp_of(now: datetime) -> str:
    """What changes whenever readers would get something else. Reads no text."""
    live = Publication.filter(Q(until=None) | Q(until__gt=now), since__lte=now)
    ids = await live.order_by("id").values_list("id", flat=True)
    said = await Review.all().order_by("-id").limit(1).values_list("id", flat=True)
    checked = await Segment.all().order_by("-id").limit(1).values_list("id", flat=True)
    return f"{[*ids]}{[*said]}{[*checked]}"


async def live_text(now: datetime) -> LiveText:
    """Everything that packs are bound from. Without a publication `pages` is empty."""
    stamp = await stamp_of(now)
    rows = await live_publications(now)
    words = words_of(await Review.filter(verdict__in=("approve", "return")).order_by("id"))
    pages = []
    for row in rows:
        shelf = _shelf(row.lesson.shelf)
        said = words.get((row.lesson.id, row.lang), [])
        needs = needs_of(row.lang, row.revision.text)
        pages.append(
            LivePage(
                place=(shelf, row.lang, row.lesson.slug),
                lesson=row.lesson.id,
                number=row.revision.number,
                text=row.revision.text,
                signed=not missing(needs, said, row.revision.number),
            )
        )
    shown = {(page.lesson, page.place[1]): page.number for page in pages}
    same, checked = await _segments(shown)
    return LiveText(stamp, tuple(pages), same, checked)


def needs_of(lang: str, text: str) -> tuple[str, ...]:
    """Who has to say yes: by the front matter of the English; of a translation, a speaker."""
    if lang != SOURCE:
        return ("language",)
    needs = front_values(split_page(text).front).get("reviewers")
    return tuple(map(str, needs)) if isinstance(needs, list) else ("survivor",)


def words_of(rows: Sequence[Review]) -> dict[tuple[str, str], list[Word]]:
    """What was said of each page, in order."""
    found: dict[tuple[str, str], list[Word]] = {}
    for row in rows:
        verdict: Verdict = row.verdict  # type: ignore[assignment]  # written by ourselves
        word = Word(row.number, verdict, row.by_id, row.role)
        found.setdefault((row.lesson_id, row.lang), []).append(word)  # type: ignore[attr-defined]
    return found


async def _segments(
    shown: dict[tuple[str, str], int],
) -> tuple[dict[str, list[SameMeaning]], dict[tuple[str, str], list[Checked]]]:
    same: dict[str, list[SameMeaning]] = {}
    checked: dict[tuple[str, str], list[Checked]] = {}
    for row in await Segment.all().order_by("id"):
        lesson: str = row.lesson_id  # type: ignore[attr-defined]
        if row.state == "checked":
            word = Checked(row.card, row.src_hash, row.own_hash)
            checked.setdefault((lesson, row.lang), []).append(word)
        # What a writer says of a draft counts once two others let the draft out.
        elif row.number <= shown.get((lesson, row.lang), 0):
            same.setdefault(lesson, []).append(SameMeaning(row.card, row.src_hash, row.own_hash))
    return same, checked


def _shelf(name: str) -> ShelfName:
    return next(shelf for shelf in SHELVES if shelf == name)
