"""One change at a time: whatever the staff's tables are asked to change goes through here.

Two requests at once (the same link, the same code, two yeses, a yes and a removal) are so put in
an order, on both databases. What a change depends on is read inside the block, and what takes long
(argon2id) is done before it.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Final

from wayside.kernel.database import dialect, transaction

# Any number, always the same, and another than that of migrations (kernel/database.py).
_LOCK: Final = 0x5354_4146


Afterwards = Callable[[], Awaitable[None]]
_waiting: ContextVar[list[Afterwards] | None] = ContextVar("waiting", default=None)


@asynccontextmanager
async def acting() -> AsyncIterator[None]:
    """A transaction that no other change of the staff's tables overlaps."""
    outer = _waiting.get()
    waiting: list[Afterwards] = [] if outer is None else outer
    token = _waiting.set(waiting)
    try:
        async with transaction() as connection:
            # SQLite's transactions take the one write lock when they begin.
            if dialect() == "postgres":
                await connection.execute_query("SELECT pg_advisory_xact_lock($1::bigint)", [_LOCK])
            yield
    finally:
        _waiting.reset(token)
    if outer is None:
        for do in waiting:
            await do()


def afterwards(do: Afterwards) -> None:
    """Do this once the change at hand is committed; never, if it is not. Inside `acting()`."""
    waiting = _waiting.get()
    if waiting is None:
        raise RuntimeError("nothing is being changed")
    waiting.append(do)
