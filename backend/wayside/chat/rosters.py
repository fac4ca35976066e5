"""The rosters of Talk: kept, looked at as every phone looks at them, and handed out.

The server signs nothing and opens nothing. A lead's browser puts the next roster together from the
draft, signs it and makes its intake key (docs/protocol/pc1.md, 3.4); what is refused here would be
refused by every phone, or follows from what the house knows: who holds which role now.
"""

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from wayside.chat.errors import RosterOlder, RosterRefused
from wayside.chat.models import Delegation, IntakePacket, SignedRoster
from wayside.chat.rules.roster import (
    Roster,
    Seen,
    Trust,
    check_follows,
    delegation_from,
    roster_from,
)
from wayside.chat.rules.signed import POINT, Reason, Refused, coded, items
from wayside.chat.seats import drop_seats, hold_seats
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.resources import resource
from wayside.staff.acting import acting, afterwards
from wayside.staff.answering import ANSWERING, Answering, taken_roles, who_may_answer
from wayside.staff.audit import Action
from wayside.staff.gate import Who
from wayside.staff.house import Staff
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role

INTAKE_DAYS: Final = 14
"""How long after a roster's end its intake key may still be needed: until no chat waits for it."""


@dataclass(frozen=True)
class Current:
    """The roster in force: what others need of it."""

    version: int
    until: datetime
    intake_id: str


@dataclass(frozen=True)
class Sealed:
    """The intake key of a roster, sealed to one of its people (staff id)."""

    to: str
    p: str


Out = Callable[[str], Awaitable[None]]
"""Hears the id of a member who may not answer any more. Inside the change that says so."""

PutOut = Callable[[list[str]], Awaitable[None]]
"""Hears, after that change, the conversations in which somebody lost their place."""


def root_keys() -> tuple[str, ...]:
    """The public root keys that this server's own app believes; none while there is no key yet."""
    held = json.loads(resource("content", "talk", "root-keys.json").read_text("utf-8"))
    return tuple(coded(key, POINT) for key in items(held["keys"], 8))


class Rosters:
    """Keeps them for a house.

    going: who else lets go of a member that is in no roster any more.
    """

    def __init__(
        self, staff: Staff, roots: tuple[str, ...], put_out: PutOut, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self._put_out = put_out
        self.going: list[Out] = []
        self.origin = staff.origin
        self._staff = staff
        self._roots = roots
        self._clock = clock
        staff.grants.losing.append(self._lose)

    async def current(self) -> Current | None:
        """The roster in force, or None: then Talk is closed."""
        newest = await self.newest()
        if newest is None or newest.until <= self._clock.now():
            return None
        return Current(newest.version, newest.until, newest.intake_id)

    async def newest(self) -> SignedRoster | None:
        """The last one that was signed, also when it is over."""
        return await SignedRoster.all().order_by("-version").first()

    async def delegation(self) -> Delegation | None:
        """The newest delegation, also when it is over."""
        return await Delegation.all().order_by("-serial").first()

    async def delegate(self, who: Who, statement: str, signature: str) -> Delegation:
        """Take in a delegation of the root key. The same one again changes nothing.

        Raises RosterRefused; RosterOlder where a newer one is known.
        """
        try:
            told = delegation_from({"st": statement, "sig": signature}, self._trust())
        except Refused as refused:
            raise RosterRefused from refused
        async with acting():
            who = await self._staff.gate.confirm(who, Permission.ROSTER_SIGN)
            before = await self.delegation()
            if before is not None:
                if before.statement == statement:
                    return before
                if told.serial <= before.serial:
                    raise RosterOlder
                # The salt of the words that young people saved: with another one none opens.
                if _deployment(before.statement) != told.deployment:
                    raise RosterRefused
            await Delegation.all().delete()
            made = await Delegation.create(
                serial=told.serial, until=told.until, statement=statement, signature=signature
            )
            await self._staff.audit.append(Action.ROSTER_DELEGATED, by=who.member_id)
        await self._staff.bell.ring()
        return made

    async def take(self, who: Who, bundle: str, packets: Sequence[Sealed]) -> Current:
        """Take in the next roster, which this person signed, and its intake packets.

        Raises RosterOlder where it is not the one after the last; RosterRefused.
        """
        async with acting():
            who = await self._staff.gate.confirm(who, Permission.ROSTER_SIGN)
            last, everyone = await self.newest(), await who_may_answer()
            roster = await self._looked_at(bundle, last.version if last else 0)
            if roster.by != who.member_id or not _stand(roster, everyone):
                raise RosterRefused
            if len(packets) != len(roster.people) or {p.to for p in packets} != set(roster.people):
                raise RosterRefused
            if await SignedRoster.exists(intake_id=roster.intake_id):
                raise RosterRefused
            await SignedRoster.create(
                version=roster.version,
                intake_id=roster.intake_id,
                until=roster.until,
                bundle=bundle,
            )
            await IntakePacket.bulk_create(
                IntakePacket(version=roster.version, member_id=each.to, body=each.p)
                for each in packets
            )
            await self._let_go(set(roster.people))
            await self._staff.audit.append(Action.ROSTER_SIGNED, by=who.member_id)
        await self._staff.bell.ring()
        return Current(roster.version, roster.until, roster.intake_id)

    async def intake(self, member_id: str) -> list[tuple[SignedRoster, IntakePacket]]:
        """Somebody's own packets, the newest first, each with its roster."""
        rosters = {each.version: each for each in await SignedRoster.all()}
        mine = await IntakePacket.filter(member_id=member_id).order_by("-version")
        return [(rosters[each.version], each) for each in mine if each.version in rosters]

    async def _looked_at(self, bundle: str, last: int) -> Roster:
        newest = await self.delegation()
        if newest is None:
            raise RosterRefused
        try:
            # No version is asked for here, so that whoever signed second is told so.
            roster = roster_from(bundle, self._trust(Seen(newest.serial, 0, "")))
            if roster.version != last + 1:
                raise RosterOlder
            check_follows(roster, last, await taken_roles())
        except Refused as refused:
            raise (RosterOlder if refused.reason is Reason.OLD else RosterRefused) from refused
        return roster

    def _trust(self, seen: Seen | None = None) -> Trust:
        return Trust(self._roots, self.origin, self._clock.now(), seen)

    async def _let_go(self, people: set[str]) -> None:
        """Whoever is in the packets of earlier rosters and not in this one."""
        held = await IntakePacket.all().values_list("member_id", flat=True)
        gone = sorted({str(each) for each in held} - people)
        await hold_seats(gone)
        for member_id in gone:
            await self._forget(member_id)

    async def _lose(self, member_id: str, roles: frozenset[Role]) -> None:
        if roles.isdisjoint(ANSWERING):
            await self._forget(member_id)

    async def _forget(self, member_id: str) -> None:
        await IntakePacket.filter(member_id=member_id).delete()
        left = await drop_seats(member=member_id)
        afterwards(partial(self._put_out, left))
        for go in self.going:
            await go(member_id)


async def purge_rosters(clock: Clock) -> None:
    """Delete what no chat waits for any more; the last roster stays, for its number."""
    newest = await SignedRoster.all().order_by("-version").first()
    if newest is None:
        return
    over = SignedRoster.filter(
        until__lt=clock.now() - timedelta(days=INTAKE_DAYS), version__lt=newest.version
    )
    for version in await over.values_list("version", flat=True):
        await IntakePacket.filter(version=version).delete()
        await SignedRoster.filter(version=version).delete()


def _stand(roster: Roster, everyone: Sequence[Answering]) -> bool:
    """Whether each holds this role now, with these keys: no old yes brings anybody back."""
    now = {(each.member, each.role.value): (each.hpke, each.sign) for each in everyone}
    return all(
        now.get((member, role)) == (person.hpke, person.sign)
        for member, person in roster.people.items()
        for role in person.roles
    )


def _deployment(statement: str) -> str:
    return str(json.loads(statement)["deployment"])
