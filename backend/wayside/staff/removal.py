"""Taking away: one person is enough for what protects. It acts at once, on every open page."""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.errors import NotPossibleNow
from wayside.staff.found import found_other
from wayside.staff.gate import Gate, Who
from wayside.staff.grants import Grants, void_reset_links
from wayside.staff.models import (
    Approval,
    Device,
    Grant,
    Member,
    Passkey,
    RecoveryCode,
    Reset,
    Totp,
)
from wayside.staff.rules.keys import Kind
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import KEY_HOLDERS, Role
from wayside.staff.rules.sessions import Ended
from wayside.staff.standing import current_standing
from wayside.staff.statements import Signed, Statements


class Removal:
    """Takes a role away, or ends someone's place here."""

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

    async def withdraw_role(self, who: Who, member_id: str, role: Role, signed: Signed) -> None:
        """Take a role away, also one that waits.

        Raises NotFound, NotPossibleNow (oneself, no such role, nobody would hold keys any more),
        StatementRefused.
        """
        async with acting():
            who = await self._gate.confirm(who, Permission.REMOVE)
            member = await found_other(member_id, who.member_id)
            grant = await Grant.get_or_none(member_id=member.id, role=role.value)
            if grant is None:
                raise NotPossibleNow
            if grant.state == "active" and role in KEY_HOLDERS:
                await _keep_a_key_holder(member)
            await self._statements.take(
                signed, Kind.WITHDRAW, who, member, of=grant.id, role=role.value
            )
            await self._grants.take_away(grant, member, by=who.member_id)
        await self._bell.ring()

    async def remove(self, who: Who, member_id: str, signed: Signed) -> None:
        """End someone's place: sessions, keys, ways to sign in, roles. Raises as `withdraw_role`.

        The name stays for the audit trail and is free for others; so does the signed word itself.
        """
        async with acting():
            who = await self._gate.confirm(who, Permission.REMOVE)
            member = await found_other(member_id, who.member_id)
            await _keep_a_key_holder(member)
            await self._statements.take(signed, Kind.REMOVE, who, member, of=member.id)
            await self._empty(member)
            await sessions.end_all(member.id, Ended.REMOVED)
            await self._grants.settle(member.id)
            await self._audit.append(Action.MEMBER_REMOVED, by=who.member_id, about=member.id)
        await self._bell.ring()

    async def _empty(self, member: Member) -> None:
        for owned in (Passkey, Totp, RecoveryCode, Device, Grant, Reset):
            await owned.filter(member_id=member.id).delete()
        yeses = [Kind.ADD.value, Kind.RESET.value]
        await Approval.filter(member_id=member.id, kind__in=yeses).delete()
        await void_reset_links(member.id)
        await Member.filter(id=member.id).update(
            state="removed",
            removed_on=self._clock.now().date(),
            name_key=None,
            salt="",
            verifier_hash="",
            recovery_salt="",
            sealed_keys="",
            code_refusals=0,
            code_refused_at=None,
        )


async def _keep_a_key_holder(member: Member) -> None:
    if (await current_standing()).would_be_empty_without(member.id):
        raise NotPossibleNow
