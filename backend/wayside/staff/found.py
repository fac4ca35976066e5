"""The member that a request is about."""

from wayside.kernel.problems import NotFound
from wayside.staff.errors import NotPossibleNow
from wayside.staff.models import Member


async def found_member(member_id: str | None) -> Member:
    """The member of this id. Raises NotFound, or NotPossibleNow for one whose place ended."""
    member = await Member.get_or_none(id=member_id) if member_id else None
    if member is None:
        raise NotFound
    if member.state != "active":
        raise NotPossibleNow
    return member


async def found_other(member_id: str, but: str) -> Member:
    """The same for someone else than `but`: nobody decides about themselves."""
    if member_id == but:
        raise NotPossibleNow
    return await found_member(member_id)
