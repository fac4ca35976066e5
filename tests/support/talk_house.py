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
from pathlib import Path

from playwright.async_api import Page

from tests.support import pc1
from tests.support.first_link import first_link
from tests.support.pc1_keys import Key
from tests.support.rostering import Json, Rostering, SignedRoster
from tests.support.staff import Person, browser_at
from tests.support.staff_browser import Colleague
from tests.support.talk_build import ROOT, talk_environment
from tests.support.wayside_process import WaysideProcess, running_wayside

ROLES = {"Sage": "lead", "Ash": "mentor", "Fern": "mentor"}


@dataclass
class TalkHouse(Rostering):
    """The people by name, and what makes phones believe them."""

    wayside: WaysideProcess
    people: dict[str, Person] = field(default_factory=dict)
    delegation: Json = field(default_factory=dict)
    signed: SignedRoster | None = None
    yeses: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    delegates: tuple[str, ...] = ("Wren", "Rook", "Sage")
    answering: tuple[tuple[str, str], ...] = tuple(ROLES.items())

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
