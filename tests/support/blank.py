"""Whether a page in any engine draws nothing."""

import asyncio

from tests.support.engine import Engine
from tests.support.pictures import is_blank

BOXES = "[...document.querySelectorAll('*')].filter(e => e.getClientRects().length).length"


async def draws_nothing_while_waiting(engine: Engine) -> bool:
    """Whether it draws nothing now, while the neutral page is awaited. WebKitGTK's driver takes no
    picture then (it answers after the navigation), so that there the page itself says so."""
    if engine.name == "webkit":
        return bool(await engine.run(BOXES) == 0)
    return is_blank(await engine.picture())


async def blank(engine: Engine) -> None:
    """Wait for the blank frame."""
    async with asyncio.timeout(30):
        while not is_blank(await engine.picture()):
            await asyncio.sleep(0.02)


async def blank_while_waiting(engine: Engine) -> None:
    """The same while the neutral page is awaited."""
    async with asyncio.timeout(30):
        while not await draws_nothing_while_waiting(engine):
            await asyncio.sleep(0.02)
