"""A key holder's yes: to someone's role, to someone's new start.

Each is one transaction that no other change overlaps, so the second yes is judged by what is true
at that moment, also when two yeses, or a yes and a removal, arrive at once.
"""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.problems import NotFound
from wayside.staff.acting import acting
from wayside.staff.answering import ANSWERING
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.errors import NotPossibleNow
from wayside.staff.found import still_here
from wayside.staff.gate import Gate, Who
from wayside.staff.grants import Grants
from wayside.staff.models import Approval, Grant, Member, Reset
from wayside.staff.rules.approvals import are_enough, may_say_yes
from wayside.staff.rules.keys import Kind
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role
from wayside.staff.standing import counted, current_standing
from wayside.staff.statements import Signed, Statements


class Approvals:
    """Takes yeses in, and acts once there are enough."""

    def __init__(
        self,
        gate: Gate,
        grants: Grants,
        statements: Statements,
        audit: Audit,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._gate = gate
        self._grants = grants
        self._statements = statements
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def approve_grant(self, who: Who, grant_id: str, signed: Signed) -> str:
        """Say yes to a role that waits. Returns the id of whose it is.

        Raises NotFound, NotPossibleNow (decided, said already, or about oneself), StatementRefused.
        """
        async with acting():
            who = await self._gate.confirm(who, Permission.APPROVE)
            grant = await Grant.get_or_none(id=grant_id).select_related("member")
            if grant is None:
                raise NotFound
            member = still_here(grant.member)
            if grant.state != "pending":
                raise NotPossibleNow
            role = Role(grant.role)
            enough = await self._say_yes(who, member, signed, of=grant.id, role=role)
            await self._audit.append(
                Action.ROLE_APPROVED, by=who.member_id, about=member.id, role=role.value
            )
            if enough:
                await self._grants.make_active(grant, member, by=who.member_id)
        await self._bell.ring()
        return member.id

    async def confirm_grant(self, who: Who, grant_id: str, signed: Signed) -> str:
        """Say yes to a role that is active already, so that this yes counts for Talk too: phones
        believe only those of people who are delegated (docs/protocol/pc1.md, 3). No role changes.
        Returns the id of whose it is. Raises NotFound, NotPossibleNow, StatementRefused.
        """
        async with acting():
            who = await self._gate.confirm(who, Permission.APPROVE)
            grant = await Grant.get_or_none(id=grant_id).select_related("member")
            if grant is None:
                raise NotFound
            member, role = still_here(grant.member), Role(grant.role)
            own = member.id == who.member_id
            if grant.state != "active" or role not in ANSWERING or own:
                raise NotPossibleNow
            await self._statements.take(signed, Kind.ADD, who, member, of=grant.id, role=role.value)
            await self._audit.append(
                Action.ROLE_APPROVED, by=who.member_id, about=member.id, role=role.value
            )
        await self._bell.ring()
        return member.id

    async def approve_reset(self, who: Who, reset_id: str, signed: Signed) -> str:
        """Say yes to a new start. Returns the id of whose it is. Raises as `approve_grant`."""
        async with acting():
            who = await self._gate.confirm(who, Permission.APPROVE)
            reset = await Reset.get_or_none(id=reset_id).select_related("member")
            if reset is None:
                raise NotFound
            member = still_here(reset.member)
            enough = await self._say_yes(who, member, signed, of=reset.id, role=None)
            await self._audit.append(Action.RESET_APPROVED, by=who.member_id, about=member.id)
            if enough:
                await Reset.filter(id=reset.id).update(state="approved")
        await self._bell.ring()
        return member.id

    async def _say_yes(
        self, who: Who, member: Member, signed: Signed, *, of: str, role: Role | None
    ) -> bool:
        kind = Kind.RESET if role is None else Kind.ADD
        standing, now = await current_standing(), self._clock.now()
        before = counted(await _stored(of, kind), member, role, standing, now)
        givers = [each.by_id for each in before]
        if are_enough(givers) or not may_say_yes(who.member_id, member.id, givers, standing):
            raise NotPossibleNow
        await self._statements.take(
            signed, kind, who, member, of=of, role=role.value if role else ""
        )
        after = counted(await _stored(of, kind), member, role, standing, now)
        return are_enough(each.by_id for each in after)


async def _stored(of: str, kind: Kind) -> list[Approval]:
    return await Approval.filter(of_id=of, kind=kind.value)
