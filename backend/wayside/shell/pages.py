"""The first screen and the plain page, in the reader's language, before any script has come."""

import json

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.http import Input
from wayside.kernel.languages import Language, Languages
from wayside.kernel.packs import Packs
from wayside.kernel.problems import NotFound
from wayside.shell.drawing import Drawing
from wayside.shell.packs import language_pack, lesson_pack

HTML = "text/html; charset=utf-8"


class LanguagePath(Input):
    """The language of a page, as in i18n/languages.yml (BCP 47)."""

    language: str = Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$", max_length=20)


class Pages:
    """The pages drawn by the server. None says what is read: every further view is drawn in the
    browser."""

    def __init__(self, languages: Languages, packs: Packs, drawing: Drawing) -> None:
        self._languages = languages
        self._packs = packs
        self._drawing = drawing

    async def first(self, request: Request) -> Response:
        """The first screen in the language that the browser asks for."""
        return await self._first_screen(self._negotiated(request), request)

    async def first_in(self, request: Request, path: LanguagePath) -> Response:
        """The first screen in one language, for the language menu."""
        try:
            language = self._languages.get(path.language)
        except KeyError:
            raise NotFound from None
        return await self._first_screen(language, request)

    async def plain(self, request: Request) -> Response:
        """Crisis lines, Leave and a short text in each language, for a browser without scripts."""
        language = self._negotiated(request)
        page = self._drawing.page("plain.html", language)
        return in_language(language, page.answer(request, HTML))

    async def units(self, request: Request) -> Response:
        """A unit converter: the neutral page for when there is no other to leave to."""
        language = self._negotiated(request)
        page = self._drawing.page("units.html", language)
        return in_language(language, page.answer(request, HTML))

    def _negotiated(self, request: Request) -> Language:
        return self._languages.negotiate(request.headers.get("accept-language"))

    async def _first_screen(self, language: Language, request: Request) -> Response:
        named = await named_packs(self._packs, language)
        packs = json.dumps(named, separators=(",", ":"))
        return in_language(
            language, self._drawing.page("first.html", language, packs).answer(request, HTML)
        )


async def named_packs(packs: Packs, language: Language) -> dict[str, object]:
    """Where the newest packs are that a page in this language needs, and how large; None without
    one."""
    names = {
        "language": language_pack(language.tag),
        "directory": "directory",
        "lessons": lesson_pack(language.tag),
    }
    await packs.ready(*names.values())
    newest = {name: packs.newest(pack) for name, pack in names.items()}
    return {
        name: {"url": pack.url, "bytes": len(pack.br)} if pack else None
        for name, pack in newest.items()
    }


def in_language(language: Language, response: Response) -> Response:
    """The response, marked with its language (RFC 9110, 8.5)."""
    response.headers["Content-Language"] = language.tag
    response.headers["Vary"] = "Accept-Encoding, Accept-Language"
    return response
