"""The doorbell between processes: "there is news about this topic, go and look".

It carries no content: the database is the truth, and whoever hears a ring reads it again. Rings may
be merged, repeated, or replaced by "anything may have changed" when some were lost, but after a
change was committed and rung, every listener that goes on listening is woken. Only this module
knows the channel layers behind it.
"""

import asyncio
import logging
import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from itertools import islice
from types import TracebackType
from typing import Any, Final, Protocol, Self
from weakref import WeakSet

from channels_redis.pubsub import RedisPubSubChannelLayer
from redis.asyncio import Redis
from redis.exceptions import AuthenticationError, RedisError, ResponseError

from wayside.kernel.frames import TOPICS_PER_FRAME, Ear, Frame, check_topic, pack, unpack
from wayside.kernel.identifiers import new_id
from wayside.kernel.logs import Event, log
from wayside.kernel.tasks import spawn

_GROUP: Final = "doorbell"
_MOST_PENDING: Final = 10_000  # topics waiting for Redis; beyond it, "anything may have changed"
_BEAT: Final = 5.0  # seconds after which a silent process says that it is there
_PAUSE: Final = 0.5  # seconds between attempts to reach a server that is away
_PUBLISH_SECONDS: Final = 5.0
_FAREWELL_SECONDS: Final = 2.0  # to a server that may be away
_AWAY: Final = (RedisError, OSError, TimeoutError)
_FOREVER: Final = 10**10  # seconds; the memory layer would forget a listener after a day

# It writes a traceback with the server's address every second of an outage; we log it once.
logging.getLogger("channels_redis.pubsub").disabled = True


class BackplaneUnavailable(Exception):
    """Redis cannot be used. Its text is one plain sentence without address or password."""


class _Layer(Protocol):
    """The part of a channel layer (Channels specification) that we use."""

    async def new_channel(self) -> str: ...
    async def group_add(self, group: str, channel: str) -> None: ...
    async def group_send(self, group: str, message: dict[str, Any]) -> None: ...
    async def receive(self, channel: str) -> Any: ...
    async def flush(self) -> None: ...


class Listener(AsyncIterator[None]):
    """Wakes once for any number of rings since it last woke.

    It listens from the moment it is made, so: make it, read the database, then wait. Use it with
    ``async with`` or `close` it; one that is simply dropped is forgotten too.
    """

    def __init__(self, backplane: "Backplane", topic: str) -> None:
        self._backplane = backplane
        self._rung = asyncio.Event()
        self._closed = False
        self.topic = topic

    def ring(self) -> None:
        """Wake whoever waits, or the next to wait."""
        self._rung.set()

    async def __anext__(self) -> None:
        await self._rung.wait()
        self._rung.clear()
        if self._closed:
            raise StopAsyncIteration

    def close(self) -> None:
        """Stop listening; a loop over this listener ends."""
        self._closed = True
        self._backplane.forget(self)
        self._rung.set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Backplane:
    """One process's end of the doorbell.

    Listeners in this process are rung directly. One task sends what is pending, many topics in a
    frame, so that a busy moment costs one publication; one task hears the others. Both start with
    the first `ring` or `listen` in a running event loop, and both outlive an absent Redis.
    """

    def __init__(self, layer: _Layer, *, beat: float | None = None, alone: bool = False) -> None:
        """alone: no other process can hear, so telling them is no work at all."""
        self.alone = alone
        self._layer = layer
        self._beat = beat
        self._attending: dict[str, Callable[[str | None], None]] = {}
        self._name = new_id()
        self._count = 0
        self._listeners: dict[str, WeakSet[Listener]] = {}
        self._pending: dict[str, None] = {}
        self._anything = False
        self._news = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._lost = False
        self._closed = False

    async def ring(self, topic: str) -> None:
        """Say that there is news about a topic. Call it after the change was committed.

        Never waits for the network and never fails for it. Raises `ValueError` for a topic that is
        not an identifier.
        """
        check_topic(topic)
        self._start()
        self._wake(topic)
        self._tell_later(topic)

    def tell(self, topic: str) -> None:
        """Like `ring`, for who has told this process already: only the others hear.

        Costs nothing where there are no others. Raises `ValueError` as `ring` does.
        """
        if not self.alone:
            check_topic(topic)
            self._start()
            self._tell_later(topic)

    def attend(self, prefix: str, heard: Callable[[str | None], None]) -> None:
        """Call `heard` with every topic `<prefix>:...` that another process rings, at once.

        For who follows thousands of topics, for each of which a listener would be too much. None
        stands for "anything may have changed". `heard` neither waits nor raises. One for a prefix.
        """
        check_topic(prefix)
        self._start()
        self._attending[prefix] = heard

    def listen(self, topic: str) -> Listener:
        """Listen for news about a topic, from now on: ``async for _ in backplane.listen(topic)``.

        Raises `ValueError` for a topic that is not an identifier.
        """
        check_topic(topic)
        self._start()
        listener = Listener(self, topic)
        self._listeners.setdefault(topic, WeakSet()).add(listener)
        return listener

    def forget(self, listener: Listener) -> None:
        """Ring this listener no more."""
        here = self._listeners.get(listener.topic)
        if here is not None:
            here.discard(listener)
            if not here:
                del self._listeners[listener.topic]

    async def close(self) -> None:
        """Send what was rung, end every listener's loop, let go of the connections.

        Takes a few seconds at most when Redis is away. May be called twice.
        """
        if self._closed:
            return
        self._closed = True
        for listener in [each for here in self._listeners.values() for each in here]:
            listener.close()
        self._attending.clear()
        tasks, self._tasks = self._tasks, []
        if tasks:
            # A command that rings and ends is to be heard: the teller ends once all is told.
            self._news.set()
            await asyncio.wait(tasks[1:], timeout=_FAREWELL_SECONDS)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_FAREWELL_SECONDS)
            await self._let_go()

    async def _let_go(self) -> None:
        with suppress(*_AWAY):
            async with asyncio.timeout(_FAREWELL_SECONDS):
                await self._layer.flush()

    def _tell_later(self, topic: str) -> None:
        if len(self._pending) < _MOST_PENDING:
            self._pending[topic] = None
        else:
            self._anything = True
        self._news.set()

    def _start(self) -> None:
        if self._closed:
            raise RuntimeError("this backplane is closed")
        if not self._tasks:
            self._tasks = [
                spawn(self._hear(), name="backplane-hear"),
                spawn(self._tell(), name="backplane-tell"),
            ]

    def _wake(self, topic: str) -> None:
        here = self._listeners.get(topic)
        if here is None:
            return
        if not here:
            del self._listeners[topic]  # every listener was dropped without being closed
        for listener in here:
            listener.ring()

    def _wake_all(self) -> None:
        for topic in list(self._listeners):
            self._wake(topic)
        for heard in self._attending.values():
            heard(None)

    async def _hear(self) -> None:
        ear = Ear()
        channel: str | None = None
        while True:
            try:
                if channel is None:
                    channel = await self._layer.new_channel()
                    await self._layer.group_add(_GROUP, channel)
                frame = await self._receive(channel)
            except _AWAY:
                # The layer remembers a subscription that failed as done: begin afresh.
                channel = None
                self._away()
                await self._let_go()
                await asyncio.sleep(_PAUSE)
            else:
                if frame is not None:
                    self._heard(ear, frame)

    async def _receive(self, channel: str) -> Frame | None:
        try:
            return unpack(await self._layer.receive(channel))
        except _AWAY:
            raise
        except Exception:
            return None  # sealed with another key, or no frame at all: not from one of us

    def _heard(self, ear: Ear, frame: Frame) -> None:
        topics = ear.hear(frame)
        if topics is None:
            self._wake_all()
        elif frame.sender != self._name:
            for topic in topics:
                self._wake(topic)
                heard = self._attending.get(topic.partition(":")[0])
                if heard is not None:
                    heard(topic)

    async def _tell(self) -> None:
        while self._pending or self._anything or not self._closed:
            await self._until_news()
            self._news.clear()
            frame = self._next_frame()
            try:
                async with asyncio.timeout(_PUBLISH_SECONDS):
                    await self._layer.group_send(_GROUP, pack(frame))
            except _AWAY:
                # Whoever hears a later frame sees the gap in the count, and looks at everything.
                self._away()
                await asyncio.sleep(_PAUSE)
                self._news.set()
            else:
                self._back()
                if self._pending or self._anything:
                    self._news.set()

    def _next_frame(self) -> Frame:
        # Taken out before it is sent: what is rung meanwhile has to be sent again.
        topics: tuple[str, ...] | None
        if self._anything:
            self._anything, topics = False, None
            self._pending.clear()
        else:
            topics = tuple(islice(self._pending, TOPICS_PER_FRAME))
            for topic in topics:
                del self._pending[topic]
        self._count += 1
        return Frame(self._name, self._count, topics)

    async def _until_news(self) -> None:
        # When the time is up there is nothing to say: an empty frame tells the others that they
        # missed nothing. Not wait_for: on Python 3.11 it can swallow a cancellation.
        with suppress(TimeoutError):
            async with asyncio.timeout(self._beat):
                await self._news.wait()

    def _away(self) -> None:
        if not self._lost:
            self._lost = True
            log(Event.BACKPLANE_LOST)

    def _back(self) -> None:
        if self._lost:
            self._lost = False
            log(Event.BACKPLANE_BACK)
            # The others may have rung while we could not hear.
            self._wake_all()


def memory_backplane() -> Backplane:
    """Return the doorbell of a single process; nothing leaves it."""
    # Here, because it imports a part of Django, which a process that uses Redis does not need.
    from channels.layers import InMemoryChannelLayer

    return Backplane(InMemoryChannelLayer(expiry=_FOREVER, group_expiry=_FOREVER), alone=True)


def redis_backplane(url: str, key: bytes, *, beat: float = _BEAT) -> Backplane:
    """Return the doorbell between processes that share a Redis and a key.

    Nothing is connected yet.

    url: ``redis://``, ``rediss://`` (TLS) or ``unix://``.
    key: what the topics are sealed with (Fernet), at least 32 bytes, the same for every process.
    beat: seconds after which a silent process says that it is there, so that a ring that was lost
    is made good.

    Raises `BackplaneUnavailable` for a URL of another kind, `ValueError` for a short key.
    """
    if len(key) < 32:
        raise ValueError("the key of the backplane has at least 32 bytes")
    _check_url(url)
    host = {
        "address": url,
        # redis-py 8 ends a quiet subscription after 5 seconds and refuses more than 100
        # connections unless told otherwise.
        "socket_timeout": None,
        "max_connections": 1000,
        "socket_connect_timeout": 5,
        "socket_keepalive": True,
        "socket_keepalive_options": {
            socket.TCP_KEEPIDLE: 15,
            socket.TCP_KEEPINTVL: 5,
            socket.TCP_KEEPCNT: 3,
        },
    }
    if url.startswith("unix://"):
        host = {name: host[name] for name in ("address", "socket_timeout", "max_connections")}
    layer = RedisPubSubChannelLayer(hosts=[host], prefix="wayside", symmetric_encryption_keys=[key])
    return Backplane(layer, beat=beat)


async def refuse_persistent_redis(url: str) -> None:
    """Make sure that this Redis writes nothing to a disk.

    Raises `BackplaneUnavailable`, one plain sentence, when it does, when it does not let us find
    out, or when it cannot be reached.
    """
    _check_url(url)
    try:
        async with Redis.from_url(url, socket_connect_timeout=5, socket_timeout=5) as client:
            kept = await client.config_get("save", "appendonly")
    except _AWAY as error:
        raise BackplaneUnavailable(_sentence(error)) from None
    if kept.get("save") or kept.get("appendonly") != "no":
        raise BackplaneUnavailable(
            "This Redis writes to its disk; start it with `--save '' --appendonly no`, "
            "so that nothing of the talk between processes is kept."
        )


def _check_url(url: str) -> None:
    if not re.match(r"(redis|rediss|unix)://", url):
        raise BackplaneUnavailable("The Redis address begins with redis://, rediss:// or unix://.")


def _sentence(error: Exception) -> str:
    if isinstance(error, AuthenticationError):
        return "Redis refused the user name or password it was given."
    if isinstance(error, ResponseError):  # CONFIG is renamed or not permitted
        return (
            "Redis does not let Wayside ask whether it writes to its disk; "
            "allow its user the command CONFIG GET."
        )
    return "Redis cannot be reached."
