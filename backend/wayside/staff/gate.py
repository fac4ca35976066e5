"""Who is let in: a session's cookie becomes a person with permissions, or a plain refusal.

Every route and socket of the console names a permission; `Gate.allows` makes the kernel's `Access`
of it. What a change depends on may have changed since the request was let in, so a change asks
`Gate.confirm` again inside its transaction.
"""

from dataclasses import dataclass
from typing import Final

from starlette.requests import HTTPConnection

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.cookies import SESSION_COOKIE
from wayside.kernel.problems import Problem
from wayside.staff import sessions
from wayside.staff.errors import AccountRemoved, NotAllowed, NotSignedIn, SessionLocked, SignedOut
from wayside.staff.models import Grant, Session
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role
from wayside.staff.rules.sessions import Ended, Locked, ended_now, locked_now

_LONGEST_COOKIE: Final = 100
_READING: Final = ("GET", "HEAD")


@dataclass(frozen=True)
class Who:
    """A signed-in member. roles: the active ones only; none of them while the session is locked."""

    member_id: str
    name: str
    roles: frozenset[Role]
    session_id: str
    sign_public: str
    locked: Locked = Locked.NO

    def has(self, permission: Permission) -> bool:
        """Whether this person may do it now."""
        if self.locked:
            return permission is Permission.HOLD_SESSION
        return permission.is_given_by(self.roles)


@dataclass(frozen=True)
class Allowing:
    """The kernel's `Access` for one permission."""

    gate: "Gate"
    permission: Permission
    by_itself: bool = False

    @property
    def name(self) -> str:
        return self.permission.label

    @property
    def problems(self) -> tuple[type[Problem], ...]:
        always = (NotSignedIn, SignedOut, AccountRemoved)
        if self.permission is Permission.HOLD_SESSION:
            return always
        if self.permission.every:
            return (*always, SessionLocked)
        return (*always, SessionLocked, NotAllowed)

    async def admit(self, connection: HTTPConnection) -> Who:
        """The member whose session this is. Raises one of `problems`."""
        return await self.gate.admit(connection, self.permission, by_itself=self.by_itself)


class Gate:
    """Turns sessions into people."""

    def __init__(self, clock: Clock = SYSTEM_CLOCK) -> None:
        self._clock = clock

    def allows(self, permission: Permission, *, by_itself: bool = False) -> Allowing:
        """Access for members with this permission.

        by_itself: an open console asks for it without anyone at it, such as when it comes back to
        the network. Being asked for it then keeps no session from being locked.
        """
        return Allowing(self, permission, by_itself)

    async def admit(
        self, connection: HTTPConnection, permission: Permission, *, by_itself: bool = False
    ) -> Who:
        """See `Allowing.admit`."""
        token = connection.cookies.get(SESSION_COOKIE, "")
        session = await sessions.find(token) if 0 < len(token) <= _LONGEST_COOKIE else None
        if session is None:
            raise NotSignedIn
        who = await self._who(session)
        await sessions.stay_locked(session, who.locked)
        self._check(who, permission)
        if not by_itself and not who.locked and _shows_that_someone_is_there(connection):
            await sessions.touch(session, self._clock.now())
        return who

    async def look(self, session_id: str) -> tuple[Ended, Locked]:
        """How a session stands, for a socket that stays open."""
        session = await Session.get_or_none(id=session_id).select_related("member")
        if session is None:
            return Ended.OVER, Locked.NO
        ended, who = await self._standing(session)
        await sessions.stay_locked(session, who.locked)
        return ended, who.locked

    async def still_has(self, session_id: str, permission: Permission) -> bool:
        """Whether a session is open, not locked, and its member has this permission now."""
        session = await Session.get_or_none(id=session_id).select_related("member")
        if session is None:
            return False
        ended, who = await self._standing(session)
        await sessions.stay_locked(session, who.locked)
        return not ended and who.has(permission)

    async def confirm(self, who: Who, permission: Permission) -> Who:
        """Ask again inside `acting()`: the same person as they are now. Raises as `admit` does."""
        session = await Session.get_or_none(id=who.session_id).select_related("member")
        if session is None:
            raise NotSignedIn
        now = await self._who(session)
        self._check(now, permission)
        return now

    async def _who(self, session: Session) -> Who:
        ended, who = await self._standing(session)
        if ended is Ended.REMOVED:
            raise AccountRemoved
        if ended:
            raise SignedOut
        return who

    async def _standing(self, session: Session) -> tuple[Ended, Who]:
        now, member = self._clock.now(), session.member
        ended = ended_now(session.ended_why, session.ends_at, now)
        if member.state != "active":
            ended = Ended.REMOVED
        held = Grant.filter(member_id=member.id, state="active").values_list("role", flat=True)
        who = Who(
            member_id=member.id,
            name=member.name,
            roles=frozenset(Role(str(role)) for role in await held),
            session_id=session.id,
            sign_public=member.sign_public,
            locked=locked_now(session.locked_why, session.active_at, now),
        )
        return ended, who

    @staticmethod
    def _check(who: Who, permission: Permission) -> None:
        if who.has(permission):
            return
        raise SessionLocked if who.locked else NotAllowed


def _shows_that_someone_is_there(connection: HTTPConnection) -> bool:
    """An act does, and so does `POST /staff/session/activity`. An open console reads by itself
    whenever something changed, and its socket stays open, also where nobody sits any more.
    """
    return connection.scope["type"] == "http" and connection.scope["method"] not in _READING
