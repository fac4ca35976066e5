"""The member that a request is about."""

from wayside.kernel.problems import NotFound
from wayside.staff.errors import NotPossibleNow
from wayside.staff.models import Member


def still_here(member: Member | None) -> Member:
    """The member itself. Raises NotFound for nobody, NotPossibleNow for one whose place ended."""
    if member is None:
        raise NotFound
    if member.state != "active":
        raise NotPossibleNow
    return member


async def found_other(member_id: str, but: str) -> Member:
    """The member of this id, who is not `but`: nobody decides about themselves. Raises as above."""
    if member_id == but:
        raise NotPossibleNow
    return still_here(await Member.get_or_none(id=member_id))
