"""Who may answer: whoever has the role and is in the roster in force, and nobody else."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, desk_house
from tests.support.talking import random_text
from wayside.chat.models import Duty, RotaShift


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def test_who_is_in_no_roster_yet_answers_nobody(house: DeskHouse) -> None:
    newcomer = await house.member("Heron", in_roster=False)
    lead = await house.member("Crane", "lead", in_roster=False)
    mentor = await house.member("Wren", duty="on")
    youth, waiting = await house.talking(mentor), await house.youth()
    for who in (newcomer, lead):
        answer = await house.duty(who, "on")
        assert (answer.status_code, answer.json()["type"]) == (409, "/problems/not-in-roster")
        assert (await house.claim(who, waiting)).json()["type"] == "/problems/off-duty"
    assert await house.act(lead, youth.c, "join", tag=random_text(8)) == 409
    assert (await house.desk(lead))["live"] == (await house.desk(lead))["offers"] == []
    asked = {"to": newcomer.id, "tag": random_text(8), "kind": "join"}
    assert await house.act(mentor, youth.c, "offer", **asked) == 404
    await house.duty(mentor, "off")
    assert not await house.care.is_open()


async def test_whom_a_new_roster_leaves_out_is_off_the_desk_and_the_chats_go_back(
    house: DeskHouse,
) -> None:
    left_out, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth, claimed = await house.talking(left_out), await house.youth()
    assert (await house.claim(left_out, claimed)).status_code == 200
    shift = {"from": "2026-11-23T12:00Z", "until": "2026-11-23T14:00Z"}
    assert (await left_out.ask("POST", "/staff/talk/rota", shift)).status_code == 201
    await house.roster(other, version=2)
    # Before anybody has looked: what is theirs no more cannot be ended by them.
    for what in ("close", "erase", "block", "bell"):
        assert await house.act(left_out, youth.c, what) == 404
    await house.care.look()
    assert await house.mine(left_out) == []
    assert sorted(await house.waiting(other)) == sorted([youth.c, claimed.c])
    assert (await house.desk(left_out))["duty"]["state"] == "off"
    assert (await house.duty(left_out, "on")).json()["type"] == "/problems/not-in-roster"
    assert await RotaShift.exists(member_id=left_out.id), "the next roster may name them again"
    # Nobody waits for a shift of somebody who may not come.
    await house.duty(other, "off")
    assert (await (await house.youth()).wait())["until"] == "2026-11-28"
    await house.roster(left_out, version=3)
    assert (await house.duty(left_out, "on")).status_code == 204


async def test_while_no_roster_is_in_force_chats_go_on_and_none_begins(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    await house.roster(mentor, version=2, minutes=5)
    youth, waiting = await house.talking(mentor), await house.youth()
    await house.later(minutes=5)
    assert not await house.care.is_open()
    assert not (await waiting.wait())["on_duty"]
    assert (await house.claim(mentor, waiting)).json()["type"] == "/problems/off-duty"
    assert [one["c"] for one in await house.mine(mentor)] == [youth.c]
    assert "ok" in {frame["t"] for frame in await house.say(mentor, youth.c)}
    assert await Duty.exists(member_id=mentor.id, state="on")
    await house.roster(mentor, version=3)
    await house.care.look()
    assert await house.care.is_open()
    assert (await house.claim(mentor, waiting)).status_code == 200
