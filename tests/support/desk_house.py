"""A house with a desk: staff and youths over HTTP, on the open database, by a clock that a test
moves. Whose console is open a test says; how a real one is noticed, test_care_presence.py sees.
Rosters here name whom a test wants, unsigned: how signed ones come about, test_rosters.py sees.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx2

from tests.support.accounts import deployment_secrets
from tests.support.clock import MovableClock
from tests.support.household import AS_OUR_PAGE, ORIGIN, Colleague, Household
from tests.support.talking import random_text
from wayside.chat.addresses import chat_addresses
from wayside.chat.attendance import Attendance
from wayside.chat.care.addresses import care_addresses
from wayside.chat.care.house import CareOfChats
from wayside.chat.house import Talk, TalkLimits
from wayside.chat.models import IntakePacket, SignedRoster
from wayside.chat.staff_addresses import talk_addresses
from wayside.kernel.access import ANYONE
from wayside.kernel.backplane import memory_backplane
from wayside.kernel.headers import HeaderPolicy
from wayside.kernel.stack import application
from wayside.staff.addresses import staff_addresses
from wayside.staff.house import Staff
from wayside.staff.models import Session
from wayside.staff.people_addresses import people_addresses

INTAKE = random_text(8)
LIMITS = TalkLimits(rate=1e6, burst=1e6, conversations=16, tickets=10**6, openings=10**6)


def _secret(name: str) -> bytes:
    return name.encode().ljust(32, b".")


@dataclass
class Youth:
    """Somebody with a chat of their own."""

    client: httpx2.AsyncClient
    c: str = field(default_factory=lambda: random_text(16))
    tag: str = field(default_factory=lambda: random_text(8))
    access: str = field(default_factory=lambda: random_text(32))

    async def post(self, path: str, **body: Any) -> httpx2.Response:
        return await self.client.post(path, json=body, headers=AS_OUR_PAGE)

    async def open(self) -> "Youth":
        """Open the chat, its key sealed to the intake."""
        seats = [{"tag": self.tag, "access": self.access}]
        body = {"c": self.c, "seats": seats, "to": INTAKE, "packet": random_text(90)}
        assert (await self.post("/chat/conversations", **body)).status_code == 201
        return self

    async def seal_again(self) -> None:
        """Seal the key to the intake once more, for whoever comes next."""
        put = {"t": "put", "c": self.c, "id": random_text(12), "e": 9, "to": INTAKE}
        frames = await self.hear({**put, "packet": random_text(90)})
        assert "ok" in {frame["t"] for frame in frames}

    async def ask(self, path: str, **more: Any) -> httpx2.Response:
        return await self.post(path, c=self.c, access=self.access, **more)

    async def hear(self, *frames: dict[str, Any]) -> list[dict[str, Any]]:
        """What one poll brings: it is held until there is something to hear."""
        seats = [{"c": self.c, "access": self.access}]
        ticket = (await self.post("/chat/tickets", seats=seats)).json()["ticket"]
        hello = {"t": "hello", "v": 1, "ticket": ticket, "resume": []}
        found: list[dict[str, Any]] = (
            await self.post("/chat/poll", frames=[hello, *frames])
        ).json()["frames"]
        return found

    async def wait(self, **more: Any) -> Any:
        """Wait for somebody; the answer."""
        wish = {"language": "en", "urgent": False, "want": "any", **more}
        answer = await self.ask("/chat/waiting", **wish)
        assert answer.status_code == 200, answer.text
        return answer.json()


class DeskHouse:
    """Everyone, the desk, and the clock."""

    def __init__(self, household: Household, talk: Talk, care: CareOfChats) -> None:
        self.household = household
        self.talk = talk
        self.care = care
        self.clock = MovableClock()
        self.consoles: set[str] = set()
        self.people: list[Colleague] = []

    async def member(
        self, name: str, *roles: str, duty: str = "", in_roster: bool = True
    ) -> Colleague:
        """Somebody new with an open console, in the roster."""
        who = await self.household.member(name, *(roles or ("mentor",)))
        self.people.append(who)
        self.consoles.add(who.id)
        if in_roster:
            await IntakePacket.create(version=1, member_id=who.id, body="sealed")
        await self._stay_signed_in()
        if duty:
            assert (await self.duty(who, duty)).status_code == 204
        return who

    async def roster(self, *people: Colleague, version: int, **until: float) -> None:
        """A newer roster with these people, in force for so long from now."""
        await SignedRoster.create(
            version=version,
            intake_id=random_text(8),
            until=self.clock.now() + timedelta(**until or {"days": 7}),
            bundle="{}",
        )
        for who in people:
            await IntakePacket.create(version=version, member_id=who.id, body="sealed")

    async def duty(self, who: Colleague, state: str) -> httpx2.Response:
        return await who.ask("PUT", "/staff/talk/duty", {"state": state})

    async def youth(self, **more: Any) -> Youth:
        """Somebody who waits."""
        youth = await Youth(self.household.client).open()
        await youth.wait(**more)
        return youth

    async def claim(self, who: Colleague, youth: Youth, tag: str = "") -> httpx2.Response:
        body = {"c": youth.c, "tag": tag or random_text(8)}
        return await who.ask("POST", "/staff/talk/claims", body)

    async def act(self, who: Colleague, c: str, what: str, **body: Any) -> int:
        answer = await who.ask("POST", f"/staff/talk/chats/{c}/{what}", body)
        return answer.status_code

    async def desk(self, who: Colleague) -> Any:
        return await who.get("/staff/talk")

    async def mine(self, who: Colleague) -> Any:
        return (await self.desk(who))["mine"]

    async def waiting(self, who: Colleague) -> list[str]:
        return [each["c"] for each in (await self.desk(who))["waiting"]]

    async def say(self, who: Colleague, c: str, *frames: dict[str, Any]) -> list[dict[str, Any]]:
        """Frames of somebody who has a seat, by a poll; a send unless others are given."""
        ticket = (await who.ask("POST", "/staff/talk/tickets", {})).json()["ticket"]
        hello = {"t": "hello", "v": 1, "ticket": ticket, "resume": []}
        send = {"t": "send", "c": c, "id": random_text(12), "e": 1, "ct": "sealed"}
        answer = await who.ask("POST", "/chat/poll", {"frames": [hello, *(frames or (send,))]})
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["frames"]
        return found

    async def talking(self, who: Colleague, **more: Any) -> Youth:
        """A chat of this mentor that has begun."""
        youth = await self.youth(**more)
        assert (await self.claim(who, youth)).status_code == 200
        await self.say(who, youth.c)
        await self.heard(who, youth)
        return youth

    async def heard(self, who: Colleague, youth: Youth) -> None:
        """Return once the desk knows of this mentor's first word."""
        async with asyncio.timeout(20):
            while any(one["c"] == youth.c and one["reply_by"] for one in await self.mine(who)):
                await asyncio.sleep(0.01)

    async def later(self, **span: float) -> None:
        """So much later; everyone stays signed in, and the desk is looked after as it goes."""
        self.clock.advance(timedelta(**span))
        await self._stay_signed_in()
        await self.care.look()

    async def _stay_signed_in(self) -> None:
        now = self.clock.now().replace(second=0)
        await Session.all().update(active_at=now, ends_at=now + timedelta(hours=12))


@asynccontextmanager
async def desk_house(clock: MovableClock) -> AsyncIterator[DeskHouse]:
    """A house on the database that is open."""
    backplane = memory_backplane()
    staff = Staff(deployment_secrets(), ORIGIN, clock)
    staff.bell.hang(backplane)
    attendance = Attendance(staff.gate, staff.bell)
    talk = Talk(_secret, LIMITS, clock, hold=5, attendance=attendance)
    consoles: set[str] = set()
    care = CareOfChats(staff, talk, clock, consoles=lambda: consoles)
    table = [
        *staff_addresses(staff),
        *people_addresses(staff),
        *chat_addresses(talk, allows=ANYONE),
        *talk_addresses(talk, staff.gate),
        *care_addresses(care, staff.gate, anyone=ANYONE),
    ]
    app = application(table, origin=ORIGIN, policy=HeaderPolicy(ORIGIN), in_flight=256)
    house = DeskHouse(Household(app, staff), talk, care)
    house.clock, house.consoles = clock, consoles
    await talk.open(backplane)
    until = clock.now() + timedelta(days=365)
    await SignedRoster.create(version=1, intake_id=INTAKE, until=until, bundle="{}")
    async with house.household.client:
        try:
            yield house
        finally:
            await talk.close()
            await staff.settle()
            await backplane.close()
