"""What the leads read about rosters on their first page and beside every view."""

import json
from collections.abc import Sequence
from typing import Any

from wayside.chat.models import Delegation, SignedRoster
from wayside.chat.rosters import Rosters
from wayside.chat.rules.roster_due import Due, is_approved, what_is_due
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.answering import Answering, who_may_answer
from wayside.staff.gate import Who
from wayside.staff.home import DatedToDo, ToDo, ToDoKind
from wayside.staff.minutes import minute_text
from wayside.staff.rules.permissions import Permission


class RosterNotices:
    """Answers `Home.asking`. Silent until there is a delegation: then Talk is set up."""

    def __init__(self, rosters: Rosters, clock: Clock = SYSTEM_CLOCK) -> None:
        self._rosters = rosters
        self._clock = clock

    async def ask(self, who: Who) -> list[ToDo]:
        """What this person is to do, the most urgent first."""
        if not who.has(Permission.ROSTER_SIGN):
            return []
        delegation = await self._rosters.delegation()
        if delegation is None:
            return []
        last = await self._rosters.newest()
        changed = last is not None and _changed(
            last, delegation, await who_may_answer(), self._rosters.origin
        )
        due = what_is_due(
            last.until if last else None,
            delegation.until,
            changed=changed,
            now=self._clock.now(),
        )
        return [_to_do(each) for each in due]


def _to_do(due: Due) -> ToDo:
    kind = ToDoKind(due.kind)
    if due.until is None:
        return ToDo(kind=kind, count=due.count)
    return DatedToDo(kind=kind, count=due.count, until=minute_text(due.until))


def _changed(
    last: SignedRoster, delegation: Delegation, everyone: Sequence[Answering], origin: str
) -> bool:
    """Whether a roster signed now would name others, or stand on another delegation."""
    signed = json.loads(json.loads(last.bundle)["roster"]["st"])
    told: dict[str, Any] = json.loads(delegation.statement)
    if signed["delegation"] != told["serial"]:
        return True
    delegates = {each["id"]: each["sign"] for each in told["delegates"]}
    now = {
        (each.member, each.role.value, each.hpke, each.sign)
        for each in everyone
        if is_approved(
            {"id": each.member, "role": each.role.value, "hpke": each.hpke, "sign": each.sign},
            ((yes.statement, yes.signature) for yes in each.yeses),
            delegates,
            origin,
        )
    }
    people = signed["people"]
    return now != {(each["id"], each["role"], each["hpke"], each["sign"]) for each in people}
