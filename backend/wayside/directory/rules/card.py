"""One service as the card a phone shows: short words, numbers, hours, places."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from .ages import OPEN, Ages, ages_in_terms, ages_in_text
from .hours import Interval, merge, read_stored
from .kinds import KindWords
from .phones import PhoneKind
from .text import one_line, shorten
from .vocabulary import NO, YES, Vocabulary, parse_value
from .weekdays import ICAL

TEXT, APPLY = 160, 120
"""Characters of what it is, and of how to get in."""
MOST_PHONES = 4
NATIONAL, DEMO, CLOSED_FOR_NOW, SUGGESTED = 1, 2, 4, 8

PhoneEntry = tuple[str, int, str]
Week = tuple[Interval, ...]

_FIRST = re.compile(r"(?i)hotline|help ?line|crisis|intake|main|toll")
_DOOR = re.compile(r"(?i)\s*(?:physical(?:ly)?|in[- _]?person|on[- _]?site|walk[- _]?in|)\s*")
_PAPERS = (
    ("acc.id", re.compile(r"(?i)\bid\b|identification|driver|passport|photo")),
    ("acc.proofage", re.compile(r"(?i)proof of age|birth (?:certificate|record)")),
    ("acc.income", re.compile(r"(?i)income|pay ?stub|tax return|w-?2\b")),
    ("acc.residence", re.compile(r"(?i)residen|address|utility bill|lease")),
    ("acc.insurance", re.compile(r"(?i)insurance|medicaid card|medicare card")),
)


@dataclass(frozen=True)
class PlaceFacts:
    """A place, and what holds for the service at this place only."""

    name: str = ""
    address: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    position: tuple[float, float] | None = None
    zone: str = ""
    withheld: bool = False
    hours: Week | None = None
    phones: tuple[PhoneEntry, ...] = ()


@dataclass(frozen=True)
class ServiceFacts:
    """All that the tables say about one service."""

    id: str
    source: str
    flags: int
    name: str
    organization: str
    organization_text: str = ""
    description: str = ""
    alert: str = ""
    apply: str = ""
    eligibility: str = ""
    site: str = ""
    ages: Ages = OPEN
    assured_on: date | None = None
    terms: Sequence[tuple[str, str, str]] = ()
    """Terms said of it: (code, name, value)."""
    documents: Sequence[str] = ()
    amounts: Sequence[str] = ()
    hours: Week | None = None
    phones: tuple[PhoneEntry, ...] = ()
    languages: Sequence[str] = ()
    places: Sequence[PlaceFacts] = ()


@dataclass(frozen=True)
class Card:
    """What the pack says about one service."""

    id: str
    source: str
    flags: int
    name: str
    organization: str
    text: str
    apply: str
    kinds: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    phones: tuple[PhoneEntry, ...]
    site: str
    hours: Week | None
    languages: tuple[str, ...]
    ages: Ages
    checked: str
    places: tuple[PlaceFacts, ...] = field(default=())


def make_card(facts: ServiceFacts, vocabulary: Vocabulary, words: KindWords) -> Card:
    """Return the card. Kinds come from our own terms; only without any are they suggested."""
    codes = {code for code, _, _ in facts.terms}
    kinds = tuple(kind for kind in vocabulary.kinds if kind in codes)
    flags = facts.flags
    if not kinds:
        names = [name for code, name, _ in facts.terms if code not in vocabulary]
        suggested = words.suggest(facts.name, facts.description, names)
        kinds = tuple(kind for kind in vocabulary.kinds if kind in suggested)
        flags |= SUGGESTED if kinds else 0
    marks = _marks(facts, vocabulary)
    hours, places = _share_hours(facts.hours, facts.places)
    return Card(
        id=facts.id,
        source=facts.source,
        flags=flags,
        name=one_line(facts.name),
        organization=one_line(facts.organization),
        text=shorten(
            " ".join(filter(None, (facts.alert, facts.description or facts.organization_text))),
            TEXT,
        ),
        apply=shorten(facts.apply, APPLY),
        kinds=kinds,
        yes=tuple(mark for mark in vocabulary.marks if marks.get(mark) == YES),
        no=tuple(mark for mark in vocabulary.marks if marks.get(mark) == NO),
        phones=facts.phones,
        site=facts.site,
        hours=hours,
        languages=tuple(sorted(set(facts.languages))),
        ages=_ages(facts),
        checked=facts.assured_on.isoformat() if facts.assured_on else "",
        places=tuple(_quiet(place, facts) for place in places),
    )


def week_of(schedules: Iterable[Mapping[str, object]], day: date) -> Week | None:
    """Return the weekly hours that schedule rows tell on a day; None when they are not known.

    One weekly row that was not understood makes the whole week unknown, because a day missing by
    mistake would read as closed. Rows for other dates and monthly rows tell nothing.
    """
    intervals: list[Interval] = []
    for row in schedules:
        start, end = row["valid_from"], row["valid_to"]
        if (isinstance(start, date) and start > day) or (isinstance(end, date) and end < day):
            continue
        if row["freq"] == "MONTHLY":
            continue
        span = read_stored(str(row["opens_at"]), str(row["closes_at"]))
        if row["freq"] != "WEEKLY" or span is None:
            return None
        intervals += [(ICAL.index(name), *span) for name in str(row["byday"]).split(",")]
    return merge(intervals) or None


def at_the_door(schedules: Iterable[Mapping[str, object]]) -> list[Mapping[str, object]]:
    """Return the schedules that tell when a door is open, without those for phone or online."""
    return [row for row in schedules if _DOOR.fullmatch(str(row["attending_type"]))]


def phones_of(rows: Iterable[Mapping[str, object]]) -> tuple[PhoneEntry, ...]:
    """Return the numbers to show, each once: voice before text before others, main lines first."""
    seen: dict[tuple[str, int], tuple[bool, PhoneEntry]] = {}
    for row in rows:
        number, kind, extra = str(row["number"]), int(str(row["kind"])), str(row["extension"])
        if kind == PhoneKind.FAX:
            continue
        later = _FIRST.search(str(row["label"])) is None
        key = (number + "|" + extra, kind)
        if key not in seen or later < seen[key][0]:
            seen[key] = (later, (number, kind, extra))
    ordered = sorted(seen.values(), key=lambda entry: (entry[1][1], entry[0], entry[1]))
    return tuple(entry for _, entry in ordered[:MOST_PHONES])


def _marks(facts: ServiceFacts, vocabulary: Vocabulary) -> dict[str, str]:
    marks: dict[str, str] = {}
    for code, _, written in facts.terms:
        value = parse_value(written)
        if code in vocabulary.marks and value is not None:
            # Said both ways: the stricter answer, so that no one is sent on a promise.
            marks[code] = (
                min(value, marks.get(code, value))
                if not code.startswith("acc.")
                else max(value, marks.get(code, value))
            )
    for code, paper in _PAPERS:
        if any(paper.search(document) for document in facts.documents):
            marks[code] = YES
    if facts.amounts and all(float(amount) == 0 for amount in facts.amounts):
        marks.setdefault("cost.free", YES)
    if any(place.withheld for place in facts.places):
        marks["safe.withheld"] = YES
    return marks


def _ages(facts: ServiceFacts) -> Ages:
    if facts.ages != OPEN:
        return facts.ages
    told = ages_in_text(facts.eligibility) if facts.eligibility else OPEN
    return told if told != OPEN else ages_in_terms(name for _, name, _ in facts.terms)


def _share_hours(
    hours: Week | None, places: Sequence[PlaceFacts]
) -> tuple[Week | None, list[PlaceFacts]]:
    """Hours of one place are surer than the service's, but readers let the service's win: move."""
    if not any(place.hours for place in places):
        return hours, list(places)
    return None, [_with_hours(place, place.hours or hours) for place in places]


def _with_hours(place: PlaceFacts, hours: Week | None) -> PlaceFacts:
    return PlaceFacts(
        place.name,
        place.address,
        place.city,
        place.state,
        place.zip,
        place.position,
        place.zone,
        place.withheld,
        hours,
        place.phones,
    )


def _quiet(place: PlaceFacts, facts: ServiceFacts) -> PlaceFacts:
    """Return the place without what the card says already: its name, or numbers of the service."""
    name = one_line(place.name)
    for known in (facts.organization, facts.name):
        if name.casefold().startswith(known.casefold()):
            name = name[len(known) :].strip(" -–—:,")
    if name.casefold().endswith(facts.name.casefold()):
        name = name[: -len(facts.name)].strip(" -–—:,")
    if name.casefold() in (facts.name.casefold(), place.address.casefold()):
        name = ""
    own = tuple(phone for phone in place.phones if phone not in facts.phones)
    if place.withheld:  # Nothing of a private place but its town leaves this machine.
        return PlaceFacts(
            city=place.city,
            state=place.state,
            zone=place.zone,
            withheld=True,
            hours=place.hours,
            phones=own,
        )
    return PlaceFacts(
        name,
        place.address,
        place.city,
        place.state,
        place.zip,
        place.position,
        place.zone,
        False,
        place.hours,
        own,
    )
