"""A heavy chat counts, and is rested after, whatever is said of it at the end."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, desk_house
from tests.support.household import Colleague
from tests.support.talking import random_text


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def marked(house: DeskHouse, who: Colleague, c: str, *, heavy: bool) -> None:
    assert await house.act(who, c, "heavy", heavy=heavy) == 204


async def counted(house: DeskHouse, who: Colleague) -> tuple[int, str | None]:
    duty = (await house.desk(who))["duty"]
    return duty["heavy"], duty["rest_until"]


@pytest.mark.parametrize("end", ["close", "erase"])
async def test_taking_the_mark_away_before_the_end_dodges_neither_count_nor_rest(
    house: DeskHouse, end: str
) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    await marked(house, mentor, youth.c, heavy=True)
    await house.later(minutes=1, seconds=1)
    await marked(house, mentor, youth.c, heavy=False)
    assert (await house.mine(mentor))[0]["heavy"] is False
    assert await house.act(mentor, youth.c, end) == 204
    assert await counted(house, mentor) == (1, "2026-11-22T12:12Z")


async def test_the_third_is_refused_though_the_marks_of_two_were_taken_away(
    house: DeskHouse,
) -> None:
    mentor, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    for _ in range(2):
        youth = await house.talking(mentor)
        await marked(house, mentor, youth.c, heavy=True)
        await house.later(minutes=2)
        await marked(house, mentor, youth.c, heavy=False)
        await house.act(mentor, youth.c, "close")
        await house.later(minutes=10)
    third = await house.talking(other)
    await marked(house, other, third.c, heavy=True)
    await house.duty(other, "off")
    await third.wait()
    assert (await house.claim(mentor, third)).json()["type"] == "/problems/talk-too-heavy"


async def test_a_mark_by_mistake_is_taken_back_within_a_minute(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    await marked(house, mentor, youth.c, heavy=True)
    await house.later(seconds=59)
    await marked(house, mentor, youth.c, heavy=False)
    assert await house.act(mentor, youth.c, "close") == 204
    assert await counted(house, mentor) == (0, None)
    # Marked twice is not marked just now.
    again = await house.talking(mentor)
    for later in (2, 0):
        await marked(house, mentor, again.c, heavy=True)
        await house.later(minutes=later)
    await marked(house, mentor, again.c, heavy=False)
    assert (await counted(house, mentor))[0] == 1


async def test_nobody_takes_the_rest_of_another_away(house: DeskHouse) -> None:
    mentor, colleague = await house.member("Heron", duty="on"), await house.member("Kite")
    youth, tag = await house.talking(mentor), random_text(8)
    asked = {"to": colleague.id, "tag": tag, "kind": "join"}
    await house.duty(colleague, "on")
    assert await house.act(mentor, youth.c, "offer", **asked) == 204
    assert await house.act(colleague, youth.c, "answer", accept=True) == 204
    put = {"t": "put", "c": youth.c, "id": random_text(12), "e": 2, "to": tag}
    await house.say(mentor, youth.c, {**put, "packet": random_text(90)})
    await marked(house, colleague, youth.c, heavy=True)
    await marked(house, colleague, youth.c, heavy=False)
    assert (await counted(house, mentor))[0] == 1, "only their own count goes"
    assert (await counted(house, colleague))[0] == 0
    await house.act(colleague, youth.c, "close")
    assert (await counted(house, mentor))[1] == "2026-11-22T12:10Z"


async def test_who_erases_gives_the_mentor_the_rest_of_a_chat_that_was_heavy(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    await marked(house, mentor, youth.c, heavy=True)
    await house.later(minutes=2)
    await marked(house, mentor, youth.c, heavy=False)
    assert (await youth.ask("/chat/erasures")).status_code == 204
    assert (await counted(house, mentor))[1] is not None
