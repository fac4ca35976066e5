"""Everyone who works here, as one of them sees it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from wayside.kernel.problems import NotFound
from wayside.staff.minutes import minute_text
from wayside.staff.models import Approval, Grant, Member, Reset
from wayside.staff.people_views import (
    ApprovalView,
    Deciding,
    GrantView,
    Named,
    PeopleView,
    PersonView,
    ResetView,
)
from wayside.staff.rules.approvals import NEEDED, Standing, may_say_yes, needed_for
from wayside.staff.rules.keys import Kind, key_number
from wayside.staff.rules.roles import Role
from wayside.staff.standing import counted, current_standing

_ORDER = {role: place for place, role in enumerate(Role)}


@dataclass
class House:
    """Everything about people that is read at once."""

    standing: Standing
    members: dict[str, Member]
    grants: dict[str, list[Grant]] = field(default_factory=lambda: defaultdict(list))
    resets: dict[str, Reset] = field(default_factory=dict)
    approvals: dict[str, list[Approval]] = field(default_factory=lambda: defaultdict(list))

    def named(self, member_id: str) -> Named:
        """The member, with the name where there is one."""
        member = self.members.get(member_id)
        return Named(id=member_id, name=member.name if member else "")

    def deciding(self, of_id: str, member: Member, role: Role | None, reader: str) -> Deciding:
        """How far the yeses to a role, or to a new start (None), have come."""
        said = counted(self.approvals[of_id], member, role, self.standing)
        givers = [each.by_id for each in said]
        needed = NEEDED if role is None else needed_for(role)
        more = max(0, needed - len(givers))
        return Deciding(
            approvals=[self._approval(each) for each in said],
            needed=more,
            mine=reader in givers,
            may_approve=more > 0 and may_say_yes(reader, member.id, givers, self.standing),
        )

    def grant(self, grant: Grant, member: Member, reader: str) -> GrantView:
        """A role as the reader sees it; who once said yes to one that is active stays named."""
        role = Role(grant.role)
        deciding = self.deciding(grant.id, member, role, reader)
        if grant.state == "active":
            given = sorted(self.approvals[grant.id], key=lambda each: (each.made_at, each.by_id))
            deciding = Deciding(
                approvals=[self._approval(each) for each in given],
                needed=0,
                mine=any(each.by_id == reader for each in given),
                may_approve=False,
            )
        return GrantView(
            **dict(deciding),
            id=grant.id,
            role=role,
            state="active" if grant.state == "active" else "pending",
            asked_by=self.named(grant.asked_by_id).name,
        )

    def reset(self, member: Member, reader: str) -> ResetView | None:
        """The new start that is open for a member."""
        reset = self.resets.get(member.id)
        if reset is None:
            return None
        return ResetView(
            **dict(self.deciding(reset.id, member, None, reader)),
            id=reset.id,
            state="approved" if reset.state == "approved" else "open",
            opened_by=self.named(reset.opened_by_id).name,
        )

    def person(self, member: Member, reader: str) -> PersonView:
        """A member as the reader sees them."""
        grants = sorted(self.grants[member.id], key=lambda each: _ORDER[Role(each.role)])
        return PersonView(
            id=member.id,
            name=member.name,
            state="active" if member.state == "active" else "removed",
            made_on=member.made_on.isoformat(),
            roles=[self.grant(each, member, reader) for each in grants],
            key_number=key_number(member.hpke_public, member.sign_public),
            hpke_public=member.hpke_public,
            sign_public=member.sign_public,
            reset=self.reset(member, reader),
        )

    def _approval(self, approval: Approval) -> ApprovalView:
        return ApprovalView(by=self.named(approval.by_id), at=minute_text(approval.made_at))


async def read_house() -> House:
    """All members, roles, new starts and yeses."""
    house = House(await current_standing(), {each.id: each for each in await Member.all()})
    for grant in await Grant.all().select_related("member"):
        house.grants[grant.member.id].append(grant)
    for reset in await Reset.all().select_related("member"):
        house.resets[reset.member.id] = reset
    yeses = [Kind.ADD.value, Kind.RESET.value]
    for approval in await Approval.filter(kind__in=yeses):
        house.approvals[approval.of_id].append(approval)
    return house


async def everyone(reader: str) -> PeopleView:
    """All who are here, by name, then those who were, as long as their names are known."""
    house = await read_house()
    shown = [each for each in house.members.values() if each.name]
    return PeopleView(
        people=[house.person(each, reader) for each in sorted(shown, key=_place)],
        key_holders=len(house.standing.holding),
    )


async def one_person(member_id: str, reader: str) -> PersonView:
    """One of them. Raises NotFound."""
    house = await read_house()
    if member_id not in house.members:
        raise NotFound
    return house.person(house.members[member_id], reader)


def to_approve(house: House, reader: str) -> int:
    """How many roles and new starts wait for this reader's yes."""
    return sum(_waiting(house, reader, member) for member in house.members.values())


def _waiting(house: House, reader: str, member: Member) -> int:
    decided: Iterable[Deciding | None] = (
        *(house.grant(each, member, reader) for each in house.grants[member.id]),
        house.reset(member, reader),
    )
    return sum(each is not None and each.may_approve for each in decided)


def _place(member: Member) -> tuple[bool, str, str]:
    return member.state != "active", member.name.casefold(), member.id
