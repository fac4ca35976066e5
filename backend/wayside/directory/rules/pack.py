"""The pack: all cards as one JSON document, the same bytes for the same cards and day.

Repeated things (organizations, towns, zones, hours, languages, places) are written once and named
by their index. Columns are named in the document, so readers find them by name.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256
from statistics import median
from typing import Any

import orjson

from .card import Card, PhoneEntry, PlaceFacts, Week
from .vocabulary import Vocabulary

VERSION = 1
COLUMNS = [
    *("id", "name", "org", "text", "apply", "kinds", "yes", "no", "phones", "site", "hours"),
    *("languages", "ageMin", "ageMax", "checked", "flags", "source", "places"),
]
PLACE_COLUMNS = [
    *("name", "address", "city", "zip", "lat", "lon", "zone", "hours", "phones", "withheld"),
]
_SHORT_ID, _LONG_ID = 6, 22
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


class _Index:
    """Things in order of first use, each named by its number."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self._numbers: dict[Any, int] = {}

    def number(self, key: Any, item: Any = None) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(self.items)
            self.items.append(key if item is None else item)
        return self._numbers[key]


class _Pack:
    def __init__(self, kinds: list[str], marks: list[str]) -> None:
        self.kinds = {code: number for number, code in enumerate(kinds)}
        self.marks = {code: number for number, code in enumerate(marks)}
        self.orgs, self.cities, self.zones = _Index(), _Index(), _Index()
        self.languages, self.hours, self.places, self.sources = (
            _Index(),
            _Index(),
            _Index(),
            _Index(),
        )

    def row(self, card: Card, short: str) -> list[Any]:
        return [
            short,
            card.name,
            self.orgs.number(card.organization),
            card.text,
            card.apply,
            [self.kinds[kind] for kind in card.kinds],
            [self.marks[mark] for mark in card.yes],
            [self.marks[mark] for mark in card.no],
            _phones(card.phones),
            card.site,
            self.week(card.hours),
            [self.languages.number(code) for code in card.languages],
            *card.ages,
            card.checked,
            card.flags,
            self.sources.number(card.source),
            [self.place(place) for place in card.places],
        ]

    def week(self, week: Week | None) -> int:
        return -1 if not week else self.hours.number(week)

    def place(self, place: PlaceFacts) -> int:
        latitude, longitude = place.position or (None, None)
        columns = [
            place.name,
            place.address,
            self.cities.number((place.city, place.state)) if place.city else -1,
            place.zip,
            None if latitude is None else round(latitude, 4),
            None if longitude is None else round(longitude, 4),
            self.zones.number(place.zone) if place.zone else -1,
            self.week(place.hours),
            _phones(place.phones),
            int(place.withheld),
        ]
        return self.places.number(place, columns)


def make_pack(
    cards: Iterable[Card],
    sources: Mapping[str, Mapping[str, object]],
    vocabulary: Vocabulary,
    made: date,
) -> bytes:
    """Return the document's bytes. `sources`: name, demo, attribution and language by source id."""
    ordered = sorted(cards, key=lambda card: (card.source, card.organization, card.name, card.id))
    used = {code for card in ordered for code in (*card.kinds, *card.yes, *card.no)}
    kinds = [code for code in vocabulary.kinds if code in used]
    marks = [code for code in vocabulary.marks if code in used]
    pack = _Pack(kinds, marks)
    rows = [pack.row(card, short) for card, short in zip(ordered, _short_ids(ordered), strict=True)]
    document = {
        "v": VERSION,
        "made": made.isoformat(),
        "columns": COLUMNS,
        "placeColumns": PLACE_COLUMNS,
        "kinds": kinds,
        "marks": marks,
        "orgs": pack.orgs.items,
        "cities": pack.cities.items,
        "zones": pack.zones.items,
        "languages": pack.languages.items,
        "hours": pack.hours.items,
        "sources": [dict(sources[key]) for key in pack.sources.items],
        "near": _near(ordered),
        "places": pack.places.items,
        "rows": rows,
    }
    return orjson.dumps(document)


def _phones(phones: tuple[PhoneEntry, ...]) -> list[list[str | int]]:
    return [list(phone) for phone in phones]


def _short_ids(cards: list[Card]) -> list[str]:
    """Return ids of 6 letters (36 bits); those few that would be the same get 22."""
    shorts = [_letters(card.id, _SHORT_ID) for card in cards]
    counts: dict[str, int] = {}
    for short in shorts:
        counts[short] = counts.get(short, 0) + 1
    return [
        short if counts[short] == 1 else _letters(card.id, _LONG_ID)
        for card, short in zip(cards, shorts, strict=True)
    ]


def _letters(identifier: str, count: int) -> str:
    number = int.from_bytes(sha256(identifier.encode()).digest()[:18], "big")
    return "".join(_ALPHABET[(number >> (6 * step)) & 63] for step in range(count))


def _near(cards: list[Card]) -> dict[str, dict[str, list[float]]]:
    """Return the middle of each ZIP code and town, from places that may be shown only."""
    zips: dict[str, set[tuple[float, float]]] = {}
    cities: dict[str, set[tuple[float, float]]] = {}
    for card in cards:
        for place in card.places:
            if place.position is None or place.withheld:
                continue
            if len(place.zip) == 5:
                zips.setdefault(place.zip, set()).add(place.position)
            if place.city and place.state:
                cities.setdefault(f"{place.city}, {place.state}", set()).add(place.position)
    return {"zips": _middles(zips), "cities": _middles(cities)}


def _middles(groups: Mapping[str, set[tuple[float, float]]]) -> dict[str, list[float]]:
    return {
        name: [round(median(lat for lat, _ in spots), 3), round(median(lon for _, lon in spots), 3)]
        for name, spots in sorted(groups.items())
    }
