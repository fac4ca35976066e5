"""Debian's Chromium, driven by Playwright; a phone-sized window, and no traffic of its own."""

import asyncio
import base64
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, CDPSession, Playwright, async_playwright
from playwright.async_api import Error as PlaywrightError

from tests.support.engine import spot

PHONE = {"width": 360, "height": 640}
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--disable-gpu",
]


def chromium_path() -> str:
    """Where Chromium is; skips without it, or fails where CI is true."""
    found = shutil.which("chromium")
    if found is None:
        reason = "chromium is missing; `apt-get install chromium` brings it"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@asynccontextmanager
async def chromium_profile(
    folder: Path, *, language: str = "en-US", **options: Any
) -> AsyncIterator[BrowserContext]:
    """A browser with a profile on disk, as a person's phone has one. Closing it flushes the
    profile."""
    async with async_playwright() as playwright:
        context = await _launch(playwright, folder, language, options)
        try:
            yield context
        finally:
            await context.close()


def forbid_scripts(folder: Path) -> None:
    """In the profile that a browser will open in `folder`, scripts are off by the person's own
    setting. A driver's switch comes too late for a part of another site inside a page: some such
    parts are read as if scripts ran, so that their `noscript` is empty."""
    (folder / "Default").mkdir(parents=True)
    off = {"profile": {"default_content_setting_values": {"javascript": 2}}}
    (folder / "Default" / "Preferences").write_text(json.dumps(off))


async def _launch(
    playwright: Playwright, folder: Path, language: str, options: dict[str, Any]
) -> BrowserContext:
    arguments = [*QUIET, *options.pop("args", [])]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses to run its sandbox as root
    return await playwright.chromium.launch_persistent_context(
        folder,
        executable_path=chromium_path(),
        args=arguments,
        # Playwright turns the back/forward cache off; people's browsers have it.
        ignore_default_args=["--disable-back-forward-cache"],
        viewport=options.pop("viewport", PHONE),
        locale=language,
        **options,
    )


class Chromium:
    """A Chromium as an `Engine`."""

    name = "chromium"

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.page = context.pages[0]
        self._devtools: CDPSession | None = None

    async def open(self, url: str) -> None:
        await self.page.goto(url)

    async def run(self, script: str) -> Any:
        try:
            # A function, not a string: the page's policy lets nobody evaluate strings.
            return await self.page.evaluate(f"() => ({script})")
        except PlaywrightError:
            return None

    async def until(self, script: str) -> None:
        async with asyncio.timeout(30):
            while await self.run(script) is not True:
                await asyncio.sleep(0.02)

    async def click(self, selector: str, times: int = 1) -> None:
        # By place and not by element: that waits for no navigation.
        x, y = await spot(self, selector)
        await self.page.mouse.click(x, y, click_count=times)

    async def press(self, key: str, times: int = 1) -> None:
        for _ in range(times):
            await self.page.keyboard.press(key)

    async def type(self, selector: str, text: str) -> None:
        await self.click(selector)
        await self.page.keyboard.type(text)

    async def back(self) -> None:
        # "commit", since a page from the back/forward cache fires no load event.
        await self.page.go_back(wait_until="commit")

    async def forward(self) -> None:
        await self.page.go_forward(wait_until="commit")

    async def devtools(self) -> CDPSession:
        """A DevTools session of the tab in front."""
        if self._devtools is None:
            self._devtools = await self.context.new_cdp_session(self.page)
        return self._devtools

    async def picture(self) -> bytes:
        shot = await (await self.devtools()).send("Page.captureScreenshot")
        return base64.b64decode(shot["data"])

    async def add_cookie(self, name: str, value: str) -> None:
        url = self.page.url
        await self.context.add_cookies(
            [{"name": name, "value": value, "url": url, "httpOnly": True, "expires": 4e9}]
        )

    async def cookies(self, url: str) -> set[str]:
        return {cookie["name"] for cookie in await self.context.cookies(url)}

    async def new_tab(self) -> None:
        old = self.page
        self.page = await self.context.new_page()
        self._devtools = None
        await old.close()

    async def take_network(self, away: bool) -> None:
        """Without a network, or with one again."""
        await self.context.set_offline(away)
