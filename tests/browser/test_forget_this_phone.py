"""Forget this phone: before the tap nothing is touched; after it the list says what a second look
found."""

from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.support.chromium import chromium_profile
from tests.support.disk import files_that_hold
from tests.support.visit import ready
from tests.support.wayside_process import WaysideProcess

SEED = """async () => {
  localStorage.setItem('a', 'b'); localStorage.setItem('c', 'd'); sessionStorage.setItem('a', 'b');
  document.cookie = 'a=b';
  await (await caches.open('v1')).put('/x', new Response('x'));
  await new Promise((done, fail) => { const asked = indexedDB.open('d'); asked.onerror = fail;
    asked.onsuccess = () => { asked.result.close(); done(); }; });
}"""
STORED = """async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await caches.keys()).length, (await indexedDB.databases()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
BOOKS_OF_STORAGE = "WebStorage/QuotaManager"  # Chromium's list of addresses that ever looked


async def open_forget(page: Page, origin: str) -> None:
    await page.goto(origin)
    await ready(page)
    await page.locator("#home .new [data-view=limits]").click()
    await page.locator("#limits [data-view=forget]").click()
    await expect(page.locator("#app button.primary")).to_be_visible()


async def clear(page: Page) -> dict[str, str]:
    """Tap, wait for the list, and read it: what each line is about, and what it says."""
    await page.locator("#app button.primary").click()
    await expect(page.locator("#app .lines")).to_be_visible()
    rows = await page.locator("#app .lines li").all()
    # Isolation marks stand around each number.
    return {
        await row.locator("strong").inner_text(): (await row.locator("p").inner_text())
        .replace("\u2068", "")
        .replace("\u2069", "")
        for row in rows
    }


async def test_what_was_there_is_gone_and_the_list_says_so(
    page: Page, browser: BrowserContext, wayside: WaysideProcess
) -> None:
    await open_forget(page, wayside.origin)
    await page.evaluate(SEED)
    await browser.add_cookies(
        [{"name": "h", "value": "1", "url": wayside.origin, "httpOnly": True}]
    )
    rows = await clear(page)
    assert rows == {
        "What makes this page work with no internet": "Before: 0. Now: 0. Nothing was here.",
        "Copies of this page": "Before: 1. Now: 0. Gone.",
        "Notes for later visits": "Before: 2. Now: 0. Gone.",
        "Notes for this tab": "Before: 1. Now: 0. Gone.",
        "Databases": "Before: 1. Now: 0. Gone.",
        "Cookies": "Before: 1. Now: 0. Gone.",
        "Cookies and files that only the browser can clear": "The browser was told to clear them. "
        "We cannot look at these.",
    }
    assert await page.evaluate(STORED) == [0, 0, "", 0, 0, 0]
    assert await browser.cookies(wayside.origin) == []
    await expect(page.locator("#status")).to_contain_text("found nothing")


async def test_a_kept_wayside_is_forgotten_too_and_a_second_time_finds_nothing(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app button.primary").click()
    await expect(page.locator("#app .mark")).to_be_visible()
    await page.locator("#app [data-back]").click()
    await page.locator("#home [data-view=limits]").last.click()
    await page.locator("#limits [data-view=forget]").click()
    rows = await clear(page)
    assert rows["What makes this page work with no internet"] == "Before: 1. Now: 0. Gone."
    assert rows["Copies of this page"] == "Before: 1. Now: 0. Gone."
    await page.locator("#app button", has_text="Clear again").click()
    await expect(page.locator("#app .lines")).not_to_contain_text("Gone.")
    await expect(page.locator("#app .lines")).to_contain_text("Nothing was here.")


async def test_a_database_that_another_tab_holds_is_not_claimed_to_be_gone(
    page: Page, browser: BrowserContext, wayside: WaysideProcess
) -> None:
    other = await browser.new_page()
    await other.goto(f"{wayside.origin}/healthz")
    await other.evaluate(
        """() => new Promise(done => { const asked = indexedDB.open('d');
          asked.onsuccess = () => { window.held = asked.result; done(); }; })"""
    )
    # The server would have the browser clear it even so: here it cannot be reached.
    await open_forget(page, wayside.origin)
    await browser.set_offline(True)
    rows = await clear(page)
    assert rows["Databases"] == "Before: 1. Now: 1. Still here."
    assert "Not done yet" in rows["Cookies and files that only the browser can clear"]
    await expect(page.locator("#app .notice")).to_contain_text("Close other tabs of this page")


async def test_without_a_network_all_that_a_script_can_clear_is_cleared(
    page: Page, browser: BrowserContext, wayside: WaysideProcess
) -> None:
    await open_forget(page, wayside.origin)
    await page.evaluate(SEED)
    await browser.set_offline(True)
    rows = await clear(page)
    await expect(page.locator("#app .mark").first).to_contain_text("We cleared what we could")
    assert "Not done yet" in rows.pop("Cookies and files that only the browser can clear")
    assert {said for said in rows.values() if "Now: 0." not in said} == set()
    assert await page.evaluate(STORED) == [0, 0, "", 0, 0, 0]


@pytest.mark.parametrize("tapped", [False, True])
async def test_the_closed_profile_lists_no_look_into_storage(
    tapped: bool, tmp_path: Path, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        page = context.pages[0]
        await open_forget(page, wayside.origin)
        if tapped:
            await clear(page)
        other = await context.new_page()
        await page.close()
        await other.goto("about:blank")
    named = files_that_hold(profile, {wayside.origin}).get(wayside.origin, set())
    assert [file for file in named if BOOKS_OF_STORAGE in file] == []
    stores = ("Local Storage", "Session Storage", "IndexedDB", "CacheStorage", "Service Worker")
    assert [file for file in named if any(store in file for store in stores)] == []
