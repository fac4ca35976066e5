"""`socket()`: one typed handler becomes one WebSocket route that says who it is for.

Whoever may not come in gets a problem as the answer to the handshake, before anything is accepted
(RFC 6455, section 4.2.2). A handler takes `websocket` and, where it is not for anyone, `who`.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, get_type_hints

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from wayside.kernel.access import Access, check_who
from wayside.kernel.problems import Problem, WrongOrigin

SocketHandler = Callable[..., Awaitable[None]]


class Socket(WebSocketRoute):
    """A Starlette route for a WebSocket that carries its own description."""

    def __init__(self, path: str, handle: Any, *, name: str, summary: str, allows: Access) -> None:
        super().__init__(path, handle, name=name)
        self.summary = summary
        self.allows = allows

    @property
    def problems(self) -> tuple[type[Problem], ...]:
        """What the handshake may be answered with besides the problems of any route."""
        return tuple(dict.fromkeys((WrongOrigin, *self.allows.problems)))


def socket(path: str, handler: SocketHandler, *, allows: Access, name: str | None = None) -> Socket:
    """Make a WebSocket route of a handler; the first line of its docstring is the summary.

    name: for logs; the handler's own name unless given. Raises TypeError for a handler that cannot
    be documented, or that takes something else than `websocket` and `who`.
    """
    hints = get_type_hints(handler)
    hints.pop("return", None)
    if not inspect.iscoroutinefunction(handler) or not handler.__doc__:
        raise TypeError(f"{handler} needs to be an async function with a docstring")
    if hints.get("websocket") is not WebSocket or hints.keys() - {"websocket", "who"}:
        raise TypeError(f"{handler} takes websocket and who, and nothing else")
    wants_who = check_who(handler, hints, allows)

    async def handle(websocket: WebSocket) -> None:
        who = await allows.admit(websocket)
        given = {"who": who} if wants_who else {}
        await handler(websocket=websocket, **given)

    summary = handler.__doc__.strip().splitlines()[0]
    return Socket(path, handle, name=name or handler.__name__, summary=summary, allows=allows)
