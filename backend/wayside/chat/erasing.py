"""What goes when conversations are erased, in one place: every room of Talk that keeps something
about a conversation has a line here.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

from wayside.chat.care.forgetting import ERASED, forget, mark_erased
from wayside.chat.holding import hold
from wayside.chat.kept.forgetting import forget_records
from wayside.chat.models import (
    Care,
    Conversation,
    Envelope,
    KeyPacket,
    Met,
    NotAgain,
    Offer,
    Part,
    Seat,
    WordsRecord,
)
from wayside.chat.vault import Vault
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import transaction
from wayside.staff.acting import acting

# Takes ids and names of conversations; called inside the transaction that erases them.
OnErase = Callable[[Sequence[int], Sequence[str]], Awaitable[None]]


async def _what_was_sent(ids: Sequence[int], names: Sequence[str]) -> None:
    for table in (Envelope, KeyPacket, Seat):
        await table.filter(conversation_id__in=list(ids)).delete()


async def _care(ids: Sequence[int], names: Sequence[str]) -> None:
    await forget(ids)


_ABOUT_ONE: Final = (Envelope, KeyPacket, Seat, WordsRecord, Care, Part, Offer, NotAgain, Met)
_AT_ONCE: Final = 500  # conversations at one look
ON_ERASE: Final[tuple[OnErase, ...]] = (_what_was_sent, _care, forget_records)


async def erase(vault: Vault, names: Sequence[str]) -> list[str]:
    """Erase conversations, and the whispers about them. Returns the names of all that went.

    First they are marked: from then on no desk sees them, and whatever breaks on the way,
    `left_to_erase` names them to whoever finishes it. Then the keys go, which ends it for every
    copy there is, then the rows. Not inside a transaction.
    """
    async with acting():
        names = [*names, *await _whispers_about(names)]
        await mark_erased(list(await hold(await _ids_of(names))), SYSTEM_CLOCK)
    await vault.destroy(names)
    async with transaction():
        # Whatever was stored about them meanwhile is seen once they are held, and goes.
        ids = list(await hold(await _ids_of(names)))
        for let_go in ON_ERASE:
            await let_go(ids, names)
        await Conversation.filter(id__in=ids).delete()
    return names


async def left_to_erase() -> list[str]:
    """Conversations that are marked as erased, and are not yet."""
    ids = await Care.filter(state=ERASED).values_list("conversation_id", flat=True)
    names = Conversation.filter(id__in=list(ids)).values_list("name", flat=True)
    return [str(name) for name in await names] if ids else []


async def _ids_of(names: Sequence[str]) -> list[int]:
    found: Any = await Conversation.filter(name__in=list(names)).values_list("id", flat=True)
    return list(found)


async def erase_orphans() -> None:
    """Erase what was stored about a conversation at the very moment at which it was erased."""
    for table in _ABOUT_ONE:
        name = table._meta.db_table
        rows: Any = table.raw(
            f"SELECT DISTINCT conversation_id FROM {name} "  # noqa: S608 - names of our tables
            f"WHERE conversation_id NOT IN (SELECT id FROM conversation) LIMIT {_AT_ONCE:d}"
        )
        ids = [int(row.conversation_id) for row in await rows]
        if ids:
            async with transaction():
                for let_go in ON_ERASE:
                    await let_go(ids, [])


async def _whispers_about(names: Sequence[str]) -> list[str]:
    about = await Conversation.filter(name__in=list(names)).values_list("id", flat=True)
    whispers = await Care.filter(whisper_of__in=list(about)).values_list(
        "conversation_id", flat=True
    )
    found = Conversation.filter(id__in=list(whispers)).values_list("name", flat=True)
    return sorted({str(name) for name in await found} - set(names))
