"""The same few words, spoken to what stands inside a frame of the page in front."""

import asyncio
import copy
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.chromium import Chromium
from tests.support.engine import Engine
from tests.support.firefox import Firefox
from tests.support.webkit import WebKit


@asynccontextmanager
async def inside(engine: Engine) -> AsyncIterator[Engine]:
    """The first frame of the page, as an engine that sees nothing but that frame."""
    if isinstance(engine, Firefox):
        yield await _in_firefox(engine)
    elif isinstance(engine, WebKit):
        await engine.send("POST", "/frame", id=0)
        try:
            yield _in_webkit(engine)
        finally:
            await engine.send("POST", "/frame", id=None)
    else:
        assert isinstance(engine, Chromium)
        yield _InChromium(engine)


async def _in_firefox(engine: Firefox) -> Firefox:
    within = copy.copy(engine)
    async with asyncio.timeout(20):
        while True:
            tree = await engine.send("browsingContext.getTree", root=engine._tab)
            if children := tree["contexts"][0]["children"]:
                within._tab = children[0]["context"]
                return within
            await asyncio.sleep(0.02)


def _in_webkit(engine: WebKit) -> WebKit:
    """Its pointer counts from the corner of the page around, so elements are pressed by name."""

    class Within(WebKit):
        async def click(self, selector: str, times: int = 1) -> None:
            found = await self.send("POST", "/element", using="css selector", value=selector)
            for _ in range(times):
                await self.send("POST", f"/element/{next(iter(found.values()))}/click")

    within = copy.copy(engine)
    within.__class__ = Within
    return within


class _InChromium(Chromium):
    def __init__(self, engine: Chromium) -> None:
        super().__init__(engine.context)
        self.page = engine.page
        self.frame = engine.page.frames[1]

    async def run(self, script: str) -> object:
        return await self.frame.evaluate(f"() => ({script})")

    async def click(self, selector: str, times: int = 1) -> None:
        await self.frame.click(selector, click_count=times, no_wait_after=True)
