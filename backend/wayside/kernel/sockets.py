"""The WebSocket side of a connection: uvicorn's sans-I/O protocol that forgets addresses, answers a
bad handshake in our own words, and lets no dead reader linger.
"""

from __future__ import annotations

from asyncio.transports import BaseTransport

from uvicorn._types import ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request

from wayside.kernel.problems import MalformedRequest
from wayside.kernel.refusals import refusal


class SocketProtocol(WebSocketsSansIOProtocol):
    """Knows no address; cuts off a reader whose pong is overdue and who takes nothing."""

    def connection_made(self, transport: BaseTransport) -> None:
        super().connection_made(transport)
        self.client = None

    def handle_connect(self, event: Request) -> None:
        # The library's own refusal is plain text without our headers and may repeat a header.
        if self.conn.accept(event).status_code == 101:
            super().handle_connect(event)
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

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        if self.transport.get_write_buffer_size():
            self.transport.abort()
