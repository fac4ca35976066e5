"""What an installed app is called on a phone (Web Application Manifest, W3C).

A name and a picture are chosen before an app is put on a phone, and a browser takes a change of
them badly afterwards. So there are three manifests, each an app of its own (`id`), and none says
what this is.
"""

import json
from typing import Any, Literal

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.encoding import Encoded
from wayside.kernel.http import Input
from wayside.kernel.languages import Language, Languages
from wayside.kernel.problems import NotFound
from wayside.shell.webapp import ICON_SIZES, WebApp

MANIFEST = "application/manifest+json"
PAGE = "#eef1f5"  # the ground of the neutral shell (pwa/src/units/units.css)


class ManifestPath(Input):
    """Which of the names, and in which language (BCP 47)."""

    choice: Literal["units", "measure", "convert"]
    language: str = Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$", max_length=20)


class Manifests:
    """Serves them, each drawn when it is first asked for."""

    def __init__(self, languages: Languages, web_app: WebApp) -> None:
        self._languages = languages
        self._web_app = web_app
        self._drawn: dict[tuple[str, str], Encoded] = {}

    async def manifest(self, request: Request, path: ManifestPath) -> Response:
        """One of three neutral names and pictures for an installed app."""
        try:
            language = self._languages.get(path.language)
        except KeyError:
            raise NotFound from None
        key = (path.choice, language.tag)
        if key not in self._drawn:
            self._drawn[key] = Encoded(json.dumps(self._manifest(path.choice, language)).encode())
        return self._drawn[key].answer(request, MANIFEST)

    def _manifest(self, choice: str, language: Language) -> dict[str, Any]:
        name = self._languages.text(language, f"install-name-{choice}")
        return {
            "id": f"/units/{choice}",
            "name": name,
            "short_name": name,
            "lang": language.tag,
            "dir": language.direction,
            "start_url": "/units",
            "scope": "/",
            "display": "standalone",
            "background_color": PAGE,
            "theme_color": PAGE,
            # The pictures fill their square, with what they show inside the safe zone.
            "icons": [
                {
                    "src": self._web_app.icons[f"{choice}-{size}"],
                    "sizes": f"{size}x{size}",
                    "type": "image/png",
                    "purpose": purpose,
                }
                for size in ICON_SIZES
                for purpose in ("any", "maskable")
            ],
        }
