"""Talk where WebSockets are blocked: the same frames, one POST after another.

Each poll is a short connection of its own: it begins with hello, its other frames are taken as if
they had come over a socket, and it is answered as soon as there is something to say, or after 20
seconds. Nothing is kept between two polls; the client names its places each time.
"""

import asyncio
from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.chat.connection import Connection, Refused
from wayside.chat.errors import TalkBusy
from wayside.chat.hub import Hub
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close
from wayside.chat.rules.frames import ClientFrame, bye
from wayside.kernel.http import JSON, Input
from wayside.kernel.inflight import step_aside

Frame = Annotated[ClientFrame, Field(discriminator="t")]


class Poll(Input):
    """What a client says in one poll: hello first."""

    frames: Annotated[list[Frame], Field(min_length=1, max_length=Wire.POLL_FRAMES.amount)]


class Polls:
    """Takes polls for one hub."""

    def __init__(self, hub: Hub, *, hold: float = Wire.POLL_SECONDS.amount) -> None:
        """hold: seconds a poll is held when there is nothing to say; tests are less patient."""
        self._hub = hub
        self._hold = hold
        self._now = 0
        self.draining = False

    async def poll(self, request: Request, body: Poll) -> Response:
        """Take frames and answer with frames: Talk for where sockets are blocked."""
        if self.draining or self._now >= Wire.POLLS.amount:
            raise TalkBusy
        said: list[str] = []
        news = asyncio.Event()

        async def deliver(texts: Sequence[str]) -> None:
            said.extend(texts)
            if len(said) > 1:  # the first is welcome
                news.set()

        connection = Connection(
            self._hub, deliver, now=asyncio.get_running_loop().time(), cut=news.set, is_poll=True
        )
        self._hub.connections.add(connection)
        self._now += 1
        # Whoever waits for news is no request being answered: it costs no more than a socket.
        step_aside(request)
        pumping = asyncio.get_running_loop().create_task(connection.pump())
        pumping.add_done_callback(lambda _: news.set())  # somebody else took over
        try:
            await self._take(connection, body)
            if connection.code is None:
                await self._wait(connection, news)
            if connection.code is None:
                connection.end(0)
            await pumping
        finally:
            self._now -= 1
            pumping.cancel()
            self._hub.detach(connection)
        if connection.code and connection.code != Close.NOT_NOW:
            said.append(bye(connection.code))
        return Response(f'{{"frames":[{",".join(said)}]}}', media_type=JSON)

    async def _take(self, connection: Connection, body: Poll) -> None:
        now = asyncio.get_running_loop().time()
        try:
            for frame in body.frames:
                await connection.take(frame, now)
        except Refused as refused:
            connection.end(refused.code)

    async def _wait(self, connection: Connection, news: asyncio.Event) -> None:
        # Until something is to be said, and everything that came in is stored. Not wait_for: on
        # Python 3.11 it may swallow a cancellation.
        try:
            async with asyncio.timeout(self._hold):
                await news.wait()
                while connection.uncommitted and connection.code is None:
                    news.clear()
                    await news.wait()
        except TimeoutError:
            return
        await asyncio.sleep(0)  # what was committed in the same moment comes along
