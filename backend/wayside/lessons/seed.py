"""The lessons that come along with Wayside, bound when a language is first asked for.

They are read here and not looked over: `make check` does that before they come along.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial

from wayside.kernel.packs import Pack
from wayside.resources import resource

from .content_files import SHELVES, SOURCE, Content, languages_of, read_language
from .packs import bind_packs


def seed_packs(directions: Mapping[str, str]) -> dict[str, Callable[[], Pack]]:
    """For each language of `directions` (tag to ltr or rtl), what makes its pack (`seed_pack`)."""
    return {tag: partial(seed_pack, tag, direction) for tag, direction in directions.items()}


@cache
def seed_pack(tag: str, direction: str) -> Pack:
    """The pack of one language, from the built-in content; `direction` is ltr or rtl.

    Raises ValueError where a file that it needs has a fault: lessons are whole, or there are none.
    """
    folder = resource("content")
    content = Content()
    for shelf in SHELVES:
        content.shelves[shelf] = {
            each: read_language(folder / shelf / each, shelf, each, content)
            for each in (SOURCE, tag)
            if (folder / shelf / each).is_dir()
        }
    directions = {SOURCE: "ltr", tag: direction}
    return bind_packs(content, directions, written=languages_of(folder / "lessons"))[tag]
