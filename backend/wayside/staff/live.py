"""The socket of an open console: it says that something changed, that the session is locked, or
that it is over and why. It carries no content: the console then asks again.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.websockets import WebSocket, WebSocketDisconnect

from wayside.kernel.tasks import spawn
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate, Who

PROTOCOL: Final = "console.v1"
ENDED: Final = 4401
LOCKED: Final = 4423
MALFORMED: Final = 4500
_LOOK_SECONDS: Final = 10.0
_FOREVER: Final = 3600.0


class Live:
    """Tells open consoles."""

    def __init__(self, gate: Gate, bell: Bell, *, look_seconds: float = _LOOK_SECONDS) -> None:
        self._gate = gate
        self._bell = bell
        self._look_seconds = look_seconds

    async def socket(self, websocket: WebSocket, who: Who) -> None:
        """Tell a console that something changed, that it is locked, or that its session is over."""
        if PROTOCOL not in websocket.scope["subprotocols"]:
            await websocket.accept()
            await websocket.close(MALFORMED)
            return
        # Listening before the first look, so that nothing falls between the two.
        with _Rings(self._bell) as rings:
            await websocket.accept(PROTOCOL)
            await websocket.send_json({"type": "hello"})
            hearing = spawn(_until_gone(websocket), name="console-hear")
            try:
                await self._tell(websocket, who, rings, hearing)
            except WebSocketDisconnect:
                return
            finally:
                hearing.cancel()

    async def _tell(
        self, websocket: WebSocket, who: Who, rings: "_Rings", hearing: asyncio.Task[int | None]
    ) -> None:
        rung = False
        while True:
            ended, locked = await self._gate.look(who.session_id)
            if ended:
                await _last(websocket, {"type": "ended", "why": ended.value}, ENDED)
                return
            if locked:
                await _last(websocket, {"type": "locked", "why": locked.value}, LOCKED)
                return
            if rung:
                await websocket.send_json({"type": "changed"})
            rung = await rings.wait(self._look_seconds, hearing)
            if hearing.done():
                code = hearing.result()
                if code is not None:
                    await websocket.close(code)
                return


class _Rings:
    """Wakes on a ring of the bell, after some seconds, or when the other side is done."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell

    def __enter__(self) -> "_Rings":
        self._listener = self._bell.listen()
        return self

    def __exit__(self, *left: object) -> None:
        self._listener.close()

    async def wait(self, seconds: float, other: "asyncio.Task[Any]") -> bool:
        """Whether the bell rang."""
        ring = asyncio.ensure_future(_next(self._listener.__anext__))
        await asyncio.wait({ring, other}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        # A ring that comes just now is not lost: a task that is done cannot be cancelled.
        ring.cancel()
        await asyncio.wait({ring})
        return not ring.cancelled() and ring.result()


async def _next(step: Callable[[], Awaitable[None]]) -> bool:
    try:
        await step()
    except StopAsyncIteration:
        # The server is about to stop: the other end is told as the connection ends.
        await asyncio.sleep(_FOREVER)
    return True


async def _until_gone(websocket: WebSocket) -> int | None:
    """Answer pings until the other side leaves (None) or says something else (a close code)."""
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return None
        if not _is_ping(message.get("text")):
            return MALFORMED
        await websocket.send_json({"type": "pong"})


def _is_ping(text: str | None) -> bool:
    try:
        return bool(json.loads(text or "") == {"type": "ping"})
    except (ValueError, RecursionError):
        return False


async def _last(websocket: WebSocket, frame: dict[str, str], code: int) -> None:
    await websocket.send_json(frame)
    await websocket.close(code)
