"""Who holds the keys of the house now, who ever did, and which yeses count."""

from collections.abc import Iterable
from datetime import datetime

from wayside.staff.models import Approval, Grant, Member
from wayside.staff.rules.approvals import (
    Keys,
    Standing,
    Yes,
    counting,
    enough_until,
    reset_yes_counts,
)
from wayside.staff.rules.keys import Kind, StatementFault, is_signed, parse_statement, written_at
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
    approvals: Iterable[Approval],
    member: Member,
    role: Role | None,
    standing: Standing,
    now: datetime,
) -> list[Approval]:
    """Those of the stored approvals that count now, one for each person, the earliest first.

    role: None for a new start. What is stored is not believed: each statement is read and its
    signature checked again, with the key that its giver has now.
    """
    earliest_first = sorted(approvals, key=lambda each: (each.made_at, each.by_id))
    yeses = [
        (each, yes)
        for each in earliest_first
        if (yes := _read(each, member, role, standing, now)) is not None
    ]
    keys = Keys(member.hpke_public, member.sign_public)
    givers = counting((yes for _, yes in yeses), member.id, keys, standing)
    return [next(each for each, yes in yeses if yes.by == by) for by in givers]


def last_until(approvals: Iterable[Approval]) -> datetime:
    """Until when these yeses to a new start, which count and are enough now, are enough."""
    return enough_until(written_at(parse_statement(each.statement)) for each in approvals)


def _read(
    approval: Approval, member: Member, role: Role | None, standing: Standing, now: datetime
) -> Yes | None:
    try:
        said = parse_statement(approval.statement)
        # By the signed word, and not by the column beside it.
        written = written_at(said)
    except StatementFault:
        return None
    if role is None and not reset_yes_counts(written, now):
        return None
    kind = Kind.RESET if role is None else Kind.ADD
    meant = (kind.value, member.id, role.value if role else "", approval.by_id)
    if (said.kind, said.member, said.role, said.by) != meant:
        return None
    key = standing.holding.get(said.by, "")
    proven = bool(key) and is_signed(approval.statement, approval.signature, key)
    return Yes(said.by, key if proven else "", Keys(said.hpke, said.sign))
