"""At most so many requests are being answered at once; the next ones are asked to come back.

uvicorn's own `limit_concurrency` is not used: it counts connections, so a handful of idle or slow
ones lock honest readers out, and its answer is plain text without our headers. Here only requests
that have reached the application count; slow arrivals are ended by kernel/deadlines.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from wayside.kernel.limits import Limit
from wayside.kernel.logs import Event, log
from wayside.kernel.problems import Busy

_UNCOUNT: Final = "wayside.uncount"


class InFlightCap:
    """ASGI middleware: raises Busy when `most` requests are already being answered.

    WebSockets live long and are bounded where they are opened; they do not count here.
    """

    def __init__(self, app: ASGIApp, most: int = Limit.IN_FLIGHT_REQUESTS.amount) -> None:
        self.app = app
        self.most = most
        self.now = 0
        self.refusing = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if self.now >= self.most:
            if not self.refusing:
                log(Event.SERVER_BUSY, count=self.now)
            self.refusing = True
            raise Busy
        self.now += 1
        counted = True

        def uncount() -> None:
            nonlocal counted
            if counted:
                counted = False
                self.now -= 1
                self.refusing = self.refusing and self.now > 0

        scope[_UNCOUNT] = uncount
        try:
            await self.app(scope, receive, send)
        finally:
            uncount()


def step_aside(request: Request) -> None:
    """Count this request no longer: it waits for something that others do, for a bounded time.

    Whoever calls this keeps a bound of its own on how many wait.
    """
    uncount: Callable[[], None] = request.scope[_UNCOUNT]
    uncount()
