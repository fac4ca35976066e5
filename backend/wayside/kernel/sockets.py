"""The WebSocket side of a connection: uvicorn's sans-I/O protocol that forgets addresses, answers a
bad handshake in our own words, and lets no dead reader linger.
"""

from __future__ import annotations

from asyncio.transports import BaseTransport
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, cast

from starlette.types import Message
from starlette.websockets import WebSocket, WebSocketDisconnect
from uvicorn._types import ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request

from wayside.kernel.problems import MalformedRequest
from wayside.kernel.refusals import refusal

FRAMES: Final = "wayside.frames"
_TEXT: Final = 0x81  # the whole of a text message
_MEDIUM: Final = 126  # from here on, the length takes two more bytes; from _LONG on, eight
_LONG: Final = 65_536


def direct_way(websocket: WebSocket) -> Callable[[Sequence[str]], Awaitable[None]]:
    """What sends text frames soonest: the protocol itself, or, under another server, ASGI."""
    protocol = websocket.scope.get("extensions", {}).get(FRAMES)
    if isinstance(protocol, SocketProtocol):
        return protocol.send_frames

    async def send(texts: Sequence[str]) -> None:
        for text in texts:
            await websocket.send_text(text)

    return send


def direct_reading(websocket: WebSocket) -> Callable[[], Awaitable[Sequence[Message]]]:
    """What gives every event that came, oldest first, once there is one; the last is a disconnect.

    From the protocol itself, many at a time; under another server from ASGI, one at a time.
    """
    protocol = websocket.scope.get("extensions", {}).get(FRAMES)
    if isinstance(protocol, SocketProtocol):
        return protocol.receive_events

    async def receive() -> Sequence[Message]:
        return (await websocket.receive(),)

    return receive


class SocketProtocol(WebSocketsSansIOProtocol):
    """Knows no address; cuts off a reader whose pong is overdue and who takes nothing."""

    def connection_made(self, transport: BaseTransport) -> None:
        super().connection_made(transport)
        self.client = None

    def handle_connect(self, event: Request) -> None:
        # The library's own refusal is plain text without our headers and may repeat a header.
        if self.conn.accept(event).status_code == 101:
            super().handle_connect(event)
            cast(dict[str, object], self.scope["extensions"])[FRAMES] = self
        else:
            self._refuse_handshake()

    def require_handshake(self) -> None:
        """Called once the whole handshake was handed over: what was not understood is refused.

        Without this, a handshake beyond the library's own bounds waits for ever.
        """
        if not self.handshake_initiated and not self.transport.is_closing():
            self._refuse_handshake()

    def _refuse_handshake(self) -> None:
        self.handshake_initiated = self.handshake_complete = self.close_sent = True
        self.transport.write(refusal(MalformedRequest(), self.default_headers))
        self.transport.close()

    async def send(self, message: ASGISendEvent) -> None:
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and not message.get("more_body"):
            # An HTTP answer ends the handshake as well; uvicorn would log it as an error.
            self.handshake_complete = True

    async def send_frames(self, texts: Sequence[str]) -> None:
        """Send short text frames (RFC 6455, 5.2) on the direct way, once it was accepted.

        The way through the layers of ASGI costs more than all that Talk does with a message. Waits
        while the other end takes nothing; raises WebSocketDisconnect when it is gone.
        """
        if not self.writable.is_set():
            await self.writable.wait()
        if self.disconnected or self.close_sent or self.transport.is_closing():
            raise WebSocketDisconnect(1006)
        parts: list[bytes] = []
        for text in texts:
            payload = text.encode()
            size = len(payload)
            if size >= _LONG:
                raise ValueError("a frame of Wayside is shorter than 64 KiB")
            short = bytes((_TEXT, size)) if size < _MEDIUM else None
            parts += (short or bytes((_TEXT, _MEDIUM, size >> 8, size & 0xFF)), payload)
        self.transport.write(b"".join(parts))

    async def receive_events(self) -> Sequence[Message]:
        """All events that wait, at least one. Reading goes on only when they are taken."""
        events: list[Message] = [cast(Message, await self.queue.get())]
        while not self.queue.empty():
            events.append(cast(Message, self.queue.get_nowait()))
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
        return events

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        if self.transport.get_write_buffer_size():
            self.transport.abort()
