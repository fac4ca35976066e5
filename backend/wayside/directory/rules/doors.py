"""Doors: when two ways to write an address, or two positions, are one place."""

import re
import unicodedata
from math import ceil, floor

from .withheld import small_words

_DIRECTIONS = frozenset(
    re.findall(
        r"\w+",
        "n s e w ne nw se sw north south east west northeast northwest southeast southwest",
    )
)
_SUFFIXES = frozenset(
    re.findall(
        r"\w+",
        """
        street st avenue ave av road rd drive dr boulevard blvd lane ln court ct place pl terrace
        ter highway hwy parkway pkwy pky way circle cir trail trl square sq plaza plz loop pike
        route rte row alley aly crossing xing
        """,
    )
)
_UNIT = re.compile(
    r"(?:#|\b(?:suite|ste|apartment|apt|unit|floor|fl|room|rm|building|bldg|lot|no)\b)[\s.#]*[\w-]+"
    r"|\b\d{1,2}(?:st|nd|rd|th) (?:floor|fl)\b"
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
_WORD = {"saint": "st", "mount": "mt", "fort": "ft", "jr": "", "junior": ""} | {
    name: str(number) for number, name in enumerate(re.findall(r"\w+", _ORDINALS), start=1)
}


def address_keys(street: str, zip_code: str, city: str = "") -> frozenset[str]:
    """Return keys of which two ways to write one address share at least one; none for no street.

    Unit, direction and the kind of street are left out: two doors taken for one are both withheld.
    """
    plain = unicodedata.normalize("NFD", street.casefold()).replace(".", "")
    plain = _UNIT.sub(" ", plain).replace("martin luther king", "mlk")
    letters = re.sub(r"[^a-z0-9]+", " ", plain).split()
    while letters and not letters[0][0].isdigit():
        letters.pop(0)
    core: list[str] = []
    for word in letters[1:]:
        if word in _SUFFIXES and core:
            break
        if word in _DIRECTIONS:
            continue
        if word := _WORD.get(word, re.sub(r"^(\d+)(?:st|nd|rd|th)$", r"\1", word)):
            core.append(word)
    if not core:
        return frozenset()
    key = " ".join([letters[0], *core])
    town = " ".join(small_words(city).split())
    return frozenset(f"{key}|{where}" for where in (zip_code, town) if where)


def spot_of(latitude: float, longitude: float) -> tuple[int, int]:
    """Return the cell of a position, a thousandth of a degree (about 100 m) wide."""
    return round(latitude * 1000), round(longitude * 1000)


def spots_around(latitude: float, longitude: float) -> set[tuple[int, int]]:
    """Return the cells that are nearest to a position, so that no neighbour lies over an edge."""
    lat, lon = latitude * 1000, longitude * 1000
    return {(y, x) for y in (floor(lat), ceil(lat)) for x in (floor(lon), ceil(lon))}
