"""The one table of every address that Wayside answers. A new capability adds its lines here."""

import json
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from wayside.kernel.encoding import Encoded
from wayside.kernel.health import health
from wayside.kernel.http import JSON, endpoint
from wayside.kernel.openapi import openapi_document
from wayside.kernel.problems import NotFound, Unavailable
from wayside.safety.leave import leave
from wayside.shell.files import Files
from wayside.shell.frame import Frame
from wayside.shell.packs import PackShelf
from wayside.shell.pages import HTML, Pages

SCRIPT = "text/javascript; charset=utf-8"


@dataclass(frozen=True)
class Handlers:
    """Who answers; put together in app.py."""

    pages: Pages
    frame: Frame
    files: Files
    packs: PackShelf


def routes(on: Handlers) -> list[Route]:
    """Every HTTP path. `docs/reference/routes.md` lists the same, which a test checks."""
    table: list[Route] = [
        endpoint("/", "GET", on.pages.first, produces=HTML),
        endpoint("/home/{language}", "GET", on.pages.first_in, produces=HTML),
        endpoint("/plain", "GET", on.pages.plain, produces=HTML),
        endpoint("/units", "GET", on.pages.units, produces=HTML),
        endpoint("/frame", "GET", on.frame.page, produces=HTML, problems=[NotFound], name="frame"),
        endpoint("/frame/{language}", "GET", on.frame.page_in, produces=HTML, name="frame_in"),
        endpoint("/assets/{name}", "GET", on.files.asset, produces="*/*", problems=[NotFound]),
        endpoint("/sw.js", "GET", on.files.service_worker, produces=SCRIPT),
        endpoint("/packs", "GET", on.packs.index),
        endpoint("/packs/{name}", "GET", on.packs.pack, produces=JSON, problems=[NotFound]),
        endpoint("/fresh", "POST", leave, produces="text/plain"),
        endpoint("/healthz", "GET", health, problems=[Unavailable]),
    ]

    async def openapi(request: Request) -> Response:
        """This document."""
        return document.answer(request, JSON)

    table.append(endpoint("/openapi.json", "GET", openapi, produces=JSON))
    document = Encoded(json.dumps(openapi_document(table), separators=(",", ":")).encode())
    return table
