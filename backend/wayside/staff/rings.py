"""Waiting for a ring of the bell as one member: what an open connection of theirs does."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

from wayside.staff.bell import Bell

_FOREVER: Final = 3600.0


class Rings:
    """Wakes on a ring of the bell, after some seconds, or when something else is done."""

    def __init__(self, bell: Bell, member_id: str) -> None:
        self._bell = bell
        self._member_id = member_id

    def __enter__(self) -> "Rings":
        self._listeners = self._bell.listen(self._member_id)
        return self

    def __exit__(self, *left: object) -> None:
        for listener in self._listeners:
            listener.close()

    async def wait(self, seconds: float, *others: "asyncio.Task[Any]") -> bool:
        """Whether the bell rang."""
        rings = [asyncio.ensure_future(_next(each.__anext__)) for each in self._listeners]
        try:
            await asyncio.wait(
                {*rings, *others}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            # A ring that comes just now is not lost: a task that is done cannot be cancelled.
            for ring in rings:
                ring.cancel()
        await asyncio.wait(rings)
        return any(not ring.cancelled() and ring.result() for ring in rings)


async def _next(step: Callable[[], Awaitable[None]]) -> bool:
    try:
        await step()
    except StopAsyncIteration:
        # The server is about to stop: the other end is told as the connection ends.
        await asyncio.sleep(_FOREVER)
    return True
