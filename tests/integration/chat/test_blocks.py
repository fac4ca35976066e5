"""A block costs something: work for whoever opens the next chat, most for the page it was."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import INTAKE, DeskHouse, Youth, desk_house
from tests.support.talk_serving import Serve, linked_backplanes, on_uvloop
from tests.support.talking import random_text
from wayside.chat.blocks import FOR_ALL_BITS, FOR_ALL_SECONDS, FOR_ONE_SECONDS, MOST, Blocks
from wayside.chat.rules.work import MOST_BITS, is_solution


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def opening(youth: Youth, **more: Any) -> httpx2.Response:
    seats = [{"tag": youth.tag, "access": youth.access}]
    body = {"c": youth.c, "seats": seats, "to": INTAKE, "packet": random_text(90)}
    return await youth.post("/chat/conversations", **body, **more)


def solved(challenge: str) -> str:
    return next(str(n) for n in range(10**9) if is_solution(challenge, str(n)))


async def test_after_a_block_new_chats_cost_work_and_most_from_the_same_page(
    house: DeskHouse,
) -> None:
    mentor, session = await house.member("Heron", duty="on"), random_text(32)
    harm = Youth(house.household.client)
    assert (await opening(harm, session=session)).status_code == 201
    await harm.wait()
    assert (await house.claim(mentor, harm)).status_code == 200
    await house.say(mentor, harm.c)
    await house.heard(mentor, harm)
    assert await house.act(mentor, harm.c, "block") == 204
    again, other = Youth(house.household.client), Youth(house.household.client)
    asked = {}
    for youth, said in ((again, {"session": session}), (other, {})):
        refused = await opening(youth, **said)
        assert (refused.status_code, refused.json()["type"]) == (428, "/problems/work-wanted")
        asked[youth.c] = (await youth.post("/chat/work", **said)).json()
    assert asked[again.c]["bits"] == MOST_BITS
    assert asked[other.c]["bits"] == FOR_ALL_BITS
    # Work for anyone's chat is not enough for the page that was blocked.
    work = {"challenge": asked[other.c]["challenge"], "answer": solved(asked[other.c]["challenge"])}
    assert (await opening(again, session=session, work=work)).status_code == 428
    assert (await opening(other, work=work)).status_code == 201
    # Tickets cost nothing: whoever talks already goes on.
    seats = [{"c": other.c, "access": other.access}]
    assert (await other.post("/chat/tickets", seats=seats)).status_code == 200


async def test_closing_and_erasing_cost_nobody_anything(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    for what in ("close", "erase"):
        youth = await house.talking(mentor)
        assert await house.act(mentor, youth.c, what) == 204
    await house.youth()


@on_uvloop
async def test_a_block_is_known_in_every_process(serve: Serve) -> None:
    here, there = [await serve(bell=bell) for bell in linked_backplanes(2)]
    room = await there.web.open_room(1)
    line = await there.web.line(room.chairs[0])
    here.talk.hub.block(room.c)
    async with asyncio.timeout(20):
        while (await there.web.post("/chat/work", {})).json()["bits"] != FOR_ALL_BITS:
            await asyncio.sleep(0.01)
    await line.say(t="ping")
    await line.hear("pong")


def test_a_block_is_over_after_some_minutes_and_for_its_page_after_a_day() -> None:
    blocks, session = Blocks(), "s" * 43
    blocks.opened("c", session, 0.0)
    assert blocks.bits(session, 1.0) == 0
    blocks.blocked("c", 10.0)
    for now, for_one, for_all in (
        (10.0, MOST_BITS, FOR_ALL_BITS),
        (9.0 + FOR_ALL_SECONDS, MOST_BITS, FOR_ALL_BITS),
        (10.0 + FOR_ALL_SECONDS, MOST_BITS, 0),
        (9.0 + FOR_ONE_SECONDS, MOST_BITS, 0),
        (10.0 + FOR_ONE_SECONDS, 0, 0),
    ):
        assert (blocks.bits(session, now), blocks.bits("", now)) == (for_one, for_all)


def test_what_is_remembered_of_sessions_is_no_session_and_has_an_end() -> None:
    blocks = Blocks()
    for n in range(MOST + 10):
        blocks.opened(f"c{n}", f"session-{n}", float(n))
    assert blocks.remembered == MOST
    assert "session-" not in repr(vars(blocks))
    blocks.opened("last", "session", MOST + 10 + FOR_ONE_SECONDS)
    assert blocks.remembered == 1
