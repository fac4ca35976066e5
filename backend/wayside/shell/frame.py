"""The page that partner sites show inside theirs: crisis lines, the finder and an exit of its own.

One document without further files, so that nothing but the list of places is asked for once it is
there (docs/adr/0015). It is there only where the operator has named the sites.
"""

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.languages import Language, Languages
from wayside.kernel.packs import Packs
from wayside.kernel.problems import NotFound
from wayside.shell.drawing import Drawing
from wayside.shell.packs import language_pack
from wayside.shell.pages import HTML, LanguagePath, in_language, named_packs

FOLDER: Final = "frame"  # first part of its path; app.py gives it a content policy of its own


class Frame:
    """Answers `/frame`.

    framers: origins that may show it; with none there is no such page.
    """

    def __init__(
        self,
        languages: Languages,
        packs: Packs,
        drawing: Drawing,
        framers: Sequence[str],
    ) -> None:
        self._languages = languages
        self._packs = packs
        self._drawing = drawing
        self._is_wanted = bool(framers)

    async def page(self, request: Request) -> Response:
        """The small page for partner sites, where WAYSIDE_FRAME_ORIGINS names any."""
        return await self._draw(
            self._languages.negotiate(request.headers.get("accept-language")), request
        )

    async def page_in(self, request: Request, path: LanguagePath) -> Response:
        """The small page in one language, for its language menu."""
        try:
            language = self._languages.get(path.language)
        except KeyError:
            raise NotFound from None
        return await self._draw(language, request)

    async def _draw(self, language: Language, request: Request) -> Response:
        if not self._is_wanted:
            raise NotFound
        page = self._drawing.page("frame.html", language, await self._with_words(language))
        return in_language(language, page.answer(request, HTML))

    async def _with_words(self, language: Language) -> str:
        """JSON that names the packs of the moment, with the words themselves under `words`."""
        named = json.dumps(await named_packs(self._packs, language), separators=(",", ":"))
        words = self._packs.newest(language_pack(language.tag))
        return f'{named[:-1]},"words":{_without_lessons(words.body) if words else "null"}}}'


# What only the screens of lessons say: nobody reads lessons in a page of somebody else.
_OF_LESSONS: Final = r"(?:check-in|learn|lesson|reading|steady)\b[a-z0-9-]*"
_SAID: Final = re.compile(rf"^{_OF_LESSONS} =.*\n(?:[ \t}}].*\n|\n)*", re.MULTILINE)
_NAMED: Final = re.compile(_OF_LESSONS)


@lru_cache(maxsize=64)  # packs: a page needs the same one again and again
def _without_lessons(pack: bytes) -> str:
    """A language pack as text, less the words that no page of others shows."""
    words = orjson.loads(pack)
    for part in ("ftl", "english"):
        words[part] = _SAID.sub("", words[part])
    words["beside"] = [name for name in words["beside"] if not _NAMED.fullmatch(name)]
    return orjson.dumps(words).decode()
