"""Members of staff on the wire: they stay as long as the staff's gate would let them in again."""

from dataclasses import dataclass
from typing import Final

from wayside.chat.connection import Connection
from wayside.chat.rules.closing import Close
from wayside.kernel.database import DatabaseUnavailable
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate
from wayside.staff.rings import Rings
from wayside.staff.rules.permissions import Permission

_LOOK_SECONDS: Final = 10.0


@dataclass(frozen=True)
class Attendance:
    """Asks the gate: at hello, at every ring of the bell, and every ten seconds."""

    gate: Gate
    bell: Bell

    async def may_stay(self, session: str) -> bool:
        """Whether whoever has this session may answer chats now."""
        return await self.gate.still_has(session, Permission.TALK_ANSWER)

    async def watch(self, connection: Connection) -> None:
        """End the connection when its session is over or locked, or the role is gone."""
        # Listening before the first look, so that nothing falls between the two.
        with Rings(self.bell, connection.holder.member) as rings:
            while await self._is_in(connection):
                await rings.wait(_LOOK_SECONDS)
        connection.end(Close.SIGNED_OUT)

    async def _is_in(self, connection: Connection) -> bool:
        try:
            return await self.may_stay(connection.holder.session)
        except DatabaseUnavailable:
            return True  # nobody gets anything meanwhile; the next look decides
