"""The edge every answer crosses: whatever was raised inside becomes a problem, said once, logged
without a word of what was sent.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketDisconnect

from wayside.kernel.logs import Event, log
from wayside.kernel.problems import (
    Broken,
    ContentTooLarge,
    Localise,
    MalformedRequest,
    MethodNotAllowed,
    NotFound,
    Problem,
    UnsupportedMediaType,
    in_english,
    problem_response,
)

_BY_STATUS: dict[int, type[Problem]] = {
    404: NotFound,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
}


def is_readable(path: str) -> bool:
    """False for a path that holds control characters or bytes that were not UTF-8."""
    return not any(c == "\ufffd" or unicodedata.category(c) in ("Cc", "Cs") for c in path)


def allowed_methods(request: Request) -> str:
    """The value of `Allow`: the methods of every route that has this path (RFC 9110, 10.2.1)."""
    methods = {"OPTIONS"}
    for route in request.app.routes:
        if isinstance(route, Route) and route.matches(request.scope)[0] is not Match.NONE:
            methods |= route.methods or set()
    return ", ".join(sorted(methods))


async def http_exception(request: Request, error: Exception) -> Response:
    """Exception handler for Starlette's own HTTPException; its text is never used."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 405:
        allow = {"Allow": allowed_methods(request)}
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=allow)
        raise MethodNotAllowed(headers=allow) from None
    if status >= 500:
        raise Broken from None
    raise _BY_STATUS.get(status, MalformedRequest) from None


def _route_name(scope: Scope) -> str | None:
    return getattr(scope.get("route"), "name", None)


class ProblemBoundary:
    """ASGI middleware, just inside SecurityHeaders: turns exceptions into problem answers."""

    def __init__(
        self,
        app: ASGIApp,
        localise: Localise = in_english,
        known: Mapping[type[Exception], type[Problem]] | None = None,
    ) -> None:
        self.app = app
        self.localise = localise
        self.known = dict(known or {})

    def problem_of(self, error: Exception, scope: Scope) -> Problem:
        """The problem an exception stands for; one that nobody foresaw is logged and Broken."""
        if isinstance(error, Problem):
            return error
        for kind, problem in self.known.items():
            if isinstance(error, kind):
                return problem()
        event = Event.REQUEST_FAILED if scope["type"] == "http" else Event.SOCKET_FAILED
        log(event, error=error, route=_route_name(scope))
        return Broken()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._open(scope, receive, send)
        else:
            await _Exchange(self, scope, receive, send).run()

    async def _open(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self.app(scope, receive, send)
        except Exception as error:
            log(Event.START_FAILED, error=error)
            raise


class _Exchange:
    """One request or socket on its way through the boundary."""

    def __init__(
        self, boundary: ProblemBoundary, scope: Scope, receive: Receive, send: Send
    ) -> None:
        self.boundary = boundary
        self.scope = scope
        self.receive = receive
        self.out = send
        self.started = False
        self.closed = False

    async def run(self) -> None:
        try:
            if not is_readable(self.scope["path"]):
                raise NotFound
            await self.boundary.app(self.scope, self.receive, self.send)
        except (ClientDisconnect, WebSocketDisconnect):
            return
        except Exception as error:
            await self._answer(self.boundary.problem_of(error, self.scope))

    async def send(self, message: Message) -> None:
        if message["type"] == "websocket.close" and not self.started:
            # The router closes unknown sockets without a word; give them an answer with headers.
            await self._answer(NotFound())
            return
        self.closed = self.closed or message["type"] == "websocket.close"
        self.started = True
        await self.out(message)

    async def _answer(self, problem: Problem) -> None:
        if self.scope["type"] == "websocket":
            await self._answer_socket(problem)
        elif self.started:
            # Half an answer is out. Ending the connection is the only honest sign left.
            raise _CutOff from None
        else:
            await self._respond(problem, dict(self.scope))

    async def _answer_socket(self, problem: Problem) -> None:
        if self.closed:
            return
        if self.started:
            self.closed = True
            code = 1011 if problem.status >= 500 else 1008
            await self.out({"type": "websocket.close", "code": code})
        elif "websocket.http.response" in self.scope.get("extensions", {}):
            await self._respond(problem, {**self.scope, "type": "http", "method": "GET"})
        else:
            await self.out({"type": "websocket.close", "code": 1008})

    async def _respond(self, problem: Problem, request_scope: dict[str, Any]) -> None:
        self.started = self.closed = True
        response = problem_response(problem, Request(request_scope), self.boundary.localise)
        await response(self.scope, self.receive, self.out)


class _CutOff(Exception):
    """Tells the server to end the connection; carries nothing of what went wrong."""
