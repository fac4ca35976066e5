"""What the leads are to do about rosters, and when they are asked (docs/protocol/pc1.md, 3.4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Final, Literal

from wayside.chat.rules.roster import NEEDED, WARNING, yes_text
from wayside.chat.rules.signed import Fields, Refused, fields, read, verify

CLOSING: Final = timedelta(hours=24)
DELEGATION_WARNING: Final = timedelta(days=30)

Kind = Literal["roster-over", "roster-closing", "roster-changed", "roster-due", "delegation-ends"]


@dataclass(frozen=True)
class Due:
    """One thing to do. count: hours that are left; days for a delegation; 0 when it is over."""

    kind: Kind
    count: int
    until: datetime | None


def what_is_due(
    roster_until: datetime | None, delegation_until: datetime, *, changed: bool, now: datetime
) -> list[Due]:
    """What to ask the leads for, the most urgent first.

    roster_until: end of the last roster, None if none was ever signed. changed: people came or
    went since, or the delegation did. A delegation that is over comes before its rosters: nothing
    can be signed without a new one.
    """
    due: list[Due] = []
    left = delegation_until - now
    if left > timedelta(0):
        due += _roster(roster_until, changed=changed, now=now)
    if left <= DELEGATION_WARNING:
        days = max(0, ceil(left / timedelta(days=1)))
        due.append(Due("delegation-ends", days, delegation_until))
    return due


def _roster(until: datetime | None, *, changed: bool, now: datetime) -> list[Due]:
    if until is None or until <= now:
        return [Due("roster-over", 0, until)]
    hours = ceil((until - now) / timedelta(hours=1))
    if until - now <= CLOSING:
        return [Due("roster-closing", hours, until)]
    if changed:
        return [Due("roster-changed", hours, until)]
    return [Due("roster-due", hours, until)] if until - now <= WARNING else []


def is_approved(
    entry: Fields, yeses: Iterable[tuple[str, str]], delegates: Mapping[str, str], origin: str
) -> bool:
    """Whether two delegated people said yes to this entry: `id`, `role`, `hpke`, `sign`.

    yeses: statements and signatures. delegates: ids and public signing keys.
    """
    givers = set()
    for statement, signature in yeses:
        try:
            said = fields(read(statement))
            by, at = str(said.get("by")), str(said.get("at"))
            key = delegates.get(by)
            if key is None or by == entry["id"] or key == entry["sign"]:
                continue
            if yes_text(entry, by, at, origin) == statement:
                verify(key, statement, signature)
                givers.add(by)
        except Refused:
            continue
    return len(givers) >= NEEDED
