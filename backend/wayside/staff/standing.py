"""Who holds the keys of the house now, who ever did, and which yeses count."""

from collections.abc import Iterable

from wayside.staff.models import Approval, Grant, Member
from wayside.staff.rules.approvals import Keys, Standing, Yes, counting
from wayside.staff.rules.keys import Kind, StatementFault, is_signed, parse_statement
from wayside.staff.rules.roles import KEY_HOLDERS, Role


async def current_standing() -> Standing:
    """As it is now. What depends on it is decided inside `acting()`, where it cannot change."""
    ever = await Member.filter(held_keys=True).values_list("id", flat=True)
    holders = await Grant.filter(
        role__in=[role.value for role in KEY_HOLDERS], state="active", member__state="active"
    ).select_related("member")
    return Standing(
        {grant.member.id: grant.member.sign_public for grant in holders},
        frozenset(str(each) for each in ever),
    )


def counted(
    approvals: Iterable[Approval], member: Member, role: Role | None, standing: Standing
) -> list[Approval]:
    """Those of the stored approvals that count now, one for each person, the earliest first.

    role: None for a new start. What is stored is not believed: each statement is read and its
    signature checked again, with the key that its giver has now.
    """
    earliest_first = sorted(approvals, key=lambda each: (each.made_at, each.by_id))
    yeses = [
        (each, yes)
        for each in earliest_first
        if (yes := _read(each, member, role, standing)) is not None
    ]
    keys = Keys(member.hpke_public, member.sign_public)
    givers = counting((yes for _, yes in yeses), member.id, keys, standing)
    return [next(each for each, yes in yeses if yes.by == by) for by in givers]


def _read(approval: Approval, member: Member, role: Role | None, standing: Standing) -> Yes | None:
    try:
        said = parse_statement(approval.statement)
    except StatementFault:
        return None
    kind = Kind.RESET if role is None else Kind.ADD
    meant = (kind.value, member.id, role.value if role else "", approval.by_id)
    if (said.kind, said.member, said.role, said.by) != meant:
        return None
    key = standing.holding.get(said.by, "")
    proven = bool(key) and is_signed(approval.statement, approval.signature, key)
    return Yes(said.by, key if proven else "", Keys(said.hpke, said.sign))
