"""Printing a lesson: paper carries the lesson, and nothing of the page around it."""

from playwright.async_api import Page, expect

from tests.support.giveaways import giveaway
from tests.support.visit import open_learn, ready
from tests.support.wayside_process import WaysideProcess

PRINTED = """() => [...document.querySelectorAll('body *')]
  .filter(each => each.checkVisibility({visibilityProperty: true}) && each.childElementCount === 0)
  .filter(each => each.textContent.trim() !== '')
  .filter(each => !each.closest('.paper')).map(each => each.outerHTML.slice(0, 80))"""
CALLS = "() => { window.print = () => { window.printed = (window.printed ?? 0) + 1; }; }"


async def open_paper(page: Page, wayside: WaysideProcess) -> None:
    await page.add_init_script(f"({CALLS})()")
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#lesson-not-your-fault").click()
    await page.locator("#app .primary").click()
    await page.locator("#card-print").click()
    await page.locator("#print-now").wait_for()


async def test_the_screen_says_what_paper_means_and_prints_only_after_a_tap(
    page: Page, wayside: WaysideProcess
) -> None:
    await open_paper(page, wayside)
    await expect(page.locator("#app .notice")).to_contain_text("Paper can be found by others")
    assert await page.evaluate("() => window.printed ?? 0") == 0
    await page.locator("#print-now").click()
    assert await page.evaluate("() => window.printed") == 1


async def test_paper_holds_all_cards_and_nothing_else(page: Page, wayside: WaysideProcess) -> None:
    await open_paper(page, wayside)
    await page.emulate_media(media="print")
    assert await page.evaluate(PRINTED) == []
    paper = page.locator("#app .paper")
    assert await paper.locator("section").count() >= 3
    assert await paper.is_visible()
    words = await paper.inner_text()
    assert "It was not your fault" in words
    assert "wayside" not in words.lower()
    assert wayside.origin not in words
    assert giveaway(await page.title()) is None


async def test_a_page_that_is_blank_because_the_print_window_came_still_prints_the_sheet(
    page: Page, wayside: WaysideProcess
) -> None:
    await open_paper(page, wayside)
    await page.evaluate("() => { document.documentElement.dataset.covered = 'away'; }")
    await expect(page.locator("#app .paper h2")).to_be_hidden()
    await page.emulate_media(media="print")
    await expect(page.locator("#app .paper h2")).to_be_visible()
    assert await page.evaluate(PRINTED) == []


async def test_other_screens_print_as_ever_once_the_sheet_is_left(
    page: Page, wayside: WaysideProcess
) -> None:
    await open_paper(page, wayside)
    await page.locator("#app [data-back]").click()
    await page.locator("#card-print").wait_for()
    await page.emulate_media(media="print")
    await expect(page.locator("#app .lesson-sheet")).to_be_visible()
