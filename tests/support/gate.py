"""A gate between a browser and Wayside: it can hold answers back, or answer in its place."""

import asyncio
import re
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.support.servers import free_port

OWN_HEADERS = {"host", "connection", "transfer-encoding", "content-length", "accept-encoding"}


class Gate:
    """`upstream` is where it passes requests on to; `held` and `broken` are paths."""

    def __init__(self) -> None:
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self.upstream = ""
        self.broken: dict[str, int] = {}  # the status to answer with instead
        self.requests: list[str] = []  # method and path of each, in order
        self.dropped: set[str] = set()  # headers of answers that it takes away, in small letters
        self.pages: dict[str, Response] = {}  # what it answers by itself
        self.newer = b""  # stands at the end of every page from now on
        self.newer_worker = b""  # stands at the end of the service worker from now on
        self._held: dict[str, asyncio.Event] = {}
        self._asked: dict[str, asyncio.Event] = {}

    def hold(self, path: str) -> None:
        """Keep answers to this path back from now on."""
        self._held[path] = asyncio.Event()
        self._asked[path] = asyncio.Event()

    async def asked(self, path: str) -> None:
        """Wait until somebody waits for the held path."""
        await asyncio.wait_for(self._asked[path].wait(), 30)

    def release(self) -> None:
        """Let all that is held through."""
        for held in self._held.values():
            held.set()
        self._held = {}

    async def _pass(self, request: Request) -> Response:
        path = request.url.path
        self.requests.append(f"{request.method} {path}")
        if (held := self._held.get(path)) is not None:
            self._asked[path].set()
            await held.wait()
        if (page := self.pages.get(path)) is not None:
            return page
        if (trouble := self.broken.get(path)) is not None:
            return Response(b"", trouble)
        headers = {
            name: value for name, value in request.headers.items() if name not in OWN_HEADERS
        }
        onward = urllib.request.Request(  # noqa: S310 - Wayside's own address
            self.upstream + path,
            method=request.method,
            headers=headers,
            data=b"" if request.method == "POST" else None,
        )
        status, answered, body = await asyncio.to_thread(_ask, onward)
        if any("text/html" in value for _, value in answered):
            body += self.newer
        if path == "/sw.js":
            body += self.newer_worker
        response = Response(body, status)
        response.raw_headers += [
            (name.lower().encode(), value.encode())
            for name, value in answered
            if name.lower() not in OWN_HEADERS | self.dropped
        ]
        return response


def _ask(onward: urllib.request.Request) -> tuple[int, list[tuple[str, str]], bytes]:
    try:
        with urllib.request.urlopen(onward, timeout=30) as answer:  # noqa: S310
            return answer.status, answer.headers.items(), answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers.items(), answer.read()


def script_of(gate: Gate, page: str) -> str:
    """The path of the script that a page behind the gate loads."""
    with urllib.request.urlopen(f"{gate.upstream}{page}") as answer:  # noqa: S310
        [script] = re.findall(r'type="module" src="([^"]+)"', answer.read().decode())
    return str(script)


@asynccontextmanager
async def gate() -> AsyncIterator[Gate]:
    """An open gate; set its `upstream` before the first visit."""
    own = Gate()
    app = Starlette(routes=[Route("/{path:path}", own._pass, methods=["GET", "POST"])])
    server = uvicorn.Server(
        uvicorn.Config(app, host="localhost", port=own.port, log_config=None, ws="none",
                       lifespan="off", date_header=False, server_header=False)
    )  # fmt: skip
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield own
    finally:
        own.release()
        server.should_exit = server.force_exit = True
        await task
