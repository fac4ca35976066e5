"""The socket of an open console, as a real client meets it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.integration.kernel.serving import served
from tests.support.accounts import House, open_house, staff_app
from tests.support.asking import ORIGIN, Browser
from tests.support.clock import MovableClock
from wayside.kernel.database import close_database, open_database
from wayside.kernel.limits import Limit
from wayside.kernel.server import Server, run
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.models import Session
from wayside.staff.rules.roles import Role
from wayside.staff.rules.sessions import Ended

Scenario = Callable[[House, Server], Awaitable[None]]


@pytest.fixture
def play(database_url: str, clock: MovableClock) -> Callable[[Scenario], None]:
    """Run a scenario on the loop that serves, with sockets that look every fifth of a second."""

    async def scene(scenario: Scenario) -> None:
        await open_database(database_url)
        try:
            async with open_house(clock) as house:
                house.staff.live._look_seconds = 0.2
                async with served(staff_app(house.staff)) as server:
                    await scenario(house, server)
        finally:
            await close_database()

    return lambda scenario: run(scene(scenario))


def dial(server: Server, browser: Browser, protocol: str = "console.v1") -> connect:
    cookies = "; ".join(f"{name}={it}" for name, it in browser.cookies.items())
    return connect(
        f"ws://127.0.0.1:{server.port}/staff/live",
        origin=ORIGIN,  # type: ignore[arg-type]  # websockets' own NewType of str
        subprotocols=[protocol],  # type: ignore[list-item]  # the same
        additional_headers={"Cookie": cookies},
        proxy=None,
    )


async def frame(socket: ClientConnection) -> Any:
    async with asyncio.timeout(20):
        return json.loads(await socket.recv())


async def closed(socket: ClientConnection) -> int:
    """The code it was closed with, once it is."""
    with pytest.raises(ConnectionClosed) as end:
        await frame(socket)
    assert end.value.rcvd is not None
    return end.value.rcvd.code


async def closed_in_the_end(socket: ClientConnection) -> int:
    """The code it was closed with, whatever it said before."""
    async with asyncio.timeout(20):
        await socket.wait_closed()
    assert socket.close_code is not None
    return socket.close_code


@asynccontextmanager
async def console(server: Server, browser: Browser) -> AsyncIterator[ClientConnection]:
    """An open console that was greeted."""
    async with dial(server, browser) as socket:
        assert await frame(socket) == {"type": "hello"}
        yield socket


def test_a_console_hears_of_changes_and_is_answered(play: Callable[[Scenario], None]) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, browser = await house.joined("Heron", Role.WRITER)
        async with console(server, browser) as socket:
            assert socket.subprotocol == "console.v1"
            await socket.send('{"type": "ping"}')
            assert await frame(socket) == {"type": "pong"}
            await house.joined("Wren", Role.WRITER)
            assert await frame(socket) == {"type": "changed"}

    play(scenario)


@pytest.mark.parametrize("why", [Ended.REMOVED, Ended.SIGNED_OUT])
@pytest.mark.parametrize("rung", [True, False])
def test_an_ended_session_is_told_why_and_closed_also_when_the_bell_was_lost(
    play: Callable[[Scenario], None], why: Ended, rung: bool
) -> None:
    async def scenario(house: House, server: Server) -> None:
        await house.joined("Heron", Role.WRITER)
        _, browser = await house.joined("Wren", Role.WRITER)
        async with console(server, browser) as socket:
            session = await Session.filter(member__name="Wren").first()
            assert session is not None
            async with acting():
                await sessions.end(session.id, why)
            if rung:
                await house.staff.bell.ring()
            assert await frame(socket) == {"type": "ended", "why": why.value}
            assert await closed(socket) == 4401

    play(scenario)


def test_a_session_that_locks_or_ends_by_itself_says_so(play: Callable[[Scenario], None]) -> None:
    async def scenario(house: House, server: Server) -> None:
        someone, browser = await house.joined("Heron", Role.WRITER)
        async with console(server, browser) as socket:
            house.clock.advance(timedelta(minutes=11))
            assert await frame(socket) == {"type": "locked", "why": "idle"}
            assert await closed(socket) == 4423
        with pytest.raises(InvalidStatus) as refused:
            await dial(server, browser)
        assert b"/problems/session-locked" in (refused.value.response.body or b"")
        await browser.post("/staff/session/unlock", {"verifier": someone.verifier})
        async with console(server, browser) as socket:
            house.clock.advance(timedelta(hours=12))
            assert await frame(socket) == {"type": "ended", "why": "over"}
            assert await closed(socket) == 4401

    play(scenario)


def test_an_open_socket_is_no_sign_that_someone_is_there(play: Callable[[Scenario], None]) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, browser = await house.joined("Heron", Role.WRITER)
        for _ in range(3):
            async with console(server, browser) as socket:
                house.clock.advance(timedelta(minutes=3))
                await socket.send('{"type":"ping"}')
                assert await frame(socket) == {"type": "pong"}
        async with console(server, browser) as socket:
            house.clock.advance(timedelta(minutes=3))
            assert (await frame(socket))["type"] == "locked"

    play(scenario)


def test_a_rogue_colleague_cannot_open_so_many_sockets_that_the_others_wait(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, rogue = await house.joined("Rogue", Role.WRITER)
        _, wren = await house.joined("Wren", Role.WRITER)
        most = Limit.CONSOLE_SOCKETS_OF_ONE.amount
        async with AsyncExitStack() as stack:
            for _ in range(most):
                await stack.enter_async_context(console(server, rogue))
            async with dial(server, rogue) as socket:
                assert await closed(socket) == 4429
            async with console(server, wren):
                pass
            house.staff.live._open["somebody"] = Limit.CONSOLE_SOCKETS.amount - most
            async with dial(server, wren) as socket:
                assert await closed(socket) == 1013
            del house.staff.live._open["somebody"]
        async with asyncio.timeout(20):
            while house.staff.live._open:
                await asyncio.sleep(0.05)
        async with console(server, rogue):
            pass

    play(scenario)


def test_a_socket_that_does_nothing_but_ping_is_closed(play: Callable[[Scenario], None]) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, browser = await house.joined("Heron", Role.WRITER)
        async with console(server, browser) as socket:
            # Twice as many, since a minute may begin meanwhile.
            for _ in range(2 * Limit.CONSOLE_PINGS.amount + 1):
                await socket.send('{"type":"ping"}')
            for _ in range(Limit.CONSOLE_PINGS.amount):
                assert await frame(socket) == {"type": "pong"}
            assert await closed_in_the_end(socket) == 4429

    play(scenario)


def test_signing_in_and_locking_wake_nobody_elses_console(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(house: House, server: Server) -> None:
        heron, _ = await house.joined("Heron", Role.WRITER)
        _, other = await house.joined("Wren", Role.WRITER)
        house.clock.advance(timedelta(minutes=1))
        async with console(server, other) as socket:
            mine = house.browser()
            assert (await heron.sign_in(mine)).status_code == 201
            async with console(server, mine) as own:
                assert (await mine.post("/staff/session/lock")).status_code == 204
                assert await frame(own) == {"type": "locked", "why": "self"}
            await mine.post("/staff/session/unlock", {"verifier": heron.verifier})
            assert (await mine.delete("/staff/session")).status_code == 204
            await socket.send('{"type":"ping"}')
            assert await frame(socket) == {"type": "pong"}
            await house.staff.bell.ring()
            assert await frame(socket) == {"type": "changed"}

    play(scenario)


@pytest.mark.parametrize("said", ["", "{", '{"type":"changed"}', "[" * 3000, b"\x00", '"ping"'])
def test_whatever_else_a_client_says_closes_it(
    play: Callable[[Scenario], None], said: str | bytes
) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, browser = await house.joined("Heron", Role.WRITER)
        async with console(server, browser) as socket:
            await socket.send(said)
            assert await closed(socket) == 4500

    play(scenario)


def test_another_protocol_is_closed_at_once(play: Callable[[Scenario], None]) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, browser = await house.joined("Heron", Role.WRITER)
        async with connect(
            f"ws://127.0.0.1:{server.port}/staff/live",
            origin=ORIGIN,  # type: ignore[arg-type]  # websockets' own NewType of str
            additional_headers={"Cookie": f"__Host-session={browser.cookies['__Host-session']}"},
            proxy=None,
        ) as socket:
            assert await closed(socket) == 4500

    play(scenario)


def test_without_a_session_there_is_no_socket(play: Callable[[Scenario], None]) -> None:
    async def scenario(house: House, server: Server) -> None:
        with pytest.raises(InvalidStatus) as refused:
            await dial(server, house.browser())
        assert refused.value.response.status_code == 401
        assert b"/problems/not-signed-in" in (refused.value.response.body or b"")

    play(scenario)
