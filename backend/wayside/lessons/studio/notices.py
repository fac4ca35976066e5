"""What on the pages waits for someone, for the first page of the console."""

from collections import Counter
from typing import Final

from wayside.lessons.studio.desk import Desk
from wayside.staff.gate import Who
from wayside.staff.home import ToDo, ToDoKind
from wayside.staff.rules.permissions import Permission

_KINDS: Final = {
    "sign": ToDoKind.LESSONS_SIGN,
    "review": ToDoKind.LESSONS_REVIEW,
    "publish": ToDoKind.LESSONS_PUBLISH,
    "due": ToDoKind.LESSONS_DUE,
    "overdue": ToDoKind.LESSONS_DUE,
}


class StudioNotices:
    """Counts pages, never people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def ask(self, who: Who) -> list[ToDo]:
        """One line for each kind of thing that waits, with the number of pages."""
        if not who.has(Permission.LESSONS_SEE):
            return []
        lines = (await self._desk.pages(who)).pages
        counts = Counter(_KINDS[wait] for line in lines for wait in line.waits if wait in _KINDS)
        return [ToDo(kind=kind, count=count) for kind, count in counts.items()]
