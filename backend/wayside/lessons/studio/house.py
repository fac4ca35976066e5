"""`Studio`: everything about the editing of lessons, put together once in app.py."""

from collections.abc import Iterable

from wayside.kernel.backplane import Backplane
from wayside.kernel.languages import Language
from wayside.lessons.newest import TOPIC
from wayside.lessons.studio.comments import Talking
from wayside.lessons.studio.deciding import Deciding
from wayside.lessons.studio.desk import Desk
from wayside.lessons.studio.saving import Saving
from wayside.lessons.studio.workroom import Workroom
from wayside.staff.house import Staff


class Studio:
    """Holds who answers. It hangs on a backplane while the application runs."""

    def __init__(self, staff: Staff, languages: Iterable[Language]) -> None:
        self.gate = staff.gate
        self.desk = Desk(languages, staff.clock)
        self._backplane: Backplane | None = None
        room = Workroom(self.desk, staff.gate, staff.audit, staff.bell.ring, self._ring)
        self.saving = Saving(room)
        self.deciding = Deciding(room)
        self.talking = Talking(room)

    def hang(self, backplane: Backplane) -> None:
        """From now on tell the processes that serve readers there."""
        self._backplane = backplane

    async def _ring(self) -> None:
        if self._backplane is not None:
            await self._backplane.ring(TOPIC)
