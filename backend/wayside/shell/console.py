"""The page of those who work here: mentors, editors, leads. One document; all else is drawn in it.

Nothing that a youth sees names it, links to it or shares a script with it. Its title is as neutral
as every other: it stands in a browser's history, too.
"""

import json

from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.languages import Language, Languages
from wayside.kernel.packs import Packs
from wayside.shell.drawing import Drawing
from wayside.shell.packs import console_pack
from wayside.shell.pages import HTML, in_language


class Console:
    """Answers `/staff`."""

    def __init__(self, languages: Languages, packs: Packs, drawing: Drawing) -> None:
        self._languages = languages
        self._packs = packs
        self._drawing = drawing

    async def page(self, request: Request) -> Response:
        """The page of those who work here, before anyone has signed in."""
        language = self._languages.negotiate(request.headers.get("accept-language"))
        page = self._drawing.page("console.html", language, self._words(language))
        return in_language(language, page.answer(request, HTML))

    def _words(self, language: Language) -> str:
        """JSON: each language that the console can be read in, and where its words are."""
        offered = self._languages.shown()
        if language not in offered:
            offered = (*offered, language)  # a pseudo-locale, which only tests ask for
        listed = [
            {
                "tag": each.tag,
                "endonym": each.endonym,
                "dir": each.direction,
                "state": each.state,
                "url": pack.url,
            }
            for each in offered
            if (pack := self._packs.newest(console_pack(each.tag)))
        ]
        return json.dumps(listed, separators=(",", ":"), ensure_ascii=False)
