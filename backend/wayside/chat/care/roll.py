"""Who may answer chats: who has the role, and is in the newest roster, which every phone checks."""

from dataclasses import dataclass
from datetime import datetime

from wayside.chat.models import IntakePacket, SignedRoster
from wayside.staff.colleagues import Colleague, colleagues
from wayside.staff.rules.permissions import Permission


@dataclass(frozen=True)
class Roll:
    """At one moment. people: by id. holders: everyone with the role, in a roster or not.

    in_force: whether the roster is. While it is not, chats that run go on, and none is begun.
    """

    people: dict[str, Colleague]
    holders: frozenset[str]
    in_force: bool

    def may_answer(self, member: str) -> bool:
        """Whether phones believe this member now."""
        return self.in_force and member in self.people


async def read_roll(moment: datetime) -> Roll:
    """Who may answer at this moment."""
    holders = await colleagues(Permission.TALK_ANSWER)
    newest = await SignedRoster.all().order_by("-version").only("version", "until").first()
    if newest is None:
        return Roll({}, frozenset(holders), in_force=False)
    named = IntakePacket.filter(version=newest.version).values_list("member_id", flat=True)
    people = {str(id_): holders[str(id_)] for id_ in await named if str(id_) in holders}
    return Roll(people, frozenset(holders), in_force=newest.until > moment)
