"""Somebody in danger now: some lead can always come, and where none can, the youth is told so."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, Youth, desk_house
from tests.support.household import Colleague

HEAVY = {"heavy": True}


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def rung(youth: Youth) -> bool:
    answer = await youth.ask("/chat/bell")
    assert answer.status_code == 200, answer.text
    heard: bool = answer.json()["heard"]
    return heard


async def test_a_lead_takes_a_chat_in_danger_off_duty_on_a_break_resting_and_full(
    house: DeskHouse,
) -> None:
    lead, mentor = await house.member("Crane", "lead"), await house.member("Heron", duty="on")

    async def takes(who: Colleague) -> int:
        youth = await house.youth()
        assert await rung(youth)
        assert youth.c in await house.waiting(who)
        status = (await house.claim(who, youth)).status_code
        await house.say(who, youth.c)
        await house.heard(who, youth)
        await house.act(who, youth.c, "close")
        return status

    assert await takes(lead) == 200, "off duty"
    await house.duty(lead, "on")
    await house.duty(lead, "break")
    assert await takes(lead) == 200, "on a break"
    await house.duty(lead, "on")
    for _ in range(2):
        heavy = await house.talking(lead)
        await house.act(lead, heavy.c, "heavy", **HEAVY)
        await house.act(lead, heavy.c, "close")
        assert (await house.desk(lead))["duty"]["rest_until"]
        assert await takes(lead) == 200, "resting, and after two heavy chats"
        await lead.ask("POST", "/staff/talk/rest/end", {})
    for _ in range(2):
        await house.talking(lead)
    assert (await house.desk(lead))["duty"]["chats"] == 2
    assert await takes(lead) == 200, "full"
    # Danger is no way around the caps for whoever is no lead.
    for _ in range(2):
        await house.talking(mentor)
    youth = await house.youth()
    assert await rung(youth)
    assert (await house.claim(mentor, youth)).json()["type"] == "/problems/talk-full"


async def test_a_lead_is_shown_a_chat_in_danger_that_waits_for_its_mentor_of_last_time(
    house: DeskHouse,
) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "close")
    await youth.seal_again()
    await youth.wait(want="same")
    assert await house.waiting(lead) == []
    assert await rung(youth)
    assert await house.waiting(lead) == [youth.c]
    assert (await house.claim(lead, youth)).status_code == 200


async def test_where_no_lead_can_come_the_youth_is_told_so(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    assert not await rung(youth), "there is no lead"
    lead = await house.member("Crane", "lead")
    assert await rung(youth)
    house.consoles.remove(lead.id)
    assert not await rung(youth), "no lead is at a console"
    house.consoles.add(lead.id)
    await house.roster(mentor, version=2)
    assert not await rung(youth), "no phone would believe this lead"
    await house.roster(mentor, lead, version=3)
    assert await rung(youth)


async def test_a_lead_whom_the_youth_asked_not_to_meet_is_no_help(house: DeskHouse) -> None:
    lead, other = await house.member("Crane", "lead", duty="on"), await house.member("Kite", "lead")
    youth = await house.talking(lead)
    [mine] = await house.mine(lead)
    assert (await youth.ask("/chat/not-again", tag=mine["tag"])).status_code == 200
    house.consoles.remove(other.id)
    assert not await rung(youth)
    assert (await house.desk(lead))["offers"] == []
    assert await house.waiting(lead) == []
    house.consoles.add(other.id)
    assert await rung(youth)
    assert await house.waiting(other) == [youth.c]


async def test_a_lead_on_duty_is_not_looked_for_again_while_they_talk_off_duty(
    house: DeskHouse,
) -> None:
    lead, mentor = await house.member("Crane", "lead"), await house.member("Heron", duty="on")
    youth = await house.youth()
    assert await rung(youth)
    assert (await house.claim(lead, youth)).status_code == 200
    await house.say(lead, youth.c)
    await house.heard(lead, youth)
    # The youth's phone asks once more: their chat stays with the lead.
    await youth.wait()
    assert await house.waiting(mentor) == []
    assert [one["c"] for one in await house.mine(lead)] == [youth.c]


async def test_ending_and_calling_again_is_no_way_past_others_who_are_in_danger(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    first, second = await house.youth(), await house.youth()
    for youth in (first, second):
        await rung(youth)
    assert await house.waiting(mentor) == [first.c, second.c]
    assert (await second.ask("/chat/waiting/end")).status_code == 204
    await rung(second)
    assert await house.waiting(mentor) == [first.c, second.c]
    # What was said in a chat that ended is of then.
    assert (await first.ask("/chat/waiting/end")).status_code == 204
    await first.wait()
    [_, back] = (await house.desk(mentor))["waiting"]
    assert (back["c"], back["danger"]) == (first.c, False)
