"""A running Wayside in which Talk can open: people whose private keys the test knows, a root key
that the app believes, a delegation, and rosters signed here, in Python, as a browser signs them.

Wren is the first admin, Rook the second; Sage is a lead, Ash and Fern are mentors. Both admins and
the lead are delegated. Everyone is signed in over HTTP, with their session open.

    @pytest.fixture(scope="module")
    async def house(tmp_path_factory):
        async with talk_house(tmp_path_factory.mktemp("talk")) as house:
            await house.open_talk()
            yield house
"""

from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.async_api import Page

from tests.support import pc1
from tests.support.first_link import first_link
from tests.support.pc1_keys import PYCA, Key, Seed, b64, unb64
from tests.support.staff import Person, browser_at
from tests.support.staff_browser import Colleague
from tests.support.talk_build import ROOT, talk_environment
from tests.support.wayside_process import WaysideProcess, running_wayside

DEPLOYMENT = b64(bytes(range(16)))
MINUTE = "%Y-%m-%dT%H:%MZ"
ROLES = {"Sage": "lead", "Ash": "mentor", "Fern": "mentor"}
DELEGATES = ("Wren", "Rook", "Sage")
Json = dict[str, Any]


@dataclass
class SignedRoster:
    """What a lead's browser sends, and the intake key that it made."""

    bundle: str
    intake_id: str
    intake: Key
    packets: list[Json]
    version: int

    def sent(self) -> Json:
        """The body of `POST /staff/talk/roster`."""
        return {"bundle": self.bundle, "packets": self.packets}


@dataclass
class TalkHouse:
    """The people by name, and what makes phones believe them."""

    wayside: WaysideProcess
    people: dict[str, Person] = field(default_factory=dict)
    delegation: Json = field(default_factory=dict)
    signed: SignedRoster | None = None
    yeses: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    """The yeses that were given, by name and role, as they stand in a roster."""

    def __getitem__(self, name: str) -> Person:
        return self.people[name]

    @property
    def origin(self) -> str:
        """Where Wayside answers."""
        return self.wayside.origin

    @property
    def root(self) -> Key:
        """Public half: in the app and on the server. Private half: for the tests alone."""
        return ROOT

    def keyed(self, name: str) -> pc1.Person:
        """Somebody as protocol pc1 in Python knows them: id and both keys."""
        person = self[name]
        return pc1.Person(person.id, Key(person.keys.hpke), Key(person.keys.sign))

    async def approve(self, name: str, role: str, by: Iterable[str] = ("Wren", "Rook")) -> None:
        """Yeses to somebody's role; whose role it becomes types the passphrase once more."""
        for giver in by:
            about = await self[giver].find(name)
            grant = next(each for each in about["roles"] if each["role"] == role)
            signed = self[giver].signed("add", about, role)
            path = f"/staff/grants/{grant['id']}/approvals"
            answer = await self[giver].browser.post(path, signed)
            assert answer.status_code == 200, answer.text
            at = pc1.json.loads(signed["statement"])["at"]
            yes = {"by": self[giver].id, "at": at, "sig": signed["signature"]}
            self.yeses.setdefault((name, role), []).append(yes)
        await self[name].unlock()

    def delegate(self, *names: str, serial: int = 1, days: int = 300) -> Json:
        """A delegation to these people, signed by the root; kept as the one in force."""
        starts = datetime.now(UTC)
        self.delegation = pc1.delegation(
            ROOT,
            [self.keyed(name) for name in names or DELEGATES],
            origin=self.origin,
            serial=serial,
            deployment=DEPLOYMENT,
            **_times(starts, days),
        )
        return self.delegation

    def sign_roster(
        self,
        people: Iterable[tuple[str, str]] = tuple(ROLES.items()),
        *,
        by: str = "Sage",
        version: int | None = None,
        starts: datetime | None = None,
        days: float = 7,
        **changed: Any,
    ) -> SignedRoster:
        """The next roster with these names and roles. `changed`: fields to be otherwise."""
        number = version or (self.signed.version if self.signed else 0) + 1
        seed = Seed(f"intake {self.origin} {number} {datetime.now(UTC)}")
        intake, intake_id = seed.key(), b64(seed.bytes(8))
        named = list(people)
        told: Json = {
            "origin": self.origin,
            "version": number,
            "delegation": pc1.json.loads(self.delegation["st"])["serial"],
            "intake": {"id": intake_id, "hpke": intake.pub},
            "people": [
                pc1.entry(self.keyed(name), role, self.yeses[name, role][:2])
                for name, role in named
            ],
            **_times(starts or datetime.now(UTC), days),
            **changed,
        }
        roster = pc1.roster(self.keyed(by), **told)
        return SignedRoster(
            bundle=pc1.canonical({"v": 1, "delegation": self.delegation, "roster": roster}),
            intake_id=intake_id,
            intake=intake,
            packets=[self.intake_for(name, intake_id, intake) for name in dict(named)],
            version=number,
        )

    def intake_for(self, name: str, intake_id: str, intake: Key) -> Json:
        """The intake key, sealed to somebody."""
        person = self.keyed(name)
        info = f"pc1|intake|{intake_id}|{person.id}".encode()
        public = person.hpke.private.public_key()
        return {"to": person.id, "p": b64(PYCA.encrypt(unb64(intake.pkcs8), public, info=info))}

    async def publish(self, signed: SignedRoster, by: str = "Sage") -> SignedRoster:
        """Send a roster as a lead does; kept as the one in force."""
        answer = await self[by].browser.post("/staff/talk/roster", signed.sent())
        assert answer.status_code == 201, answer.text
        self.signed = signed
        return signed

    async def open_talk(self) -> SignedRoster:
        """A delegation and a roster with everyone in it."""
        delegation = self.delegation or self.delegate()
        answer = await self["Sage"].browser.ask("PUT", "/staff/talk/delegation", delegation)
        assert answer.status_code == 200, answer.text
        return await self.publish(self.sign_roster())

    def at(self, page: Page, name: str, language: str = "en") -> Colleague:
        """Somebody in front of a browser's page, who signs in with `sign_in("totp")`."""
        person = self[name]
        return Colleague(
            page,
            self.origin,
            name,
            language,
            passphrase=person.passphrase,
            codes=list(person.codes),
            totp=person.totp,
        )


@asynccontextmanager
async def talk_house(folder: Path, **settings: str) -> AsyncIterator[TalkHouse]:
    """A Wayside of its own with everyone in it; call `open_talk` for a roster."""
    with running_wayside(folder, **talk_environment(), **settings) as wayside:
        async with AsyncExitStack() as stack:
            house = TalkHouse(wayside)
            for name in ("Wren", "Rook", *ROLES):
                browser = await stack.enter_async_context(browser_at(wayside.origin))
                house.people[name] = Person(browser, name)
            await house["Wren"].join(first_link(wayside))
            await house["Rook"].join(await house["Wren"].invite("admin", name="Rook"))
            for name, role in ROLES.items():
                await house[name].join(await house["Rook"].invite(role, name=name))
                await house.approve(name, role)
            yield house


def _times(starts: datetime, days: float) -> Json:
    until = starts + timedelta(days=days)
    return {"from": f"{starts:{MINUTE}}", "until": f"{until:{MINUTE}}"}
