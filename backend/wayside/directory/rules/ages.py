"""Ages that a service is for, read only where there is one clear statement."""

import re
from collections.abc import Iterable

Ages = tuple[int | None, int | None]
OPEN: Ages = (None, None)
OLDEST = 120

_NUMBER = r"(\d{1,3})"
_YEARS = r"(?:\s*(?:years?|yrs?)(?:[\s-]*old|\s+of\s+age)?)?"
_FROM = re.compile(
    rf"(?i)\b(?:ages?|aged)?\s*{_NUMBER}{_YEARS}\s*(?:\+|(?:and|&|or)\s+(?:over|older|up|above)\b)"
    rf"|\b(?:at least|over the age of|minimum age(?: is| of)?:?)\s+{_NUMBER}{_YEARS}"
)
_TO = re.compile(
    rf"(?i)\b{_NUMBER}{_YEARS}\s*(?:and|&|or)\s+(?:under|younger|below)\b"
    rf"|\b(?:under the age of|under age)\s+{_NUMBER}"
)
_BETWEEN = re.compile(
    rf"(?i)\b(?:ages?|aged|between)\s+{_NUMBER}\s*(?:-|–|to|and|through)\s*{_NUMBER}\b{_YEARS}"
    r"(?!\s*%)"
    rf"|\b{_NUMBER}\s*(?:-|–|to|through)\s*{_NUMBER}\s*(?:years?|yrs?)(?:[\s-]*old|\s+of\s+age)"
)
_FROM_TERM = re.compile(r"(?i)ages (\d{1,3})\+")
_GROUP = re.compile(r"(?i)[a-z ]+\(\d{1,3}(?:\+|-\d{1,3})\)")
_ANY = re.compile(r"(?i)\b(?:all ages|any age|everyone|no age limit)\b")


def parse_age(text: str) -> int | None:
    """Return a whole number of years from 0 to 120, or None."""
    match = re.fullmatch(r"\s*(\d{1,3})(?:\.0+)?\s*", text)
    return int(match[1]) if match and int(match[1]) <= OLDEST else None


def ages_in_text(text: str) -> Ages:
    """Return the ages of an eligibility text, open unless exactly one statement is in it."""
    if _ANY.search(text):
        return OPEN
    found: list[Ages] = []
    for match in _BETWEEN.finditer(text):
        low, high = (int(group) for group in match.groups() if group)
        found.append((low, high))
    rest = _BETWEEN.sub(" ", text)
    found += [(int(m[1] or m[2]), None) for m in _FROM.finditer(rest)]
    found += [(None, int(m[1]) if m[1] else int(m[2]) - 1) for m in _TO.finditer(rest)]
    if len(found) != 1:
        return OPEN
    low_age, high_age = found[0]
    if max(low_age or 0, high_age or 0) > OLDEST or (
        high_age is not None and (low_age or 0) > high_age
    ):
        return OPEN
    return found[0]


def ages_in_terms(names: Iterable[str]) -> Ages:
    """Return the lowest of terms such as "Ages 18+"; open beside any other term for an age group.

    A group's name ("Youth (6-12)") says who a service is filed under, not who may come.
    """
    lows: list[int] = []
    for name in names:
        if _ANY.search(name) or _GROUP.fullmatch(name.strip()):
            return OPEN
        if match := _FROM_TERM.fullmatch(name.strip()):
            lows.append(int(match[1]))
    return (min(lows), None) if lows and 0 < min(lows) <= OLDEST else OPEN
