"""Roles given, asked for, made active and taken away. Every method stands inside `acting()`.

A role that is asked for gives nothing. A change of what someone may do locks their sessions, and
what they may no longer do is undone at once: their open links are void, and a new start that was
approved by them is so no longer.
"""

from collections.abc import Awaitable, Callable, Sequence

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.identifiers import new_id
from wayside.staff import sessions
from wayside.staff.audit import Action, Audit
from wayside.staff.errors import NotPossibleNow
from wayside.staff.invitations import InvitationKind, Invitations, reset_links
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Approval, Grant, Invitation, Member, Reset
from wayside.staff.rules.approvals import are_enough, begins_active, needed_for, needs_no_yes
from wayside.staff.rules.keys import Kind
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import GATED, KEY_HOLDERS, Role
from wayside.staff.standing import counted, current_standing


async def needs_approval(roles: Sequence[Role], *, made_by: str) -> bool:
    """What `Invitations.make` is to be told: False only for one of the two exceptions.

    made_by: a member's id, or "" for the command line.
    """
    standing = await current_standing()
    return not any(needs_no_yes(role, made_by, standing) for role in roles)


Losing = Callable[[str, frozenset[Role]], Awaitable[None]]
"""Hears of a member by id and of the roles that are left: what else these do not cover goes too."""


class Grants:
    """Gives roles and takes them back.

    losing: who else undoes something when someone lost a role or their place; called inside
    `acting()`.
    """

    def __init__(self, invitations: Invitations, audit: Audit, clock: Clock = SYSTEM_CLOCK) -> None:
        self.losing: list[Losing] = []
        self._invitations = invitations
        self._audit = audit
        self._clock = clock

    async def bring(self, member: Member, invitation: Invitation) -> None:
        """Give a member who has just joined what the invitation holds, as far as it goes alone."""
        standing = await current_standing()
        made_by, exempt = invitation.made_by_id, not invitation.needs_approval
        for role in sorted({Role(each) for each in invitation.roles}):
            active = begins_active(role, made_by, exempt=exempt, standing=standing)
            await self._give(member, role, by=made_by, active=active)

    async def ask(self, member: Member, role: Role, *, by: str) -> None:
        """Give a role; one that needs two people waits for them. Raises NotPossibleNow."""
        if await Grant.exists(member_id=member.id, role=role.value):
            raise NotPossibleNow
        active = not needed_for(role)
        await self._give(member, role, by=by, active=active)
        if active:
            await sessions.lock_all(member.id)

    async def make_active(self, grant: Grant, member: Member, *, by: str) -> None:
        """The role is theirs from now on."""
        grant.state = "active"
        await grant.save(update_fields=["state"])
        await self._note_active(member, Role(grant.role), by=by)
        await sessions.lock_all(member.id)

    async def take_away(self, grant: Grant, member: Member, *, by: str) -> None:
        """The role is theirs no longer, or is asked for no longer."""
        await Approval.filter(of_id=grant.id, kind=Kind.ADD.value).delete()
        await grant.delete()
        await self._audit.append(Action.ROLE_WITHDRAWN, by=by, about=member.id, role=grant.role)
        if grant.state == "active":
            await sessions.lock_all(member.id)
            await self.settle(member.id, by=by)

    async def begin_anew(self, member: Member) -> None:
        """After a new start: nobody has approved these keys, so gated roles wait once more."""
        gated = [role.value for role in GATED]
        lost = Grant.filter(member_id=member.id, role__in=gated, state="active")
        for grant in await lost.order_by("role"):
            grant.state = "pending"
            await grant.save(update_fields=["state"])
            await self._audit.append(
                Action.ROLE_WAITING, by=member.id, about=member.id, role=grant.role
            )
        await self.settle(member.id, by=member.id)

    async def settle(self, member_id: str, *, by: str) -> None:
        """After someone lost a role or their place: undo what they may not do any more.

        by: whose act it was.
        """
        held = await Grant.filter(
            member_id=member_id, state="active", member__state="active"
        ).values_list("role", flat=True)
        roles = [Role(str(role)) for role in held]
        made = Invitation.filter(made_by_id=member_id)
        if not Permission.INVITE.is_given_by(roles):
            await self._invitations.void(made.exclude(kind=InvitationKind.RESET.value), by=by)
        if not Permission.APPROVE.is_given_by(roles):
            await self._invitations.void(made.filter(kind=InvitationKind.RESET.value), by=by)
            await _take_back_yeses(member_id)
        await self.reopen_resets(by=by)
        for lose in self.losing:
            await lose(member_id, frozenset(roles))

    async def reopen_resets(self, *, by: str) -> None:
        """A new start whose yeses no longer suffice is open again, and its link is void."""
        standing, now = await current_standing(), self._clock.now()
        for reset in await Reset.filter(state="approved").select_related("member"):
            approvals = await Approval.filter(of_id=reset.id, kind=Kind.RESET.value)
            said = counted(approvals, reset.member, None, standing, now)
            if not are_enough(each.by_id for each in said):
                await Reset.filter(id=reset.id).update(state="open")
                await self._invitations.void(reset_links(reset.member.id), by=by)

    async def _give(self, member: Member, role: Role, *, by: str, active: bool) -> None:
        await Grant.create(
            id=new_id(),
            member=member,
            role=role.value,
            state="active" if active else "pending",
            asked_by_id=by,
            made_at=whole_minute(self._clock.now()),
        )
        if active:
            await self._note_active(member, role, by=by)
        else:
            await self._audit.append(Action.ROLE_ASKED, by=by, about=member.id, role=role.value)

    async def _note_active(self, member: Member, role: Role, *, by: str) -> None:
        if role in KEY_HOLDERS:
            await Member.filter(id=member.id).update(held_keys=True)
        await self._audit.append(Action.ROLE_ACTIVE, by=by, about=member.id, role=role.value)


async def _take_back_yeses(by_id: str) -> None:
    """What they said yes to and is undecided waits for someone else; or for them, to say it anew,
    should they hold keys again.
    """
    undecided = [
        *await Grant.filter(state="pending").values_list("id", flat=True),
        *await Reset.all().values_list("id", flat=True),
    ]
    await Approval.filter(by_id=by_id, of_id__in=undecided).delete()
