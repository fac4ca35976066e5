"""A real server in this process, and clients that speak to it byte by byte."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.types import ASGIApp

from wayside.kernel.deadlines import Patience
from wayside.kernel.server import Server, make_server

HURRIED = Patience(request=0.3, idle=0.3, drain=0.3)
GET = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


@asynccontextmanager
async def served(app: ASGIApp, patience: Patience | None = None) -> AsyncIterator[Server]:
    """The app on a free port of the loopback address, stopped gracefully afterwards."""
    server = make_server(app, "127.0.0.1", 0, patience=patience)
    serving = asyncio.ensure_future(server.serve())
    ready = asyncio.ensure_future(server.ready.wait())
    await asyncio.wait({serving, ready}, return_when=asyncio.FIRST_COMPLETED)
    if not ready.done():
        ready.cancel()
        await serving
    try:
        yield server
    finally:
        server.should_exit = True
        await serving


class Client:
    """One connection, spoken to in bytes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def say(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self) -> bytes:
        """One response with a Content-Length."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length:")
        )
        return head + await self.reader.readexactly(length)

    async def rest(self) -> bytes:
        """Everything until the server ends the connection."""
        try:
            return await self.reader.read()
        except ConnectionResetError:
            return b""


@asynccontextmanager
async def connected(server: Server, *, source: str = "127.0.0.1") -> AsyncIterator[Client]:
    """A connection to the server from a loopback address."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, local_addr=(source, 0))
    try:
        yield Client(reader, writer)
    finally:
        writer.close()


async def exchange(server: Server, data: bytes) -> bytes:
    """What the server says to these bytes until it ends the connection."""
    async with connected(server) as client:
        await client.say(data)
        return await client.rest()


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])
