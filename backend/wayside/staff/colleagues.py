"""Who works here now, for what is built on the staff: names and active roles."""

from dataclasses import dataclass

from wayside.staff.models import Grant, Member
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role


@dataclass(frozen=True)
class Colleague:
    """A member whose place has not ended. roles: the active ones."""

    id: str
    name: str
    roles: frozenset[Role]

    def has(self, permission: Permission) -> bool:
        """Whether their roles give it."""
        return permission.is_given_by(self.roles)


async def colleagues(permission: Permission) -> dict[str, Colleague]:
    """Everyone who has this permission, by id."""
    grants = await Grant.filter(state="active", member__state="active").select_related("member")
    members: dict[str, Member] = {}
    roles: dict[str, set[Role]] = {}
    for grant in grants:
        members[grant.member.id] = grant.member
        roles.setdefault(grant.member.id, set()).add(Role(grant.role))
    everyone = (Colleague(id_, members[id_].name, frozenset(held)) for id_, held in roles.items())
    return {each.id: each for each in everyone if each.has(permission)}
