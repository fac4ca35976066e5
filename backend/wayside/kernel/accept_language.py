"""Which of our languages suits an `Accept-Language` header (RFC 9110 section 12.5.4, RFC 4647).

A header is written by a browser or by someone who wishes us ill, so nothing in it ever raises: a
part that cannot be read is passed over, and when nothing is left the default language serves.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from babel.core import get_global
from babel.localedata import locale_identifiers
from langcodes import closest_match

HEADER_LIMIT = 1_000  # characters read; a browser sends fewer than 100
RANGE_LIMIT = 16  # languages read; nobody has more to say

# Distances as in the language matching data of Unicode CLDR: below 10 it is the same language in
# another place or script; up to 25 it is a language that most of its speakers can also read.
SAME = 9
READABLE = 25


def wished_for(header: str | None) -> list[str]:
    """The language ranges of a header, the most wanted first; `*` and `q=0` are left out."""
    wishes: list[tuple[float, int, str]] = []
    for place, part in enumerate((header or "")[:HEADER_LIMIT].split(",")[:RANGE_LIMIT]):
        tag, *parameters = (piece.strip() for piece in part.split(";"))
        quality = _quality(parameters)
        if tag and tag != "*" and tag.isascii() and quality > 0:
            wishes.append((-quality, place, tag))
    return [tag for _, _, tag in sorted(wishes)]


def choose(
    header: str | None,
    supported: Sequence[str],
    *,
    aliases: Mapping[str, str],
    default: str,
) -> str:
    """The tag among `supported` that suits the header best, else `default`.

    `aliases` names, in lower case, what the matching data does not know (`tl` is our `fil`). A
    language that someone asked for by name wins over one that they can probably read.
    """
    wishes = wished_for(header)
    by_lower_case = {tag.lower(): tag for tag in supported}
    for furthest in (SAME, READABLE):
        for wish in wishes:
            known = by_lower_case.get(_alias(wish, aliases).lower())
            if known is not None:
                return known
            near = _closest(wish, supported, furthest)
            if near is not None:
                return near
    return default


def _alias(wish: str, aliases: Mapping[str, str]) -> str:
    """What we call this language: `tl-PH` and `tl` are both our `fil`."""
    whole = wish.lower()
    return aliases.get(whole) or aliases.get(whole.partition("-")[0], wish)


def _quality(parameters: Sequence[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                quality = float(value)
            except ValueError:
                return 0.0
            return quality if 0.0 <= quality <= 1.0 else 0.0
    return 1.0


def _closest(wish: str, supported: Sequence[str], furthest: int) -> str | None:
    parts = wish.lower().split("-")[:3]
    for length in range(len(parts), 0, -1):
        tag = "-".join(parts[:length])
        if tag in _known():
            return _matched(tag, tuple(supported), furthest)
    return None


@cache
def _known() -> frozenset[str]:
    """Every tag that CLDR says something about, in lower case.

    langcodes remembers for ever each tag that it is asked about. Were it asked about whatever a
    header holds, a stranger could fill the memory, and what readers sent would stay in it.
    """
    tags = (*locale_identifiers(), *get_global("likely_subtags"))
    return frozenset(tag.lower().replace("_", "-") for tag in tags if not tag.startswith("und"))


@cache
def _matched(tag: str, supported: tuple[str, ...], furthest: int) -> str | None:
    found, distance = closest_match(tag, list(supported), max_distance=furthest)
    return found if found in supported and distance <= furthest else None
