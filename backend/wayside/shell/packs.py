"""Packs over HTTP: an index of the newest editions, and each edition by its hash."""

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Final

import orjson
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.encoding import BEST, FAIR, QUICK
from wayside.kernel.fluent_files import Part
from wayside.kernel.fluent_pseudo import PSEUDO_DIRECTIONS
from wayside.kernel.http import JSON, Input, Output
from wayside.kernel.languages import Language, Languages
from wayside.kernel.packs import Pack, Packs
from wayside.kernel.problems import NotFound


class PackPath(Input):
    """The file name of an edition: the hash of its content."""

    name: str = Field(pattern=r"^[0-9a-f]{24}\.json$")


class Edition(Output):
    """Where the newest edition of a pack is, and how many bytes it is on the wire (brotli)."""

    url: str
    bytes: int


class PackIndex(Output):
    """The newest edition of each pack, by the pack's name."""

    packs: dict[str, Edition]


class PackShelf:
    """Serves what is in `Packs`."""

    def __init__(self, packs: Packs) -> None:
        self._packs = packs

    async def index(self) -> PackIndex:
        """The newest edition of each pack."""
        await self._packs.ready(*self._packs.names())
        newest = {name: self._packs.newest(name) for name in self._packs.names()}
        return PackIndex(
            packs={
                name: Edition(url=pack.url, bytes=len(pack.br))
                for name, pack in newest.items()
                if pack
            }
        )

    async def pack(self, request: Request, path: PackPath) -> Response:
        """One edition of a pack, whole."""
        pack = await self._packs.find_ready(path.name.removesuffix(".json"))
        if pack is None:
            raise NotFound
        return pack.answer(request, JSON)


def language_pack(tag: str) -> str:
    """The name of a language's pack."""
    return f"language.{tag}"


def console_pack(tag: str) -> str:
    """The name of a language's pack for the console; a kept phone leaves such names out."""
    return f"console.{tag}"


def talk_pack(tag: str) -> str:
    """The name of a language's pack for Talk; a kept phone leaves such names out."""
    return f"talk.{tag}"


def lesson_pack(tag: str) -> str:
    """The name of a language's pack of lessons."""
    return f"lessons.{tag}"


@lru_cache(maxsize=128)  # as many as there are: all languages, three parts
def make_word_pack(languages: Languages, language: Language, part: Part = "client") -> Pack:
    """Every message of one part in this language, whole, so that no request tells which is read.

    `beside` lists the messages that show English beside them while no speaker has reviewed them;
    `synonyms` is for searching, so only `client` has them.
    """
    default = languages.default
    document = {
        **_about(language),
        "ftl": languages.ftl(language, part),
        "english": "" if language == default else languages.ftl(default, part),
        "beside": sorted(languages.beside_english(language, part)),
        "synonyms": languages.synonyms(language) if part == "client" else {},
    }
    return Pack(orjson.dumps(document), quality=_quality(language, part))


def _quality(language: Language, part: Part) -> int:
    if language.pseudo:
        return QUICK
    return FAIR if part == "console" else BEST


NAMES: Final[Mapping[Part, Callable[[str], str]]] = {
    "client": language_pack,
    "console": console_pack,
    "talk": talk_pack,
}


def put_word_packs(packs: Packs, languages: Languages) -> None:
    """Serve the words of every language, also of the pseudo-locales, which only tests ask for."""
    for language in (*languages.shown(), *map(languages.get, PSEUDO_DIRECTIONS)):
        for part, name in NAMES.items():
            packs.put(name(language.tag), partial(make_word_pack, languages, language, part))


def put_lesson_packs(packs: Packs, bound: Mapping[str, Pack | Callable[[], Pack]]) -> None:
    """Serve the lessons of every language, by tag."""
    for tag, pack in bound.items():
        packs.put(lesson_pack(tag), pack)


def shown_directions(languages: Languages) -> dict[str, str]:
    """Which way each language runs that a page can be in, also the pseudo-locales."""
    shown = {language.tag: language.direction for language in languages.shown()}
    return {**shown, **PSEUDO_DIRECTIONS}


def _about(language: Language) -> dict[str, object]:
    return {
        "v": 1,
        "lang": language.tag,
        "dir": language.direction,
        "state": language.state,
    }
