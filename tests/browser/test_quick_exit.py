"""One tap and it is gone: the acceptance checks 1, 2, 4, 5, 10 and 11 of quick-exit.md, in a real
browser."""

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, CDPSession, Page, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.firefox import firefox_profile, visited
from tests.support.visit import SEARCH, arrive, press, see_six_views
from tests.support.wayside_process import WaysideProcess


async def tap_leave(page: Page) -> None:
    await page.locator(".bar .leave").click()


async def tap_leave_twice(page: Page) -> None:
    await page.locator(".bar .leave").dblclick()


async def enter_on_leave(page: Page) -> None:
    await page.locator(".bar .leave").focus()
    await page.keyboard.press("Enter")


async def enter_on_the_hidden_link(page: Page) -> None:
    await page.locator("a.skip[data-leave]").focus()
    await page.keyboard.press("Enter")


async def press_escape_in_the_search_field(page: Page) -> None:
    await page.locator("#app [data-back]").click()
    await page.locator(SEARCH).focus()
    await press("Escape", 3)(page)


WAYS = {
    "a tap": tap_leave,
    "two quick taps": tap_leave_twice,
    "Enter on the button": enter_on_leave,
    "the hidden link": enter_on_the_hidden_link,
    "Shift three times": press("Shift", 3),
    "Escape three times": press("Escape", 3),
    "Escape three times in a field": press_escape_in_the_search_field,
}


@pytest.mark.parametrize("way", WAYS)
async def test_back_after_leaving_shows_the_page_before_wayside(
    way: str, page: Page, start: Elsewhere, neutral: Elsewhere
) -> None:
    await page.goto(start.url)
    before = await page.evaluate("history.length")
    await arrive(page, start)
    await see_six_views(page)
    await WAYS[way](page)
    await page.wait_for_url(neutral.url)
    assert await page.evaluate("history.length") == before + 1

    # "commit", since a page from the back/forward cache fires no load event.
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")
    await page.go_forward(wait_until="commit")
    await expect(page).to_have_title("Weather")


async def test_without_scripts_the_link_leaves(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere
) -> None:
    async with chromium_profile(tmp_path / "profile", java_script_enabled=False) as context:
        page = context.pages[0]
        await page.goto(start.url)
        await page.click("#link")
        await page.locator(".bar .leave").click()
        await page.wait_for_url(neutral.url)


@pytest.mark.parametrize("way", ["a tap", "Escape three times"])
async def test_the_plain_page_leaves_no_way_back_either(
    way: str, page: Page, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    start.link = f"{wayside.origin}/plain"
    await page.goto(start.url)
    await page.click("#link")
    await WAYS[way](page)
    await page.wait_for_url(neutral.url)
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_six_views_later_the_address_and_the_title_are_what_they_were(
    page: Page, start: Elsewhere, wayside: WaysideProcess
) -> None:
    await arrive(page, start)
    length = await page.evaluate("history.length")
    await see_six_views(page)
    assert page.url == f"{wayside.origin}/"
    assert await page.title() == "Home"
    assert await page.evaluate("history.length") == length


async def test_the_neutral_page_learns_nothing_of_where_someone_came_from(
    page: Page, start: Elsewhere, neutral: Elsewhere
) -> None:
    await arrive(page, start)
    neutral.referrers.clear()
    await tap_leave(page)
    await page.wait_for_url(neutral.url)
    assert neutral.referrers == [""]
    assert await page.evaluate("document.referrer") == ""
    assert await page.evaluate("window.opener") is None


async def test_leaving_sends_one_request_and_then_only_the_neutral_page(
    page: Page, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    await arrive(page, start)
    await see_six_views(page)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    await tap_leave(page)
    await page.wait_for_url(neutral.url)
    assert sorted(asked) == sorted([f"GET {neutral.url}", f"POST {wayside.origin}/fresh"])


async def test_someone_who_opens_the_page_again_finds_nothing_stored(
    page: Page, browser: BrowserContext, start: Elsewhere, neutral: Elsewhere,
    wayside: WaysideProcess,
) -> None:  # fmt: skip
    await arrive(page, start)
    await page.evaluate(
        """async () => {
          localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b');
          document.cookie = 'a=b'; await (await caches.open('v1')).put('/x', new Response('x'));
          await new Promise(done => { indexedDB.open('d').onsuccess = done; });
        }"""
    )
    await browser.add_cookies(
        [{"name": "h", "value": "1", "url": wayside.origin, "httpOnly": True}]
    )
    await tap_leave(page)
    await page.wait_for_url(neutral.url)
    # The answer that clears comes after the page is gone; the cookie that no script reaches tells.
    async with asyncio.timeout(2):
        while await browser.cookies(wayside.origin):
            await asyncio.sleep(0.02)
    await page.goto(wayside.origin)
    left = await page.evaluate(
        """async () => [localStorage.length, sessionStorage.length, document.cookie,
          (await caches.keys()).length, (await indexedDB.databases()).length,
          (await navigator.serviceWorker.getRegistrations()).length]"""
    )
    assert left == [0, 0, "", 0, 0, 0]


async def test_a_page_brought_back_from_the_back_forward_cache_leaves_again(
    page: Page, start: Elsewhere, neutral: Elsewhere
) -> None:
    await arrive(page, start)
    await page.evaluate("url => { setTimeout(() => { location.href = url; }); }", start.url)
    await expect(page).to_have_title("Start")
    await page.go_back(wait_until="commit")
    await page.wait_for_url(neutral.url)


async def test_while_the_neutral_page_is_slow_the_screen_is_empty(
    page: Page, browser: BrowserContext, start: Elsewhere, neutral: Elsewhere
) -> None:
    # Over DevTools, and joined beforehand: the picture is of what is there while an answer is
    # awaited.
    other = await browser.new_page()
    empty = await picture(await browser.new_cdp_session(other))
    await page.bring_to_front()
    devtools = await browser.new_cdp_session(page)
    await arrive(page, start)
    await see_six_views(page)
    assert await picture(devtools) != empty
    neutral.may_answer.clear()
    try:
        await page.evaluate("setTimeout(() => document.querySelector('.bar .leave').click())")
        async with asyncio.timeout(20):
            while await picture(devtools) != empty:
                await asyncio.sleep(0.02)
    finally:
        neutral.may_answer.set()
    await page.wait_for_url(neutral.url)


async def picture(devtools: CDPSession) -> str:
    """What is on the screen now."""
    return str((await devtools.send("Page.captureScreenshot"))["data"])


async def test_firefox_lists_one_row_with_a_neutral_title(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "firefox"
    async with firefox_profile(profile) as firefox:
        await firefox.open(start.url)
        await firefox.click("#link")
        await firefox.until("document.documentElement.dataset.ready !== undefined")
        for view in ("lines", "languages", "limits"):
            await firefox.click(f".bar [data-view={view}], #home [data-view={view}]")
            await firefox.click(f"#{view} [data-back]")
        await firefox.click("#home [data-view=keep]")
        await firefox.click("#app [data-back]")
        await firefox.click("#home [data-view=finder]")
        await firefox.click(".hit button")
        await firefox.until("!!document.querySelector('#app a[href^=\"tel:\"]')")
        await firefox.click(".bar .leave")
        await firefox.until("document.title === 'Weather'")
        assert await firefox.run("history.length") == 2
        await firefox.back()
        await firefox.until("document.title === 'Start'")
    ours = [row for row in visited(profile) if row[0].startswith(wayside.origin)]
    assert ours == [(f"{wayside.origin}/", "Home")]
