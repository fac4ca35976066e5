"""Debian's Chromium, driven by Playwright; a phone-sized window, and no traffic of its own."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Playwright, async_playwright

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
