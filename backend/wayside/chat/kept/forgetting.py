"""What is kept beside conversations goes: with its conversation, by its day, with its reader."""

from collections.abc import Sequence

from wayside.chat.models import Debrief, IncidentNote, WordsRecord
from wayside.chat.rules.retention import DEBRIEF_DAYS, NOTE_DAYS
from wayside.staff.colleagues import colleagues
from wayside.staff.rules.permissions import Permission


async def forget_records(ids: Sequence[int], names: Sequence[str]) -> None:
    """Erase the records of these conversations, within the transaction that erases them."""
    await WordsRecord.filter(conversation_id__in=list(ids)).delete()


async def forget_notes(day: int) -> None:
    """Erase notes and debriefs that are over on this day, and those of whoever is here no more:
    nobody else could open them.
    """
    await IncidentNote.filter(day__lt=day - NOTE_DAYS).delete()
    await Debrief.filter(day__lt=day - DEBRIEF_DAYS).delete()
    leads, mentors = [
        list(await colleagues(permission))
        for permission in (Permission.TALK_LEAD, Permission.TALK_ANSWER)
    ]
    await IncidentNote.exclude(lead_id__in=leads).delete()
    await Debrief.exclude(member_id__in=mentors).delete()
