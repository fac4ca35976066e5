"""The socket of an open console: it says that something changed, that the session is locked, or
that it is over and why. It carries no content: the console then asks again.
"""

import asyncio
import json
from collections import Counter
from typing import Final

from starlette.websockets import WebSocket, WebSocketDisconnect

from wayside.kernel.limits import Limit
from wayside.kernel.tasks import spawn
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate, Who
from wayside.staff.rings import Rings

PROTOCOL: Final = "console.v1"
ENDED: Final = 4401
LOCKED: Final = 4423
TOO_MANY: Final = 4429
BUSY: Final = 1013
MALFORMED: Final = 4500
_LOOK_SECONDS: Final = 10.0


class Live:
    """Tells open consoles."""

    def __init__(self, gate: Gate, bell: Bell, *, look_seconds: float = _LOOK_SECONDS) -> None:
        self._gate = gate
        self._bell = bell
        self._look_seconds = look_seconds
        # How many are open in this process, for each member.
        self._open: Counter[str] = Counter()

    def members(self) -> frozenset[str]:
        """Who has a console open in this process, unlocked."""
        return frozenset(self._open)

    async def socket(self, websocket: WebSocket, who: Who) -> None:
        """Tell a console that something changed, that it is locked, or that its session is over."""
        if PROTOCOL not in websocket.scope["subprotocols"]:
            await websocket.accept()
            await websocket.close(MALFORMED)
            return
        beyond = self._beyond(who)
        if beyond:
            await websocket.accept(PROTOCOL)
            await websocket.close(beyond)
            return
        self._open[who.member_id] += 1
        try:
            await self._hold(websocket, who)
        finally:
            self._open[who.member_id] -= 1
            self._open += Counter()  # forgets who has none

    def _beyond(self, who: Who) -> int:
        """The code to close one more socket with; 0 while there is room for it."""
        if self._open[who.member_id] >= Limit.CONSOLE_SOCKETS_OF_ONE.amount:
            return TOO_MANY
        if self._open.total() >= Limit.CONSOLE_SOCKETS.amount:
            return BUSY
        return 0

    async def _hold(self, websocket: WebSocket, who: Who) -> None:
        # Listening before the first look, so that nothing falls between the two.
        with Rings(self._bell, who.member_id) as rings:
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
        self, websocket: WebSocket, who: Who, rings: Rings, hearing: asyncio.Task[int | None]
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


async def _until_gone(websocket: WebSocket) -> int | None:
    """Answer pings until the other side leaves (None), says something else or too much (a close
    code). Our own page pings every 25 seconds.
    """
    minute, pings = 0, 0
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return None
        if not _is_ping(message.get("text")):
            return MALFORMED
        now = int(asyncio.get_running_loop().time() // 60)
        minute, pings = now, pings + 1 if now == minute else 1
        if pings > Limit.CONSOLE_PINGS.amount:
            return TOO_MANY
        await websocket.send_json({"type": "pong"})


def _is_ping(text: str | None) -> bool:
    try:
        return bool(json.loads(text or "") == {"type": "ping"})
    except (ValueError, RecursionError):
        return False


async def _last(websocket: WebSocket, frame: dict[str, str], code: int) -> None:
    await websocket.send_json(frame)
    await websocket.close(code)
