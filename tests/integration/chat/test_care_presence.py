"""Who is there: consoles of several processes, one of which is killed, and real sockets."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from tests.integration.staff.test_live import Scenario, console, play
from tests.support.accounts import House
from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, desk_house
from wayside.chat.care.house import CareOfChats
from wayside.chat.models import Duty
from wayside.kernel.server import Server
from wayside.staff.rules.roles import Role

__all__ = ["play"]


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def test_another_process_sees_who_is_there_and_that_a_killed_one_holds_nobody(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    other = CareOfChats(house.household.staff, house.talk, house.clock, consoles=set)
    await other.look()
    for _ in range(12):
        await house.later(seconds=10)
        await other.look()
        assert await other.is_open()
    # The process with the console is killed: it says nothing any more, and no ring comes.
    house.consoles.clear()
    seconds = 0
    while await other.is_open():
        house.clock.advance(timedelta(seconds=5))
        seconds += 5
        await other.look()
    assert seconds <= 40
    row = await Duty.get(member_id=mentor.id)
    assert row.state == "on", "for five minutes they may come back to the same duty"


async def test_what_is_stored_of_presence_is_no_time(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    beats = set()
    for _ in range(5):
        await house.later(seconds=10)
        beats.add((await Duty.get(member_id=mentor.id)).beat)
    assert len(beats) == 5
    assert sorted(beats) != [min(beats) + step for step in range(5)]


def test_an_open_console_is_seen_and_a_closed_one_is_not(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(house: House, server: Server) -> None:
        _, browser = await house.joined("Wren", Role.WRITER)
        assert house.staff.live.members() == frozenset()
        async with console(server, browser) as socket:
            assert len(house.staff.live.members()) == 1
            await socket.close()
            async with asyncio.timeout(20):
                while house.staff.live.members():
                    await asyncio.sleep(0.01)

    play(scenario)
