"""What a test may do in any browser engine: the same few words for Chromium, Firefox and WebKitGTK."""

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


async def spot(engine: Engine, selector: str) -> tuple[int, int]:
    """The middle of the first visible match, in CSS pixels of the window, when it is there."""
    find = (
        f"[...document.querySelectorAll({json.dumps(selector)})]"
        ".find(e => e.getClientRects().length && e.getBoundingClientRect().width > 2)"
    )
    await engine.until(f"{find} !== undefined")
    x, y = await engine.run(
        f"(e => {{ e.scrollIntoView({{block: 'center'}}); const box = e.getBoundingClientRect();"
        f" return [box.x + box.width / 2, box.y + box.height / 2]; }})({find})"
    )
    return round(x), round(y)


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
