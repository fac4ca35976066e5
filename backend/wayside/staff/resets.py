"""A new start for someone who lost every way in: two people say yes, one of them makes a link."""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.identifiers import new_id
from wayside.kernel.problems import NotFound
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.errors import NotPossibleNow
from wayside.staff.found import found_other, still_here
from wayside.staff.gate import Gate, Who
from wayside.staff.grants import Grants, void_reset_links
from wayside.staff.invitations import Invitations, NewLink
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Approval, Member, Reset
from wayside.staff.rules.approvals import NEEDED, are_enough
from wayside.staff.rules.keys import Kind
from wayside.staff.rules.permissions import Permission
from wayside.staff.standing import counted, current_standing


class Resets:
    """Opens, cancels and ends new starts; the yeses are in approvals.py."""

    def __init__(
        self,
        gate: Gate,
        grants: Grants,
        invitations: Invitations,
        audit: Audit,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._gate = gate
        self._grants = grants
        self._invitations = invitations
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def open(self, who: Who, member_id: str) -> None:
        """Ask for a new start for someone else. That is no yes yet.

        Raises NotFound, NotPossibleNow (oneself, open already, or too few who could say yes).
        """
        async with acting():
            who = await self._gate.confirm(who, Permission.APPROVE)
            member = await found_other(member_id, who.member_id)
            too_few = (await current_standing()).without(member.id) < NEEDED
            if too_few or await Reset.exists(member_id=member.id):
                raise NotPossibleNow
            await Reset.create(
                id=new_id(),
                member=member,
                state="open",
                opened_by_id=who.member_id,
                made_at=whole_minute(self._clock.now()),
            )
            await self._audit.append(Action.RESET_OPENED, by=who.member_id, about=member.id)
        await self._bell.ring()

    async def cancel(self, who: Who, reset_id: str) -> None:
        """Stop it; its yeses and its link are void. Raises NotFound."""
        async with acting():
            who = await self._gate.confirm(who, Permission.APPROVE)
            reset = await Reset.get_or_none(id=reset_id).select_related("member")
            if reset is None:
                raise NotFound
            await _delete(reset.member)
            await self._audit.append(
                Action.RESET_CANCELLED, by=who.member_id, about=reset.member.id
            )
        await self._bell.ring()

    async def make_link(self, who: Who, reset_id: str) -> NewLink:
        """The link to begin anew with, for one of those who said yes. Earlier ones are void.

        Raises NotFound, NotPossibleNow (not approved, or not by this person).
        """
        async with acting():
            who = await self._gate.confirm(who, Permission.APPROVE)
            reset = await Reset.get_or_none(id=reset_id).select_related("member")
            if reset is None:
                raise NotFound
            member = still_here(reset.member)
            approvals = await Approval.filter(of_id=reset_id, kind=Kind.RESET.value)
            said = counted(approvals, member, None, await current_standing())
            givers = [each.by_id for each in said]
            if not are_enough(givers) or who.member_id not in givers:
                raise NotPossibleNow
            made = await self._invitations.make_reset(member, made_by=who.member_id)
            await self._audit.append(Action.RESET_LINK_MADE, by=who.member_id, about=member.id)
        await self._bell.ring()
        return made

    async def finish(self, member: Member) -> None:
        """The link was used and the member has new keys. Inside `acting()`, once they are saved.

        Roles that need two people wait for them again; the other roles stay.
        """
        await _delete(member)
        await self._grants.begin_anew(member)


async def _delete(member: Member) -> None:
    await Reset.filter(member_id=member.id).delete()
    await Approval.filter(member_id=member.id, kind=Kind.RESET.value).delete()
    await void_reset_links(member.id)
