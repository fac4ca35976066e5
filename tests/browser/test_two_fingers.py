"""Two fingers, two taps: off until it is wished; a pinch or a scroll never leaves."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import CDPSession, Page, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.visit import arrive

SWITCH = "#limits [data-fingers]"
LEFT, RIGHT = (100.0, 400.0), (250.0, 400.0)


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Page]:
    """Chromium with a screen to touch."""
    async with chromium_profile(tmp_path / "phone", has_touch=True) as context:
        yield context.pages[0]


async def touch(devtools: CDPSession, kind: str, *points: tuple[float, float]) -> None:
    fingers = [{"id": n, "x": x, "y": y} for n, (x, y) in enumerate(points)]
    await devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": fingers})


async def tap_twice_with_two_fingers(page: Page) -> None:
    devtools = await page.context.new_cdp_session(page)
    for _ in range(2):
        await touch(devtools, "touchStart", LEFT, RIGHT)
        await touch(devtools, "touchEnd")


async def pinch_twice(page: Page) -> None:
    devtools = await page.context.new_cdp_session(page)
    for _ in range(2):
        await touch(devtools, "touchStart", LEFT, RIGHT)
        await touch(devtools, "touchMove", (60, 400), (290, 400))
        await touch(devtools, "touchEnd")


async def switch(page: Page) -> None:
    await page.locator("#home [data-view=limits]").last.click()
    await page.locator(SWITCH).click()


async def test_it_does_nothing_until_it_is_switched_on(phone: Page, start: Elsewhere) -> None:
    await arrive(phone, start)
    await tap_twice_with_two_fingers(phone)
    await expect(phone.locator("#home h1")).to_be_visible()
    assert await phone.title() == "Home"


async def test_once_it_is_on_it_leaves_and_back_does_not_return(
    phone: Page, start: Elsewhere, neutral: Elsewhere
) -> None:
    await arrive(phone, start)
    await switch(phone)
    await expect(phone.locator(SWITCH)).to_have_attribute("aria-pressed", "true")
    await phone.wait_for_load_state("networkidle")
    await tap_twice_with_two_fingers(phone)
    await phone.wait_for_url(neutral.url)
    await phone.go_back(wait_until="commit")
    await expect(phone).to_have_title("Start")


async def test_two_pinches_do_not_leave_and_then_two_taps_do(
    phone: Page, start: Elsewhere, neutral: Elsewhere
) -> None:
    await arrive(phone, start)
    await switch(phone)
    await phone.wait_for_load_state("networkidle")
    await pinch_twice(phone)
    assert await phone.title() == "Home"
    await tap_twice_with_two_fingers(phone)
    await phone.wait_for_url(neutral.url)


async def test_switched_off_it_does_nothing_again_and_a_new_visit_has_it_off(
    phone: Page, start: Elsewhere
) -> None:
    await arrive(phone, start)
    await switch(phone)
    await expect(phone.locator(SWITCH)).to_have_attribute("aria-pressed", "true")
    await phone.locator(SWITCH).click()
    await expect(phone.locator(SWITCH)).to_have_attribute("aria-pressed", "false")
    await tap_twice_with_two_fingers(phone)
    assert await phone.title() == "Home"
    await phone.locator(SWITCH).click()
    await arrive(phone, start)
    await tap_twice_with_two_fingers(phone)
    await expect(phone.locator("#home h1")).to_be_visible()


async def test_it_stays_on_when_the_language_changes(
    phone: Page, start: Elsewhere, neutral: Elsewhere
) -> None:
    await arrive(phone, start)
    await switch(phone)
    await phone.locator(".bar [data-view=languages]").click()
    await phone.locator("#languages [data-language=es]").click()
    await expect(phone.locator("html")).to_have_attribute("lang", "es")
    await expect(phone.locator(SWITCH)).to_have_attribute("aria-pressed", "true")
    await tap_twice_with_two_fingers(phone)
    await phone.wait_for_url(neutral.url)
