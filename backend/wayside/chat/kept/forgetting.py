"""What is kept about a conversation goes with it (chat/erasing.py)."""

from collections.abc import Sequence

from wayside.chat.models import WordsRecord


async def forget_records(ids: Sequence[int], names: Sequence[str]) -> None:
    """Erase the records of these conversations, within the transaction that erases them."""
    await WordsRecord.filter(conversation_id__in=list(ids)).delete()
