"""The WebSocket side of a connection: uvicorn's sans-I/O protocol that forgets addresses, answers a
bad handshake in our own words, and lets no dead reader linger.
"""

from __future__ import annotations

from asyncio.transports import BaseTransport
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, cast

from starlette.types import Message
from starlette.websockets import WebSocket, WebSocketDisconnect
from uvicorn._types import ASGIReceiveEvent, ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request
from websockets.protocol import State
from websockets.speedups import apply_mask

from wayside.kernel.problems import MalformedRequest
from wayside.kernel.refusals import refusal

FRAMES: Final = "wayside.frames"
_TEXT: Final = 0x81  # the whole of a text message
_MEDIUM: Final = 126  # from here on, the length takes two more bytes; from _LONG on, eight
_LONG: Final = 65_536
_MASKED: Final = 0x80  # what a client's length has on top
_LEAST: Final = 6  # bytes of a client's frame that holds nothing
_TEXTS: Final = "wayside.texts"


def direct_way(websocket: WebSocket) -> Callable[[Sequence[str]], Awaitable[None]]:
    """What sends text frames soonest: the protocol itself, or, under another server, ASGI."""
    protocol = websocket.scope.get("extensions", {}).get(FRAMES)
    if isinstance(protocol, SocketProtocol):
        return protocol.send_frames

    async def send(texts: Sequence[str]) -> None:
        for text in texts:
            await websocket.send_text(text)

    return send


def direct_reading(websocket: WebSocket) -> Callable[[], Awaitable[Sequence[str | None]]]:
    """What gives every text that came, oldest first, once there is one; None is the end.

    What is no text comes as an empty one. From the protocol itself, many at a time; under another
    server from ASGI, one at a time.
    """
    protocol = websocket.scope.get("extensions", {}).get(FRAMES)
    if isinstance(protocol, SocketProtocol):
        return protocol.receive_texts

    async def receive() -> Sequence[str | None]:
        return (_text_of(await websocket.receive()),)

    return receive


def _text_of(event: Message) -> str | None:
    return None if event["type"] == "websocket.disconnect" else event.get("text") or ""


def _texts_of(event: Any) -> list[str | None]:
    return list(event["texts"]) if event["type"] == _TEXTS else [_text_of(event)]


class SocketProtocol(WebSocketsSansIOProtocol):
    """Knows no address; cuts off a reader whose pong is overdue and who takes nothing."""

    _takes_many = False  # whether receive_texts reads here, and not ASGI

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

    async def receive_texts(self) -> Sequence[str | None]:
        """All texts that wait, at least one. Reading goes on only when they are taken."""
        self._takes_many = True
        texts = _texts_of(await self.queue.get())
        while not self.queue.empty():
            texts += _texts_of(self.queue.get_nowait())
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
        return texts

    def data_received(self, data: bytes) -> None:
        taken = self._take_texts(data) if self._takes_many and self._between_frames() else 0
        if taken < len(data):
            super().data_received(data[taken:] if taken else data)

    def _between_frames(self) -> bool:
        # Where the library waits for the first byte of a message, and owes nobody a close.
        waits_in = getattr(self.conn.parser, "gi_yieldfrom", None)
        return (
            self.conn.state is State.OPEN
            and self.conn.current_size is None
            and not self.conn.reader.buffer
            and not self.close_sent
            and getattr(waits_in, "__name__", "") == "at_eof"
        )

    def _take_texts(self, data: bytes) -> int:
        """Take the whole text messages at the beginning; how many bytes they are.

        From the first byte that is anything else the library reads, and refuses what it refuses:
        its way takes five times as long.
        """
        texts: list[str] = []
        at, size = 0, len(data)
        while at + _LEAST <= size and data[at] == _TEXT:
            length, start = data[at + 1] - _MASKED, at + 2
            if length == _MEDIUM:
                length, start = data[at + 2] << 8 | data[at + 3], at + 4
            elif not 0 <= length < _MEDIUM:
                break
            body = start + 4
            end = body + length
            if end > size or length > self.config.ws_max_size:
                break
            try:
                texts.append(apply_mask(data[body:end], data[start:body]).decode())
            except UnicodeDecodeError:
                break
            at = end
        if texts:
            self.queue.put_nowait(cast(ASGIReceiveEvent, {"type": _TEXTS, "texts": texts}))
            if not self.read_paused:
                self.read_paused = True
                self.transport.pause_reading()
        return at

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        if self.transport.get_write_buffer_size():
            self.transport.abort()
