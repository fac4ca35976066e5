"""The list of all pages, and what on it waits for whoever asks."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime

from wayside.lessons.content_files import SHELVES, SOURCE
from wayside.lessons.live_text import Place
from wayside.lessons.models import Comment
from wayside.lessons.rules.front_words import front_values
from wayside.lessons.rules.segments import card_states
from wayside.lessons.studio.record import Record, every_record
from wayside.lessons.studio.rights import what_waits
from wayside.lessons.studio.views import PageLine
from wayside.staff.gate import Who
from wayside.staff.minutes import minute_text

_SHELVES = [*SHELVES]


def page_lines(
    who: Who, records: Mapping[Place, Record], comments: Mapping[tuple[str, str], int], today: date
) -> list[PageLine]:
    """A line for each page, in the order of the curriculum, English first."""
    found = []
    for place, record in records.items():
        english = records.get((place[0], SOURCE, place[2]))
        if english is not None:
            count = comments.get((record.lesson.id, place[1]), 0)
            found.append(_line(who, record, english, count, today))
    return sorted(found, key=_order)


def _line(who: Who, record: Record, english: Record, comments: int, today: date) -> PageLine:
    shelf, lang, id = record.place
    states: list[str] = []
    if lang != SOURCE:
        states = [*card_states(record.page, english.read, record.same, record.checked).values()]
    counts = Counter(states)
    front = front_values(english.page.front)
    review_by = record.front.get("review_by")
    return PageLine(
        shelf=shelf,
        id=id,
        lang=lang,
        title=str(record.front.get("title", "")),
        track=front.get("track"),
        order=int(front.get("order") or 0),
        state=record.state,
        revision=record.number,
        published=record.live.number if record.live else None,
        signed=record.signed,
        needs=list(record.needs(record.number)),
        missing=record.missing(record.number),
        waits=what_waits(who, record, states, today),
        stale=counts["stale"],
        machine=counts["machine"],
        draft=counts["draft"],
        reviewed=counts["reviewed"],
        absent=counts["absent"],
        review_by=review_by.isoformat() if isinstance(review_by, date) else None,
        scheduled_for=minute_text(record.scheduled.since) if record.scheduled else None,
        comments=comments,
    )


def _order(line: PageLine) -> tuple[int, int, int, str, bool, str]:
    shelf = [str(each) for each in _SHELVES].index(line.shelf)
    return (shelf, line.track or 0, line.order, line.id, line.lang != SOURCE, line.lang)


async def open_comments() -> dict[tuple[str, str], int]:
    """How many threads are open, by lesson and language."""
    rows = await Comment.all().values("lesson_id", "lang", "kind", "key", "answers")
    done = {row["answers"] for row in rows if row["kind"] == "resolved"}
    return Counter(
        (row["lesson_id"], row["lang"])
        for row in rows
        if row["kind"] == "said" and not row["answers"] and row["key"] not in done
    )


async def english_texts(now: datetime) -> list[tuple[Place, str]]:
    """The English of everything that readers get, or the newest where they get none."""
    records = await every_record(now, only=SOURCE)
    return [
        (place, record.texts[record.live.number if record.live else record.number])
        for place, record in records.items()
    ]
