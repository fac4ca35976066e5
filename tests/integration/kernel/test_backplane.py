"""The doorbell: who rings is heard, by everyone, whatever Redis does, and nothing is said aloud."""

import asyncio
import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
from redis.asyncio import Redis

from tests.support.servers import RedisServer, redis_server
from wayside.kernel.backplane import (
    Backplane,
    memory_backplane,
    redis_backplane,
    refuse_persistent_redis,
)

KEY = bytes(range(32))
QUICK = 0.05  # seconds between the signs of life of a silent process
Make = Callable[[], Backplane]


@pytest.fixture(params=["memory", "redis"])
async def make(request: pytest.FixtureRequest) -> AsyncIterator[Make]:
    """Makes ends of one doorbell: one process with the memory layer, several with Redis."""
    made: list[Backplane] = []

    def one() -> Backplane:
        if request.param == "memory":
            made.append(memory_backplane())
        else:
            server: RedisServer = request.getfixturevalue("redis")
            made.append(redis_backplane(server.url, KEY, beat=QUICK))
        return made[-1]

    yield one
    for each in made:
        await each.close()


@pytest.fixture
async def own_redis() -> AsyncIterator[RedisServer]:
    """A Redis that this test may kill."""
    with redis_server() as server:
        yield server


async def woken(listener: AsyncIterator[None]) -> None:
    """Wait for a ring; the limit only ends a test that hangs."""
    async with asyncio.timeout(30):
        await anext(listener)


async def quiet(backplane: Backplane, listener: AsyncIterator[None]) -> bool:
    """Whether a listener stays asleep while a full round of another topic goes by."""
    other = backplane.listen("another.topic")
    waiting = asyncio.ensure_future(anext(listener))
    for _ in range(3):
        await backplane.ring("another.topic")
        await woken(other)
        await asyncio.sleep(0)
    asleep = not waiting.done()
    waiting.cancel()
    await asyncio.wait({waiting})
    return asleep


async def test_a_ring_wakes_every_listener_of_the_topic(make: Make) -> None:
    backplane = make()
    first, second, other = (backplane.listen(topic) for topic in ("a", "a", "b"))
    await backplane.ring("a")
    await woken(first)
    await woken(second)
    await backplane.ring("b")
    await woken(other)


async def test_a_ring_between_reading_and_waiting_is_not_lost(make: Make) -> None:
    backplane = make()
    listener = backplane.listen("a")
    await backplane.ring("a")  # while the listener's owner still reads the database
    await woken(listener)


async def test_a_ring_wakes_nobody_else_and_a_hundred_rings_wake_once() -> None:
    backplane = memory_backplane()
    listener = backplane.listen("a")
    for _ in range(100):
        await backplane.ring("a")
    await woken(listener)
    assert await quiet(backplane, listener)
    await backplane.close()


async def test_a_listener_in_a_loop_hears_each_later_ring(make: Make) -> None:
    backplane = make()
    heard: asyncio.Queue[int] = asyncio.Queue()

    async def follow() -> None:
        async with backplane.listen("a") as listener:
            heard.put_nowait(0)
            async for _ in listener:
                heard.put_nowait(1)

    task = asyncio.ensure_future(follow())
    async with asyncio.timeout(30):
        await heard.get()
        for _ in range(3):
            await backplane.ring("a")
            await heard.get()
        await backplane.close()
        await task


async def test_listeners_that_are_closed_or_dropped_are_forgotten() -> None:
    backplane = memory_backplane()
    kept = backplane.listen("a")
    backplane.listen("a").close()
    dropped = backplane.listen("b")
    del dropped
    gc.collect()
    await backplane.ring("a")
    await backplane.ring("b")
    await woken(kept)
    kept.close()
    assert backplane._listeners == {}
    await backplane.close()


async def test_closing_twice_is_harmless_and_a_closed_doorbell_cannot_be_rung(make: Make) -> None:
    backplane = make()
    await backplane.ring("a")
    await backplane.close()
    await backplane.close()
    with pytest.raises(RuntimeError, match="closed"):
        await backplane.ring("a")
    with pytest.raises(RuntimeError, match="closed"):
        backplane.listen("a")


async def test_a_ring_just_before_closing_is_still_heard(redis: RedisServer) -> None:
    """As a command does that imports listings, rings, and ends."""
    async with AsyncExitStack() as stack:
        there = redis_backplane(redis.url, KEY)  # as slow as in use: its own beats wake nobody
        stack.push_async_callback(there.close)
        friend = _end(stack, redis.url)
        listener = there.listen("a")
        await friend.ring("a")
        await woken(listener)
        command = redis_backplane(redis.url, KEY)
        await command.ring("a")
        await command.close()
        await woken(listener)


async def test_it_can_be_closed_at_any_moment(redis: RedisServer) -> None:
    for moment in range(40):
        backplane = redis_backplane(redis.url, KEY, beat=QUICK)
        listener = backplane.listen("a")
        await backplane.ring("a")
        await woken(listener)
        for _ in range(moment):
            await asyncio.sleep(0)
        tasks = list(backplane._tasks)
        await backplane.close()
        assert all(task.done() for task in tasks)


@pytest.mark.parametrize("topic", ["", "what somebody wrote", "ünï", "x" * 101])
async def test_a_topic_cannot_carry_words(make: Make, topic: str) -> None:
    backplane = make()
    with pytest.raises(ValueError, match="identifier"):
        await backplane.ring(topic)
    with pytest.raises(ValueError, match="identifier"):
        backplane.listen(topic)


# Between processes


async def test_a_ring_in_one_process_wakes_a_listener_in_another(redis: RedisServer) -> None:
    async with AsyncExitStack() as stack:
        here, there = (_end(stack, redis.url) for _ in range(2))
        listener = there.listen("room-1")
        await here.ring("room-1")
        await woken(listener)
        for _ in range(20):
            await here.ring("room-1")
            await woken(listener)


def _end(stack: AsyncExitStack, url: str, key: bytes = KEY) -> Backplane:
    backplane = redis_backplane(url, key, beat=QUICK)
    stack.push_async_callback(backplane.close)
    return backplane


async def test_ten_thousand_topics_at_once_all_arrive_in_few_publications(
    redis: RedisServer,
) -> None:
    async with AsyncExitStack() as stack, Redis.from_url(redis.url) as watcher:
        here, there = (_end(stack, redis.url) for _ in range(2))
        listeners = [there.listen(f"t{number}") for number in range(9_999)]
        first = there.listen("first")
        await here.ring("first")
        await woken(first)
        before = (await watcher.info("commandstats")).get("cmdstat_publish", {"calls": 0})
        for number in range(9_999):
            await here.ring(f"t{number}")
        for listener in listeners:
            await woken(listener)
        after = (await watcher.info("commandstats"))["cmdstat_publish"]
        assert after["calls"] - before["calls"] < 1_000


async def test_what_goes_through_redis_is_sealed(redis: RedisServer) -> None:
    async with AsyncExitStack() as stack, Redis.from_url(redis.url) as eavesdropper:
        pubsub = eavesdropper.pubsub()
        await pubsub.psubscribe("*")
        here, there = (_end(stack, redis.url) for _ in range(2))
        listener = there.listen("conversation-4711")
        await here.ring("conversation-4711")
        await woken(listener)
        overheard: list[bytes] = []
        async with asyncio.timeout(30):
            while len(overheard) < 5:
                message = await pubsub.get_message(ignore_subscribe_messages=True, timeout=1)
                if message is not None:
                    overheard.append(bytes(message["channel"]) + bytes(message["data"]))
        assert not any(b"4711" in each or b"conversation" in each for each in overheard)
        await pubsub.aclose()  # type: ignore[no-untyped-call] # redis-py leaves it untyped


async def test_a_stranger_with_another_key_or_no_key_wakes_nobody_and_breaks_nothing(
    redis: RedisServer,
) -> None:
    async with AsyncExitStack() as stack, Redis.from_url(redis.url) as stranger:
        here = _end(stack, redis.url)
        listener = here.listen("a")
        # Our own first signs of life may wake us; wait until that is over.
        friend = _end(stack, redis.url)
        await friend.ring("a")
        await woken(listener)
        channels = await stranger.pubsub_channels()
        assert channels
        for channel in channels:
            for nonsense in (b"", b"\xff\x00", b"gAAAAABnonsense", b"x" * 100_000):
                await stranger.publish(channel, nonsense)
        intruder = _end(stack, redis.url, key=bytes(32))
        await intruder.ring("a")
        await friend.ring("a")
        await woken(listener)


async def test_after_a_restart_of_redis_every_listener_looks_again(
    own_redis: RedisServer, capsys: pytest.CaptureFixture[str]
) -> None:
    async with AsyncExitStack() as stack:
        here, there = (_end(stack, own_redis.url) for _ in range(2))
        listener = there.listen("a")
        await here.ring("a")
        await woken(listener)
        for _ in range(2):
            own_redis.stop()
            await here.ring("a")  # neither waits nor raises
            own_redis.start()
            await woken(listener)
            await here.ring("a")
            await woken(listener)
    events = [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()]
    assert set(events) <= {"backplane_lost", "backplane_back"}


async def test_a_doorbell_made_while_redis_is_away_works_once_it_comes(
    own_redis: RedisServer,
) -> None:
    own_redis.stop()
    async with AsyncExitStack() as stack:
        here, there = (_end(stack, own_redis.url) for _ in range(2))
        listener = there.listen("a")
        await here.ring("a")
        own_redis.start()
        await woken(listener)
        await here.ring("a")
        await woken(listener)


async def test_what_waits_for_an_absent_redis_is_bounded_and_nothing_is_missed(
    own_redis: RedisServer,
) -> None:
    own_redis.stop()
    async with AsyncExitStack() as stack:
        here, there = (_end(stack, own_redis.url) for _ in range(2))
        for number in range(30_000):
            await here.ring(f"t{number}")
        assert len(here._pending) <= 10_000
        last = there.listen("t29999")
        own_redis.start()
        await woken(last)


ON_UVLOOP = """
import asyncio, sys, uvloop
from wayside.kernel.backplane import redis_backplane

async def main(url):
    here, there = (redis_backplane(url, bytes(32), beat=0.05) for _ in range(2))
    listener = there.listen("a")
    await here.ring("a")
    async with asyncio.timeout(30):
        await anext(listener)
    await here.close()
    await there.close()

with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    runner.run(main(sys.argv[1]))
"""


async def test_it_works_on_the_event_loop_of_the_server(redis: RedisServer) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", ON_UVLOOP, redis.url, stderr=subprocess.PIPE
    )
    _, errors = await process.communicate()
    assert (process.returncode, errors.decode()) == (0, "")


class GatedLayer:
    """A channel layer on which a test decides when a publication goes through."""

    def __init__(self) -> None:
        self.sent: asyncio.Queue[tuple[str, ...]] = asyncio.Queue()
        self.gate: asyncio.Queue[None] = asyncio.Queue()

    async def new_channel(self) -> str:
        return "channel"

    async def group_add(self, group: str, channel: str) -> None:
        return

    async def group_send(self, group: str, message: dict[str, Any]) -> None:
        self.sent.put_nowait(tuple(message["topics"]))
        await self.gate.get()

    async def receive(self, channel: str) -> Any:
        return await asyncio.get_running_loop().create_future()

    async def flush(self) -> None:
        return


async def test_a_ring_during_a_publication_is_published_again() -> None:
    """The other process may have read the database between the two."""
    layer = GatedLayer()
    backplane = Backplane(layer)
    async with asyncio.timeout(30):
        await backplane.ring("a")
        assert await layer.sent.get() == ("a",)
        for topic in ("a", "b", "a", "a"):
            await backplane.ring(topic)
        layer.gate.put_nowait(None)
        assert await layer.sent.get() == ("a", "b")
        layer.gate.put_nowait(None)
        await backplane.close()
    assert layer.sent.empty()


async def test_redis_over_a_socket_file_works() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        redis_server("--save", "", "--unixsocket", f"{folder}/socket"),
    ):
        path = f"{folder}/socket"
        await refuse_persistent_redis(f"unix://{path}")
        async with AsyncExitStack() as stack:
            here, there = (_end(stack, f"unix://{path}") for _ in range(2))
            listener = there.listen("a")
            await here.ring("a")
            await woken(listener)


async def test_who_attends_hears_every_topic_of_a_prefix_that_another_process_tells(
    own_redis: RedisServer,
) -> None:
    here, there = (redis_backplane(own_redis.url, KEY, beat=QUICK) for _ in range(2))
    heard: asyncio.Queue[str | None] = asyncio.Queue()
    own: list[str | None] = []
    there.attend("chat", heard.put_nowait)
    here.attend("chat", own.append)
    listener = there.listen("other:x")
    async with asyncio.timeout(30):
        for topic in ("other:x", "chat:n:a"):
            while True:  # until the other end has subscribed
                here.tell(topic)
                try:
                    async with asyncio.timeout(0.2):
                        await (heard.get() if topic.startswith("chat") else anext(listener))
                        break
                except TimeoutError:
                    continue
    assert "chat:n:a" not in own, "whoever tells knows already"
    for each in (here, there):
        await each.close()


async def test_who_attends_is_told_that_anything_may_have_changed_after_an_outage(
    own_redis: RedisServer,
) -> None:
    here, there = (redis_backplane(own_redis.url, KEY, beat=QUICK) for _ in range(2))
    anything = asyncio.Event()
    there.attend("chat", lambda topic: anything.set() if topic is None else None)
    here.tell("chat:n:a")
    own_redis.stop()
    here.tell("chat:n:b")
    await asyncio.sleep(0.2)
    own_redis.start()
    async with asyncio.timeout(60):
        while not anything.is_set():
            here.tell("chat:n:c")
            await asyncio.sleep(0.1)
    for each in (here, there):
        await each.close()


async def test_alone_there_is_nobody_to_tell() -> None:
    backplane = memory_backplane()
    assert backplane.alone
    backplane.tell("chat:n:a")
    assert backplane._pending == {}
    await backplane.close()
