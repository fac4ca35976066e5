"""What time itself does to lessons: what was scheduled takes the place of what was there."""

from wayside.kernel.clock import Clock
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit

from .live_text import live_publications
from .models import Presence, Publication
from .studio.presence import FORGOTTEN


class Turning:
    """Readers get what is scheduled at its minute without this (see newest.py); this notes it."""

    def __init__(self, audit: Audit) -> None:
        self._audit = audit

    async def turn(self, clock: Clock) -> int:
        """End what something scheduled has replaced, note it in the trail; return how many."""
        now, turned = clock.now(), 0
        async with acting():
            for begun in await live_publications(now):
                before = Publication.filter(
                    lesson=begun.lesson, lang=begun.lang, until=None, since__lte=begun.since
                ).exclude(id=begun.id)
                if await before.update(until=begun.since):
                    turned += 1
                    await self._audit.append(
                        Action.LESSON_PUBLISHED,
                        by=begun.by_id,
                        about=begun.lesson.id,
                        role="publisher",
                    )
            await Presence.filter(seen_at__lt=now - FORGOTTEN).delete()
        return turned
