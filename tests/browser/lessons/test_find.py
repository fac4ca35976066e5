"""The search in the lessons: on the phone, without a request, in the reader's language."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.support.chromium import chromium_profile
from tests.support.visit import open_learn, ready
from tests.support.wayside_process import WaysideProcess

FIELD = "#app input"
FOUND = "#app .lesson-list button"


async def test_what_is_typed_asks_for_nothing_and_finds_a_lesson(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#to-search").click()
    await page.wait_for_load_state("networkidle")
    address = page.url
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    await page.locator(FIELD).press_sequentially("sleeep")
    await expect(page.locator("#found-place-to-sleep")).to_be_visible()
    await page.locator(FIELD).fill("zzzzqqqq")
    await expect(page.locator("#app .empty")).to_be_visible()
    await page.locator(FIELD).fill("bed")  # in no title; an everyday word for a kind of help
    await page.locator("#found-place-to-sleep").click()
    await page.locator("#app .lesson-sheet, #note-calm").first.wait_for()
    await page.locator("#app [data-back]").click()
    await expect(page.locator(FIELD)).to_have_value("bed")
    assert sent == []
    assert page.url == address


@pytest.mark.parametrize(("language", "typed"), [("es-MX", "DORMIR"), ("ar-EG", "ذنبك")])
async def test_the_search_is_in_the_language_of_the_page(
    tmp_path: Path, wayside: WaysideProcess, language: str, typed: str
) -> None:
    async with chromium_profile(tmp_path / "other", language=language) as context:
        page = context.pages[0]
        await page.goto(wayside.origin)
        await ready(page)
        await open_learn(page)
        await page.locator("#to-search").click()
        await page.locator(FIELD).fill(typed)
        await expect(page.locator(FOUND).first).to_be_visible()
