"""Two people let someone in: when a role needs their yes, whose yes counts, when it is enough.

A key holder is an active member whose role admin or lead is active. A yes is a statement that a key
holder signed; it names the keys of the one it is about. Whether it counts is asked anew each time,
so a yes is worth nothing any more once

- its giver is no key holder now (was removed, lost the role, has new keys that wait for approval),
- its giver or the one it is about has other keys than at the time.

Two exceptions, both of them only so that a deployment can begin (`begins_active`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from wayside.staff.rules.roles import GATED, Role

NEEDED: Final = 2
"""How many different key holders say yes to a gated role, and to a new start."""


@dataclass(frozen=True)
class Keys:
    """The public halves of someone's two key pairs, base64url."""

    hpke: str
    sign: str


@dataclass(frozen=True)
class Yes:
    """A signed yes: who gave it, the key that proves the signature ("" if none does any more),
    and the keys of the one it is about, as they were shown to the giver.
    """

    by: str
    signed_with: str
    about: Keys


@dataclass(frozen=True)
class Standing:
    """Who holds the keys of the house.

    holding: each key holder of now and their signing key. ever: everyone who ever was one, also
    those who were removed since.
    """

    holding: Mapping[str, str]
    ever: frozenset[str]

    def without(self, member: str) -> int:
        """How many key holders there are beside this member: who could say yes about them."""
        return len(self.holding.keys() - {member})

    def would_be_empty_without(self, member: str) -> bool:
        """Whether nobody would hold the keys any more if this member did not."""
        return member in self.holding and len(self.holding) == 1


def needed_for(role: Role) -> int:
    """How many yeses a role needs, leaving the exceptions aside."""
    return NEEDED if role in GATED else 0


def counting(yeses: Iterable[Yes], about: str, keys: Keys, standing: Standing) -> list[str]:
    """Who said a yes about this member, with these keys, that counts now; each person once."""
    givers = (
        yes.by
        for yes in yeses
        if yes.by != about
        and yes.about == keys
        and standing.holding.get(yes.by) == yes.signed_with
        and yes.signed_with
    )
    return list(dict.fromkeys(givers))


def are_enough(givers: Iterable[str]) -> bool:
    """Whether so many different people decide it."""
    return len(set(givers)) >= NEEDED


def may_say_yes(by: str, about: str, givers: Iterable[str], standing: Standing) -> bool:
    """Whether someone may say yes: a key holder, not about themselves, and once."""
    return by in standing.holding and by != about and by not in set(givers)


def needs_no_yes(role: Role, made_by: str, standing: Standing) -> bool:
    """Whether this is one of the two exceptions, both for the role admin.

    made_by: who made the invitation, "" for the command line of the server.

    From the command line, while fewer than two people hold keys: the very first admin, and the way
    back when too few are left. From the console, while its maker is the only one who ever held
    keys: the second key holder. Whoever removes all others does not come back to this, since those
    who were removed did hold keys.
    """
    if role is not Role.ADMIN:
        return False
    if not made_by:
        return len(standing.holding) < NEEDED
    return standing.ever == {made_by} == set(standing.holding)


def begins_active(role: Role, made_by: str, *, exempt: bool, standing: Standing) -> bool:
    """Whether a role that an invitation brings is active as soon as the person has joined.

    exempt: whether it was an exception when the invitation was made. It has to be one still when
    the invitation is used, so that of ten such links only the first one works that way.
    """
    if role not in GATED:
        return True
    return exempt and needs_no_yes(role, made_by, standing)
