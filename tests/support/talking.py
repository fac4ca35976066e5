"""A client of the wire (docs/protocol/wire.md), written from its specification alone.

It keeps what it shows in order, sends again what was not acknowledged, and comes back by itself.
What it sends is no ciphertext: the wire cannot tell.
"""

import asyncio
import base64
import json
import random
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Origin, Subprotocol

Frame = dict[str, Any]
PATIENCE = 30.0  # seconds; only ends a test that hangs


def random_text(size: int) -> str:
    """So many random bytes as base64url."""
    return base64.urlsafe_b64encode(secrets.token_bytes(size)).rstrip(b"=").decode()


def client_from(address: str | None, **options: Any) -> httpx2.AsyncClient:
    """A client whose connections come from this address of this machine."""
    transport = httpx2.AsyncHTTPTransport(local_address=address)
    return httpx2.AsyncClient(transport=transport, **options)


@dataclass
class Chair:
    """One seat in one conversation, as its owner knows it."""

    c: str
    tag: str = field(default_factory=lambda: random_text(8))
    access: str = field(default_factory=lambda: random_text(32))


@dataclass
class Room:
    """A conversation with its seats; `chairs[0]` opened it."""

    c: str
    chairs: list[Chair]


class Web:
    """The HTTP side of one server."""

    def __init__(self, base: str, origin: str, *, address: str | None = None) -> None:
        """address: of this machine, that it comes from; any one unless given."""
        self.base = base
        self.origin = origin
        self.address = address
        self._client = client_from(address, base_url=base, timeout=PATIENCE)

    async def close(self) -> None:
        await self._client.aclose()

    async def post(self, path: str, body: Any) -> httpx2.Response:
        return await self._client.post(path, json=body, headers={"origin": self.origin})

    async def put(self, path: str, body: Any) -> httpx2.Response:
        return await self._client.put(path, json=body, headers={"origin": self.origin})

    async def get(self, path: str) -> Any:
        return (await self._client.get(path)).json()

    async def open_room(self, seats: int = 2) -> Room:
        """Open a conversation with this many seats (WAYSIDE_TALK_SEATS)."""
        c = random_text(16)
        chairs = [Chair(c) for _ in range(seats)]
        answer = await self.post("/chat/conversations", opening(c, chairs))
        assert answer.status_code == 201, answer.text
        return Room(c, chairs)

    async def ticket(self, *chairs: Chair) -> str:
        """A ticket for these seats."""
        answer = await self.post("/chat/tickets", wanted(chairs))
        assert answer.status_code == 200, answer.text
        return str(answer.json()["ticket"])

    async def poll(self, *frames: Frame) -> list[Frame]:
        """One poll."""
        answer = await self.post("/chat/poll", {"frames": list(frames)})
        assert answer.status_code == 200, answer.text
        found: list[Frame] = answer.json()["frames"]
        return found

    async def socket(self) -> "Line":
        """A socket that has not said hello."""
        url = self.base.replace("http", "ws", 1) + "/chat/live"
        return Line(
            await connect(
                url,
                origin=Origin(self.origin),
                subprotocols=[Subprotocol("peerchat.v1")],
                compression=None,
                ping_interval=None,
                max_queue=None,
                local_addr=(self.address, 0) if self.address else None,
            )
        )

    async def line(self, *chairs: Chair, resume: Sequence[Frame] = ()) -> "Line":
        """A socket that was welcomed."""
        line = await self.socket()
        await line.say(t="hello", v=1, ticket=await self.ticket(*chairs), resume=list(resume))
        line.welcome = await line.hear("welcome")
        return line


def opening(c: str, chairs: Sequence[Chair]) -> Frame:
    seats = [{"tag": chair.tag, "access": chair.access} for chair in chairs]
    return {"c": c, "seats": seats, "to": random_text(8), "packet": random_text(100)}


def wanted(chairs: Sequence[Chair]) -> Frame:
    return {"seats": [{"c": chair.c, "access": chair.access} for chair in chairs]}


class Line:
    """One socket, frame by frame."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.welcome: Frame = {}
        self.aside: list[Frame] = []

    async def say(self, **frame: Any) -> None:
        await self.socket.send(json.dumps(frame))

    async def send(self, c: str, text: str = "sealed", *, id: str | None = None) -> str:
        """Send a text; return its id."""
        client_id = id or random_text(12)
        await self.say(t="send", c=c, id=client_id, e=0, ct=text)
        return client_id

    async def hear(self, *kinds: str) -> Frame:
        """The next frame of one of these kinds; others are put aside."""
        async with asyncio.timeout(PATIENCE):
            while True:
                frame: Frame = json.loads(await self.socket.recv())
                if not kinds or frame["t"] in kinds:
                    return frame
                self.aside.append(frame)

    async def code(self) -> int:
        """The code that the server closes with."""
        async with asyncio.timeout(PATIENCE):
            with suppress(ConnectionClosed):
                while True:
                    self.aside.append(json.loads(await self.socket.recv()))
        return self.socket.close_code or 0

    async def close(self) -> None:
        await self.socket.close()


class Talker:
    """Somebody who goes on talking whatever happens to the connection.

    shown: the texts in the order in which they are shown, by place. Raises AssertionError for a
    place that is missing or shown twice.
    """

    def __init__(self, webs: Sequence[Web], chair: Chair) -> None:
        self.webs = list(webs)
        self.chair = chair
        self.shown: list[str] = []
        self.acknowledged: dict[str, int] = {}
        self.outbox: dict[str, str] = {}
        self.repeats = 0
        self.resets = 0
        self.connects = 0
        self.online = asyncio.Event()
        self.online.set()
        self._inc = ""
        self._ids: dict[int, str] = {}
        self._after = 0
        self._early: dict[int, tuple[str, str]] = {}
        self._line: Line | None = None
        self._task: asyncio.Task[None] | None = None
        self.changed = asyncio.Event()

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._live())

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.wait({self._task})
            if not self._task.cancelled() and (error := self._task.exception()):
                raise error

    async def say(self, text: str) -> None:
        """Send a text, now or when the connection is back."""
        client_id = random_text(12)
        self.outbox[client_id] = text
        if self._line is not None:
            with suppress(ConnectionClosed):
                await self._line.send(self.chair.c, text, id=client_id)

    def abort(self) -> None:
        """Lose the connection without a word, as a phone in a tunnel does."""
        if self._line is not None:
            self._line.socket.transport.abort()

    def lose_network(self) -> None:
        """No connection any more, and no new one before `online` is set again."""
        self.online.clear()
        self.abort()

    async def until(self, count: int, seconds: float = PATIENCE) -> None:
        """Wait until so many texts are shown and nothing waits to be sent."""
        async with asyncio.timeout(seconds):
            while len(self.shown) < count or self.outbox:
                self.changed.clear()
                await self.changed.wait()
                if self._task and self._task.done():
                    self._task.result()

    async def connected(self, times: int = 1) -> None:
        """Wait until this one has connected so many times."""
        async with asyncio.timeout(PATIENCE):
            while self.connects < times:
                self.changed.clear()
                await self.changed.wait()

    async def _live(self) -> None:
        turn = secrets.randbelow(len(self.webs))
        while True:
            turn += 1
            await self.online.wait()
            try:
                await self._once(self.webs[turn % len(self.webs)])
            except (ConnectionClosed, InvalidHandshake, OSError, httpx2.HTTPError, EOFError):
                # Soon, for a test, and yet so that a server that starts is not kept from it.
                await asyncio.sleep(0.05 + random.random() / 10)  # noqa: S311
            finally:
                self._line = None

    async def _once(self, web: Web) -> None:
        answer = await web.post("/chat/tickets", wanted([self.chair]))
        if answer.status_code >= 400:
            await asyncio.sleep(0.05)
            return
        line = await web.socket()
        try:
            place = {"c": self.chair.c, "inc": self._inc, "after": self._after}
            place["id"] = self._ids.get(self._after, "")
            await line.say(t="hello", v=1, ticket=answer.json()["ticket"], resume=[place])
            async with asyncio.timeout(PATIENCE):
                welcome = json.loads(await line.socket.recv())
            assert welcome["t"] == "welcome", welcome
            self._begin(welcome["streams"][0])
            self.connects += 1
            self._line = line
            self.changed.set()
            for client_id, text in list(self.outbox.items()):
                await line.send(self.chair.c, text, id=client_id)
            async for raw in line.socket:
                await self._take(line, json.loads(raw))
        finally:
            await line.close()

    def _begin(self, stream: Frame) -> None:
        if stream["reset"]:
            self.resets += 1
            self._after = 0
            self._ids.clear()
            self.shown.clear()
        assert stream["after"] == self._after
        self._inc = stream["inc"]
        self._early.clear()

    async def _take(self, line: Line, frame: Frame) -> None:
        if frame["t"] == "ok":
            text = self.outbox.pop(frame["id"], None)
            if text is not None:
                earlier = self.acknowledged.setdefault(frame["id"], frame["seq"])
                assert earlier == frame["seq"]
                if not frame["dup"]:
                    self._early[frame["seq"]] = (frame["id"], text)
                else:
                    self.repeats += 1
                    if frame["seq"] > self._after:
                        self._early[frame["seq"]] = (frame["id"], text)
        elif frame["t"] == "env":
            self.outbox.pop(frame["id"], None)
            if frame["seq"] > self._after:
                self._early[frame["seq"]] = (frame["id"], frame["ct"])
        elif frame["t"] == "err":
            await asyncio.sleep(0.01)
            await line.send(self.chair.c, self.outbox[frame["id"]], id=frame["id"])
        self._show()
        await line.say(t="ack", c=self.chair.c, seq=self._after)

    def _show(self) -> None:
        while self._after + 1 in self._early:
            self._after += 1
            client_id, text = self._early.pop(self._after)
            assert text not in self.shown[-200:], f"{text} is shown twice"
            self._ids[self._after] = client_id
            self.shown.append(text)
        self.changed.set()
