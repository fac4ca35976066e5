"""Keep on this phone: nothing before it, everything without a network after it, and gone when
wished."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.visit import RESULT, SEARCH, open_finder, open_first_card, ready
from tests.support.wayside_process import WaysideProcess, running_wayside

STORED = """async () => [(await caches.keys()).length, localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, (await
  navigator.serviceWorker.getRegistrations()).length]"""


@pytest.fixture
async def own_wayside(neutral: Elsewhere, tmp_path: Path) -> AsyncIterator[WaysideProcess]:
    """A Wayside that this test may stop."""
    with running_wayside(tmp_path / "server", WAYSIDE_EXIT_URL=neutral.url) as wayside:
        yield wayside


async def keep(page: Page, origin: str) -> None:
    await page.goto(origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app button.primary").click()
    await expect(page.locator("#app .mark")).to_be_visible()
    await expect(page.locator("#app button.primary")).to_have_count(0)
    # A function, not a string: the page's policy lets nobody evaluate strings.
    assert await page.evaluate(
        "() => navigator.serviceWorker.ready.then(worker => worker.active !== null)"
    )


async def test_a_kept_wayside_works_when_the_server_is_gone(
    own_wayside: WaysideProcess, page: Page
) -> None:
    await keep(page, own_wayside.origin)
    own_wayside.stop()

    await page.reload()
    await ready(page)
    await expect(page.locator("#home h1")).to_be_visible()
    await page.locator(".bar [data-view=lines]").click()
    await expect(page.locator("#lines a[href='tel:988']")).to_be_visible()
    await page.locator("#lines [data-back]").first.click()
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await expect(page.locator(RESULT).first).to_be_visible()
    await open_first_card(page)


async def test_the_language_can_be_changed_without_a_network(
    own_wayside: WaysideProcess, page: Page
) -> None:
    await keep(page, own_wayside.origin)
    own_wayside.stop()
    await page.reload()
    await ready(page)
    await page.locator("#home h1").wait_for()
    await page.locator(".bar [data-view=languages]").click()
    await page.locator("#languages [data-language=es]").click()
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await expect(page.locator("#home h1")).to_be_visible()
    await open_finder(page)
    await page.locator(SEARCH).fill("cama")
    await expect(page.locator(RESULT).first).to_be_visible()


async def test_forget_takes_all_of_it_off_the_phone(page: Page, wayside: WaysideProcess) -> None:
    await keep(page, wayside.origin)
    assert (await page.evaluate(STORED))[0] == 1
    await page.locator("#app main button, #app button").last.click()
    await expect(page.locator("#app button.primary")).to_be_visible()
    assert await page.evaluate(STORED) == [0, 0, 0, 0, 0]


async def test_what_is_kept_has_neutral_names_and_nothing_that_was_typed_or_opened(
    page: Page, wayside: WaysideProcess
) -> None:
    await keep(page, wayside.origin)
    await page.locator("#app [data-back]").click()
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await open_first_card(page)
    kept = await page.evaluate(
        """async () => { const names = await caches.keys();
          const cache = await caches.open(names[0]);
          return [names, (await cache.keys()).map(each => new URL(each.url).pathname)]; }"""
    )
    names, paths = kept
    assert all(len(name) <= 4 for name in names)
    assert {"/", "/packs"} <= set(paths)
    others = [path for path in paths if not path.startswith(("/home/", "/assets/", "/packs/"))]
    # The seal of a whole edition and the language that was chosen.
    assert set(others) <= {"/", "/packs", "/sealed", "/spoken"}


async def test_leaving_takes_what_was_kept_along(
    page: Page, browser: BrowserContext, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await keep(page, wayside.origin)
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    again = await browser.new_page()
    await again.goto(f"{wayside.origin}/healthz")
    async with asyncio.timeout(10):
        while await again.evaluate(STORED) != [0, 0, 0, 0, 0]:
            await asyncio.sleep(0.02)


async def test_an_opened_tab_that_is_not_kept_says_so_when_the_network_is_gone(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(tmp_path / "other") as context:
        page = context.pages[0]
        await page.goto(wayside.origin)
        await ready(page)
        await context.set_offline(True)
        await page.locator("#home [data-view=finder]").click()
        await expect(page.locator("#note h1")).to_be_visible()
        await context.set_offline(False)
        await page.locator("#note button.primary").click()
        await expect(page.locator(SEARCH)).to_be_visible()
