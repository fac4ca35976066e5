"""Background tasks: on their own, kept alive, and never silent about a failure."""

import asyncio
import contextvars
import gc
import json

import pytest

from wayside.kernel.tasks import spawn

whose: contextvars.ContextVar[str] = contextvars.ContextVar("whose", default="nobody's")


async def test_a_spawned_task_sees_nothing_of_its_callers_context() -> None:
    whose.set("the caller's")

    async def look() -> str:
        return whose.get()

    assert await spawn(look(), name="look") == "nobody's"


async def test_a_spawned_task_lives_although_nobody_holds_it() -> None:
    ended = asyncio.Event()
    go_on = asyncio.Event()

    async def wait() -> None:
        await go_on.wait()
        ended.set()

    spawn(wait(), name="wait")
    await asyncio.sleep(0)
    gc.collect()
    go_on.set()
    await ended.wait()


async def test_a_failed_task_is_logged_by_name_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def fail() -> None:
        raise ValueError("something a person typed")

    task = spawn(fail(), name="reminder")
    with pytest.raises(ValueError, match="typed"):
        await task
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["task"], line["error"]) == ("task_failed", "reminder", "ValueError")
    assert "typed" not in json.dumps(line)


async def test_a_cancelled_task_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    task = spawn(asyncio.Event().wait(), name="wait")
    task.cancel()
    await asyncio.wait({task})
    assert capsys.readouterr().err == ""
