"""Who else is on a page right now: said every 20 seconds, forgotten after a minute."""

from datetime import datetime, timedelta
from typing import Final

from wayside.kernel.database import transaction
from wayside.lessons.models import Presence
from wayside.lessons.studio.views import Here
from wayside.staff.answering import names_of_members

FORGOTTEN: Final = timedelta(seconds=60)


async def come(lesson: str, lang: str, member: str, card: str, now: datetime) -> bool:
    """Note where somebody is; return whether others would see something new."""
    async with transaction():
        await Presence.filter(seen_at__lt=now - FORGOTTEN).delete()
        mine = Presence.filter(lesson_id=lesson, lang=lang, member_id=member)
        was = await mine.first()
        if was is None:
            row = Presence(lesson_id=lesson, lang=lang, member_id=member, card=card, seen_at=now)
            # Two tabs of one person may come at the same time.
            await Presence.bulk_create([row], ignore_conflicts=True)
        else:
            await mine.update(card=card, seen_at=now)
    return was is None or was.card != card


async def here(lesson: str, lang: str, member: str, now: datetime) -> list[Here]:
    """The others on a page, by name."""
    rows = await Presence.filter(lesson_id=lesson, lang=lang, seen_at__gte=now - FORGOTTEN)
    names = await names_of_members()
    found = [
        Here(id=row.member_id, name=names.get(row.member_id, ""), card=row.card or None)
        for row in rows
        if row.member_id != member
    ]
    return sorted(found, key=lambda each: (each.name, each.id))
