"""The lessons that come along with Wayside, bound once in a process."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from wayside.kernel.language_list import read_language_list
from wayside.kernel.packs import Pack
from wayside.resources import resource

from .content_files import read_content
from .packs import bind_packs


def seed_packs(directions: Mapping[str, str]) -> dict[str, Pack]:
    """The pack of each language of `directions` (tag to ltr or rtl), from the built-in content.

    Raises ValueError where a file of it has a fault: lessons are whole, or there are none.
    """
    return dict(_seed_packs(tuple(sorted(directions.items()))))


_LATE = date(9000, 1, 1)


@cache
def _seed_packs(directions: tuple[tuple[str, str], ...]) -> dict[str, Pack]:
    listed = read_language_list(resource("i18n")).languages
    tags = frozenset(entry.tag for entry in listed)
    # A date of review that is near or past is for writers; it keeps no lesson from a reader.
    return bind_packs(read_content(resource("content"), tags, _LATE), dict(directions))
