"""Sessions in the database: begun, given a new identifier, locked, ended.

Only the SHA-256 of an identifier is stored. One that was ended stays, as its hash and why, until
its twelve hours are over, so that its holder is told.
"""

import secrets as chance
from datetime import datetime
from typing import Final

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.identifiers import new_id
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Device, Member, Session
from wayside.staff.rules.encoded import digest
from wayside.staff.rules.sessions import ABSOLUTE, Ended, Locked

_TOKEN_BYTES: Final = 32


def new_token() -> str:
    """256 random bits, base64url."""
    return chance.token_urlsafe(_TOKEN_BYTES)


async def begin(
    member: Member, device: Device | None, *, clock: Clock = SYSTEM_CLOCK
) -> tuple[Session, str]:
    """A new session and its identifier. Inside `acting()`."""
    token, now = new_token(), whole_minute(clock.now())
    session = await Session.create(
        id=new_id(),
        token_hash=digest(token),
        member=member,
        device=device,
        made_at=now,
        active_at=now,
        ends_at=now + ABSOLUTE,
    )
    return session, token


async def rotate(session: Session) -> str:
    """Give the session a new identifier, which is returned; the former is worth nothing now."""
    token = new_token()
    session.token_hash = digest(token)
    await session.save(update_fields=["token_hash"])
    return token


async def find(token: str) -> Session | None:
    """The session of this identifier, with its member; ended ones too."""
    return await Session.get_or_none(token_hash=digest(token)).select_related("member")


async def lock_all(member_id: str, why: Locked = Locked.ROLES) -> None:
    """Lock every session of a member, whose next passphrase gives each a new identifier.

    Inside `acting()`; ring the bell afterwards.
    """
    await Session.filter(member_id=member_id, ended_why="").update(locked_why=why.value)


async def end_all(member_id: str, why: Ended, *, but: str = "") -> None:
    """End every session of a member, but the one of this id. Inside `acting()`; then ring."""
    open_ones = Session.filter(member_id=member_id, ended_why="").exclude(id=but)
    await open_ones.update(ended_why=why.value, device_id=None)


async def end(session_id: str, why: Ended) -> bool:
    """End one session; whether it was open. Inside `acting()`; then ring."""
    return bool(
        await Session.filter(id=session_id, ended_why="").update(
            ended_why=why.value, device_id=None
        )
    )


async def touch(session: Session, now: datetime) -> None:
    """Note that its holder did something. At most one write a minute."""
    minute = whole_minute(now)
    if session.active_at != minute:
        await Session.filter(id=session.id, ended_why="", locked_why="").update(active_at=minute)
