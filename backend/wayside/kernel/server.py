"""The server: uvicorn with every default that is unsafe here changed, and checked at the start."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import socket
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Final, TypeVar

import uvicorn
import uvloop
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from wayside.kernel.deadlines import Patience, PatientProtocol
from wayside.kernel.limits import Limit
from wayside.kernel.logs import Event, log, quieten_libraries
from wayside.kernel.sockets import SocketProtocol

Answer = TypeVar("Answer")


class CannotListen(Exception):
    """The server cannot open its address. The text is one sentence that names the setting."""


class PortTaken(CannotListen):
    """Another program already listens there."""


class WrongEngine(RuntimeError):
    """The server would run on other parts than those that were measured and bounded."""


_SENTENCES: Final = {
    errno.EADDRINUSE: "Port {port} is already in use: stop the other program, or choose another "
    "port with WAYSIDE_PORT.",
    errno.EACCES: "This user may not open port {port}: choose one above 1023 with WAYSIDE_PORT.",
}
_COLLECT_AFTER: Final = 20_000  # more objects made than freed
_ELSEWHERE: Final = "The address in WAYSIDE_HOST is not one of this machine."


def listen(host: str, port: int) -> list[socket.socket]:
    """Open `port` on every address that `host` names. Raises CannotListen or PortTaken."""
    opened: list[socket.socket] = []
    try:
        found = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE | socket.AI_ADDRCONFIG
        )
        for family, _, _, _, address in dict.fromkeys(found):
            opened.append(_bind(family, address))
    except OSError as error:
        for one in opened:
            one.close()
        sentence = _SENTENCES.get(error.errno or 0, _ELSEWHERE).format(port=port)
        kind = PortTaken if error.errno == errno.EADDRINUSE else CannotListen
        raise kind(sentence) from None
    return opened


def _bind(family: int, address: Any) -> socket.socket:
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        opened.bind(address)
        # Bound is not taken: with SO_REUSEADDR only listening tells whether another has the port.
        opened.listen(Limit.LISTEN_BACKLOG.amount)
    except OSError:
        opened.close()
        raise
    return opened


class Server(uvicorn.Server):
    """uvicorn's server, which opens its own sockets, says when it is ready and ends quietly.

    ready: set once connections are accepted. port: the port in use, also where 0 was asked for.
    """

    def __init__(
        self, config: uvicorn.Config, *, farewell: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """farewell: what is done before connections are let go, such as telling them so."""
        super().__init__(config)
        self.farewell = farewell
        self.ready = asyncio.Event()
        self.port = config.port

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until `should_exit`, SIGTERM or SIGINT, then finish what is being answered.

        Raises WrongEngine or CannotListen before the application is opened.
        """
        if not self.config.loaded:
            self.config.load()
        require_engine(self.config)
        sockets = sockets or listen(self.config.host, self.config.port)
        self.port = sockets[0].getsockname()[1]
        quieten_libraries()
        try:
            await super().serve(sockets)
        finally:
            for one in sockets:
                one.close()
        log(Event.SERVER_STOPPED, port=self.port)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # What is here now stays: the collector need not walk through it again and again while
        # thousands of short-lived frames come and go.
        gc.collect()
        gc.freeze()
        gc.set_threshold(_COLLECT_AFTER, 20, 50)
        log(Event.SERVER_STARTED, port=self.port)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self.farewell is not None:
            try:
                async with asyncio.timeout(Limit.SHUTDOWN_SECONDS.amount):
                    await self.farewell()
            except Exception as error:  # whatever goes wrong, the server ends
                log(Event.TASK_FAILED, error=error, task="farewell")
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        with super().capture_signals():
            try:
                yield
            finally:
                # uvicorn would raise the signal again and end the process before its owner can
                # close the database. Whoever called serve() goes on from here instead.
                self._captured_signals.clear()


def require_engine(config: uvicorn.Config) -> None:
    """Raise WrongEngine unless uvloop, httptools and sans-I/O websockets are what will run."""
    http: Any = config.http_protocol_class
    sockets: Any = config.ws_protocol_class
    parts = {
        "uvloop": isinstance(asyncio.get_running_loop(), uvloop.Loop),
        "httptools": issubclass(http, HttpToolsProtocol),
        "websockets": sockets is not None and issubclass(sockets, WebSocketsSansIOProtocol),
    }
    missing = [name for name, present in parts.items() if not present]
    if missing:
        raise WrongEngine(f"The server needs {', '.join(missing)}; start it with run().")


def make_server(
    app: ASGIApp,
    host: str,
    port: int,
    *,
    patience: Patience | None = None,
    farewell: Callable[[], Awaitable[None]] | None = None,
) -> Server:
    """A server for `app`; `await server.serve()` under `run()` runs it.

    Proxy headers are not read: nothing here needs the reader's address, and the public address is
    a setting, so there is nothing to forge. patience: shorter waits, for tests.
    """
    waits = patience or Patience()
    protocol = type("Protocol", (PatientProtocol,), {"patience": waits})
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="uvloop",
        http=protocol,
        ws=SocketProtocol,
        ws_max_size=Limit.WEBSOCKET_FRAME_BYTES.amount,
        ws_per_message_deflate=False,
        ws_ping_interval=Limit.WEBSOCKET_PING_SECONDS.amount,
        ws_ping_timeout=Limit.WEBSOCKET_PING_SECONDS.amount,
        lifespan="on",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        forwarded_allow_ips=[],
        server_header=False,
        date_header=True,
        backlog=Limit.LISTEN_BACKLOG.amount,
        timeout_keep_alive=waits.idle,  # type: ignore[arg-type]  # any number of seconds works
        timeout_graceful_shutdown=Limit.SHUTDOWN_SECONDS.amount,
    )
    return Server(config, farewell=farewell)


def run(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Like `asyncio.run`, on uvloop."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)
