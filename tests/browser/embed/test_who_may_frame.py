"""Who may show what inside a page: the named site the one small page, and nobody anything else."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.embed.conftest import part
from tests.support.partner import Partner, plain_frame
from tests.support.wayside_process import WaysideProcess

OTHER_PAGES = ["/", "/home/es", "/plain", "/units", "/healthz", "/openapi.json"]


async def refused(page: Page) -> bool:
    """Whether the browser shows its own page in place of what should have stood in the frame."""
    await page.wait_for_function("window.loads > 0")
    handle = await page.query_selector("iframe")
    frame = await handle.content_frame() if handle else None
    assert frame
    return frame.url.startswith("chrome-error:")


async def test_the_named_site_may_show_the_small_page(
    page: Page, partner: Partner, wayside: WaysideProcess
) -> None:
    await page.goto(partner.url)
    frame = await part(page)
    await expect(frame.locator("#home h1")).to_be_visible()
    assert frame.url == f"{wayside.origin}/frame"


@pytest.mark.parametrize("path", ["/frame", "/frame/es"])
async def test_a_site_that_is_not_named_may_not(
    page: Page, stranger: Partner, wayside: WaysideProcess, path: str
) -> None:
    stranger.markup = plain_frame(f"{wayside.origin}{path}")
    await page.goto(stranger.url)
    assert await refused(page)


@pytest.mark.parametrize("path", OTHER_PAGES)
async def test_the_named_site_may_show_no_other_page(
    page: Page, partner: Partner, wayside: WaysideProcess, path: str
) -> None:
    partner.markup = plain_frame(f"{wayside.origin}{path}")
    await page.goto(partner.url)
    assert await refused(page)


async def test_a_stranger_cannot_hide_behind_a_named_site(
    page: Page, stranger: Partner, partner: Partner
) -> None:
    stranger.markup = plain_frame(partner.url)
    await page.goto(stranger.url)
    between = page.frames[1]
    await between.wait_for_function("window.loads > 0")
    assert page.frames[2].url.startswith("chrome-error:")


async def test_opened_by_itself_it_becomes_the_full_page(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto("about:blank")
    length = await page.evaluate("history.length")
    await page.goto(f"{wayside.origin}/frame")
    await page.wait_for_url(f"{wayside.origin}/")
    await expect(page.locator("html[data-ready]")).to_be_attached()
    assert await page.evaluate("history.length") == length + 1
