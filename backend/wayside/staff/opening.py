"""A session begins: after a link was used, or after somebody showed who they are."""

from dataclasses import dataclass

from starlette.requests import HTTPConnection

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.cookies import SESSION_COOKIE
from wayside.staff import sessions
from wayside.staff.audit import Action, Audit
from wayside.staff.devices import note_device
from wayside.staff.forms import DeviceForm
from wayside.staff.models import Device, Member, Session
from wayside.staff.rules.sessions import Ended


@dataclass(frozen=True)
class Begun:
    """A session that has just begun. token, known_by: what its two cookies hold."""

    session: Session
    token: str
    device: Device
    known_by: str


class Opening:
    """Begins sessions."""

    def __init__(self, audit: Audit, clock: Clock = SYSTEM_CLOCK) -> None:
        self._audit = audit
        self._clock = clock

    async def begin(
        self, member: Member, form: DeviceForm, known: Device | None, connection: HTTPConnection
    ) -> Begun:
        """A session and its device. What session this browser had before ends. In `acting()`."""
        former = await sessions.find(connection.cookies.get(SESSION_COOKIE, ""))
        if former is not None and await sessions.end(former.id, Ended.SIGNED_OUT):
            about = former.member.id
            await self._audit.append(Action.SESSION_ENDED, by=about, about=about)
        device, known_by = await note_device(member, form, known, self._clock)
        session, token = await sessions.begin(member, device, clock=self._clock)
        await self._audit.append(Action.SESSION_BEGUN, by=member.id, about=member.id)
        return Begun(session, token, device, known_by)
