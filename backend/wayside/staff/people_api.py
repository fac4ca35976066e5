"""People and their roles over HTTP: seen, given, approved, taken away."""

from pydantic import Field
from starlette.responses import Response

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.http import Input
from wayside.staff.acting import acting
from wayside.staff.approvals import Approvals
from wayside.staff.bell import Bell
from wayside.staff.found import found_other
from wayside.staff.gate import Gate, Who
from wayside.staff.grants import Grants
from wayside.staff.people import everyone, one_person
from wayside.staff.people_views import PeopleView, PersonView
from wayside.staff.removal import Removal
from wayside.staff.resets import Resets
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role
from wayside.staff.statements import Signed

ID_PATTERN = r"^[A-Za-z0-9_-]{22}$"


class IdPath(Input):
    """The id of a person, a role someone has, a new start or an invitation."""

    id: str = Field(pattern=ID_PATTERN, max_length=22)


class RolePath(IdPath):
    """A person and one of the roles that there are."""

    role: Role


class RoleWish(Input):
    """Which role someone is to have."""

    role: Role


class PeopleApi:
    """Answers the console about people."""

    def __init__(
        self,
        gate: Gate,
        grants: Grants,
        approvals: Approvals,
        removal: Removal,
        resets: Resets,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._gate = gate
        self._grants = grants
        self._approvals = approvals
        self._removal = removal
        self._resets = resets
        self._bell = bell
        self._clock = clock

    async def people(self, who: Who) -> PeopleView:
        """Everyone who works here, and their roles."""
        return await everyone(who.member_id, self._clock.now())

    async def give_role(self, who: Who, path: IdPath, body: RoleWish) -> PersonView:
        """Give someone else a role, or ask two people for it."""
        async with acting():
            who = await self._gate.confirm(who, Permission.GRANT_ROLES)
            member = await found_other(path.id, who.member_id)
            await self._grants.ask(member, body.role, by=who.member_id)
        await self._bell.ring()
        return await self._person(path.id, who)

    async def withdraw_role(self, who: Who, path: RolePath, body: Signed) -> PersonView:
        """Take a role away from someone else."""
        await self._removal.withdraw_role(who, path.id, path.role, body)
        return await self._person(path.id, who)

    async def remove(self, who: Who, path: IdPath, body: Signed) -> PersonView:
        """End someone's place here at once."""
        await self._removal.remove(who, path.id, body)
        return await self._person(path.id, who)

    async def approve_grant(self, who: Who, path: IdPath, body: Signed) -> PersonView:
        """Say yes to someone's role."""
        member_id = await self._approvals.approve_grant(who, path.id, body)
        return await self._person(member_id, who)

    async def confirm_grant(self, who: Who, path: IdPath, body: Signed) -> PersonView:
        """Say yes to a role that is active already, for Talk."""
        member_id = await self._approvals.confirm_grant(who, path.id, body)
        return await self._person(member_id, who)

    async def open_reset(self, who: Who, path: IdPath) -> PersonView:
        """Ask for a new start for someone who lost every way in."""
        await self._resets.open(who, path.id)
        return await self._person(path.id, who)

    async def approve_reset(self, who: Who, path: IdPath, body: Signed) -> PersonView:
        """Say yes to someone's new start."""
        member_id = await self._approvals.approve_reset(who, path.id, body)
        return await self._person(member_id, who)

    async def cancel_reset(self, who: Who, path: IdPath) -> Response:
        """Stop a new start."""
        await self._resets.cancel(who, path.id)
        return Response(status_code=204)

    async def _person(self, member_id: str, who: Who) -> PersonView:
        return await one_person(member_id, who.member_id, self._clock.now())
