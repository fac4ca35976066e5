"""Who may answer in Talk this week, believed by signatures alone, as every client does it
(pwa/src/chat/pc1/roster.ts, docs/protocol/pc1.md).

A root key signs a yearly delegation to the people whose yes counts; two of those have said yes to
each person and role; one of them signs each week's roster. The server checks the same before it
hands a roster out, so that a mistake is seen here first.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from wayside.chat.rules.signed import (
    POINT,
    Fields,
    Reason,
    Refused,
    b64,
    canonical,
    coded,
    fields,
    items,
    minute,
    read,
    refuse,
    text,
    verify,
    version_one,
    whole,
)

ROSTER_DAYS: Final = 7
DELEGATION_DAYS: Final = 366
AHEAD: Final = timedelta(minutes=15)
"""How far a reader's clock may lag behind the signer's."""
WARNING: Final = timedelta(hours=72)
"""How long before its end the leads are asked to sign the next one."""
NEEDED: Final = 2
DELEGATES: Final = 16
PEOPLE: Final = 200
ROLES: Final = frozenset({"mentor", "lead"})
_ROSTER_BYTES: Final = 262_144
_DELEGATION_BYTES: Final = 16_384


@dataclass(frozen=True)
class Seen:
    """What was believed last: nothing older counts afterwards, and nothing else by that number."""

    delegation: int
    roster: int
    hash: str


@dataclass(frozen=True)
class Trust:
    """What a roster is held against: public root keys, the site, the time, and what was seen."""

    roots: tuple[str, ...]
    origin: str
    now: datetime
    seen: Seen | None = None


@dataclass(frozen=True)
class Person:
    """Public keys of someone who may answer, and for each role when its first yes was given."""

    hpke: str
    sign: str
    since: Mapping[str, datetime]

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(self.since)


@dataclass(frozen=True)
class Delegation:
    """Whose yes counts for a year: ids and public signing keys."""

    serial: int
    starts: datetime
    until: datetime
    deployment: str
    delegates: Mapping[str, str]


@dataclass(frozen=True)
class Roster:
    """A roster that may be believed, until it is over."""

    version: int
    until: datetime
    by: str
    intake_id: str
    intake_hpke: str
    people: Mapping[str, Person]
    delegation: Delegation
    seen: Seen

    def needs_renewal(self, now: datetime) -> bool:
        """Whether the leads are to sign the next one now."""
        return self.until - now <= WARNING


def roster_from(bundle: str, trust: Trust) -> Roster:
    """The roster of a bundle. Raises Refused, and then nothing of it may be used."""
    outer = version_one(read(bundle))
    delegation = delegation_from(fields(outer.get("delegation")), trust)
    signed = fields(outer.get("roster"))
    st = text(signed.get("st"), _ROSTER_BYTES)
    value = _signed_fields(st, "roster", trust, ROSTER_DAYS)
    by = text(value.get("by"), 64)
    signer = delegation.delegates.get(by) or refuse(Reason.SIGNATURE)
    verify(signer, st, signed.get("sig"))
    if value.get("delegation") != delegation.serial:
        refuse(Reason.STATEMENT)
    seen = Seen(delegation.serial, whole(value.get("version")), b64(sha256(st.encode()).digest()))
    _must_not_be_older(seen, trust.seen)
    intake = fields(value.get("intake"))
    return Roster(
        version=seen.roster,
        until=min(minute(value["until"]), delegation.until),
        by=by,
        intake_id=coded(intake.get("id"), 8),
        intake_hpke=coded(intake.get("hpke"), POINT),
        people=_people(items(value.get("people"), PEOPLE), delegation.delegates, trust.origin),
        delegation=delegation,
        seen=seen,
    )


def check_follows(roster: Roster, before: int, removed: Mapping[tuple[str, str], datetime]) -> None:
    """Raise Refused unless this roster may be handed out after the one with that number.

    before: 0 for none yet. removed: when a role was last taken from someone, by member id and
    role. Old yeses can be kept and sent again for ever; here they count no more.
    """
    if roster.version != before + 1:
        refuse(Reason.OLD)
    for member, person in roster.people.items():
        for role, since in person.since.items():
            taken = removed.get((member, role))
            if taken is not None and since <= taken:
                refuse(Reason.APPROVAL)


def delegation_from(signed: Fields, trust: Trust) -> Delegation:
    """The delegation, signed by any of the root keys. Raises Refused."""
    st = text(signed.get("st"), _DELEGATION_BYTES)
    _signed_by_any(trust.roots, st, signed.get("sig"))
    value = _signed_fields(st, "delegation", trust, DELEGATION_DAYS)
    named = [
        (text(fields(each).get("id"), 64), coded(fields(each).get("sign"), POINT))
        for each in items(value.get("delegates"), DELEGATES)
    ]
    # One person under two names, or one key for two people, would make two yeses of one.
    if len({name for name, _ in named}) < len(named) or len({key for _, key in named}) < len(named):
        refuse(Reason.STATEMENT)
    return Delegation(
        serial=whole(value.get("serial")),
        starts=minute(value["from"]),
        until=minute(value["until"]),
        deployment=coded(value.get("deployment"), 16),
        delegates=dict(named),
    )


def yes_text(entry: Fields, by: str, at: str, origin: str) -> str:
    """What a key holder signed in the console ("add"), put together again from an entry."""
    return canonical(
        {
            "v": 1,
            "kind": "add",
            "origin": origin,
            "member": entry["id"],
            "role": entry["role"],
            "hpke": entry["hpke"],
            "sign": entry["sign"],
            "by": by,
            "at": at,
        }
    )


def _signed_by_any(roots: tuple[str, ...], st: str, signature: object) -> None:
    for root in roots:
        try:
            return verify(root, st, signature)
        except Refused:
            continue
    refuse(Reason.ROOT)


def _signed_fields(st: str, kind: str, trust: Trust, days: int) -> Fields:
    value = version_one(read(st))
    if value.get("kind") != kind or value.get("origin") != trust.origin:
        refuse(Reason.STATEMENT)
    starts, until = minute(value.get("from")), minute(value.get("until"))
    if not starts < until <= starts + timedelta(days=days):
        refuse(Reason.STATEMENT)
    if not starts - AHEAD <= trust.now < until:
        refuse(Reason.EXPIRED)
    return value


def _must_not_be_older(now: Seen, seen: Seen | None) -> None:
    if seen is None:
        return
    other = now.roster == seen.roster and now.hash != seen.hash
    if now.delegation < seen.delegation or now.roster < seen.roster or other:
        refuse(Reason.OLD)


def _people(entries: list[Any], delegates: Mapping[str, str], origin: str) -> dict[str, Person]:
    people: dict[str, Person] = {}
    for entry in map(fields, entries):
        member, role = text(entry.get("id"), 64), entry.get("role")
        hpke, sign = coded(entry.get("hpke"), POINT), coded(entry.get("sign"), POINT)
        if role not in ROLES:
            refuse(Reason.FORM)
        since = _first_yes(entry, delegates, origin)
        known = people.get(member, Person(hpke, sign, {}))
        # Two entries for one person are two roles of one pair of keys.
        if (known.hpke, known.sign) != (hpke, sign) or role in known.roles:
            refuse(Reason.STATEMENT)
        people[member] = Person(hpke, sign, {**known.since, role: since})
    return people


def _first_yes(entry: Fields, delegates: Mapping[str, str], origin: str) -> datetime:
    """When the first of its yeses was given, all of which must be right and two be different."""
    givers: dict[str, datetime] = {}
    for yes in map(fields, items(entry.get("yes"), DELEGATES)):
        giver, at = text(yes.get("by"), 64), yes.get("at")
        key = delegates.get(giver)
        if key is None or giver == entry["id"] or key == entry["sign"]:
            refuse(Reason.APPROVAL)
        given = minute(at)
        verify(key, yes_text(entry, giver, str(at), origin), yes.get("sig"))
        givers[giver] = min(given, givers.get(giver, given))
    if len(givers) < NEEDED:
        refuse(Reason.APPROVAL)
    return min(givers.values())
