"""Of whom of the staff a youth may know that they are there, or have left."""

from collections.abc import Collection

from wayside.chat.care.claims import joining
from wayside.chat.care.room import Room
from wayside.chat.peers import Pair, ToldOf


def telling(room: Room) -> ToldOf:
    """For `Peers.told_of`: whoever is on duty, has a part in the chat, and has answered in it."""

    async def told_of(pairs: Collection[Pair]) -> set[Pair]:
        desk, told = await room.read(), set()
        for c, member in pairs:
            chat = desk.chats.get(c)
            part = chat.part_of(member) if chat else None
            if chat is None or part is None or part.reply_by or not desk.is_on_duty(member):
                continue
            if part.id not in {one.id for one in await joining(chat)}:
                told.add((c, member))
        return told

    return told_of
