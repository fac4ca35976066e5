"""Weekdays as people write them: "Monday - Friday", "Mon, Wed-Thur", "MO,TU", "Second Saturday"."""

import re
from dataclasses import dataclass

ICAL = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""RFC 5545 names; the index is our weekday number."""

_NAMES = {
    name: number
    for number, names in enumerate(
        (
            "mo mon mons monday mondays",
            "tu tue tues tuesday tuesdays",
            "we wed weds wednesday wednesdays",
            "th thu thur thurs thursday thursdays",
            "fr fri fris friday fridays",
            "sa sat sats saturday saturdays",
            "su sun suns sunday sundays",
        )
    )
    for name in names.split()
}
_EVERY = re.compile(
    r"(?i)(?:daily|every ?day|all (?:week|days)|(?:7|seven) days(?: (?:a|per) week)?)"
)
_WEEKDAYS = re.compile(r"(?i)(?:every )?week ?days?")
_WEEKENDS = re.compile(r"(?i)(?:every )?week ?ends?")
_MONTHLY = re.compile(
    r"(?i)-?\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|[1-5](?=(?:MO|TU|WE|TH|FR|SA|SU)\b)"
    r"|every other|bi-?weekly|alternate|monthly|month)(?:\b|(?=[A-Z]{2}\b))"
)
_RANGE = re.compile(r"(?i)([a-z]+)\.?\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b)\s*([a-z]+)\.?")


@dataclass(frozen=True, slots=True)
class Weekdays:
    """The days named; `monthly` means not in every week (then no weekly hours are known)."""

    days: tuple[int, ...]
    monthly: bool = False


def parse_weekdays(text: str) -> Weekdays | None:
    """Return the weekdays, or None when any word is not understood. A range may pass Sunday."""
    text = " ".join(text.split()).strip(" .,;")
    if not text:
        return None
    if _EVERY.fullmatch(text):
        return Weekdays(tuple(range(7)))
    monthly = _MONTHLY.search(text) is not None
    if monthly:
        text = _MONTHLY.sub(" ", text)
        text = re.sub(r"(?i)\b(?:of|the|each|every|and|&)\b", ",", text)
    days: set[int] = set()
    for piece in re.split(r"(?i)\s*(?:,|;|&|/|\+|\band\b)\s*", text):
        found = _piece(piece.strip())
        if found is None:
            return Weekdays((), monthly=True) if monthly else None
        days |= found
    return Weekdays(tuple(sorted(days)), monthly) if days or monthly else None


def _piece(piece: str) -> set[int] | None:
    if not piece:
        return set()
    if _WEEKDAYS.fullmatch(piece):
        return set(range(5))
    if _WEEKENDS.fullmatch(piece):
        return {5, 6}
    if match := _RANGE.fullmatch(piece):
        first, last = (_NAMES.get(name.casefold()) for name in match.groups())
        if first is None or last is None:
            return None
        return {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    number = _NAMES.get(piece.rstrip(".").casefold())
    return None if number is None else {number}
