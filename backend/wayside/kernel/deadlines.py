"""The HTTP side of a connection, with a deadline for everything the other end can be slow at.

uvicorn waits for ever for a request that never arrives whole; two hundred such connections cost an
attacker nothing. Here a connection is always in one of these states, and each but the second ends
by itself: a request is expected or arriving; the application is answering; the answer is being
taken by the reader; the connection idles between two requests.
"""

from __future__ import annotations

import asyncio
from asyncio import Handle, TimerHandle
from dataclasses import dataclass
from typing import Any, ClassVar

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from wayside.kernel.limits import Limit
from wayside.kernel.problems import (
    HeadersTooLarge,
    MalformedRequest,
    Problem,
    RequestTimeout,
    UriTooLong,
)
from wayside.kernel.refusals import refusal
from wayside.kernel.sockets import SocketProtocol


@dataclass(frozen=True)
class Patience:
    """How long a connection waits, in seconds; tests are less patient than people."""

    request: float = Limit.REQUEST_SECONDS.amount
    idle: float = Limit.IDLE_SECONDS.amount
    drain: float = Limit.DRAIN_SECONDS.amount


class PatientProtocol(HttpToolsProtocol):
    """uvicorn's httptools protocol that ends slow, endless and oversized requests.

    It also forgets the address of the other end, so that no handler can see, log or keep it.
    """

    patience: ClassVar[Patience] = Patience()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._arrival: TimerHandle | None = None
        self._drain: Handle | None = None
        self._undrained = 0
        self._arriving = False
        self._in_head = False
        self._header_bytes = 0
        self._unparsed_bytes = 0
        self._refusal: Problem | None = None
        self._lingering = False

    # A request on its way in.

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn itself narrows it
        super().connection_made(transport)
        self.client = None
        self._expect_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_expecting()
        self._stop_watching()
        self._unset_keepalive_if_required()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._lingering:
            return
        self._expect_request()
        was_in_head = self._in_head
        super().data_received(data)
        if was_in_head and self._in_head:
            # httptools keeps an unfinished header to itself, so its bytes are counted here.
            self._unparsed_bytes += len(data)
            if self._unparsed_bytes > Limit.HEADER_BYTES.amount + Limit.URL_BYTES.amount:
                self._end(HeadersTooLarge())
        if self._is_idle() and self.timeout_keep_alive_task is None:
            self._expect_request()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._arriving = self._in_head = True
        self._header_bytes = self._unparsed_bytes = 0
        self._expect_request()

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > Limit.URL_BYTES.amount:
            self._refuse(UriTooLong())

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        self._header_bytes += len(name) + len(value) + len(": \r\n")
        too_many = len(self.headers) > Limit.HEADER_COUNT.amount
        if too_many or self._header_bytes > Limit.HEADER_BYTES.amount:
            self._refuse(HeadersTooLarge())

    def on_headers_complete(self) -> None:
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._arriving = False
        self._stop_expecting()

    def _refuse(self, problem: Problem) -> None:
        """Leave the parser; uvicorn then calls `send_400_response`."""
        self._refusal = problem
        raise problem

    def send_400_response(self, msg: str) -> None:
        self._end(self._refusal or MalformedRequest())

    def _end(self, problem: Problem) -> None:
        self._stop_expecting()
        if self.transport.is_closing() or self._lingering:
            return
        cycle = self._newest_cycle()
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        if cycle is None or cycle.response_complete or not cycle.response_started:
            self.transport.write(refusal(problem, self.server_state.default_headers))
        if isinstance(problem, RequestTimeout):
            self._close()
        else:
            self._linger()

    def _linger(self) -> None:
        """Close in two steps (RFC 9112, 9.6): closing over unread bytes would reset the connection
        and take our answer away from whoever is still sending.
        """
        self._lingering = True
        self.flow.resume_reading()
        self.transport.write_eof()
        self._arrival = self.loop.call_later(self.patience.drain, self.transport.abort)

    # WebSockets live by pings, not by these deadlines.

    def _should_upgrade(self) -> bool:
        # The handshake is GET over HTTP/1.1 (RFC 6455, 4.1); uvicorn fails on anything else.
        is_handshake = (
            self.parser.get_method() == b"GET" and self.parser.get_http_version() == "1.1"
        )
        return is_handshake and super()._should_upgrade()

    def handle_websocket_upgrade(self) -> None:
        self._stop_expecting()
        self._stop_watching()
        super().handle_websocket_upgrade()
        socket = self.transport.get_protocol()
        if isinstance(socket, SocketProtocol):
            socket.require_handshake()

    # Waiting.

    def _newest_cycle(self) -> RequestResponseCycle | None:
        return self.cycle  # uvicorn declares it without the None it begins with

    def _is_answering(self) -> bool:
        cycle = self._newest_cycle()
        return cycle is not None and not cycle.response_complete

    def _is_idle(self) -> bool:
        is_ours = self.transport.get_protocol() is self and not self.transport.is_closing()
        return is_ours and not self._lingering and not self._arriving and not self._is_answering()

    def _expect_request(self) -> None:
        if self._arrival is None:
            self._arrival = self.loop.call_later(self.patience.request, self._too_late)

    def _stop_expecting(self) -> None:
        if self._arrival is not None:
            self._arrival.cancel()
            self._arrival = None

    def _too_late(self) -> None:
        self._arrival = None
        if self.flow.read_paused:
            # It is we who are not reading; that is no fault of the other end.
            self._expect_request()
        elif self._arriving and not self._has_answered():
            self._end(RequestTimeout())
        elif not self._is_answering():
            self._close()

    def _has_answered(self) -> bool:
        cycle = self._newest_cycle()
        return cycle is not None and cycle.response_complete and not self._in_head

    # An answer on its way out.

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._watch()

    def resume_writing(self) -> None:
        super().resume_writing()
        if not self.transport.is_closing():
            self._stop_watching()

    def timeout_keep_alive_handler(self) -> None:
        self.timeout_keep_alive_task = None
        if not self._arriving:
            self._close()

    def _close(self) -> None:
        """Close once everything written is taken, or cut off a reader who takes nothing."""
        self.transport.close()
        self._watch()

    def _watch(self) -> None:
        # uvloop writes at the end of this turn; only what is left then has to wait for the reader.
        # Each write begins the watch anew, so that old bytes are never compared with new ones.
        self._stop_watching()
        self._drain = self.loop.call_soon(self._await_drain)

    def _await_drain(self) -> None:
        self._drain = None
        self._undrained = self.transport.get_write_buffer_size()
        if self._undrained:
            self._drain = self.loop.call_later(self.patience.drain, self._check_drain)

    def _stop_watching(self) -> None:
        if self._drain is not None:
            self._drain.cancel()
            self._drain = None

    def _check_drain(self) -> None:
        taken = self._undrained - self.transport.get_write_buffer_size()
        if taken < min(self._undrained, Limit.DRAIN_BYTES.amount):
            self.transport.abort()
        else:
            self._await_drain()
