"""Dates of listings: ISO 8601, or month/day/year as American sheets write them."""

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: .*)?")


def parse_date(text: str) -> date | None:
    """Return the day, or None when the text is not one between 1900 and 2199."""
    text = text.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = (int(group) for group in match.groups())
    elif match := _AMERICAN.fullmatch(text):
        month, day, year = (int(group) for group in match.groups())
    else:
        return None
    try:
        return date(year, month, day) if 1900 <= year <= 2199 else None
    except ValueError:
        return None
