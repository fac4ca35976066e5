"""Leaving with no network: a unit converter stands where the page was, and works."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, Request, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.visit import SEARCH, arrive, open_finder, press, see_six_views
from tests.support.wayside_process import WaysideProcess

STORED = """async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await caches.keys()).length, (await indexedDB.databases()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""


async def tap_leave(page: Page) -> None:
    await page.locator(".bar .leave").click()


async def press_shift_in_the_search_field(page: Page) -> None:
    await page.locator("#app [data-back]").click()
    await page.locator(SEARCH).focus()
    await press("Shift", 3)(page)


WAYS = {
    "a tap": tap_leave,
    "Shift three times": press("Shift", 3),
    "Escape three times": press("Escape", 3),
    "Shift three times in a field": press_shift_in_the_search_field,
}


@pytest.fixture
async def online(browser: BrowserContext) -> AsyncIterator[BrowserContext]:
    """The browser, which gets its network back at the end."""
    yield browser
    await browser.set_offline(False)


async def arrive_and_rest(page: Page, start: Elsewhere) -> None:
    """Come from the start page, take a first step, and stay until nothing more is fetched."""
    await arrive(page, start)
    async with page.expect_response("**/units"):
        await page.locator(".bar [data-view=lines]").click()
    await page.locator("#lines [data-back]").first.click()
    await page.wait_for_load_state("networkidle")


async def until_nothing_is_stored(page: Page) -> None:
    """Wait for what Leave began in its tick and the browser ends soon after."""
    async with asyncio.timeout(10):
        while await page.evaluate(STORED) != [0, 0, "", 0, 0, 0]:
            await asyncio.sleep(0.02)


async def heard(page: Page) -> str:
    """Everything that a screen reader could come upon."""
    devtools = await page.context.new_cdp_session(page)
    nodes: list[dict[str, Any]] = (await devtools.send("Accessibility.getFullAXTree"))["nodes"]
    parts = [
        str(node.get(part, {}).get("value", ""))
        for node in nodes
        for part in ("name", "description", "value")
    ]
    return " ".join(parts)


async def texts_of_ours(page: Page) -> set[str]:
    """Sentences that stood on the page, and in the attributes of its root."""
    seen: list[str] = await page.evaluate(
        """() => [...document.querySelectorAll('body *')].filter(each => !each.children.length)
          .map(each => each.textContent)
          .concat(...['data-offline', 'data-loading', 'data-left-1'].map(
            name => document.documentElement.getAttribute(name)))"""
    )
    # "Home" is the title of the tab, which stays, and no word of ours alone.
    return {text.strip() for text in seen if len(text.strip()) > 6}


@pytest.mark.parametrize("way", WAYS)
async def test_with_no_network_the_page_turns_into_a_working_unit_converter(
    way: str, page: Page, start: Elsewhere, online: BrowserContext, wayside: WaysideProcess
) -> None:
    await arrive_and_rest(page, start)
    await see_six_views(page)
    words = await texts_of_ours(page)
    assert len(words) > 20
    length = await page.evaluate("history.length")
    await online.set_offline(True)

    # In the very tick of the press: nothing is awaited between it and the look.
    await page.evaluate(
        """() => addEventListener('leave', () => queueMicrotask(() => {
          window.seen = [document.querySelector('h1').textContent,
            getComputedStyle(document.documentElement).display]; }))"""
    )
    await WAYS[way](page)
    assert await page.evaluate("window.seen") == ["Convert units", "block"]

    await page.fill("#amount", "26,2")
    await expect(page.locator("#answer")).to_have_text("42.1648 kilometers")
    html = await page.content()
    spoken = await heard(page)
    assert "Convert units" in spoken
    for word in words:
        assert word not in html, word
        assert word not in spoken, word
    assert "wayside" not in (html + spoken).lower()
    assert "data-leave" not in html
    assert await page.title() == "Home"
    assert page.url == f"{wayside.origin}/"
    assert await page.evaluate("history.length") == length


async def test_back_from_the_converter_shows_the_page_before_wayside(
    page: Page, start: Elsewhere, online: BrowserContext
) -> None:
    await arrive_and_rest(page, start)
    await see_six_views(page)
    await online.set_offline(True)
    await tap_leave(page)
    await expect(page.locator("#sheet")).to_be_visible()
    await online.set_offline(False)
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_what_was_stored_is_gone_before_there_is_a_network_again(
    page: Page, start: Elsewhere, online: BrowserContext
) -> None:
    await arrive_and_rest(page, start)
    await page.evaluate(
        """async () => {
          localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b');
          await (await caches.open('v1')).put('/x', new Response('x'));
          await new Promise(done => { indexedDB.open('d').onsuccess =
            ({target}) => { target.result.close(); done(); }; });
        }"""
    )
    await online.set_offline(True)
    await tap_leave(page)
    await until_nothing_is_stored(page)


async def test_once_there_is_a_network_again_one_request_goes_out_and_nothing_else(
    page: Page, start: Elsewhere, online: BrowserContext, neutral: Elsewhere,
    wayside: WaysideProcess,
) -> None:  # fmt: skip
    await arrive_and_rest(page, start)
    await online.add_cookies([{"name": "h", "value": "1", "url": wayside.origin, "httpOnly": True}])
    await online.set_offline(True)
    await tap_leave(page)
    await expect(page.locator("#sheet")).to_be_visible()
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(f"{request.method} {request.url}")

    online.on("request", note)
    async with page.expect_response("**/fresh"):
        await online.set_offline(False)
    await page.fill("#amount", "3")
    await page.wait_for_load_state("networkidle")
    assert asked == [f"POST {wayside.origin}/fresh"]
    assert await online.cookies(wayside.origin) == []

    # Whoever leaves once more, now by the keys, goes where Leave always goes.
    await press("Shift", 3)(page)
    await page.wait_for_url(neutral.url)
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_someone_who_opens_what_is_kept_with_no_network_can_leave_it_too(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(tmp_path / "kept") as context:
        page = context.pages[0]
        await page.goto(wayside.origin)
        await page.locator("#home [data-view=keep]").click()
        await page.locator("#app button.primary").click()
        await expect(page.locator("#app button.primary")).to_have_count(0)
        await page.wait_for_function("() => navigator.serviceWorker.controller !== null")
        await context.set_offline(True)
        await page.reload()
        await page.wait_for_load_state("networkidle")
        await tap_leave(page)
        await expect(page.locator("#answer")).to_contain_text("kilometers")
        await until_nothing_is_stored(page)


async def test_a_page_that_is_no_longer_wanted_is_not_drawn_over_the_converter(
    page: Page, start: Elsewhere, online: BrowserContext
) -> None:
    await arrive_and_rest(page, start)
    await open_finder(page)
    await online.set_offline(True)
    await page.evaluate(
        """() => { document.querySelector('#app [data-back]').click();
          document.querySelector('#home [data-view=keep]').click();
          document.querySelector('.bar .leave').click(); }"""
    )
    await page.wait_for_load_state("networkidle")
    await expect(page.locator("body > *")).to_have_count(1)
    await expect(page.locator("#sheet")).to_be_visible()
