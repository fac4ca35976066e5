"""What the care keeps about conversations goes with them."""

from collections.abc import Collection, Iterable
from typing import Final

from wayside.chat.models import Care, Duty, Met, NotAgain, Offer, Part
from wayside.chat.rules import duty
from wayside.chat.rules.duty import Shift, State
from wayside.kernel.clock import Clock

ERASED: Final = "erased"  # what is left of it goes at once, or at the next look


def shift_of(row: Duty) -> Shift:
    """A stored shift."""
    return Shift(State(row.state), row.until, row.left, row.heavy, row.rest_until, row.lapses)


async def mark_erased(ids: Collection[int], clock: Clock) -> None:
    """Nobody finds these any more, and they are known as left to erase (chat/erasing.py).

    Whoever answered a heavy one rests. Inside `acting()`, with the conversations held.
    """
    marked = Care.filter(conversation_id__in=list(ids))
    await _rest(await marked.exclude(state=ERASED), clock)
    known = {care.conversation_id for care in await marked}
    await marked.update(state=ERASED)
    await Care.bulk_create(
        Care(conversation_id=id_, state=ERASED, language="und") for id_ in set(ids) - known
    )


async def _rest(cares: Iterable[Care], clock: Clock) -> None:
    heavy = {care.conversation_id: care.heavy for care in cares}
    parts = await Part.filter(conversation_id__in=list(heavy), reply_by=0).exclude(part="whisper")
    for part in parts:
        row = await Duty.get_or_none(member_id=part.member_id)
        if row is not None and (part.counted or heavy[part.conversation_id]):
            rested = duty.rest(shift_of(row), clock.now())
            await Duty.filter(member_id=part.member_id).update(rest_until=rested.rest_until)


async def forget(ids: Iterable[int]) -> None:
    """What the care keeps about conversations that are erased goes with them (chat/erasing.py)."""
    gone = list(ids)
    for table in (Care, Part, Offer, NotAgain, Met):
        await table.filter(conversation_id__in=gone).delete()
