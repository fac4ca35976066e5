"""Chats that somebody took and let go without a word: nobody looks through the line that way."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, Youth, desk_house
from tests.support.household import Colleague
from wayside.chat.models import Care


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def let_go(house: DeskHouse, who: Colleague, youth: Youth) -> None:
    """Take a chat, and say nothing in it."""
    assert (await house.claim(who, youth)).status_code == 200
    await house.later(minutes=1)
    assert youth.c not in {one["c"] for one in await house.mine(who)}


async def test_who_let_a_chat_go_is_not_shown_it_again_as_long_as_it_waits(
    house: DeskHouse,
) -> None:
    slow, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth, next_one = await house.youth(), await house.youth()
    await let_go(house, slow, youth)
    assert await house.waiting(slow) == [next_one.c]
    assert (await house.claim(slow, youth)).json()["type"] == "/problems/talk-taken"
    assert await house.waiting(other) == [youth.c, next_one.c]
    # Once somebody has answered it and it waits anew, that is over.
    assert (await house.claim(other, youth)).status_code == 200
    await house.say(other, youth.c)
    await house.heard(other, youth)
    await house.act(other, youth.c, "close")
    await youth.seal_again()
    await youth.wait()
    assert youth.c in await house.waiting(slow)


async def test_who_waits_no_more_and_waits_again_is_shown_to_everyone(house: DeskHouse) -> None:
    slow, _ = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.youth()
    await let_go(house, slow, youth)
    assert (await youth.ask("/chat/waiting/end")).status_code == 204
    await youth.wait()
    assert await house.waiting(slow) == [youth.c]


async def test_where_nobody_else_is_there_they_may_take_it_once_more(house: DeskHouse) -> None:
    alone = await house.member("Heron", duty="on")
    youth = await house.youth()
    await let_go(house, alone, youth)
    assert await house.waiting(alone) == [youth.c]
    await house.member("Wren", duty="on")
    assert await house.waiting(alone) == []


async def test_two_chats_let_go_in_a_shift_are_a_break_which_leads_see(house: DeskHouse) -> None:
    slow, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    lead = await house.member("Crane", "lead", duty="on")
    first, second, third = await house.youth(), await house.youth(), await house.youth()
    await let_go(house, slow, first)
    assert (await house.desk(slow))["duty"]["state"] == "on"
    await let_go(house, slow, second)
    duty = (await house.desk(slow))["duty"]
    assert (duty["state"], duty["rest_until"]) == ("break", "2026-11-22T12:12Z")
    assert (await house.claim(slow, third)).json()["type"] == "/problems/off-duty"
    assert await seen_as(house, lead, slow) == ("break", True)
    assert await seen_as(house, lead, other) == ("on", False)
    # Colleagues are told nothing of it.
    assert await seen_as(house, other, slow) == ("break", False)
    # After the break, one more is a break again: going off and on changes nothing.
    await house.later(minutes=10)
    for state in ("off", "on"):
        await house.duty(slow, state)
    await third.wait()  # still there, though ten minutes went by without a connection
    await let_go(house, slow, third)
    assert (await house.desk(slow))["duty"]["state"] == "break"


async def seen_as(house: DeskHouse, who: Colleague, whom: Colleague) -> tuple[str, bool]:
    [found] = [one for one in (await house.desk(who))["on_duty"] if one["id"] == whom.id]
    return found["state"], found["lapsed"]


async def test_the_last_one_on_duty_who_gets_a_break_leaves_a_line_with_a_date(
    house: DeskHouse,
) -> None:
    alone = await house.member("Heron", duty="on")
    youth = await house.youth()
    for _ in range(2):
        await let_go(house, alone, youth)
    assert not await house.care.is_open()
    assert (await youth.wait())["until"] == "2026-11-28"


async def test_what_is_kept_of_who_let_it_go_fits_its_column(house: DeskHouse) -> None:
    mentors = [await house.member(f"Mentor {n}", duty="on") for n in range(10)]
    youth = await house.youth()
    for mentor in mentors:
        await let_go(house, mentor, youth)
    [care] = await Care.all()
    assert care.lapsed.split() == [mentor.id for mentor in mentors[2:]]
