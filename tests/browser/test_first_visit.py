"""A new visit: what Leave does and cannot hide is told, can be tried, and can be skipped."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.visit import arrive, ready
from tests.support.wayside_process import WaysideProcess

CARD = "#home .new"
IN_SIGHT = """selector => { const box = document.querySelector(selector).getBoundingClientRect();
  return box.top >= 0 && box.height > 0 && box.bottom <= innerHeight; }"""


async def test_the_card_leaves_room_for_find_help_and_the_first_line_on_a_small_phone(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await expect(page.locator(CARD)).to_be_visible()
    for selector in (CARD, "#home .primary", "#home .line h3"):
        assert await page.evaluate(IN_SIGHT, selector), selector


async def test_in_spanish_with_its_mark_find_help_is_still_on_the_first_screen(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(tmp_path / "es", language="es-MX") as context:
        page = context.pages[0]
        await page.goto(wayside.origin)
        await ready(page)
        assert await page.evaluate(IN_SIGHT, "#home .primary")
        assert await page.evaluate(IN_SIGHT, ".bar [data-view=lines]")


async def test_skip_hides_the_card_and_a_new_visit_shows_it_again(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await page.locator(f"{CARD} [data-skip]").click()
    await expect(page.locator(CARD)).to_be_hidden()
    await page.locator(".bar [data-view=languages]").click()
    await page.locator("#languages [data-language=es]").click()
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await expect(page.locator(CARD)).to_be_hidden()
    await page.reload()
    await ready(page)
    await expect(page.locator(CARD)).to_be_visible()


async def test_a_phone_that_keeps_wayside_is_not_asked_whether_it_is_new(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app button.primary").click()
    await expect(page.locator("#app .mark")).to_be_visible()
    await page.reload()
    await ready(page)
    await expect(page.locator("#home h1")).to_be_visible()
    await expect(page.locator(CARD)).to_be_hidden()


async def test_only_a_phone_that_keeps_wayside_is_told_that_trying_leave_takes_what_was_kept(
    page: Page, wayside: WaysideProcess
) -> None:
    said = page.locator("#limits .kept")
    await page.goto(wayside.origin)
    await ready(page)
    await page.locator(f"{CARD} [data-skip]").click()
    await page.locator("#home [data-view=limits]").last.click()
    await expect(page.locator("#limits h1")).to_be_visible()
    await expect(said).to_be_hidden()
    await page.locator("#limits [data-back]").click()
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app button.primary").click()
    await expect(page.locator("#app .mark")).to_be_visible()
    await page.locator("#app [data-back]").click()
    await page.locator("#home [data-view=limits]").last.click()
    await expect(said).to_be_visible()
    await page.reload()
    await ready(page)
    await page.locator("#home [data-view=limits]").last.click()
    await expect(said).to_be_visible()


@pytest.mark.parametrize(("language", "most"), [("en-US", 50), ("es-MX", 110)])
async def test_three_lines_are_the_half_minute_and_the_whole_lists_wait_behind_a_tap(
    language: str, most: int, tmp_path: Path, wayside: WaysideProcess
) -> None:
    """In Spanish each line has its English beside it, until someone has reviewed it."""
    async with chromium_profile(tmp_path / "phone", language=language) as context:
        page = context.pages[0]
        await page.goto(wayside.origin)
        await ready(page)
        await page.locator(f"{CARD} [data-view=limits]").click()
        short = page.locator("#limits h1 + ul > li")
        await expect(short).to_have_count(3)
        assert len(" ".join(await short.all_inner_texts()).split()) <= most
        assert await page.locator("#limits > .leave, #limits > p > .leave").is_visible()
        lists = page.locator("#limits details")
        assert [await each.locator("li").count() for each in await lists.all()] == [4, 11]
        for each in await lists.all():
            await expect(each.locator("ul")).to_be_hidden()
            await each.locator("summary").click()
            await expect(each.locator("ul")).to_be_visible()


@pytest.mark.parametrize("language", ["en-US", "es-MX"])
async def test_the_practice_really_leaves_and_back_does_not_return(
    language: str, tmp_path: Path, start: Elsewhere, neutral: Elsewhere
) -> None:
    async with chromium_profile(tmp_path / "phone", language=language) as context:
        page = context.pages[0]
        await arrive(page, start)
        await page.locator(f"{CARD} [data-view=limits]").click()
        await page.locator("#limits [data-leave]").click()
        await page.wait_for_url(neutral.url)
        await page.go_back(wait_until="commit")
        await expect(page).to_have_title("Start")


async def test_the_screen_says_where_the_practice_goes_and_what_to_type_to_come_back(
    page: Page, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await page.locator(f"{CARD} [data-view=limits]").click()
    words = await page.locator("#limits").inner_text()
    for address in (wayside.origin, neutral.url):
        assert address.removeprefix("http://").strip("/") in words
    assert "may be suggested" in words
