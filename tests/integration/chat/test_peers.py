"""Who is told that somebody came or left: the staff of everyone, a youth of nobody's hours."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, Youth, desk_house
from tests.support.household import Colleague
from tests.support.talking import random_text
from wayside.chat.connection import Connection
from wayside.chat.rules.frames import Hello


class Line:
    """A connection as a socket makes it, without the socket."""

    def __init__(self, house: DeskHouse) -> None:
        self.heard: list[dict[str, Any]] = []
        self._hub = house.talk.hub
        now = asyncio.get_running_loop().time()
        self.connection = Connection(self._hub, self._deliver, now=now, cut=lambda: None)
        self._hub.connections.add(self.connection)
        self._pumping = asyncio.ensure_future(self.connection.pump())

    async def _deliver(self, texts: Sequence[str]) -> None:
        self.heard += [json.loads(text) for text in texts]

    async def hello(self, ticket: str) -> "Line":
        hello = Hello(t="hello", v=1, ticket=ticket, resume=[])
        await self.connection.take(hello, asyncio.get_running_loop().time())
        return self

    async def close(self) -> None:
        self.connection.end(0)
        await self._pumping
        self._hub.detach(self.connection)

    @property
    def peers(self) -> list[str]:
        return [frame["state"] for frame in self.heard if frame["t"] == "peer"]


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not is_so():
            await asyncio.sleep(0.01)


async def line_of_youth(house: DeskHouse, youth: Youth) -> Line:
    seats = [{"c": youth.c, "access": youth.access}]
    ticket = (await youth.post("/chat/tickets", seats=seats)).json()["ticket"]
    return await Line(house).hello(ticket)


async def line_of(house: DeskHouse, who: Colleague) -> Line:
    ticket = (await who.ask("POST", "/staff/talk/tickets", {})).json()["ticket"]
    return await Line(house).hello(ticket)


async def settled(house: DeskHouse) -> None:
    """The safety tick, and one turn for what connections have to deliver."""
    await house.talk.hub.look_everywhere()
    await asyncio.sleep(0.05)


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def test_a_youth_sees_a_mentor_come_once_they_have_answered(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    theirs = await line_of_youth(house, youth)
    assert (await house.claim(mentor, youth)).status_code == 200
    line = await line_of(house, mentor)
    await settled(house)
    assert theirs.peers == [], "a claim without a word is nobody yet"
    assert line.peers == ["here"]
    await house.say(mentor, youth.c)
    await until(lambda: theirs.peers == ["here"])


async def test_the_hours_of_a_console_are_told_to_nobody_in_an_old_chat(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    theirs = await line_of_youth(house, youth)
    line = await line_of(house, mentor)
    await until(lambda: "here" in theirs.peers)
    await house.duty(mentor, "off")
    await settled(house)
    assert theirs.peers[-1] == "left"
    told = list(theirs.peers)
    # Off duty, the console is closed, opened, closed: the youth hears nothing of it.
    for _ in range(2):
        await line.close()
        line = await line_of(house, mentor)
        await settled(house)
    await line.close()
    await settled(house)
    assert theirs.peers == told
    # Back on duty, in sight again.
    await house.duty(mentor, "on")
    line = await line_of(house, mentor)
    await until(lambda: theirs.peers == [*told, "here"])
    await line.close()
    await until(lambda: theirs.peers == [*told, "here", "left"])


async def test_whoever_sits_in_a_chat_by_polls_is_seen_by_its_mentor(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    youth = await house.talking(mentor)
    theirs, line = await line_of_youth(house, youth), await line_of(house, mentor)
    await until(lambda: "here" in line.peers)
    assert await house.act(lead, youth.c, "join", tag=random_text(8)) == 204
    before, told = len(line.peers), list(theirs.peers)
    for _ in range(3):
        await house.say(lead, youth.c, {"t": "ping"})
    await until(lambda: line.peers[before:] == ["here"])
    # Between two polls they are there; once none comes they have left.
    hub, now = house.talk.hub, asyncio.get_running_loop().time()
    hub.peers.watch(now + 20)
    assert line.peers[before:] == ["here"]
    hub.peers.watch(now + 40)
    await until(lambda: line.peers[before:] == ["here", "left"])
    await settled(house)
    assert theirs.peers == told, "who was not let in is nobody to the youth"


async def test_a_mentor_by_polls_is_seen_by_the_youth_who_was_answered(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    theirs = await line_of_youth(house, youth)
    for _ in range(2):
        await house.say(mentor, youth.c, {"t": "ping"})
    await until(lambda: theirs.peers[-1:] == ["here"])
    assert theirs.peers.count("here") == 1


async def test_a_seat_that_was_taken_away_has_left(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    youth = await house.talking(mentor)
    line = await line_of(house, mentor)
    assert await house.act(lead, youth.c, "join", tag=random_text(8)) == 204
    theirs = await line_of(house, lead)
    await until(lambda: "here" in line.peers)
    before = len(line.peers)
    put = {"t": "put", "c": youth.c, "id": random_text(12), "e": 2, "to": theirs_tag(house, theirs)}
    await house.say(mentor, youth.c, {**put, "packet": random_text(90)})
    line = await line_of(house, mentor)
    assert await house.act(lead, youth.c, "left") == 204
    house.talk.hub.peers.watch(asyncio.get_running_loop().time())
    await until(lambda: "left" in line.peers)
    assert before >= 1


def theirs_tag(house: DeskHouse, line: Line) -> str:
    [sub] = line.connection.subs.values()
    return sub.tag
