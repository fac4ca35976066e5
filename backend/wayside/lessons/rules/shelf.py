"""What lessons owe each other: every reference leads somewhere, and translations keep the shape."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .bounds import DAYS_TO_REVIEW, DAYS_TO_REVIEW_LAW_OR_HEALTH
from .faults import Ledger
from .front import LessonFront, Role, SourceFront, TranslationFront
from .lesson import TITLE, Card, Lesson

NEEDS: dict[str, Role] = {"law": "legal", "telling": "legal", "health": "health"}


@dataclass(frozen=True)
class Known:
    """What lessons may point at."""

    kinds: frozenset[str]  # of help: svc.shelter
    lines: frozenset[str]  # to call or text, that are shown: nhth
    sites: frozenset[str]
    pictures: frozenset[str]


def check_source(
    lesson: Lesson, lessons: Mapping[str, Lesson], known: Known, today: date, ledger: Ledger
) -> None:
    """Writes down what an English lesson lacks. `lessons` are all lessons by id."""
    front = lesson.front
    assert isinstance(front, SourceFront)  # noqa: S101  # the caller reads English by this model
    _check_reviewers(lesson, front, ledger)
    _check_dates(lesson, front, today, ledger)
    _check_short(lesson, ledger)
    for card in lesson.cards:
        _check_card(card, lesson.id, lessons, known, ledger)


def _check_reviewers(lesson: Lesson, front: SourceFront, ledger: Ledger) -> None:
    line = lesson.places["reviewers"]
    if "survivor" not in front.reviewers:
        ledger.fault(line, "A survivor reviewer always reads it. Add `survivor`.")
    if "L" in front.basis and not {"legal", "health"} & {*front.reviewers}:
        ledger.fault(line, "Basis L needs a `legal` or `health` reviewer. Add one.")
    marks = {mark for card in lesson.cards for mark in card.marks}
    for mark, role in NEEDS.items():
        if mark in marks and role not in front.reviewers:
            ledger.fault(line, f"A card is marked `{mark}`. Add the reviewer `{role}`.")


def _check_dates(lesson: Lesson, front: SourceFront, today: date, ledger: Ledger) -> None:
    line = lesson.places["review_by"]
    strict = {"legal", "health"} & {*front.reviewers}
    days = DAYS_TO_REVIEW_LAW_OR_HEALTH if strict else DAYS_TO_REVIEW
    if front.review_by > today + timedelta(days=days):
        ledger.fault(line, f"The next review is at most {days} days away. Set a nearer day.")
    if front.review_by < today:
        ledger.notice(line, f"A review was due on {front.review_by}. Ask a reviewer to read it.")


def _check_short(lesson: Lesson, ledger: Ledger) -> None:
    front = lesson.front
    if not isinstance(front, LessonFront) or front.short is None:
        return
    line, ids = lesson.places["short"], [card.id for card in lesson.cards]
    chosen = [id for id in ids if id in front.short]
    if list(front.short) != chosen or len(chosen) == len(ids):
        ledger.fault(line, "`short` names some cards of this lesson, in their order.")
    elif chosen[-1] != ids[-1]:
        ledger.fault(line, "The shorter version ends with the last card too.")
    if front.note is None:
        ledger.fault(line, "A shorter version comes with a content note. Write `note`.")


def _check_card(
    card: Card, id: str, lessons: Mapping[str, Lesson], known: Known, ledger: Ledger
) -> None:
    for line, to in card.links():
        scheme, _, name = to.partition(":")
        if scheme == "lesson" and name == id:
            ledger.fault(line, "This link leads to the lesson it stands in. Take it out.")
        elif name not in (lessons if scheme == "lesson" else known.sites):
            ledger.fault(line, f"There is no {scheme} `{name}`. Look for a typing error.")
    for line, picture in card.pictures():
        if picture not in known.pictures:
            ledger.fault(line, f"There is no picture {picture} in content/pictures. Add it.")
    for option in card.options:
        for what, ref, among in (
            ("line", option.line_id, known.lines),
            ("lesson", option.lesson, lessons),
            ("kind of help", option.help, known.kinds),
        ):
            if ref is not None and ref not in among:
                ledger.fault(option.line, f"There is no {what} `{ref}`. Choose another.")
    for kind, there in (("resource", known.kinds), ("crisis", known.lines)):
        for ref in card.refs(kind):  # type: ignore[arg-type]  # mypy sees str, not the two words
            if ref not in there:
                why = " (or it is not shown)" if kind == "crisis" else ""
                ledger.fault(card.line, f"There is no {kind} `{ref}`{why}. Choose another.")


def check_places(lessons: Iterable[Lesson], ledgers: Mapping[str, Ledger]) -> None:
    """No two lessons of a track, and no two exercises, have the same place."""
    taken: dict[tuple[int, int], str] = {}
    for lesson in lessons:
        assert isinstance(lesson.front, SourceFront)  # noqa: S101  # as above
        track = lesson.front.track if isinstance(lesson.front, LessonFront) else 0
        place = (track, lesson.front.order)
        if place in taken:
            says = f"`{taken[place]}` has the same place. Give another `order`."
            ledgers[lesson.file].fault(lesson.places["order"], says)
        taken.setdefault(place, lesson.id)


def check_translation(lesson: Lesson, source: Lesson | None, tag: str, ledger: Ledger) -> None:
    """Writes down where a translation has another shape than its English, and what is stale."""
    front, places = lesson.front, lesson.places
    assert isinstance(front, TranslationFront)  # noqa: S101  # the caller reads it by this model
    if front.lang != tag:
        ledger.fault(places["lang"], f"This file is in the folder of `{tag}`. Move it, or mend it.")
    if source is None:
        ledger.fault(places["id"], "There is no English file with this id. Write that first.")
        return
    assert isinstance(source.front, SourceFront)  # noqa: S101  # as above
    if (front.note is None) != (source.note is None):
        ledger.misfit(places["id"], "The English has a content note and this not, or the reverse.")
    if front.source_rev > source.front.rev:
        ledger.fault(places["source_rev"], f"The English is at rev {source.front.rev} only.")
    order = [card.id for card in source.cards]
    if [id for id in order if lesson.card(id)] != [card.id for card in lesson.cards]:
        ledger.misfit(places["id"], "The cards are not those of the English, in their order.")
    now = source.hashes()
    for id, made in front.cards.items():
        if id not in now:
            ledger.misfit(places["cards"], f"The English has no card `{id}`. Take it out.")
        elif made.src != now[id]:
            ledger.notice(
                places["cards"],
                f'The English of `{id}` changed. Look again, then write src: "{now[id]}".',
            )
        if made.state == "reviewed":
            ledger.fault(places["cards"], f"`{id}`: only a review in the studio makes it reviewed.")
    for id in [TITLE, *order]:
        if id not in front.cards:
            ledger.notice(places["cards"], f"`{id}` has no translation. English is shown there.")
    for card in lesson.cards:
        same_shape(card, source.card(card.id), ledger)


def same_shape(card: Card, english: Card | None, ledger: Ledger) -> None:
    """Writes down where a translated card has other parts than its English."""
    if english is None:
        return
    if any(option.line_id or option.lesson or option.help for option in card.options):
        ledger.fault(card.line, "What an answer suggests stands in the English only.")
    if card.marks:
        ledger.fault(card.line, "Marks stand in the English only. Leave the id in the braces.")
    for what, mine, theirs in (
        ("kind of container", card.kind, english.kind),
        ("number of answers", len(card.options), len(english.options)),
        ("lines to call", card.refs("crisis"), english.refs("crisis")),
        ("kinds of help", card.refs("resource"), english.refs("resource")),
        ("links", sorted(to for _, to in card.links()), sorted(to for _, to in english.links())),
        ("pictures", [p for _, p in card.pictures()], [p for _, p in english.pictures()]),
    ):
        if mine != theirs:
            ledger.misfit(card.line, f"The English card has another {what}. Make them the same.")
