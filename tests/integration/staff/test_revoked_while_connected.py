"""Someone whose place or role is taken away while the console is open learns it there, at once.

Over a real server and a real WebSocket.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.integration.kernel.serving import served
from tests.integration.staff.conftest import Whole
from tests.support.asking import ORIGIN
from tests.support.household import Colleague, Household
from wayside.kernel.backplane import memory_backplane
from wayside.kernel.database import close_database, open_database
from wayside.kernel.server import Server, run
from wayside.staff.gate import SESSION_COOKIE
from wayside.staff.models import Session

Story = Callable[[Household, Server], Awaitable[None]]


@pytest.fixture
def alive(database_url: str, whole: Whole) -> Callable[[Story], None]:
    """Tells a story on a real server, with the event loop that a real one has."""

    async def scenario(story: Story) -> None:
        await open_database(database_url)
        backplane = memory_backplane()
        whole.staff.bell.hang(backplane)
        house = Household(whole.app, whole.staff)
        try:
            async with house.client, served(without_lifespan(whole.app)) as server:
                await story(house, server)
        finally:
            await backplane.close()
            await close_database()

    return lambda story: run(scenario(story))


def without_lifespan(app: ASGIApp) -> ASGIApp:
    """The application with the database that this test has open already."""

    async def served_app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await app(scope, receive, send)
            return
        for step in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{step}.complete"})

    return served_app


def console(server: Server, who: Colleague) -> connect:
    return connect(
        f"ws://127.0.0.1:{server.port}/staff/live",
        origin=ORIGIN,  # type: ignore[arg-type]  # websockets' own NewType of str
        subprotocols=["console.v1"],  # type: ignore[list-item]  # as above
        additional_headers={"Cookie": f"{SESSION_COOKIE}={who.token}"},
        proxy=None,
    )


async def told(socket: ClientConnection) -> dict[str, Any]:
    async with asyncio.timeout(8):
        heard: dict[str, Any] = json.loads(await socket.recv())
    return heard


async def last_words(socket: ClientConnection) -> tuple[list[dict[str, Any]], int]:
    """Every frame until the server ends the connection, and its close code."""
    frames = []
    try:
        while True:
            frames.append(await told(socket))
    except ConnectionClosed:
        return frames, int(socket.close_code or 0)


def test_someone_removed_is_told_and_the_socket_ends(alive: Callable[[Story], None]) -> None:
    async def story(house: Household, server: Server) -> None:
        ana = await house.member("Ana", "lead")
        nova = await house.member("Nova", "mentor")
        async with console(server, nova) as socket:
            assert await told(socket) == {"type": "hello"}
            assert (await ana.remove(nova)).status_code == 200
            frames, code = await last_words(socket)
        assert frames[-1] == {"type": "ended", "why": "removed"}
        assert code == 4401
        with pytest.raises(InvalidStatus) as refused:
            await console(server, nova)
        answer = refused.value.response
        assert answer.status_code == 401
        assert b"/problems/account-removed" in (answer.body or b"")

    alive(story)


def test_every_open_console_of_someone_removed_ends(alive: Callable[[Story], None]) -> None:
    async def story(house: Household, server: Server) -> None:
        ana = await house.member("Ana", "lead")
        nova = await house.member("Nova", "mentor")
        async with (
            console(server, nova) as first,
            console(server, nova) as second,
        ):
            await ana.remove(nova)
            for socket in (first, second):
                frames, code = await last_words(socket)
                assert (frames[-1]["why"], code) == ("removed", 4401)

    alive(story)


def test_a_role_taken_away_locks_the_open_console(alive: Callable[[Story], None]) -> None:
    async def story(house: Household, server: Server) -> None:
        ana = await house.member("Ana", "admin")
        nova = await house.member("Nova", "lead", "writer")
        async with console(server, nova) as socket:
            assert await told(socket) == {"type": "hello"}
            assert (await ana.withdraw(nova, "lead")).status_code == 200
            frames, code = await last_words(socket)
        assert frames[-1] == {"type": "locked", "why": "roles"}
        assert code == 4423
        assert (await nova.approve(ana, "admin")).status_code == 401

    alive(story)


def test_a_role_that_becomes_active_locks_too_so_that_the_identifier_changes(
    alive: Callable[[Story], None],
) -> None:
    async def story(house: Household, server: Server) -> None:
        ana = await house.member("Ana", "admin")
        ben = await house.member("Ben", "lead")
        nova = await house.member("Nova", waiting=("mentor",))
        async with console(server, nova) as socket:
            assert await told(socket) == {"type": "hello"}
            await ana.approve(nova, "mentor")
            assert await told(socket) == {"type": "changed"}
            await ben.approve(nova, "mentor")
            frames, code = await last_words(socket)
        assert frames[-1] == {"type": "locked", "why": "roles"}
        assert code == 4423

    alive(story)


def test_everyone_else_only_looks_again(alive: Callable[[Story], None]) -> None:
    async def story(house: Household, server: Server) -> None:
        ana = await house.member("Ana", "admin")
        ben = await house.member("Ben", "lead")
        nova = await house.member("Nova", "mentor")
        async with console(server, ben) as socket:
            assert await told(socket) == {"type": "hello"}
            await ana.remove(nova)
            assert await told(socket) == {"type": "changed"}
            await socket.send('{"type":"ping"}')
            assert await told(socket) == {"type": "pong"}

    alive(story)


def test_an_open_console_keeps_no_session_awake(alive: Callable[[Story], None]) -> None:
    async def story(house: Household, server: Server) -> None:
        nova = await house.member("Nova", "mentor")
        before = (await nova.session()).active_at
        async with console(server, nova) as socket:
            assert await told(socket) == {"type": "hello"}
            await socket.send('{"type":"ping"}')
            assert await told(socket) == {"type": "pong"}
            assert (await Session.get(member_id=nova.id)).active_at == before

    alive(story)


async def test_whoever_is_removed_in_the_middle_of_an_act_does_not_finish_it(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    rogue = await household.member("Rogue", "admin")
    socks = [await household.member(f"Sock {each}") for each in range(6)]
    answers = await asyncio.gather(
        *(rogue.give(each, "publisher") for each in socks[:3]),
        ana.remove(rogue),
        *(rogue.give(each, "publisher") for each in socks[3:]),
    )
    given = [each for each in answers if each.status_code == 201]
    holding = [each for each in socks if await each.roles() == {"publisher"}]
    assert len(given) == len(holding)
    assert (await rogue.give(socks[0], "writer")).status_code == 401
