"""The socket of an open console, as a real client meets it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.integration.kernel.serving import served
from tests.support.accounts import ORIGIN, Browser, House, open_house, staff_app
from tests.support.clock import MovableClock
from wayside.kernel.database import close_database, open_database
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
