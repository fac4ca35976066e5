"""The one table of every address that Wayside answers. A new capability adds its lines here."""

import json
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from wayside.chat.addresses import chat_addresses
from wayside.chat.beside import Beside
from wayside.chat.beside_addresses import beside_addresses
from wayside.chat.care.addresses import care_addresses
from wayside.chat.care.house import CareOfChats
from wayside.chat.house import Talk
from wayside.chat.roster_addresses import roster_addresses
from wayside.chat.roster_api import RosterApi
from wayside.chat.staff_addresses import talk_addresses
from wayside.kernel.access import ANYONE
from wayside.kernel.encoding import Encoded
from wayside.kernel.health import health
from wayside.kernel.http import JSON, endpoint
from wayside.kernel.openapi import openapi_document
from wayside.kernel.problems import NotFound, Unavailable
from wayside.lessons.studio.addresses import studio_addresses
from wayside.lessons.studio.house import Studio
from wayside.safety.leave import leave, leave_app
from wayside.shell.console import Console
from wayside.shell.files import Files
from wayside.shell.frame import Frame
from wayside.shell.manifests import MANIFEST, Manifests
from wayside.shell.packs import PackShelf
from wayside.shell.pages import HTML, Pages
from wayside.staff.addresses import staff_addresses
from wayside.staff.house import Staff

SCRIPT = "text/javascript; charset=utf-8"


@dataclass(frozen=True)
class Handlers:
    """Who answers; put together in app.py."""

    pages: Pages
    frame: Frame
    files: Files
    packs: PackShelf
    manifests: Manifests
    console: Console
    staff: Staff
    talk: Talk
    care: CareOfChats
    beside: Beside
    rosters: RosterApi
    studio: Studio


def routes(on: Handlers) -> list[BaseRoute]:
    """Every address, sockets too. `docs/reference/routes.md` lists the same; a test checks it."""
    table: list[BaseRoute] = [
        endpoint("/", "GET", on.pages.first, allows=ANYONE, produces=HTML),
        endpoint("/home/{language}", "GET", on.pages.first_in, allows=ANYONE, produces=HTML),
        endpoint("/plain", "GET", on.pages.plain, allows=ANYONE, produces=HTML),
        endpoint("/units", "GET", on.pages.units, allows=ANYONE, produces=HTML),
        endpoint(
            "/units/{choice}/{language}",
            "GET",
            on.manifests.manifest,
            allows=ANYONE,
            produces=MANIFEST,
        ),
        endpoint(
            "/frame",
            "GET",
            on.frame.page,
            allows=ANYONE,
            produces=HTML,
            problems=[NotFound],
            name="frame",
        ),
        endpoint(
            "/frame/{language}",
            "GET",
            on.frame.page_in,
            allows=ANYONE,
            produces=HTML,
            name="frame_in",
        ),
        endpoint(
            "/assets/{name}",
            "GET",
            on.files.asset,
            allows=ANYONE,
            produces="*/*",
            problems=[NotFound],
        ),
        endpoint("/sw.js", "GET", on.files.service_worker, allows=ANYONE, produces=SCRIPT),
        endpoint("/packs", "GET", on.packs.index, allows=ANYONE),
        endpoint(
            "/packs/{name}", "GET", on.packs.pack, allows=ANYONE, produces=JSON, problems=[NotFound]
        ),
        endpoint("/fresh", "POST", leave, allows=ANYONE, produces="text/plain"),
        endpoint("/fresh/app", "POST", leave_app, allows=ANYONE, produces="text/plain"),
        endpoint("/staff", "GET", on.console.page, allows=ANYONE, produces=HTML, name="console"),
        endpoint(
            "/staff/", "GET", on.console.page, allows=ANYONE, produces=HTML, name="console_slash"
        ),
        *staff_addresses(on.staff),
        *chat_addresses(on.talk, allows=ANYONE),
        *beside_addresses(on.beside, on.staff.gate, anyone=ANYONE),
        *talk_addresses(on.talk, on.staff.gate),
        *care_addresses(on.care, on.staff.gate, anyone=ANYONE),
        *roster_addresses(on.rosters, on.staff.gate),
        *studio_addresses(on.studio),
        endpoint("/healthz", "GET", health, allows=ANYONE, problems=[Unavailable]),
    ]

    async def openapi(request: Request) -> Response:
        """This document."""
        return document.answer(request, JSON)

    table.append(endpoint("/openapi.json", "GET", openapi, allows=ANYONE, produces=JSON))
    document = Encoded(json.dumps(openapi_document(table), separators=(",", ":")).encode())
    return table
