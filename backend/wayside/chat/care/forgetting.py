"""What the care keeps about conversations goes with them."""

from collections.abc import Iterable

from wayside.chat.models import Care, Duty, Met, NotAgain, Offer, Part
from wayside.chat.rules import duty
from wayside.chat.rules.duty import Shift, State
from wayside.kernel.clock import Clock


def shift_of(row: Duty) -> Shift:
    """A stored shift."""
    return Shift(State(row.state), row.until, row.left, row.heavy, row.rest_until, row.lapses)


async def forget(ids: Iterable[int], clock: Clock) -> None:
    """What the care keeps about conversations that are erased goes with them (chat/erasing.py).

    Whoever answered a heavy one rests.
    """
    gone = list(ids)
    heavy = Care.filter(conversation_id__in=gone, heavy=True).values_list("conversation_id")
    parts = await Part.filter(conversation_id__in=[int(row[0]) for row in await heavy])
    for part in parts:
        row = await Duty.get_or_none(member_id=part.member_id)
        if row is not None and part.part != "whisper" and not part.reply_by:
            rested = duty.rest(shift_of(row), clock.now())
            await Duty.filter(member_id=part.member_id).update(rest_until=rested.rest_until)
    for table in (Care, Part, Offer, NotAgain, Met):
        await table.filter(conversation_id__in=gone).delete()
