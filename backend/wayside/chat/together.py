"""Many who ask the same kind of question at once, answered by one query."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from wayside.kernel.tasks import spawn

Key = TypeVar("Key")
Value = TypeVar("Value")


class Together(Generic[Key, Value]):
    """Collects what is asked while a query runs; the next query answers all of it.

    A storm of two thousand phones that come back is then a few dozen queries. A key that the query
    does not answer is None.
    """

    def __init__(
        self,
        load: Callable[[list[Key]], Awaitable[dict[Key, Value]]],
        *,
        name: str,
        most: int = 256,
    ) -> None:
        self._load = load
        self._name = name
        self._most = most
        self._asked: dict[Key, asyncio.Future[Value | None]] = {}
        self._running = False

    def get(self, key: Key) -> asyncio.Future[Value | None]:
        """The answer for one key. Raises what the query raised."""
        future = self._asked.get(key)
        if future is None:
            future = self._asked[key] = asyncio.get_running_loop().create_future()
        if not self._running:
            self._running = True
            spawn(self._answer(), name=self._name)
        return future

    async def _answer(self) -> None:
        try:
            while self._asked:
                taken = dict(list(self._asked.items())[: self._most])
                for key in taken:
                    del self._asked[key]
                await self._answer_these(taken)
        finally:
            self._running = False

    async def _answer_these(self, taken: dict[Key, asyncio.Future[Value | None]]) -> None:
        try:
            found = await self._load(list(taken))
        except Exception as error:
            for future in taken.values():
                if not future.done():
                    future.set_exception(error)
                    future.exception()  # whoever asked may be gone; then nobody hears it
            return
        for key, future in taken.items():
            if not future.done():
                future.set_result(found.get(key))
