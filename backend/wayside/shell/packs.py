"""Packs over HTTP: an index of the newest editions, and each edition by its hash."""

import orjson
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

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


def make_language_pack(languages: Languages, language: Language) -> Pack:
    """Every message that the browser shows in this language, whole, so that no request tells which.

    `beside` lists the messages that show English beside them while no speaker has reviewed them.
    """
    document = {
        "v": 1,
        "lang": language.tag,
        "dir": language.direction,
        "state": language.state,
        "ftl": languages.client_ftl(language),
        "english": "" if language == languages.default else languages.client_ftl(languages.default),
        "beside": sorted(languages.beside_english(language)),
        "synonyms": languages.synonyms(language),
    }
    return Pack(orjson.dumps(document))
