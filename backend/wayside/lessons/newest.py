"""Keeps what is published in front of readers, in every process that serves."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final

from wayside.kernel.backplane import Backplane
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import DatabaseUnavailable
from wayside.kernel.packs import Pack

from .live_text import live_text, stamp_of
from .models import Publication
from .publishing import packs_of

TOPIC: Final = "lessons"
# What is scheduled begins without a ring, and a command in another process on SQLite has no bell.
LOOK_EVERY: Final = 5.0  # seconds

Make = Callable[[], Pack]  # for later
Put = Callable[[Mapping[str, Pack | Make]], None]


class LessonPacks:
    """The packs of all languages, bound anew when what is published is another.

    directions: of each language, how it runs. put: serves packs by language from now on. seed: what
    is put while nothing was ever published in the database.
    """

    def __init__(
        self,
        directions: dict[str, str],
        put: Put,
        clock: Clock = SYSTEM_CLOCK,
        *,
        seed: Callable[[Mapping[str, str]], Mapping[str, Make]] = lambda directions: {},
    ) -> None:
        self._directions = directions
        self._put = put
        self._clock = clock
        self._seed = seed
        self._is_seeded = False
        self._stamp = ""
        self._bound: dict[str, Pack] = {}

    async def look(self) -> bool:
        """Serve what is published now; return whether it is another than before."""
        now = self._clock.now()
        if await stamp_of(now) == self._stamp:
            return False
        live = await live_text(now)
        if not live.pages and not self._bound and not await _ever_published():
            self._put_seed()
            return False
        bound = await asyncio.to_thread(packs_of, live, self._directions)
        # An edition that did not change is not compressed again.
        self._bound = {
            tag: self._bound[tag] if _same(self._bound.get(tag), pack) else pack
            for tag, pack in bound.items()
        }
        self._put(self._bound)
        self._stamp = live.stamp
        return True

    def _put_seed(self) -> None:
        if not self._is_seeded:
            self._put(self._seed(self._directions))
            self._is_seeded = True

    async def keep(self, backplane: Backplane) -> None:
        """Look at every ring and every few seconds, until cancelled."""
        async with backplane.listen(TOPIC) as doorbell:
            while True:
                with suppress(DatabaseUnavailable):
                    await self.look()
                # Not wait_for: on Python 3.11 it may swallow a cancellation.
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_EVERY):
                        await anext(doorbell)


async def _ever_published() -> bool:
    return await Publication.exists()


def _same(before: Pack | None, now: Pack) -> bool:
    return before is not None and before.body == now.body
