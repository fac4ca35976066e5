"""The browsers someone signed in with. A browser that is known has a lane of its own at the door
(rules/attempts.py), and its owner can sign it out from anywhere.
"""

from datetime import timedelta
from typing import Final

from starlette.requests import HTTPConnection
from starlette.responses import Response

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.cookies import clear_cookie, set_cookie
from wayside.kernel.identifiers import new_id
from wayside.kernel.problems import NotFound
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.forms import DeviceForm, OneOf
from wayside.staff.gate import Gate, Who
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Device, Member, Session
from wayside.staff.rules.encoded import digest
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.sessions import ABSOLUTE, REMEMBERED, Ended
from wayside.staff.views import Devices, DeviceView

DEVICE_COOKIE: Final = "__Host-device"
_LONGEST_COOKIE: Final = 100


async def known_device(connection: HTTPConnection, member_id: str, clock: Clock) -> Device | None:
    """The device of this member that the request comes from, if it is known."""
    token = connection.cookies.get(DEVICE_COOKIE, "")[:_LONGEST_COOKIE]
    return await Device.get_or_none(
        token_hash=digest(token), member_id=member_id, expires_at__gt=clock.now()
    )


async def note_device(
    member: Member, form: DeviceForm, known: Device | None, clock: Clock
) -> tuple[Device, str]:
    """The device of a session that begins, under a new token. Inside `acting()`."""
    now, token = clock.now(), sessions.new_token()
    span = REMEMBERED if form.remember else ABSOLUTE
    device = known or Device(id=new_id(), member=member, first_on=now.date())
    device.token_hash = digest(token)
    device.form, device.browser, device.remembered = form.form, form.browser, form.remember
    device.last_on, device.expires_at = now.date(), whole_minute(now + span)
    await device.save(force_create=known is None)
    return device, token


def set_device_cookie(response: Response, device: Device, token: str) -> None:
    """Hand the browser what it is known by: for 90 days, or else until it closes."""
    span: timedelta | None = REMEMBERED if device.remembered else None
    seconds = int(span.total_seconds()) if span else None
    set_cookie(response, DEVICE_COOKIE, token, max_age=seconds)


def clear_device_cookie(response: Response) -> None:
    """Make the browser forget it."""
    clear_cookie(response, DEVICE_COOKIE)


class MyDevices:
    """Lists one's own devices and signs them out."""

    def __init__(self, gate: Gate, audit: Audit, bell: Bell, clock: Clock = SYSTEM_CLOCK) -> None:
        self._gate = gate
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def mine(self, who: Who) -> Devices:
        """List the browsers that I signed in with."""
        here = await Session.get_or_none(id=who.session_id)
        mine = Device.filter(member_id=who.member_id, expires_at__gt=self._clock.now())
        return Devices(
            devices=[
                DeviceView(
                    id=device.id,
                    form=device.form,
                    browser=device.browser,
                    first_on=device.first_on.isoformat(),
                    last_on=device.last_on.isoformat(),
                    here=here is not None and here.device_id == device.id,  # type: ignore[attr-defined]  # Tortoise adds it
                    remembered=device.remembered,
                )
                for device in await mine.order_by("-last_on", "id")
            ]
        )

    async def sign_out(self, path: OneOf, who: Who) -> Response:
        """Sign one of my browsers out and forget it."""
        async with acting():
            who = await self._gate.confirm(who, Permission.USE_CONSOLE)
            device = await Device.get_or_none(id=path.id, member_id=who.member_id)
            if device is None:
                raise NotFound
            ended = await Session.filter(device_id=device.id, ended_why="").values_list(
                "id", flat=True
            )
            for session_id in ended:
                await sessions.end(str(session_id), Ended.SIGNED_OUT)
            await device.delete()
            await self._audit.append(Action.DEVICE_REMOVED, by=who.member_id, about=who.member_id)
        await self._bell.ring()
        return Response(status_code=204)
