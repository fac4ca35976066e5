"""Puts a page into the form in which the studio gets it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from wayside.lessons.content_files import SOURCE
from wayside.lessons.live_text import Place, needs_of
from wayside.lessons.models import Comment
from wayside.lessons.rules.approving import State
from wayside.lessons.rules.front_words import front_values
from wayside.lessons.rules.lesson import TITLE
from wayside.lessons.rules.page import Page, Part
from wayside.lessons.rules.segments import card_states, made_from
from wayside.lessons.studio.record import Record, Row
from wayside.lessons.studio.rights import may_write, roles_to_approve, to_approve, what_may
from wayside.lessons.studio.views import (
    By,
    CardView,
    CommentView,
    EnglishCard,
    EnglishTitle,
    Here,
    LookView,
    PageView,
    PublicationView,
    ReviewView,
    RevisionLine,
)
from wayside.staff.gate import Who
from wayside.staff.minutes import minute_text

Names = Mapping[str, str]
_SERVERS = ("id", "lang", "rev", "source_rev", "cards")


def page_view(
    who: Who,
    place: Place,
    english: Record,
    record: Record | None,
    *,
    direction: str,
    names: Names,
    comments: Sequence[Comment],
    here: list[Here],
    look: LookView,
) -> PageView:
    """A page for whoever asks. record: None for a language that has no such page yet."""
    shelf, lang, id = place
    wanted = to_approve(record) if record else None
    states = card_states(record.page if record else None, english.read, *_said(record))
    title = record.front.get("title", "") if record else ""
    values = front_values(english.read.front)
    return PageView(
        shelf=shelf,
        id=id,
        lang=lang,
        dir=direction,
        title=str(title),
        audit_id=english.lesson.id,
        front=front_view(record.front if record else {"title": ""}),
        cards=_cards(lang, english, record, states),
        title_state=None if lang == SOURCE else states[TITLE],
        title_english=None
        if lang == SOURCE
        else EnglishTitle(title=str(values.get("title", "")), note=values.get("note")),
        may=what_may(who, record)
        if record
        else (["save", "comment"] if may_write(who, lang) else ["comment"]),
        in_roles=[*map(str, roles_to_approve(who, record, wanted))] if record and wanted else [],
        comments=comment_views(comments, names),
        here=here,
        look=look,
        **_standing(lang, record, names),
    )


def _said(record: Record | None) -> tuple[Any, Any]:
    return (record.same, record.checked) if record else ((), ())


def _standing(lang: str, record: Record | None, names: Names) -> dict[str, Any]:
    if record is None:
        return {
            "state": State.DRAFT, "revision": 0, "published": None, "signed": False,
            "scheduled_for": None, "needs": list(needs_of(lang, "")), "missing": [],
            "review_by": None, "by": None, "at": None, "why": "", "reviews": [],
            "publications": [],
        }  # fmt: skip
    number = to_approve(record) or record.number
    told = {record.number, record.live.number if record.live else 0}
    review_by = record.front.get("review_by")
    return {
        "state": record.state,
        "revision": record.number,
        "published": record.live.number if record.live else None,
        "signed": record.signed,
        "scheduled_for": minute_text(record.scheduled.since) if record.scheduled else None,
        "needs": list(record.needs(record.number)),
        "missing": record.missing(number),
        "review_by": review_by.isoformat() if isinstance(review_by, date) else None,
        "by": by(record.head, names),
        "at": minute_text(record.head["at"]),
        "why": record.head["why"],
        "reviews": [_review(row, names) for row in record.said if row["number"] in told],
        "publications": [
            PublicationView(
                revision=row["number"],
                since=minute_text(row["since"]),
                until=minute_text(row["until"]) if row["until"] else None,
                by=By(id=row["by_id"], name=names.get(row["by_id"], ""), role="publisher"),
            )
            for row in reversed(record.publications)
        ],
    }


def by(row: Row, names: Names) -> By:
    """Who wrote or said it."""
    return By(id=row["by_id"], name=names.get(row["by_id"], ""), role=row["role"])


def revision_line(row: Row, names: Names) -> RevisionLine:
    """One line of the history."""
    return RevisionLine(
        revision=row["number"],
        parent=row["parent"],
        by=by(row, names),
        why=row["why"],
        at=minute_text(row["at"]),
    )


def front_view(values: Mapping[str, Any]) -> dict[str, Any]:
    """Front matter without what only the server writes; days as text."""
    return {
        "note": None,
        **{
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in values.items()
            if name not in _SERVERS
        },
    }


def card_views(page: Page) -> list[CardView]:
    """The cards of a page as they are edited."""
    return [_card(part) for part in page.parts]


def _card(part: Part) -> CardView:
    return CardView(id=part.id, kind=part.kind, marks=[*part.marks], text=part.text, hash=part.hash)


def _cards(
    lang: str, english: Record, record: Record | None, states: Mapping[str, Any]
) -> list[CardView]:
    if lang == SOURCE:
        return card_views(english.page)
    found = []
    made = made_from(record.page) if record else {}
    for part in english.read.parts:
        own = record.page.part(part.id) if record else None
        then = _then(english, part, str(made.get(part.id, {}).get("src", "")))
        beside = EnglishCard(text=part.text, hash=part.hash, marks=[*part.marks], then=then)
        view = CardView(
            id=part.id, kind=part.kind, marks=[], text=own.text if own else "",
            hash=own.hash if own else None, state=states[part.id], english=beside,
        )  # fmt: skip
        found.append(view)
    return found


def _then(english: Record, part: Part, src: str) -> str | None:
    """The English of that hash, among the texts at hand."""
    if src in ("", part.hash):
        return None
    return english.texts_by_hash.get((part.id, src))


def _review(row: Row, names: Names) -> ReviewView:
    return ReviewView(
        revision=row["number"],
        verdict=row["verdict"],
        by=by(row, names),
        note=row["note"],
        at=minute_text(row["at"]),
    )


def comment_views(rows: Sequence[Comment], names: Names) -> list[CommentView]:
    """What was said on the cards, in order, each with whether it is resolved."""
    done = {row.answers for row in rows if row.kind == "resolved"}
    return [
        CommentView(
            id=row.key,
            card=row.card,
            revision=row.number,
            by=By(id=row.by_id, name=names.get(row.by_id, ""), role=row.role),
            text=row.text,
            at=minute_text(row.at),
            answers=row.answers or None,
            resolved=row.key in done or row.answers in done,
        )
        for row in rows
        if row.kind == "said"
    ]
