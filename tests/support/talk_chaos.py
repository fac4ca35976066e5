"""People who talk while servers are killed under them, and what has to be true at the end."""

import asyncio
import random
import signal
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from tests.support.killable import KillableWayside
from tests.support.servers import RedisServer
from tests.support.talking import Room, Talker, Web

RAISED = {
    "WAYSIDE_TALK_SEATS": "8",
    "WAYSIDE_TALK_SENDS_PER_SECOND": "1000000",
    "WAYSIDE_TALK_SEND_BURST": "1000000",
    "WAYSIDE_TALK_TICKETS_PER_MINUTE": "10000000",
    "WAYSIDE_TALK_OPENINGS_PER_MINUTE": "10000000",
}


class Conversation:
    """Two people in one conversation, who number what they say."""

    def __init__(self, webs: Sequence[Web], room: Room) -> None:
        self.talkers = [Talker(webs, chair) for chair in room.chairs]
        self.said = 0

    def start(self) -> None:
        for talker in self.talkers:
            talker.start()

    async def say(self) -> None:
        for who, talker in enumerate(self.talkers):
            await talker.say(f"{who}-{self.said:06d}-opaque")
        self.said += 1

    async def finish(self, seconds: float) -> None:
        """Everything said is shown at both ends: once, in one order, nobody's words overtaken."""
        for talker in self.talkers:
            await talker.until(2 * self.said, seconds)
        one, other = self.talkers
        assert one.shown == other.shown, "two orders"
        assert len(one.shown) == 2 * self.said
        for who in (0, 1):
            own = [text for text in one.shown if text.startswith(f"{who}-")]
            assert sorted(own) == [f"{who}-{number:06d}-opaque" for number in range(self.said)]
            for talker in self.talkers:
                for client_id, seq in talker.acknowledged.items():
                    assert seq <= len(one.shown), f"{client_id} was acknowledged and is lost"

    async def stop(self) -> None:
        for talker in self.talkers:
            await talker.stop()


async def kill_under_clients(
    folder: Path, *, kills: int, conversations: int, database: str = "", seed: int = 1
) -> None:
    """One server, killed again and again while people talk; nothing acknowledged is lost."""
    chance = random.Random(seed)  # noqa: S311 - when to kill, not a secret
    settings = RAISED | ({"WAYSIDE_DATABASE_URL": database} if database else {})
    folder.mkdir(parents=True, exist_ok=True)
    server = KillableWayside(folder, **settings)
    assert server.command("migrate").returncode == 0
    server.start("serve")
    async with AsyncExitStack() as stack:
        stack.callback(server.end)
        web = Web(server.origin, server.origin)
        stack.push_async_callback(web.close)
        talks = [Conversation([web], await web.open_room()) for _ in range(conversations)]
        for talk in talks:
            talk.start()
            stack.push_async_callback(talk.stop)
        for _ in range(kills):
            until = time.monotonic() + chance.uniform(0.1, 0.6)
            while time.monotonic() < until:
                for talk in talks:
                    await talk.say()
                await asyncio.sleep(0.01)
            server.stop(signal.SIGKILL)
            await asyncio.to_thread(server.start, "serve")
        for talk in talks:
            await talk.say()
            await talk.finish(120)


async def chaos(
    folder: Path, *, database: str = "", redis: RedisServer | None = None,
    sends: int, seed: int, seconds: float,
) -> None:  # fmt: skip
    """Trouble for so many seconds while people talk: sockets are cut, a server is killed.

    Two servers with a Redis that is away all the while; or, without one, a single server.
    """
    chance = random.Random(seed)  # noqa: S311 - when to cut, not a secret
    settings = dict(RAISED)
    if redis is not None:
        settings |= {"WAYSIDE_DATABASE_URL": database, "WAYSIDE_REDIS_URL": redis.url}
    folder.mkdir(parents=True, exist_ok=True)
    servers = [KillableWayside(folder, **settings) for _ in range(2 if redis else 1)]
    assert servers[0].command("migrate").returncode == 0
    async with AsyncExitStack() as stack:
        webs = []
        for server in servers:
            server.start("serve")
            stack.callback(server.end)
            webs.append(Web(server.origin, server.origin))
            stack.push_async_callback(webs[-1].close)
        talks = [Conversation(webs, await webs[0].open_room()) for _ in range(2)]
        for talk in talks:
            talk.start()
            stack.push_async_callback(talk.stop)
        trouble = asyncio.ensure_future(_trouble(servers, redis, seconds, chance))
        began = time.monotonic()
        for number in range(sends):
            for talk in talks:
                await talk.say()
                if chance.random() < 0.01:
                    chance.choice(talk.talkers).abort()
            # Some of it before the trouble, most of it meanwhile, some afterwards.
            due = began + (number + 1) * 1.2 * seconds / sends
            await asyncio.sleep(max(due - time.monotonic(), 0))
        await trouble
        for talk in talks:
            await talk.finish(120)


async def _trouble(
    servers: Sequence[KillableWayside], redis: RedisServer | None, seconds: float,
    chance: random.Random,
) -> None:  # fmt: skip
    await asyncio.sleep(seconds / 20)
    if redis is not None:
        redis.stop()
    before = chance.uniform(0, seconds)
    await asyncio.sleep(before)
    victim = chance.choice(servers)
    victim.stop(signal.SIGKILL)
    if redis is None:
        await asyncio.to_thread(victim.start, "serve")
        return
    await asyncio.sleep(seconds - before)
    redis.start()
    await asyncio.to_thread(victim.start, "serve")
