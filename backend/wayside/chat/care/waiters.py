"""Who of those that wait is still there, in whichever process, and where the others stand.

Whoever waits is there while they have a connection, or ask. The process that sees that writes
another random number into the row of the chat each minute; whoever sees a number that does not
change for ten minutes knows that nobody is there any more. No time is stored.

A phone that sleeps loses nothing. What somebody wrote stays for mentors to see, behind those who
are there, as a message for later. A chat in which nothing was written leaves the line until its
youth is back. Both have their old place again with the next connection or question.
"""

from datetime import datetime, timedelta
from typing import Final

from wayside.chat.care.desk import AWAY, Chat, Desk
from wayside.chat.care.presence import new_beat
from wayside.chat.errors import TalkBusy
from wayside.chat.hub import Hub
from wayside.chat.models import Care
from wayside.chat.rules.bounds import Wire
from wayside.kernel.clock import Clock
from wayside.staff.acting import acting

_EVERY: Final = timedelta(minutes=1)
_PATIENCE: Final = timedelta(minutes=Wire.AWAY_MINUTES.amount)
_LITTLE: Final = _PATIENCE / 3  # where many wait
_MANY: Final = Wire.LINE.amount // 4
_AGAIN: Final = 60  # seconds after which somebody may ask again


class Waiters:
    """What this process knows of them."""

    def __init__(self, hub: Hub, clock: Clock) -> None:
        self._hub = hub
        self._clock = clock
        self._seen: dict[str, tuple[int, datetime]] = {}
        self._asked: dict[str, datetime] = {}
        self._beaten: datetime | None = None

    def asked(self, c: str) -> None:
        """The youth of this chat has just asked something."""
        self._asked[c] = self._clock.now()

    async def beat(self, desk: Desk) -> None:
        """Note which numbers have changed, and say who is there."""
        now = self._clock.now()
        before, self._seen = self._seen, {}
        for chat in desk.line():
            beat, seen = before.get(chat.c, (0, now))
            # A clock that was set back must not make anyone be there for hours.
            if beat != chat.care.beat or seen > now or self._hub.follows(chat.c):
                seen = now
            self._seen[chat.c] = (
                chat.care.beat,
                max(seen, min(self._asked.get(chat.c, seen), now)),
            )
        if self._beaten is not None and timedelta() <= now - self._beaten < _EVERY:
            return
        since, self._beaten = self._beaten or now, now
        await self._say([chat for chat in desk.line() if self._is_here(chat, since)])
        self._asked = {c: at for c, at in self._asked.items() if c in self._seen}

    def _is_here(self, chat: Chat, since: datetime) -> bool:
        asked = self._asked.get(chat.c)
        return (asked is not None and asked >= since) or self._hub.follows(chat.c)

    async def _say(self, here: list[Chat]) -> None:
        if not here:
            return
        beat = new_beat()
        async with acting():
            ids = [chat.care.conversation_id for chat in here]
            await Care.filter(conversation_id__in=ids).update(beat=beat)
        for chat in here:
            self._seen[chat.c] = (beat, self._seen[chat.c][1])

    def gone(self, desk: Desk) -> list[Chat]:
        """Who is not there any more, and stands in the line as if they were."""
        line = desk.line()
        patience = _LITTLE if len(line) > _MANY else _PATIENCE
        now = self._clock.now()
        return [
            chat
            for chat in line
            if not (_has_words(chat) and (chat.care.left_until or chat.care.danger))
            and not self._hub.follows(chat.c)
            and now - self._seen.get(chat.c, (0, now))[1] >= patience
        ]

    def live(self, desk: Desk) -> list[Chat]:
        """Whose message was left for later, and who is there now as somebody on duty is."""
        since = self._clock.now() - _EVERY
        return [
            chat
            for chat in desk.line()
            if chat.care.left_until and desk.here and self._is_here(chat, since)
        ]

    async def back(self) -> list[str]:
        """Chats that left the line, and whose youths have connected here since the last look."""
        came = dict(self._hub.came)
        if not came:
            return []
        away = Care.filter(state=AWAY, conversation_id__in=list(came))
        ids = await away.values_list("conversation_id", flat=True)
        for id_ in came:
            del self._hub.came[id_]
        self._asked |= dict.fromkeys(came.values(), self._clock.now())
        return [came[int(str(id_))] for id_ in ids]


def _has_words(chat: Chat) -> bool:
    """Whether there is something in it for somebody to answer."""
    return chat.wrote or bool(chat.parts)


def check_room(desk: Desk) -> None:
    """Whether one more may wait. Raises TalkBusy."""
    if is_full(desk):
        raise TalkBusy(_AGAIN)


def is_full(desk: Desk) -> bool:
    """Whether as many wait as may: for somebody who is here, or for later."""
    line = desk.line()
    if desk.here:
        return sum(not chat.care.left_until for chat in line) >= Wire.LINE.amount
    return len(line) >= Wire.LEFT.amount


def keeps_place(chat: Chat, now: int) -> bool:
    """Whether who comes back into the line has their old place. now: a minute."""
    return chat.care.state == AWAY and now - chat.care.since <= Wire.PLACE_MINUTES.amount
