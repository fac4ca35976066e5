"""Who may answer young people, for the roster that every phone checks: their keys, and the signed
yeses by which they came in. Read by those who make and look at rosters.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wayside.staff.models import Approval, Grant, Member
from wayside.staff.rules.keys import Kind, Statement, StatementFault, parse_statement, written_at
from wayside.staff.rules.roles import Role

ANSWERING: Final = (Role.MENTOR, Role.LEAD)


@dataclass(frozen=True)
class Yes:
    """A key holder's signed word, as it was given."""

    statement: str
    signature: str


@dataclass(frozen=True)
class Answering:
    """Someone with an active role in which people answer.

    grant: the id of the role they hold. yeses: to this role, with these keys.
    """

    member: str
    name: str
    role: Role
    hpke: str
    sign: str
    grant: str
    yeses: tuple[Yes, ...]


async def who_may_answer() -> list[Answering]:
    """Everyone with an active role of mentor or lead, by name; one entry for each role."""
    held = await Grant.filter(
        role__in=[role.value for role in ANSWERING], state="active", member__state="active"
    ).select_related("member")
    given = await Approval.filter(of_id__in=[each.id for each in held], kind=Kind.ADD.value)
    taken, found = await taken_roles(), []
    for grant in sorted(held, key=lambda each: (each.member.name.casefold(), each.role)):
        since = taken.get((grant.member.id, grant.role))
        yeses = [e for e in given if e.of_id == grant.id and _is_about(e, grant, since)]
        found.append(
            Answering(
                member=grant.member.id,
                name=grant.member.name,
                role=Role(grant.role),
                hpke=grant.member.hpke_public,
                sign=grant.member.sign_public,
                grant=grant.id,
                yeses=tuple(Yes(each.statement, each.signature) for each in yeses),
            )
        )
    return found


async def taken_roles() -> dict[tuple[str, str], datetime]:
    """When a role was last taken from someone, by member id and role: as long as that is kept."""
    taken: dict[tuple[str, str], datetime] = {}
    kinds = (Kind.WITHDRAW.value, Kind.REMOVE.value)
    for word in await Approval.filter(kind__in=kinds).order_by("made_at"):
        if (said := _said(word)) is None:
            continue
        roles = [said.role] if word.kind == Kind.WITHDRAW.value else [r.value for r in ANSWERING]
        taken |= {(word.member_id, role): word.made_at for role in roles}
    return taken


async def names_of_members() -> dict[str, str]:
    """All who are or were here, as long as their names are known."""
    return {each.id: each.name for each in await Member.all() if each.name}


def _is_about(approval: Approval, grant: Grant, since: datetime | None) -> bool:
    """Whether it was said to this role with the keys of now, after it was last taken away. Nothing
    of it is believed yet.
    """
    said, member = _said(approval), grant.member
    if said is None or (since is not None and written_at(said) <= since):
        return False
    keys = (member.hpke_public, member.sign_public)
    return (said.member, said.role, said.hpke, said.sign) == (member.id, grant.role, *keys)


def _said(approval: Approval) -> Statement | None:
    try:
        said = parse_statement(approval.statement)
        written_at(said)
    except StatementFault:
        return None
    return said
