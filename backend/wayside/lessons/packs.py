"""Binds what a folder of content holds into one pack for each language, never to be changed."""

import base64
from collections.abc import Mapping
from pathlib import Path

import orjson

from wayside.kernel.packs import Pack
from wayside.resources import resource

from .content_files import SOURCE, Content
from .pointed_at import read_sites
from .rules.lesson import Lesson, ShelfName
from .rules.pack import Binding, bind_pack
from .rules.pictures import picture_type


def bind_packs(
    content: Content,
    directions: dict[str, str],
    *,
    folder: Path | None = None,
    reviewed: frozenset[tuple[str, str]] = frozenset(),
    written: Mapping[str, frozenset[str]] | None = None,
) -> dict[str, Pack]:
    """The pack of each language of `directions`, by its tag.

    `directions` says of each language how it runs (ltr, rtl). A language without a lesson has a
    pack too: it says where lessons exist, and holds the exercises. `reviewed` names the English
    lessons that reviewers have signed, as ("lessons", id). `written` says in which languages each
    lesson is there, where `content` does not hold them all. Raises ValueError for content with
    faults: a pack is whole, or it is not made.
    """
    if not content.good:
        raise ValueError("this content has faults: `wayside content check` lists them")
    return bind_shelves(
        content.shelves, directions, folder=folder, reviewed=reviewed, written=written
    )


def bind_shelves(
    shelves: Mapping[ShelfName, Mapping[str, Mapping[str, Lesson]]],
    directions: dict[str, str],
    *,
    folder: Path | None = None,
    reviewed: frozenset[tuple[str, str]] = frozenset(),
    written: Mapping[str, frozenset[str]] | None = None,
) -> dict[str, Pack]:
    """As `bind_packs`, of lessons that were looked over one by one. What leads to a lesson that is
    not there is left as plain words."""
    binding = binding_of(directions, folder=folder, reviewed=reviewed, written=written)
    return {
        tag: Pack(orjson.dumps(bind_pack(tag, shelves, binding), option=_SORTED))
        for tag in sorted(directions)
    }


def binding_of(
    directions: dict[str, str],
    *,
    folder: Path | None = None,
    reviewed: frozenset[tuple[str, str]] = frozenset(),
    written: Mapping[str, frozenset[str]] | None = None,
) -> Binding:
    """What packs are bound from besides lessons: our own content, or that of `folder`."""
    place = folder or resource("content")
    sites = read_sites(place / "sites.yml")
    return Binding(
        source=SOURCE,
        directions=directions,
        sites={
            id: (site.name, site.address) for id, site in sites.items() if site.state == "found"
        },
        pictures=_pictures(place / "pictures"),
        reviewed=reviewed,
        written=written,
    )


_SORTED = orjson.OPT_SORT_KEYS


def _pictures(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        return {}
    found = {}
    for path in sorted(folder.iterdir()):
        raw = path.read_bytes()
        if kind := picture_type(raw):
            found[path.name] = f"data:{kind};base64,{base64.b64encode(raw).decode('ascii')}"
    return found
