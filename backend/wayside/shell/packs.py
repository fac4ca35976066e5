"""Packs over HTTP: an index of the newest editions, and each edition by its hash."""

import orjson
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

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
        pack = self._packs.find(path.name.removesuffix(".json"))
        if pack is None:
            raise NotFound
        return pack.answer(request, JSON)


def language_pack(tag: str) -> str:
    """The name of a language's pack."""
    return f"language.{tag}"


def console_pack(tag: str) -> str:
    """The name of a language's pack for the console; a kept phone leaves such names out."""
    return f"console.{tag}"


def make_language_pack(languages: Languages, language: Language) -> Pack:
    """Every message that the browser shows in this language, whole, so that no request tells which.

    `beside` lists the messages that show English beside them while no speaker has reviewed them.
    """
    document = {
        **_about(language),
        "ftl": languages.client_ftl(language),
        "english": "" if language == languages.default else languages.client_ftl(languages.default),
        "beside": sorted(languages.beside_english(language)),
        "synonyms": languages.synonyms(language),
    }
    return Pack(orjson.dumps(document))


def make_console_pack(languages: Languages, language: Language) -> Pack:
    """Every message of the console in this language, in the same form as a language pack."""
    english = "" if language == languages.default else languages.console_ftl(languages.default)
    document = {
        **_about(language),
        "ftl": languages.console_ftl(language),
        "english": english,
        "beside": sorted(languages.beside_english(language, "console")),
        "synonyms": {},
    }
    return Pack(orjson.dumps(document))


def put_word_packs(packs: Packs, languages: Languages) -> None:
    """Serve the words of every language, also of the pseudo-locales, which only tests ask for."""
    for language in (*languages.shown(), *map(languages.get, PSEUDO_DIRECTIONS)):
        packs.put(language_pack(language.tag), make_language_pack(languages, language))
        packs.put(console_pack(language.tag), make_console_pack(languages, language))


def _about(language: Language) -> dict[str, object]:
    return {
        "v": 1,
        "lang": language.tag,
        "dir": language.direction,
        "state": language.state,
    }
