"""A Wayside that one partner may show inside its page, and a site that may not."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Frame, Page, expect

from tests.support.chromium import chromium_profile, forbid_scripts
from tests.support.elsewhere import Elsewhere, open_to_visitors
from tests.support.partner import Partner, snippets
from tests.support.wayside_process import WaysideProcess, running_wayside


@pytest.fixture(scope="session")
async def school() -> AsyncIterator[Partner]:
    """The partner that the operator named."""
    async with open_to_visitors(Partner("School")) as place:
        yield place


@pytest.fixture(scope="session")
async def stranger() -> AsyncIterator[Partner]:
    """A site that nobody named."""
    async with open_to_visitors(Partner("Stranger")) as place:
        yield place


@pytest.fixture(scope="session")
def wayside(
    neutral: Elsewhere, school: Partner, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WaysideProcess]:
    """`wayside run` with the school on the list."""
    folder = tmp_path_factory.mktemp("framed")
    settings = {"WAYSIDE_EXIT_URL": neutral.url, "WAYSIDE_FRAME_ORIGINS": school.origin}
    with running_wayside(folder, **settings) as it:
        yield it


@pytest.fixture
def partner(
    school: Partner, start: Elsewhere, wayside: WaysideProcess, neutral: Elsewhere
) -> Partner:
    """The school's page with the snippet of the guide; the start page links to it."""
    school.markup = snippets(wayside.origin, neutral.url)[0]
    start.link = school.url
    return school


async def arrive(page: Page, start: Elsewhere) -> Frame:
    """Come to the partner's page by the start page's link; the part inside it, once it reacts."""
    await page.goto(start.url)
    await page.click("#link")
    return await part(page)


async def part(page: Page) -> Frame:
    """The part of Wayside inside the page, once it reacts."""
    inside = page.frame_locator("iframe")
    await expect(inside.locator("html[data-ready]")).to_be_attached()
    handle = await page.query_selector("iframe")
    assert handle
    frame = await handle.content_frame()
    assert frame
    return frame


async def in_the_part(page: Page) -> None:
    """Wait until keys go to the part inside. A Tab that enters it is answered before: the page
    around it hands the focus to another process, and hears of it when it is there."""
    await page.wait_for_function("document.activeElement.tagName === 'IFRAME'")


@pytest.fixture
async def scriptless(tmp_path: Path) -> AsyncIterator[Page]:
    """A tab of a browser that runs no script."""
    folder = tmp_path / "scriptless"
    forbid_scripts(folder)
    async with chromium_profile(folder) as context:
        yield context.pages[0]
