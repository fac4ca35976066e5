"""A real server of Talk in this process, on the database the run is for, on uvloop as in life.

The suite's own loop is another, so a test here is a scenario: `@on_uvloop` runs it on a loop of
its own. It may ask for `serve` (starts a server), `web` (one server with raised limits), `clock`,
and any fixture that needs no loop.
"""

import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any

import pytest
from channels.layers import InMemoryChannelLayer
from starlette.applications import Starlette

from tests.integration.kernel.serving import served
from tests.support.clock import MovableClock
from tests.support.household import Colleague, Household
from tests.support.talking import Line, Web
from wayside.chat.addresses import chat_addresses
from wayside.chat.attendance import Attendance
from wayside.chat.house import Talk, TalkLimits
from wayside.chat.staff_addresses import talk_addresses
from wayside.kernel.access import ANYONE
from wayside.kernel.backplane import Backplane, memory_backplane
from wayside.kernel.database import DatabaseUnavailable, close_database, open_database
from wayside.kernel.problems import Unavailable
from wayside.kernel.server import Server, run
from wayside.kernel.stack import application
from wayside.staff.addresses import staff_addresses
from wayside.staff.house import Staff
from wayside.staff.people_addresses import people_addresses
from wayside.staff.secrets import StaffSecrets

ORIGIN = "http://localhost:8000"
SECRET = bytes(range(32))
RAISED = TalkLimits(
    rate=1e6, burst=1e6, seats=8, conversations=16, tickets=10**6, openings=10**6, looks=10**6
)


def linked_backplanes(count: int) -> list[Backplane]:
    """The ends of one doorbell, as of so many processes with a Redis between them."""
    layer = InMemoryChannelLayer()
    return [Backplane(layer) for _ in range(count)]


class Served:
    """One server, Talk inside it, and the people who answer there."""

    def __init__(self, talk: Talk, web: Web, server: Server, house: Household) -> None:
        self.talk = talk
        self.web = web
        self.server = server
        self.house = house

    async def mentor(self, name: str = "Ash", *roles: str) -> Colleague:
        """Somebody who answers, signed in."""
        return await self.house.member(name, *(roles or ("mentor",)))

    async def staff_ticket(self, who: Colleague) -> str:
        """A ticket for everything that this one has a part in."""
        answer = await who.ask("POST", "/staff/talk/tickets", {})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["ticket"])

    async def staff_line(self, who: Colleague) -> Line:
        """A socket of a member of staff that was welcomed."""
        line = await self.web.socket()
        await line.say(t="hello", v=1, ticket=await self.staff_ticket(who))
        line.welcome = await line.hear("welcome")
        return line


class Serve:
    """Starts servers, all in this process, each with a Talk of its own."""

    def __init__(self, stack: AsyncExitStack, clock: MovableClock) -> None:
        self._stack = stack
        self._clock = clock

    async def __call__(
        self, limits: TalkLimits = RAISED, *, bell: Backplane | None = None, hold: float = 20
    ) -> Served:
        return await self._stack.enter_async_context(self.once(limits, bell=bell, hold=hold))

    @asynccontextmanager
    async def once(
        self, limits: TalkLimits = RAISED, *, bell: Backplane | None = None, hold: float = 20
    ) -> AsyncIterator[Served]:
        """A server for the length of the block."""
        bell = bell or memory_backplane()
        staff = Staff(StaffSecrets(lambda name: SECRET), ORIGIN)
        attendance = Attendance(staff.gate, staff.bell)
        talk = Talk(lambda name: SECRET, limits, self._clock, hold=hold, attendance=attendance)
        routes = [
            *chat_addresses(talk, allows=ANYONE),
            *talk_addresses(talk, staff.gate),
            *staff_addresses(staff),
            *people_addresses(staff),
        ]
        app = application(
            routes,
            origin=ORIGIN,
            known={DatabaseUnavailable: Unavailable},
            lifespan=_lifespan(talk, bell, staff),
        )
        async with served(app) as server:
            server.farewell = talk.drain
            web = Web(f"http://127.0.0.1:{server.port}", ORIGIN)
            house = Household(app, staff)
            try:
                yield Served(talk, web, server, house)
            finally:
                await web.close()
                await house.client.aclose()


def _lifespan(
    talk: Talk, bell: Backplane, staff: Staff
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def opened(app: Starlette) -> AsyncIterator[None]:
        staff.bell.hang(bell)
        await talk.open(bell)
        try:
            yield
        finally:
            await talk.close()
            await staff.settle()
            await bell.close()

    return opened


def on_uvloop(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run an async test on a loop of its own, with the database open."""
    wanted = inspect.signature(test).parameters

    @functools.wraps(test)
    def scenario(request: pytest.FixtureRequest, database_url: str, clock: MovableClock) -> None:
        own = {"serve", "web", "clock", "database_url"}
        given: dict[str, Any] = {
            name: request.getfixturevalue(name) for name in wanted if name not in own
        }
        given |= {"clock": clock, "database_url": database_url}
        run(_with_servers(test, wanted, given))

    del scenario.__wrapped__  # type: ignore[attr-defined]  # pytest would look at its parameters
    return scenario


async def _with_servers(
    test: Callable[..., Awaitable[None]], wanted: Any, given: dict[str, Any]
) -> None:
    await open_database(given["database_url"])
    try:
        async with AsyncExitStack() as stack:
            serve = Serve(stack, given["clock"])
            given["serve"] = serve
            if "web" in wanted:
                given["web"] = (await serve()).web
            await test(**{name: given[name] for name in wanted})
    finally:
        await close_database()
