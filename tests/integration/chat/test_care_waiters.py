"""The line has an end, and whoever went away stands in nobody's way; a phone that slept is back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import count

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import LIMITS, DeskHouse, Youth, desk_house
from tests.support.talking import random_text
from wayside.chat.care.house import CareOfChats
from wayside.chat.errors import TalkBusy
from wayside.chat.house import Talk
from wayside.chat.models import Care, Conversation
from wayside.chat.rules import work
from wayside.chat.rules.bounds import Wire
from wayside.kernel.tasks import spawn

AWAY, KEPT = Wire.AWAY_MINUTES.amount, Wire.PLACE_MINUTES.amount


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        await opened.care.look()
        yield opened


async def write(youth: Youth) -> None:
    said = {"t": "send", "c": youth.c, "id": random_text(12), "e": 0, "ct": "sealed"}
    assert "ok" in {frame["t"] for frame in await youth.hear(said)}


async def minutes(house: DeskHouse, count: int) -> None:
    """So many minutes, in which the desk is looked after."""
    await house.care.look()
    for _ in range(count):
        await house.later(minutes=1)


@asynccontextmanager
async def connected(house: DeskHouse, youth: Youth) -> AsyncIterator[None]:
    """For the length of the block this youth holds a poll."""
    held = spawn(youth.hear(), name="test-poll")
    async with asyncio.timeout(20):
        while not house.talk.hub.follows(youth.c):
            await asyncio.sleep(0.01)
    try:
        yield
    finally:
        held.cancel()
        await asyncio.wait({held})


async def test_who_only_opened_and_went_away_leaves_the_line(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    ghosts = [await house.youth() for _ in range(5)]
    youth = await house.youth()
    assert (await youth.wait())["wait"] != "now"
    await write(youth)
    await minutes(house, AWAY - 1)
    assert len(await house.waiting(mentor)) == 6
    await youth.wait()
    await house.later(minutes=1)
    assert await house.waiting(mentor) == [youth.c]
    assert (await youth.wait())["wait"] == "now", "nobody waits behind who is not there"
    assert (await house.claim(mentor, ghosts[0])).status_code == 409
    assert (await house.claim(mentor, youth)).status_code == 200


async def test_who_slept_and_comes_back_has_their_old_place(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    first, second, third = [await house.youth() for _ in range(3)]
    await minutes(house, AWAY - 1)
    await second.wait()
    await house.later(minutes=1)
    assert await house.waiting(mentor) == [second.c]
    late = await house.youth()
    async with connected(house, third):  # the phone wakes, and asks nothing
        await house.care.look()
        assert await house.waiting(mentor) == [second.c, third.c, late.c]
    assert (await first.wait())["on_duty"]
    assert await house.waiting(mentor) == [first.c, second.c, third.c, late.c]


async def test_a_place_is_not_kept_for_ever(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth, other = await house.youth(), await house.youth()
    await minutes(house, AWAY)
    await house.later(minutes=KEPT)
    await house.duty(mentor, "on")
    house.consoles.add(mentor.id)
    fresh = await house.youth()
    await youth.wait()
    async with connected(house, other):
        await house.care.look()
        assert await house.waiting(mentor) == [fresh.c, youth.c, other.c]


async def test_what_somebody_wrote_before_their_phone_slept_is_answered(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    await write(youth)
    other = await house.youth()
    await minutes(house, AWAY - 1)
    await other.wait()
    await house.later(minutes=1)
    assert await house.waiting(mentor) == [other.c, youth.c], "after those who are there"
    assert (await Conversation.get(name=youth.c)).waits_until is None, "and no sooner gone for it"
    await youth.hear()
    await house.care.look()
    assert await house.waiting(mentor) == [youth.c, other.c], "back: at the old place"
    await minutes(house, AWAY)
    assert (await house.claim(mentor, youth)).status_code == 200


async def test_who_is_connected_or_asks_stays_in_the_eyes_of_every_process(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    youth, asking, _ = [await house.youth() for _ in range(3)]
    # A process with connections of its own: it hears only what is written in the rows.
    talk = Talk(lambda name: b"." * 32, LIMITS, house.clock)
    other = CareOfChats(house.household.staff, talk, house.clock, consoles=lambda: house.consoles)
    await talk.vault.open()
    await other.look()
    for minute in range(AWAY + 1):
        async with connected(house, youth):
            if minute % 3 == 0:
                await asking.wait()
            await house.later(minutes=1)
        await other.look()
    assert await house.waiting(mentor) == [youth.c, asking.c]
    await minutes(house, AWAY)
    await other.look()
    assert await house.waiting(mentor) == []
    await talk.vault.close()


async def test_in_a_long_line_who_went_away_leaves_sooner(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youths = [await house.youth() for _ in range(Wire.LINE.amount // 4 + 1)]
    await minutes(house, 2)
    await youths[-1].wait()
    await minutes(house, AWAY // 3)
    assert await house.waiting(mentor) == [youths[-1].c]


async def test_the_line_is_full_at_its_bound_and_says_so(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youths = [await house.youth() for _ in range(3)]
    some = await Care.all()
    await Care.bulk_create(
        Care(conversation_id=10_000 + n, state="waiting", language="en", place=100 + n)
        for n in range(Wire.LINE.amount - len(some))
    )
    await Conversation.bulk_create(
        Conversation(id=10_000 + n, name=random_text(16), active_day=20_000)
        for n in range(Wire.LINE.amount - len(some))
    )
    late = await Youth(house.household.client).open()
    answer = await late.ask("/chat/waiting", language="en")
    assert (answer.status_code, answer.json()["type"]) == (429, "/problems/talk-busy")
    assert int(answer.headers["retry-after"]) > 0
    assert (await youths[0].wait())["on_duty"], "who waits is heard"
    assert (await late.ask("/chat/bell")).status_code < 500
    assert (await house.claim(mentor, youths[0])).status_code == 200
    assert (await late.ask("/chat/waiting", language="en")).status_code == 200
    other = await Youth(house.household.client).open()
    assert (await other.ask("/chat/waiting", language="en")).status_code == 429


async def test_all_wishes_about_the_line_have_one_pace_and_a_price(house: DeskHouse) -> None:
    youth = await house.youth()
    answer = None
    while answer is None or answer.status_code == 200:  # ten more are let in each second
        with suppress(TalkBusy):
            while True:  # others ask as much as may be asked
                house.talk.door.let_change()
        answer = await youth.ask("/chat/waiting", language="es")
    assert (answer.status_code, answer.json()["type"]) == (429, "/problems/talk-busy")
    assert (await youth.ask("/chat/bell")).status_code == 200, "a call in danger is always heard"
    house.talk.door.let_in("", "", weight=3e6)  # many more come than are usual
    answer = await youth.ask("/chat/waiting", language="es")
    assert (answer.status_code, answer.json()["type"]) == (428, "/problems/work-wanted")
    asked = (await youth.client.get("/chat/work")).json()
    done = {"challenge": asked["challenge"], "answer": solve(asked["challenge"])}
    answer = await youth.ask("/chat/waiting", language="es", work=done)
    assert answer.status_code in (200, 429), "the work was taken"


def solve(challenge: str) -> str:
    return next(str(n) for n in count() if work.is_solution(challenge, str(n)))
