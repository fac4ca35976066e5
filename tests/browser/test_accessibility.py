"""Everyone: every view passes axe, fits a small screen with large text, and can be hit with a
thumb."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page

from tests.support.axe import accessibility_faults
from tests.support.chromium import chromium_profile
from tests.support.views import VIEWS, open_unkept
from tests.support.wayside_process import WaysideProcess

SMALLEST_TARGET = 48  # CSS pixels


LOOKS = {
    "English, light": {"language": "en-US", "color_scheme": "light"},
    "Spanish, dark": {"language": "es-MX", "color_scheme": "dark"},
    "right to left": {"language": "en-US"},
    "Arabic, right to left": {"language": "ar-EG"},
    "more contrast": {"language": "en-US", "contrast": "more"},
}


@pytest.fixture(scope="module", params=LOOKS)
async def look(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Page]:
    """A phone in one of the looks."""
    folder: Path = tmp_path_factory.mktemp("look")
    async with chromium_profile(folder, **LOOKS[request.param]) as context:
        page = context.pages[0]
        if request.param == "right to left":
            # The pseudo-locale: no browser asks for it by itself.
            await page.route(
                "**/", lambda route: route.continue_(url=f"{route.request.url}home/qps-rtl")
            )
        yield page


@pytest.mark.parametrize("view", VIEWS)
async def test_axe_finds_nothing(look: Page, wayside: WaysideProcess, view: str) -> None:
    await open_unkept(look, wayside.origin)
    await VIEWS[view](look)
    assert await accessibility_faults(look) == []


@pytest.mark.parametrize("view", VIEWS)
async def test_everything_that_can_be_pressed_is_large_enough(
    look: Page, wayside: WaysideProcess, view: str
) -> None:
    await open_unkept(look, wayside.origin)
    await VIEWS[view](look)
    small = await look.evaluate(
        """least => [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(e => e.checkVisibility() && !e.matches('.skip:not(:focus), p a:not(.way)'))
          // The name of a listing takes presses anywhere on its sheet.
          .map(e => [e.outerHTML.slice(0, 80),
            (e.closest('h3') && e.closest('.hit') || e.closest('label') || e)
              .getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < least || box.width < least))
          .map(([html, box]) => `${html} ${box.width}x${box.height}`)""",
        SMALLEST_TARGET - 0.5,
    )
    assert small == []


@pytest.fixture(scope="module", params=["es-MX", "ar-EG"])
async def narrow(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Page]:
    """320 pixels wide with text at 200 %."""
    folder = tmp_path_factory.mktemp("narrow")
    async with chromium_profile(
        folder,
        language=request.param,
        viewport={"width": 320, "height": 568},
        args=["--blink-settings=defaultFontSize=32"],
    ) as context:
        yield context.pages[0]


@pytest.mark.parametrize("view", VIEWS)
async def test_at_320_pixels_and_double_text_nothing_is_cut_off_and_leave_is_in_reach(
    narrow: Page, wayside: WaysideProcess, view: str
) -> None:
    await open_unkept(narrow, wayside.origin)
    await VIEWS[view](narrow)
    size = await narrow.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    assert size >= 32
    assert await narrow.evaluate("document.documentElement.scrollWidth") <= 320
    await narrow.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    hit = await narrow.evaluate(
        """() => { const box = document.querySelector('.bar .leave').getBoundingClientRect();
          const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return [!!seen?.closest('[data-leave]'), box.height >= 48, box.width >= 48]; }"""
    )
    assert hit == [True, True, True]


async def test_the_page_runs_in_the_direction_of_its_language(
    look: Page, wayside: WaysideProcess, request: pytest.FixtureRequest
) -> None:
    await open_unkept(look, wayside.origin)
    rtl = "right to left" in request.node.name
    leave = await look.evaluate("document.querySelector('.bar .leave').getBoundingClientRect().x")
    assert (leave > 100) == rtl


async def test_leave_is_first_in_the_order_of_the_keyboard_and_has_a_name(
    look: Page, wayside: WaysideProcess
) -> None:
    await open_unkept(look, wayside.origin)
    for _ in range(2):
        await look.keyboard.press("Tab")
        assert await look.evaluate("document.activeElement.matches('[data-leave]')")
        assert await look.evaluate("document.activeElement.textContent.trim().length > 4")


async def test_a_screen_reader_hears_how_many_presses_are_left(
    look: Page, wayside: WaysideProcess
) -> None:
    await open_unkept(look, wayside.origin)
    await look.keyboard.press("Shift")
    first = await look.locator("#status").inner_text()
    await look.keyboard.press("Shift")
    second = await look.locator("#status").inner_text()
    assert first
    assert second
    assert first != second
