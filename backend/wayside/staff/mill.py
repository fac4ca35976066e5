"""argon2id in threads: two at a time, so that sign-ins cannot take the whole machine.

There are two queues, one turn each. People we know by a browser, a passkey or a session do not
wait behind strangers, however many those are.
"""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

from wayside.staff.errors import SlowDown

Result = TypeVar("Result")

MOST_WAITING: Final = 32  # in each queue


class _Queue:
    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(1)
        self._inside = 0

    async def run(self, work: Callable[[], Result]) -> Result:
        if self._inside > MOST_WAITING:
            raise SlowDown
        self._inside += 1
        try:
            async with self._turn:
                return await asyncio.to_thread(work)
        finally:
            self._inside -= 1


class Mill:
    """Runs what takes memory and time."""

    def __init__(self) -> None:
        self._known, self._strangers = _Queue(), _Queue()

    async def run(self, work: Callable[[], Result], *, known: bool) -> Result:
        """The result of `work`, run in a thread. Raises SlowDown when too many wait."""
        return await (self._known if known else self._strangers).run(work)
