"""Start something in the background without sharing the caller's transaction or request."""

import asyncio
import contextvars
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

from wayside.kernel.logs import Event, log

Result = TypeVar("Result")

# The event loop holds tasks weakly; one that nobody awaits could vanish half-way.
_running: Final[set[asyncio.Task[Any]]] = set()


def spawn(coroutine: Coroutine[Any, Any, Result], *, name: str) -> asyncio.Task[Result]:
    """Run a coroutine as a task of its own and return the task.

    It starts in an empty context: a plain task started inside a transaction would write in that
    transaction, and lose its writes when that one rolls back. An error that nobody awaits is
    logged as ``task_failed`` with the task's name and the error's class, never its text.
    """
    # An empty context, not a copy: see above. Do not "simplify" to asyncio.create_task.
    task = asyncio.get_running_loop().create_task(
        coroutine, name=name, context=contextvars.Context()
    )
    _running.add(task)
    task.add_done_callback(_finished)
    return task


def _finished(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if task.cancelled():
        return
    error = task.exception()
    if error is not None:
        log(Event.TASK_FAILED, error=error, task=task.get_name())
