"""A house with people in it, made directly in the open database: each signed in, with real keys.

For what people may decide about each other. How someone comes in and signs in is not part of it;
that is `tests/support/staff.py`, over a running server.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx2
from starlette.applications import Starlette

from tests.support.asking import ORIGIN, Browser, as_our_page
from tests.support.staff_keys import Keys, Statement, minutes_ago
from wayside.kernel.identifiers import new_id
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.gate import SESSION_COOKIE
from wayside.staff.house import Staff
from wayside.staff.models import Grant, Invitation, Member, Session
from wayside.staff.rules.names import name_key
from wayside.staff.rules.roles import KEY_HOLDERS, Role

AS_OUR_PAGE = as_our_page(ORIGIN)


@dataclass
class Colleague:
    """Someone who works here and is signed in."""

    client: httpx2.AsyncClient
    id: str
    name: str
    token: str = ""
    keys: Keys = field(default_factory=Keys.new)

    async def ask(self, method: str, path: str, body: object = None) -> httpx2.Response:
        """One request as our own page sends it."""
        cookies = {SESSION_COOKIE: self.token} if self.token else {}
        return await Browser(self.client, cookies=cookies).ask(method, path, body)

    async def get(self, path: str) -> Any:
        answer = await self.ask("GET", path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def signed(
        self, kind: str, about: "Colleague", role: str = "", changed: dict[str, str] | None = None
    ) -> dict[str, str]:
        """A statement with its signature; `changed` takes the place of what it would say."""
        said = Statement(
            kind=kind,
            origin=ORIGIN,
            member=about.id,
            role=role,
            hpke=about.keys.hpke_public,
            sign=about.keys.sign_public,
            by=self.id,
            at=minutes_ago(0),
        )
        return self.keys.signed(said.text(**(changed or {})))

    async def session(self) -> Session:
        """The one session, as it is stored."""
        return await Session.get(member_id=self.id)

    async def grant(self, role: str) -> Grant:
        return await Grant.get(member_id=self.id, role=role)

    async def roles(self, state: str = "active") -> set[str]:
        held = await Grant.filter(member_id=self.id, state=state).values_list("role", flat=True)
        return {str(each) for each in held}

    async def approve(self, about: "Colleague", role: str) -> httpx2.Response:
        """A yes to a role of someone."""
        grant = await about.grant(role)
        return await self.ask(
            "POST", f"/staff/grants/{grant.id}/approvals", self.signed("add", about, role)
        )

    async def remove(self, about: "Colleague") -> httpx2.Response:
        path = f"/staff/people/{about.id}/removal"
        return await self.ask("POST", path, self.signed("remove", about))

    async def withdraw(self, about: "Colleague", role: str) -> httpx2.Response:
        path = f"/staff/people/{about.id}/roles/{role}/withdrawal"
        return await self.ask("POST", path, self.signed("withdraw", about, role))

    async def give(self, about: "Colleague", role: str) -> httpx2.Response:
        return await self.ask("POST", f"/staff/people/{about.id}/roles", {"role": role})


class Household:
    """Everyone, and the application that they ask."""

    def __init__(self, app: Starlette, staff: Staff) -> None:
        self.app = app
        self.staff = staff
        self.client = httpx2.AsyncClient(
            transport=httpx2.ASGITransport(app=app), base_url=ORIGIN, timeout=60
        )

    async def member(self, name: str, *roles: str, waiting: tuple[str, ...] = ()) -> Colleague:
        """Somebody new with these roles, signed in."""
        made = Colleague(self.client, new_id(), name)
        async with acting():
            member = await Member.create(
                id=made.id,
                name=name,
                name_key=name_key(name),
                state="active",
                salt="AAAAAAAAAAAAAAAAAAAAAA",
                verifier_hash="-",
                recovery_salt="-",
                hpke_public=made.keys.hpke_public,
                sign_public=made.keys.sign_public,
                sealed_keys=self.staff.secrets.seal_keys("{}", made.id),
                made_on=datetime.now(UTC).date(),
                held_keys=not KEY_HOLDERS.isdisjoint(map(Role, roles)),
            )
            for role, state in [
                *((each, "active") for each in roles),
                *((each, "pending") for each in waiting),
            ]:
                await Grant.create(
                    id=new_id(),
                    member=member,
                    role=role,
                    state=state,
                    asked_by_id="",
                    made_at=datetime.now(UTC).replace(second=0, microsecond=0),
                )
            _, made.token = await sessions.begin(member, None)
        return made

    async def join(self, link_or_invitation: str, name: str) -> Colleague:
        """What an invitation of this id brings someone who uses it now."""
        made = await self.member(name)
        invitation = await Invitation.get(id=link_or_invitation)
        async with acting():
            await Invitation.filter(id=invitation.id).update(used_at=datetime.now(UTC))
            await self.staff.grants.bring(await Member.get(id=made.id), invitation)
        return made

    async def begin_anew(self, who: Colleague) -> None:
        """What using the link of a new start does to keys and roles."""
        who.keys = Keys.new()
        async with acting():
            await Member.filter(id=who.id).update(
                sign_public=who.keys.sign_public, hpke_public=who.keys.hpke_public
            )
            await self.staff.resets.finish(await Member.get(id=who.id))
