"""The regular job that erases what is over."""

from typing import Any, Final

from wayside.chat.erasing import erase, erase_orphans
from wayside.chat.kept.forgetting import forget_notes
from wayside.chat.models import Conversation, Incarnation, SpentTicket
from wayside.chat.rules.retention import day_of, minute_of, purge_day
from wayside.chat.vault import Vault
from wayside.kernel.clock import Clock

_AT_ONCE: Final = 200  # conversations in one transaction
_TICKET_MINUTES: Final = 5


async def purge_conversations(clock: Clock) -> None:
    """Erase conversations 14 days after the last activity, 30 with words, and used tickets.

    Also messages that waited for somebody to come on duty, after the day that was promised, and
    notes and debriefs.
    """
    now = clock.now()
    await SpentTicket.filter(minute__lt=minute_of(now) - _TICKET_MINUTES).delete()
    life = await Incarnation.get_or_none(id=1)
    if life is None:
        return  # Talk was never opened
    day = purge_day(day_of(now), life.purged_day)
    vault = Vault()
    await vault.open()
    try:
        while names := await _over(day):
            await erase(vault, names)
    finally:
        await vault.close()
    await erase_orphans()
    await forget_notes(day)
    await Incarnation.filter(id=1).update(purged_day=day)


async def _over(day: int) -> list[str]:
    old: Any = Conversation.raw(
        "SELECT id, name FROM conversation WHERE active_day + keep_days < "  # noqa: S608 - numbers
        f"{day:d} OR waits_until < {day:d} LIMIT {_AT_ONCE:d}"
    )
    return [str(conversation.name) for conversation in await old]
