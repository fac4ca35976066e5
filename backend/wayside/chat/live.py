"""Talk over a WebSocket, subprotocol `peerchat.v1`."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Final

from starlette.websockets import WebSocket, WebSocketDisconnect

from wayside.chat.connection import Connection, Refused
from wayside.chat.errors import TalkBusy
from wayside.chat.hub import Hub
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close
from wayside.chat.rules.frames import SUBPROTOCOL, BadFrame, parse
from wayside.kernel.database import DatabaseUnavailable
from wayside.kernel.logs import Event, log
from wayside.kernel.problems import MalformedRequest
from wayside.kernel.sockets import direct_reading, direct_way

_BROKEN: Final = 1011


class Live:
    """Takes sockets for one hub."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.draining = False

    async def talk(self, websocket: WebSocket) -> None:
        """Talk in frames of peerchat.v1 (docs/protocol/wire.md)."""
        if SUBPROTOCOL not in websocket.scope["subprotocols"]:
            raise MalformedRequest
        if self.draining or len(self._hub.connections) >= Wire.CONNECTIONS.amount:
            raise TalkBusy
        await websocket.accept(SUBPROTOCOL)
        await self._serve(websocket)

    async def _serve(self, websocket: WebSocket) -> None:
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  (a handler runs in a task)
        connection = Connection(self._hub, direct_way(websocket), now=loop.time(), cut=task.cancel)
        self._hub.connections.add(connection)
        reading = loop.create_task(self._read(websocket, connection))
        try:
            code = await connection.pump()
            if code:
                await websocket.close(code)
        except WebSocketDisconnect:
            pass
        except asyncio.CancelledError:
            # Cut off: whoever takes nothing for ten seconds takes no close frame either.
            if connection.stuck is None:
                raise
            task.uncancel()
        finally:
            reading.cancel()
            self._hub.detach(connection)

    async def _read(self, websocket: WebSocket, connection: Connection) -> None:
        loop = asyncio.get_running_loop()
        receive = direct_reading(websocket)
        try:
            while connection.code is None:
                await _take(connection, await receive(), loop.time)
        except BadFrame:
            connection.end(Close.BAD_FRAME)
        except Refused as refused:
            connection.end(refused.code)
        except DatabaseUnavailable:
            connection.end(Close.NOT_NOW)
        except Exception as error:  # ours, not the client's: say so, and log where
            log(Event.SOCKET_FAILED, error=error, route="talk")
            connection.end(_BROKEN)


async def _take(
    connection: Connection, texts: Sequence[str | None], time: Callable[[], float]
) -> None:
    for text in texts:
        if connection.code is not None:
            return
        if text is None:
            connection.end(0)
        else:
            await connection.take(parse(text), time())
