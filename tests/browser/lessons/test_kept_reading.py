"""What was read: kept only after two choices, sealed, and gone by each way to clear it."""

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.support.chromium import chromium_profile
from tests.support.disk import files_that_hold
from tests.support.elsewhere import Elsewhere
from tests.support.traces import NOTHING, STORED
from tests.support.visit import open_learn, ready
from tests.support.wayside_process import WaysideProcess

DATABASES = "async () => (await indexedDB.databases()).map(each => each.name)"
PRIMARY = "#app button.primary:not([aria-disabled])"
LESSON = "not-your-fault"


async def keep_phone(page: Page, wayside: WaysideProcess) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    await page.locator(PRIMARY).click()
    await page.locator("#keep-lock").wait_for()
    await page.locator("#app [data-back]").click()


async def turn_on(page: Page, wayside: WaysideProcess) -> None:
    await keep_phone(page, wayside)
    await open_learn(page)
    await page.locator("#to-look").click()
    await page.locator("#reading-keep").click()
    await page.locator("#reading-clear").wait_for()
    await page.locator("#app [data-back]").click()


async def open_lesson(page: Page) -> None:
    """The lesson with its note read."""
    await page.locator(f"#lesson-{LESSON}").click()
    await page.locator("#note-calm").wait_for()
    await page.locator("#app .primary").click()
    await page.locator(".card-tools").wait_for()


async def read(page: Page) -> None:
    """Begin a lesson, go one card on, keep it, and come back to the list."""
    await open_lesson(page)
    await page.locator("#card-next").click()
    await page.locator(".card-tools .chip").click()
    await expect(page.locator(".card-tools .chip")).to_have_attribute("aria-pressed", "true")
    await page.locator("#app [data-back]").click()


async def test_without_keep_it_cannot_be_turned_on_and_nothing_is_noted(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#to-look").click()
    await expect(page.locator("#reading-keep-phone")).to_be_visible()
    await expect(page.locator("#reading-keep")).to_have_count(0)
    await page.locator("#app .chip").nth(2).click()  # larger words
    await page.locator("#app [data-back]").click()
    await open_lesson(page)
    await expect(page.locator(".card-tools .chip")).to_have_count(0)
    await expect(page.locator("html")).to_have_attribute("data-size", "2")
    assert await page.evaluate(f"() => {STORED}") == NOTHING


async def test_a_phone_that_keeps_the_page_keeps_nothing_that_is_read_until_asked(
    page: Page, wayside: WaysideProcess
) -> None:
    await keep_phone(page, wayside)
    await open_learn(page)
    await open_lesson(page)
    await page.locator("#card-skip").click()
    await page.locator("#app [data-back]").click()
    await expect(page.locator(f"#lesson-{LESSON}")).not_to_contain_text("Read")
    assert await page.evaluate(DATABASES) == []


async def test_what_was_read_is_there_on_the_next_visit(
    page: Page, wayside: WaysideProcess
) -> None:
    await turn_on(page, wayside)
    await read(page)
    await expect(page.locator(f"#lesson-{LESSON}")).to_contain_text("Begun")
    await page.reload()
    await ready(page)
    await open_learn(page)
    await expect(page.locator(f"#lesson-{LESSON}")).to_contain_text("Kept")
    await open_lesson(page)
    await expect(page.locator(".lesson-steps .on")).to_have_count(2)
    await page.locator("#card-look").click()
    await page.locator("#app .lesson-list button").click()
    await expect(page.locator("#app h1")).to_contain_text("your fault")


async def test_one_tap_clears_all_of_it_and_turns_it_off(
    page: Page, wayside: WaysideProcess
) -> None:
    await turn_on(page, wayside)
    await read(page)
    await page.locator("#to-look").click()
    await page.locator("#reading-clear").click()
    await expect(page.locator("#reading-keep")).to_be_visible()
    async with asyncio.timeout(10):
        while await page.evaluate(DATABASES) != []:
            await asyncio.sleep(0.02)
    await page.locator("#app [data-back]").click()
    await expect(page.locator(f"#lesson-{LESSON}")).not_to_contain_text("Begun")


@pytest.mark.parametrize("way", ["leave", "forget"])
async def test_leave_and_forget_take_it_away(
    way: str,
    page: Page,
    browser: BrowserContext,
    wayside: WaysideProcess,
    neutral: Elsewhere,
) -> None:
    await turn_on(page, wayside)
    await read(page)
    assert await page.evaluate(DATABASES) == ["r"]
    if way == "leave":
        await page.locator(".bar .leave").click()
        await page.wait_for_url(neutral.url)
    else:
        await page.locator("#app [data-back]").click()
        await page.locator("#home [data-view=keep]").click()
        await expect(page.locator("#app")).to_contain_text("What you read in Learn is kept too")
        await page.locator("#app button", has_text="Forget").click()
        await expect(page.locator(PRIMARY)).to_be_visible()
    again = await browser.new_page()
    await again.goto(f"{wayside.origin}/healthz")
    async with asyncio.timeout(10):
        while await again.evaluate(f"() => {STORED}") != NOTHING:
            await asyncio.sleep(0.02)


async def test_a_second_tab_that_clears_it_ends_it_in_the_first(
    page: Page, browser: BrowserContext, wayside: WaysideProcess
) -> None:
    await turn_on(page, wayside)
    await read(page)
    other = await browser.new_page()
    await other.goto(wayside.origin)
    await ready(other)
    await open_learn(other)
    await other.locator("#to-look").click()
    await other.locator("#reading-clear").click()
    async with asyncio.timeout(10):
        while await other.evaluate(DATABASES) != []:
            await asyncio.sleep(0.02)
    await page.bring_to_front()
    await expect(page.locator(f"#lesson-{LESSON}")).not_to_contain_text("Begun")


async def test_no_file_of_the_browser_holds_which_lesson_was_read(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        page = context.pages[0]
        await turn_on(page, wayside)
        await read(page)
    found = files_that_hold(profile, {LESSON, '"saved"'})
    # The packs on a phone that keeps the page hold the ids of all lessons alike.
    kept = {file for files in found.values() for file in files}
    assert [file for file in kept if "IndexedDB" in file] == []
