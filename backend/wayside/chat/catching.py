"""Catching up with what other processes stored: many conversations in few queries."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from wayside.chat.rows import Row, heads_of, news_of
from wayside.chat.rules import frames
from wayside.chat.rules.bounds import Wire
from wayside.chat.stream import Heard, Stream
from wayside.kernel.database import dialect

_CHUNK: Final = 256


class Behind:
    """The conversations here that may have news; `news` is set while there are any."""

    def __init__(self, streams: Mapping[str, Stream], end: Callable[[str], None]) -> None:
        """streams: those that are followed here. end: called where one is gone."""
        self.news = asyncio.Event()
        self._streams = streams
        self._end = end
        self._names: dict[str, None] = {}

    def mark(self, stream: Stream) -> None:
        """Somebody else stored something there."""
        self._names[stream.name] = None
        self.news.set()

    def forget(self, stream: Stream) -> None:
        """Nobody follows it here any more."""
        self._names.pop(stream.name, None)

    async def catch_up(self) -> None:
        """Read what others stored, and pass it on."""
        while self._names:
            names = list(self._names)[:_CHUNK]
            for name in names:
                del self._names[name]
            streams = [self._streams[name] for name in names if name in self._streams]
            ready = [stream for stream in streams if stream.id and stream.rest is not None]
            if dialect() == "postgres":
                await self._read_news(ready)
            else:
                await self._learn(ready)

    async def _read_news(self, streams: Sequence[Stream]) -> None:
        by_id = {stream.id: stream for stream in streams}
        asked = [(s.id, s.head, s.name, s.rest) for s in streams if s.rest is not None]
        most = Wire.READ_ROWS.amount
        for conversation, rows in (await news_of(asked, most)).items():
            stream = by_id[conversation]
            for row in rows:
                stream.append(heard(stream.name, row))
            stream.wake()
            if len(rows) == most:
                self.mark(stream)

    async def _learn(self, streams: Sequence[Stream]) -> None:
        heads = await heads_of([stream.id for stream in streams])
        for stream in streams:
            head = heads.get(stream.id)
            if head is None:
                self._end(stream.name)
            elif stream.learn(head):
                stream.wake()

    async def look_everywhere(self) -> None:
        """Compare every head with the database."""
        ready = [stream for stream in self._streams.values() if stream.id]
        for start in range(0, len(ready), _CHUNK):
            await self._learn(ready[start : start + _CHUNK])
        for stream in ready:
            stream.rest_a_while()
            if any(sub.cursor < stream.head for sub in stream.subs.values()):
                stream.wake()


def heard(name: str, row: Row) -> Heard:
    """An envelope from the database, as the frame that every reader gets."""
    text = frames.env(
        name, row.seq, row.sender, row.client_id, row.epoch, row.version, row.ct, row.minute
    )
    return Heard(row.seq, text, None)
