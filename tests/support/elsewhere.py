"""The world around Wayside: a page to come from and a neutral page to go to, each an origin of its
own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.support.servers import free_port

# The first page to hear of a press is the page that it lands on.
TELL_PRESSES = """<script>
for (const kind of ["pointerdown", "click", "keydown"])
  addEventListener(kind, (event) => {
    if (event.target.id !== "link") navigator.sendBeacon("/pressed", kind);
  }, true);
</script>"""


@dataclass
class Elsewhere:
    """One foreign origin. `referrers` holds the Referer header of each visit, `""` for none;
    `pressed` what the page itself was pressed with."""

    title: str
    port: int = field(default_factory=free_port)
    referrers: list[str] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    link: str = ""
    fails: bool = False  # answers without a page, so that a browser stays where it is
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        # An address, not `localhost`: another site than Wayside's, as in life.
        return f"http://127.0.0.1:{self.port}/"

    async def _page(self, request: Request) -> Response:
        if request.url.path == "/pressed":
            self.pressed.append((await request.body()).decode())
            return Response()
        if request.url.path != "/":
            return Response(status_code=404)
        self.referrers.append(request.headers.get("referer", ""))
        await self.may_answer.wait()
        if self.fails:
            return Response(status_code=204)
        return HTMLResponse(self.page(), headers={"Cache-Control": "no-store"})

    def page(self) -> str:
        """What it shows."""
        return (
            f"<!doctype html><title>{self.title}</title><h1>{self.title}</h1>"
            f'<a id="link" href="{self.link}">on</a>{TELL_PRESSES}'
        )


Place = TypeVar("Place", bound=Elsewhere)


@asynccontextmanager
async def somewhere_else(title: str) -> AsyncIterator[Elsewhere]:
    """Serve one foreign page. Clear `may_answer` to hold its answers back."""
    async with open_to_visitors(Elsewhere(title)) as place:
        yield place


@asynccontextmanager
async def open_to_visitors(place: Place) -> AsyncIterator[Place]:
    """Serve this foreign page for the length of the block."""
    place.may_answer.set()
    app = Starlette(routes=[Route("/{path:path}", place._page, methods=["GET", "POST"])])
    config = uvicorn.Config(
        app, host="127.0.0.1", port=place.port, log_config=None, ws="none", lifespan="off"
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield place
    finally:
        place.may_answer.set()
        server.should_exit = True
        await task
