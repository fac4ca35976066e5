"""What a test may do in any browser engine: the same few words for Chromium, Firefox and
WebKitGTK."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

ENGINES = ("chromium", "firefox", "webkit")


class Engine(Protocol):
    """One browser with one tab in front. Scripts are expressions; a promise is awaited, and what
    ends with its page is None."""

    name: str

    async def open(self, url: str) -> None: ...
    async def run(self, script: str) -> Any: ...
    async def until(self, script: str) -> None: ...
    async def click(self, selector: str, times: int = 1) -> None: ...
    async def press(self, key: str, times: int = 1) -> None: ...
    async def type(self, selector: str, text: str) -> None: ...
    async def back(self) -> None: ...
    async def forward(self) -> None: ...
    async def picture(self) -> bytes: ...
    async def add_cookie(self, name: str, value: str) -> None: ...
    async def cookies(self, url: str) -> set[str]: ...
    async def new_tab(self) -> None: ...


STILL = """(async () => {
  const seen = [...document.querySelectorAll(SELECTOR)]
    .find(each => each.getClientRects().length && each.getBoundingClientRect().width > 2);
  if (!seen) return null;
  seen.scrollIntoView({block: "center"});
  for (let before = ""; ; ) {
    await new Promise(requestAnimationFrame);
    const {x, y, width, height} = seen.getBoundingClientRect();
    const middle = [Math.round(x + width / 2), Math.round(y + height / 2)];
    if (before !== String(middle)) before = String(middle);
    else return seen.contains(document.elementFromPoint(...middle)) ? middle : null;
  }
})()"""


async def spot(engine: Engine, selector: str) -> tuple[int, int]:
    """The middle of the first visible match, in CSS pixels of the window, once it is there, still
    and covered by nothing."""
    script = STILL.replace("SELECTOR", json.dumps(selector))
    async with asyncio.timeout(30):
        while (middle := await engine.run(script)) is None:
            await asyncio.sleep(0.02)
    return middle[0], middle[1]


@asynccontextmanager
async def browser_of(name: str, folder: Path) -> AsyncIterator[Engine]:
    """The engine of this name with an empty profile in `folder`; closed at the end of the block."""
    # Here, since each of them knows `spot`.
    from tests.support.chromium import Chromium, chromium_profile
    from tests.support.firefox import firefox_profile
    from tests.support.webkit import webkit_browser

    if name == "chromium":
        async with chromium_profile(folder) as context:
            yield Chromium(context)
    elif name == "firefox":
        async with firefox_profile(folder) as firefox:
            yield firefox
    else:
        async with webkit_browser(folder) as webkit:
            yield webkit
