"""The smallest application that shows what the HTTP kernel does; served by the tests beside it.

`python -m tests.integration.kernel.small_app` serves it on a free port, which it prints.
"""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pydantic import Field
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, WebSocketRoute
from starlette.websockets import WebSocket

from wayside.kernel.access import ANYONE
from wayside.kernel.headers import HeaderPolicy
from wayside.kernel.http import Endpoint, Input, Output, endpoint
from wayside.kernel.problems import Unavailable
from wayside.kernel.server import make_server, run
from wayside.kernel.stack import application

CHECKOUT = Path(__file__).parents[3]
ORIGIN = "http://localhost:8000"
SCRIPT = "document.title"
STYLE = "body{margin:0}"


class Name(Input):
    name: str = Field(min_length=1, max_length=12)


class Paging(Input):
    page: int = Field(default=1, ge=1, le=9)


class Wish(Input):
    text: str = Field(max_length=2000)
    count: int = 1
    labels: dict[str, int] = {}


class Echo(Output):
    letters: int


class Away(Exception):
    """Stands for a database that is out of reach."""


async def home() -> Response:
    """Show the page."""
    return HTMLResponse("<!doctype html><title>Home</title>")


async def named(path: Name, query: Paging) -> Echo:
    """Count the letters of a name."""
    return Echo(letters=len(path.name) * query.page)


async def wish(body: Wish) -> Echo:
    """Count the letters of a wish."""
    return Echo(letters=len(body.text))


async def fails(request: Request) -> Echo:
    """Raise an exception that repeats everything that was sent."""
    raise ValueError(f"{request.url} {dict(request.headers)} {await request.body()!r}")


async def away() -> Echo:
    """Raise what a database raises when it is away."""
    raise Away("at 10.0.0.9")


async def half(request: Request) -> Response:
    """Break in the middle of an answer."""

    async def parts() -> AsyncIterator[bytes]:
        yield b"first "
        raise ValueError(str(request.url))

    return StreamingResponse(parts(), media_type="text/plain")


async def address(request: Request) -> Echo:
    """Answer 0 if no handler can see where the reader is."""
    return Echo(letters=len(str(request.client or "")))


async def parrot(socket: WebSocket) -> None:
    await socket.accept()
    async for text in socket.iter_text():
        if text == "fail":
            raise ValueError(f"{socket.url} {text}")
        await socket.send_text(text)


def routes() -> list[Endpoint]:
    """Every route that speaks HTTP."""
    return [
        endpoint("/", "GET", home, allows=ANYONE, produces="text/html"),
        endpoint("/names/{name}", "GET", named, allows=ANYONE),
        endpoint("/wishes", "POST", wish, allows=ANYONE, max_body=4096),
        endpoint("/fails", "GET", fails, allows=ANYONE),
        endpoint("/fails", "POST", fails, allows=ANYONE, name="fails_to_take"),
        endpoint("/away", "GET", away, allows=ANYONE, problems=[Unavailable]),
        endpoint("/half", "GET", half, allows=ANYONE, produces="text/plain"),
        endpoint("/address", "GET", address, allows=ANYONE),
    ]


def small_app(more: Sequence[BaseRoute] = (), *, in_flight: int = 256) -> Starlette:
    return application(
        [*routes(), WebSocketRoute("/parrot", parrot), *more],
        origin=ORIGIN,
        policy=HeaderPolicy(ORIGIN, scripts=[SCRIPT], styles=[STYLE]),
        known={Away: Unavailable},
        in_flight=in_flight,
    )


@contextmanager
def program() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """The app in a process of its own, and its port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.integration.kernel.small_app"],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        yield process, int(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


async def _serve() -> None:
    server = make_server(small_app(), "127.0.0.1", 0)
    serving = asyncio.ensure_future(server.serve())
    await server.ready.wait()
    sys.stdout.write(f"{server.port}\n")
    sys.stdout.flush()
    await serving


if __name__ == "__main__":
    run(_serve())
