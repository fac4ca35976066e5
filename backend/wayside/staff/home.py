"""What a signed-in person needs to know first: their roles, and what waits for them. Nothing that
counts their work or compares people.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from enum import StrEnum, unique
from typing import Final, Literal

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.http import Output
from wayside.staff.gate import Who
from wayside.staff.invitations import Invitations
from wayside.staff.models import Member, Passkey, RecoveryCode, Totp
from wayside.staff.people import House, read_house, to_approve
from wayside.staff.rules.approvals import needed_for, needs_no_yes
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role

_FEW_CODES: Final = 3
_TRIED_FOR: Final = timedelta(days=14)


@unique
class ToDoKind(StrEnum):
    """What may wait for someone; the words are `home-<value>`."""

    ROSTER_OVER = "roster-over"
    ROSTER_CLOSING = "roster-closing"
    ROSTER_CHANGED = "roster-changed"
    ROSTER_DUE = "roster-due"
    DELEGATION_ENDS = "delegation-ends"
    LESSONS_SIGN = "lessons-sign"
    LESSONS_REVIEW = "lessons-review"
    LESSONS_PUBLISH = "lessons-publish"
    LESSONS_DUE = "lessons-due"
    SECOND_KEY_HOLDER = "second-key-holder"
    APPROVE = "approve"
    WAIT_APPROVAL = "wait-approval"
    SECOND_FACTOR_BACKUP = "second-factor-backup"
    CODES_LOW = "codes-low"
    PASSPHRASE_TRIED = "passphrase-tried"  # noqa: S105 - a thing to do, no passphrase
    RESET_OPEN = "reset-open"
    INVITATIONS_OPEN = "invitations-open"


class OwnRole(Output):
    """A role of one's own: `approvals` of the `needed` yeses are there."""

    role: Role
    state: Literal["pending", "active"]
    approvals: int
    needed: int


class ToDo(Output):
    """One thing that waits. count: how many; for `codes-low` how many codes are left; for
    `second-key-holder` 1 if an invitation of mine lets one in, 0 if only the command line can.
    """

    kind: ToDoKind
    count: int


class DatedToDo(ToDo):
    """What ends: count is hours or days until then. until: the minute at which it ends."""

    until: str


Asking = Callable[[Who], Awaitable[Sequence[ToDo]]]
"""What else may wait for someone, from those who know."""


class HomeView(Output):
    """The first page of the console."""

    roles: list[OwnRole]
    to_do: list[DatedToDo | ToDo]


class Home:
    """Answers `GET /staff/home`. asking: further things to do, by whom they are known."""

    def __init__(self, invitations: Invitations, clock: Clock = SYSTEM_CLOCK) -> None:
        self.asking: list[Asking] = []
        self._invitations = invitations
        self._clock = clock

    async def home(self, who: Who) -> HomeView:
        """My roles, and what waits for me."""
        house = await read_house(self._clock.now())
        me = house.members[who.member_id]
        counts = await self._counts(who, house, me)
        to_do: dict[ToDoKind, ToDo] = {
            kind: ToDo(kind=kind, count=count) for kind, count in counts.items()
        }
        for ask in self.asking:
            to_do |= {each.kind: each for each in await ask(who)}
        return HomeView(
            roles=_own_roles(house, me),
            to_do=[to_do[kind] for kind in ToDoKind if kind in to_do],
        )

    async def _counts(self, who: Who, house: House, me: Member) -> dict[ToDoKind, int]:
        counts: dict[ToDoKind, int] = {}
        if who.has(Permission.INVITE):
            if len(house.standing.holding) == 1:
                alone = needs_no_yes(Role.ADMIN, me.id, house.standing)
                counts[ToDoKind.SECOND_KEY_HOLDER] = int(alone)
            if invited := len(await self._invitations.open_ones()):
                counts[ToDoKind.INVITATIONS_OPEN] = invited
        if who.has(Permission.APPROVE) and (waiting := to_approve(house, me.id)):
            counts[ToDoKind.APPROVE] = waiting
        if mine := sum(each.state == "pending" for each in house.grants[me.id]):
            counts[ToDoKind.WAIT_APPROVAL] = mine
        if me.id in house.resets:
            counts[ToDoKind.RESET_OPEN] = 1
        factors = await Passkey.filter(member_id=me.id).count()
        factors += await Totp.filter(member_id=me.id).count()
        if factors == 1:
            counts[ToDoKind.SECOND_FACTOR_BACKUP] = 1
        left = await RecoveryCode.filter(member_id=me.id, used_on=None).count()
        if left <= _FEW_CODES:
            counts[ToDoKind.CODES_LOW] = left
        if me.code_refused_at and self._clock.now() - me.code_refused_at < _TRIED_FOR:
            counts[ToDoKind.PASSPHRASE_TRIED] = max(1, me.code_refusals)
        return counts


def _own_roles(house: House, me: Member) -> list[OwnRole]:
    person = house.person(me, me.id)
    return [
        OwnRole(
            role=each.role,
            state=each.state,
            approvals=len(each.approvals),
            needed=needed_for(each.role),
        )
        for each in person.roles
    ]
