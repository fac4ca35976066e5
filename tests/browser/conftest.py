"""A running Wayside with the built-in listings, a page to come from and a neutral page to go to."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere, somewhere_else
from tests.support.wayside_process import WaysideProcess, running_wayside


@pytest.fixture(scope="session")
async def neutral() -> AsyncIterator[Elsewhere]:
    """Where Leave goes."""
    async with somewhere_else("Weather") as place:
        yield place


@pytest.fixture(scope="session")
def wayside(
    neutral: Elsewhere, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WaysideProcess]:
    """`wayside run`, freshly migrated and seeded."""
    with running_wayside(tmp_path_factory.mktemp("wayside"), WAYSIDE_EXIT_URL=neutral.url) as it:
        yield it


@pytest.fixture
async def start(wayside: WaysideProcess) -> AsyncIterator[Elsewhere]:
    """The page that someone comes from; it links to Wayside."""
    async with somewhere_else("Start") as place:
        place.link = f"{wayside.origin}/"
        yield place


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator[BrowserContext]:
    """Chromium at 360x640 with an empty profile, in English."""
    async with chromium_profile(tmp_path / "profile") as context:
        yield context


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    """The tab that the browser opened with."""
    return browser.pages[0]
